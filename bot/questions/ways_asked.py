"""Questions about Assay's ways in any order of their words: `how do you grade a figure`.

Each topic has words of its own. A text asks of it where it has them, asks how or why, and holds no
other word than these and those that any question may have: a name, a number or `that` asks more.
"""

from __future__ import annotations

from typing import Final

from bot.questions.clean import fold
from bot.questions.words.way_words import WAYS
from bot.regex import regex

_WORD: Final = regex(r"[a-z0-9]+(?:['’-][a-z0-9]+)*")
_ANY: Final = (
    "what whats what's how hows how's why who whom where when which is are was were do does did can"
    " could would should may will i i'm i'd we you u your yours our us me the a an to of for in on"
    " at from with by about and or so but please pls hi hey hello there any some all exactly"
    " actually really here bot assay tell know just thing way ways quick question use used using be"
    " being get gets give gives given show shown new like im need want sometimes"
)
"""Words that any question may have."""


_READ: Final = tuple(
    (
        way.topic,
        regex(rf"\b(?:{way.named})\b"),
        regex(rf"\b(?:{way.asked})\b"),
        frozenset(f"{_ANY} {way.words}".split()),
    )
    for way in WAYS
)


def way_asked(text: str) -> str | None:
    """The topic of help on what is asked of Assay's ways; None of other texts."""
    low = fold(text)
    words = frozenset(_WORD.findall(low))
    return next(
        (
            topic
            for topic, named, asked, known in _READ
            if words <= known and named.search(low) and asked.search(low)
        ),
        None,
    )
