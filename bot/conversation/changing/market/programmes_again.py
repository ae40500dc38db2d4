"""Asking on about programmes of shared compute: `and uk?`, `which closes first`, `anywhere`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.on_record import PROGRAMME, Listing
from bot.questions.tags import T
from bot.questions.types import Question, Understood
from bot.questions.who_applies import who_applies
from bot.questions.words.applicants import applicants_in
from bot.questions.words.listing_words import region_in
from bot.questions.words.market_words import ANYWHERE
from bot.regex import regex

_OF_ROUTES: Final = regex(
    r"\b(?:clos(?:e[sd]?|ing)|deadlines?|open|opens|apply|appl(?:ying|ications?)|eligible|qualif\w+|"
    r"start-?ups?|academics?|companies|small|students?|universit(?:y|ies)|free|until when|how long|"
    r"(?:biggest|largest|most generous))\b",
    re.IGNORECASE,
)
"""`which closes first`, `anything for startups`: the list says of each to whom and until when."""
_OTHER_PLACES: Final = regex(
    r"\b(?:(?:other|more|further|different) (?:countr(?:y|ies)|places?|regions?)|"
    r"outside(?: of)? (?:the )?\w+|"
    r"(?:not in|besides|other than|except|beyond) (?:the )?(?:uk|us|eu|europe|america))\b",
    re.IGNORECASE,
)
"""`and outside Europe`: no list leaves a place out, so all of them are told."""
NAMES_A_LAB: Final = frozenset((
    T.LAB, T.STOP, T.AND, T.OR, T.COMMA, T.BIG, T.POSS, T.SITE, T.THEY,
))  # fmt: skip
_NAMES_WHO_GIVES: Final = NAMES_A_LAB - {T.BIG, T.SITE}


def programmes_again(told: Said, last: Question, earlier: tuple[Question, ...]) -> Question | None:
    """`and uk?`; another programme by its name is a question of its own.

    After one by its name it is for whom the list before it was.
    """
    place = region_in(told.whole)
    if last.labs and told.labs and told.draft.kinds <= NAMES_A_LAB:
        return replace(last, labs=told.labs)  # of another machine
    is_of_one = (last.place or "").startswith(PROGRAMME)
    if is_of_one and told.labs and told.draft.kinds <= _NAMES_WHO_GIVES:
        return replace(last, place=None, labs=told.labs)  # `and EuroHPC?`, after a programme
    if told.draft.labs or told.draft.has(T.COST, T.ROLES, T.HIRE, T.PLACE):
        return None
    applicants = applicants_in(told.whole)
    place = None if _OTHER_PLACES.search(fold(told.whole)) else place  # what is elsewhere is listed
    is_anywhere = place in (None, last.place) and names_no_place(told.whole)
    if place or applicants or is_anywhere:
        lists = (each for each in earlier if each.topic == Listing.PROGRAMMES)
        before = next(lists, None) if is_of_one else None
        family = applicants or last.family or (before.family if before else None)
        of_any = replace(last, labs=(), uses_saved=False)  # ours may have been told beside them
        where = None if is_anywhere else place or last.place
        return replace(of_any, place=where, family=family)
    return last if _OF_ROUTES.search(told.whole) else None


def names_no_place(text: str) -> bool:
    """`can a startup get in anywhere`, which drops the place that was asked about."""
    low = fold(text)
    return (ANYWHERE.search(low) or _OTHER_PLACES.search(low)) is not None


def who_applies_told(text: str, _: Memory, hearing: Hearing) -> tuple[Heard, ...]:
    """`we're a 6 person startup without GPUs. any public programmes`: nothing of it is ours."""
    reading = hearing.read(text) if who_applies(text)[0] != text else None
    told = reading.question if isinstance(reading, Understood) else None
    return (Asked(reading),) if reading and told and told.topic == Listing.PROGRAMMES else ()
