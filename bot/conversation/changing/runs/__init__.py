"""What a message changes of a question about training runs."""
