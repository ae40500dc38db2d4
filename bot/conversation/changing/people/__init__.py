"""What a message changes of a question about the pool or somebody in it."""
