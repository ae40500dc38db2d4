"""A question as text: what asks it, and what says how it was read."""
