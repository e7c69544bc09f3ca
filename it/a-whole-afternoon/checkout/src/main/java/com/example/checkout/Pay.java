package com.example.checkout;

class Pay {}
