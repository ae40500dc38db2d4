"""The last question, changed as a whole: laid over, turned into another, taken back."""
