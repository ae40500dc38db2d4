"""What a message is taken for: tables of steps, of which the first that knows it decides."""
