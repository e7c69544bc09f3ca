package com.example.ledger
