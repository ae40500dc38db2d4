"""Who rents chips out."""

from typing import Final

SELLERS: Final = frozenset(("coreweave", "lambda", "crusoe", "together", "prime-intellect"))
"""Labs by which chips are rented out, and that are no hyperscaler."""
CLOUDS: Final = frozenset(("amazon", "microsoft", "google-deepmind", "google", "oracle"))
"""Sellers of whom a price is a hyperscaler's."""
