"""A data centre that is set against others: whose size its card begins with, or tells besides.

Each has a card of its own. The first says which is larger; the others name the first, so that the
sources of what was compared stand below whichever was told last. The text that asks for such a
card by itself is that of the data centre alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.ledger import Directory
from bot.questions.types import Kind, Question
from bot.regex import regex

AGAINST: Final = "against "
BESIDE: Final = "beside "
_BETWEEN: Final = ", "
_SEVERAL: Final = 2
_TYPED: Final = regex(r"data centre .+ (?P<how>against|beside) .+")


def set_against(question: Question) -> tuple[str, ...]:
    """The data centres that one is compared with, or none."""
    return _others(question, AGAINST)


def told_beside(question: Question) -> tuple[str, ...]:
    """The data centres that were compared with one before it, or none."""
    return _others(question, BESIDE)


def _others(question: Question, how: str) -> tuple[str, ...]:
    topic = question.topic or ""
    is_site = question.kind is Kind.LAB and question.place and not question.labs
    return tuple(topic.removeprefix(how).split(_BETWEEN)) if is_site and how in topic else ()


def each_against(sites: Sequence[str], directory: Directory) -> tuple[str, ...]:
    """The texts that ask for each of two or more, as they are read by `typed_against`."""
    first, *others = [directory.name(site).replace(" &", "") for site in sites]
    told = f"data centre {first} {AGAINST}{_BETWEEN.join(others)}"
    return (told, *(f"data centre {one} {BESIDE}{first}" for one in others))


def typed_against(text: str, sites: Sequence[str]) -> Question | None:
    """The question for a data centre, said to be against others or beside them; else None."""
    found = _TYPED.fullmatch(text) if len(sites) >= _SEVERAL else None
    if found is None:
        return None
    asked = Question(Kind.LAB, place=sites[0])
    return replace(asked, topic=f"{found['how']} {_BETWEEN.join(sites[1:])}")
