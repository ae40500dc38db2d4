"""The words and names that a text can hold, as tables."""
