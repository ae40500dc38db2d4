"""What a message leaves to those before it: its names, its words, its missing half."""
