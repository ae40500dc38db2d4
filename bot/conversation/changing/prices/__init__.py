"""What a message changes of a question about prices and money."""
