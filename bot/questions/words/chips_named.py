"""How chips that were spoken of are named without all that was said of them."""

from __future__ import annotations

from typing import Final

OF_CHIPS: Final = (
    r"(?:the|those|these|our|all(?: (?:the|of the|our))?)"
    r" (?:(?:new|extra|other|ordered|next|\d[\d,.]*k?) )*"
    r"(?:ones|chips|gpus|cards|rest|order|others?|batch|delivery|[a-z]{1,3}\d{2,4}x?s?"
    r"|(?<= )\d[\d,.]*k?)"
)
"""By their name or their number: `the B200s`, `the new ones`, `those 1,500`."""
