"""Public sources, read politely: what is fetched, how it is read, and what it changes."""
