"""Programmes other than one that is named: `anything like NAIRR for European academics`.

What is named is no place where they are sought, but what is not meant: it is left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.ledger import Directory
from bot.questions.access_asked import access_asked, is_open_to_all
from bot.questions.models_by_size import models_by_size
from bot.questions.on_record import PROGRAMME, Listing, listed
from bot.questions.tags import T, Tag
from bot.questions.types import Question
from bot.questions.words.applicants import applicants_in
from bot.questions.words.listing_words import listing_in, region_in
from bot.questions.words.work_takes import work_asked
from bot.regex import regex

_KIND: Final = r"(?:(?:the|a|an|us|uk|u\.s\.|american|british) )?"
_BESIDES: Final = regex(
    rf"\b(?:besides|beside|other than|apart from|aside from|except(?: for)?|beyond|without|"
    rf"excluding|outside(?: of)?|instead of|alternatives? to|in addition to|on top of) {_KIND}$",
    re.IGNORECASE,
    needs="beside|than|from|except|beyond|without|excluding|outside|instead|alternative|addition|top",
)
_LIKE: Final = regex(
    rf"\b(?:like|similar to|comparable (?:to|with)|akin to|along the lines of|the likes of|"
    rf"(?:equivalents?|counterparts?|analogues?|versions?|answers?|alternatives?) (?:of|to)) "
    rf"{_KIND}$",
    re.IGNORECASE,
    needs="like|similar|comparable|akin|along|equivalent|counterpart|analogue|version|answer|"
    "alternative",
)
_ELSE: Final = (
    T.OUR, T.OFFER, T.CHIP, T.COST, T.MONEY, T.VS, T.COMPARE, T.RUN, T.ROLES, T.HIRE, T.NUM,
)  # fmt: skip
"""Beside these something else is asked than who gives hours to others."""


def lists_asked(text: str, tags: Sequence[Tag], directory: Directory) -> Question | None:
    """A list that is asked for by a kind of work, or with the name of a machine or a model."""
    of_work = work_asked(text)
    of_others = (
        of_work or other_programmes(text, tags, directory) or access_asked(text, tags, directory)
    )
    return of_others or models_by_size(text, tags)


def other_programmes(text: str, tags: Sequence[Tag], directory: Directory) -> Question | None:
    """The programmes but one that is named to leave out, or to say what they are to be like."""
    named = [tag for tag in tags if tag.kind in (T.PLACE, T.LAB) and _may_be(tag, directory)]
    others = any(tag.kind in _ELSE or (tag.kind is T.LAB and tag not in named) for tag in tags)
    if len(named) != 1 or others:
        return None
    [one] = named
    before, after = text[: one.start], text[one.end :]
    is_like = _LIKE.search(before)
    led = is_like or _BESIDES.search(before)
    if led is None:
        return None
    rest = f"{before[: led.start()]} {after}"
    is_programme = str(one.value).startswith(PROGRAMME)
    asks = is_programme or listing_in(rest) is Listing.PROGRAMMES
    place, whom = region_in(rest), applicants_in(rest)
    if not (asks or (is_like and (place or whom))):
        return None
    return replace(listed(Listing.PROGRAMMES, place=place), family=whom, without=(str(one.value),))


def _may_be(tag: Tag, directory: Directory) -> bool:
    """Whether a programme is named, or a machine that is there for others."""
    return str(tag.value).startswith(PROGRAMME) or is_open_to_all(str(tag.value), directory)
