"""Numbers after a question: which of its own they take the place of."""
