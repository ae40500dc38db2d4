"""The family of a posting, remembered: boards repeat the same titles week after week."""

from __future__ import annotations

from typing import Final

from bot.market.families import Family
from bot.market.job_families import family_of
from storage.records import Posting

MOST: Final = 60_000
"""Wordings kept: twice what forty large boards show at a time."""
_known: dict[tuple[str, str, str], Family] = {}


def family(posting: Posting) -> Family:
    """The family by title, department and team. Threads may do the same work twice."""
    wording = (posting.title, posting.department, posting.team)
    found = _known.get(wording)
    if found is None:
        if len(_known) >= MOST:
            _known.clear()
        found = _known[wording] = family_of(posting).family
    return found
