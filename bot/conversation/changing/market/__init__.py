"""What a message changes of a question about roles, the week, or what was listed."""
