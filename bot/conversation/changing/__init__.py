"""What a message changes of the last question."""
