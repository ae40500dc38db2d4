"""Data centres that go by one name: `the Stargate sites`, `all data centres called Stargate`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.ledger import Directory
from bot.questions.on_record import Listing, listed
from bot.questions.tags import T, Tag
from bot.questions.types import Question
from bot.questions.words.listing_words import list_of_sites
from bot.questions.words.site_names import sites_begun
from bot.regex import regex

_SITES: Final = r"(?:sites|data ?-?cent(?:er|re)s|campuses|projects)"
_CALLED: Final = regex(
    rf"\b{_SITES}\b.{{0,40}}\b(?:called|named|of the name) (?P<name>[\w-]+)", re.IGNORECASE
)
_BEFORE: Final = regex(rf"\b(?P<name>[\w-]+) (?:ai )?{_SITES}\b", re.IGNORECASE)
_SEVERAL: Final = 2
_ELSE: Final = (T.OUR, T.US, T.OFFER, T.CHIP, T.COST, T.MONEY, T.VS, T.COMPARE, T.THAN, T.RUN)
"""Beside these something else is asked than what is on record of them."""


def sites_called(text: str, tags: Sequence[Tag], directory: Directory) -> Question | None:
    """The list of the data centres whose name begins with a word; None of other texts."""
    found = _CALLED.search(text) or _BEFORE.search(text)
    name = found["name"] if found else ""
    if not name or len(sites_begun(name, directory)) < _SEVERAL:
        return None
    named = [tag.kind for tag in tags if found and found.span("name") == (tag.start, tag.end)]
    if named != [T.UNKNOWN] or any(tag.kind in _ELSE for tag in tags):
        return None  # `Meta's data centres` are those of a lab
    labs = dict.fromkeys(str(tag.value) for tag in tags if tag.kind is T.LAB)
    return replace(called(name, list_of_sites(text)), labs=tuple(labs))


def called(name: str, what: Listing) -> Question:
    """The list of those of a name."""
    return listed(what, place=name[0].upper() + name[1:])
