"""Whether a posting is about something, by its title, department or team; what its title says."""

from __future__ import annotations

import re

from bot.market.folding import plain
from storage.records import Posting


def is_about(posting: Posting, words: re.Pattern[str]) -> bool:
    """Whether the title, department or team of a posting says one of these words."""
    said = (posting.title, posting.department, posting.team)
    return any(words.search(plain(text)) for text in said)


def is_titled(posting: Posting, words: re.Pattern[str]) -> bool:
    """Whether the title of a posting says one of these words."""
    return bool(words.search(plain(posting.title)))
