"""What is said and asked of the person spoken of."""
