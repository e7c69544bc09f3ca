package com.example;

class Pay {}
