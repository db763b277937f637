"""Whole visits with the result that a person has read and found right. See README.md here."""
