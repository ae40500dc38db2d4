"""Questions about people: whose published work, who in the pool, and what they may ask."""
