"""Questions about Assay's ways in any order of their words: `how do you grade a figure`.

Each topic has words of its own. A text asks of it where it has them, asks how or why, and holds no
other word than these and those that any question may have: a name, a number or `that` asks more.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from bot.questions.about_people.of_rights import NAME, asks_for_log
from bot.questions.clean import fold
from bot.questions.words.figure_ways import FIGURE_WAYS
from bot.questions.words.keeping_ways import AMENDS, KEEPING_WAYS, ONE
from bot.questions.words.self_ways import SELF_WAYS
from bot.questions.words.way_words import WAYS, Way
from bot.regex import regex

_WORD: Final = regex(r"[a-z0-9]+(?:['’-][a-z0-9]+)*")
_ANY: Final = (
    "what whats what's how hows how's why who whom where when which is are was were do does did can"
    " could would should may will i am i'm i'd we you u your yours our us me the a an to of for in"
    " on at from with by about and or so but please pls hi hey hello there any some all exactly"
    " actually really here bot assay tell know just thing way ways quick question use used using be"
    " being get gets give gives given show shown new like im need want sometimes"
)
"""Words that any question may have."""


class _Reads(NamedTuple):
    topic: str
    named: re.Pattern[str]
    asked: re.Pattern[str]
    known: frozenset[str]

    @classmethod
    def of(cls, way: Way) -> _Reads:
        """A way as it is read: its words besides those of any question."""
        named, asked = regex(rf"\b(?:{way.named})\b"), regex(rf"\b(?:{way.asked})\b")
        return cls(way.topic, named, asked, frozenset(f"{_ANY} {way.words}".split()))


_WAYS: Final = tuple(map(_Reads.of, (*WAYS, *FIGURE_WAYS, *SELF_WAYS)))
_KEEPING: Final = tuple(map(_Reads.of, KEEPING_WAYS))
_ON_KEEPING: Final = tuple(way for way in _KEEPING if way.topic in ("telling", "blocking"))
_OF_ONE: Final = regex(rf"\b(?:her|his|{ONE})\b")
AMENDING: Final = "amending"
_NAMED: Final = regex(rf"{NAME}(?:['’]s?)?")


def way_asked(text: str) -> str | None:
    """The topic of help on what is asked of Assay's ways; None of other texts."""
    return way_of_keeping(text) or _topic(fold(text), _WAYS)


def way_of_keeping(text: str) -> str | None:
    """What is asked of people's data, whoever is named; who looked somebody up is in the log."""
    either = dict.fromkeys((text, text[:1].lower() + text[1:]))  # a first word may be no name
    said = [fold(_NAMED.sub(ONE, one)) for one in either]
    amends = AMENDING if any(map(AMENDS.search, said)) else None
    found = amends or next(filter(None, (_topic(one, _KEEPING) for one in said)), None)
    is_of_works = found == "indexes" and any(map(_OF_ONE.search, said))  # which their brief tells
    return None if found and (is_of_works or asks_for_log(text)) else found


def way_on_keeping(text: str) -> str | None:
    """The same after it was told what is kept, so that neither pool nor person is named again."""
    return _topic(fold(_NAMED.sub(ONE, text)), _ON_KEEPING, is_named=True)


def _topic(low: str, ways: tuple[_Reads, ...], *, is_named: bool = False) -> str | None:
    words = frozenset(_WORD.findall(low))
    return next(
        (
            way.topic
            for way in ways
            if words <= way.known and (is_named or way.named.search(low)) and way.asked.search(low)
        ),
        None,
    )
