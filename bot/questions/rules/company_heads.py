"""A whole company beside its researchers: `a 120 person startup, 512 H100, 14 researchers`.

Wherever the two stand in a message: those who do research share the chips, and the number of the
whole company is left out aloud.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, T, Tag
from bot.questions.words.valued_words import RESEARCH_TEAM, RESEARCHERS

_HEADS: Final = (T.PEOPLE, T.STAFF, T.TEAM)
_BETWEEN: Final = (T.OF, T.IS, T.COLON, T.WORD)
"""What may stand in `a research team of 25`, `the research team is 25`."""
_LED: Final = (T.WITH, T.HAVE, T.IS, T.COMMA, T.AND, T.WORD, T.OF, T.AT)
_OF_OTHERS: Final = frozenset((T.LAB, T.THEY, T.POSS, T.EVERYONE, T.TO, T.BY))
"""After these it is told of a lab, or how many there will be: `doubling our team to 80 people`."""


class _Counted(NamedTuple):
    """So many of somebody: where the tags of it begin and end, and who they are called."""

    start: int
    end: int
    heads: float
    called: object


def without_company(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with the number of a company as a claim, where its researchers are told as well."""
    counted = list(_counted(tags))
    research = [c for c in counted if c.called in (RESEARCHERS, RESEARCH_TEAM)]
    others = [c for c in counted if c not in research]
    if len(research) != 1 or len(others) != 1 or not 0 < research[0].heads < others[0].heads:
        return tags
    company = others[0]
    if _is_other(tags[: company.start]) or _is_other(tags[: research[0].start]):
        return tags
    claim = Tag(T.CLAIM, None, tags[company.start].start, tags[company.end - 1].end)
    return (*tags[: company.start], claim, *tags[company.end :])


def _counted(tags: Sequence[Tag]) -> Iterator[_Counted]:
    """`14 researchers`, `120 person`, `research team of 25`."""
    at = 0
    while at < len(tags):
        found = _from(tags, at)
        if found:
            yield found
        at = found.end if found else at + 1


def _from(tags: Sequence[Tag], at: int) -> _Counted | None:
    """What is counted by the tags that begin here."""
    if _is_number(tags, at):
        head = at + 1
        if head < len(tags) and tags[head].kind in _HEADS:
            return _Counted(at, head + 1, value_of(tags[at]), tags[head].value)
        return None
    if tags[at].kind is not T.TEAM:
        return None
    number = at + 1
    while number < len(tags) and tags[number].kind in _BETWEEN and number <= at + 2:
        number += 1
    if not _is_number(tags, number) or _is_amount(tags, number):
        return None
    return _Counted(at, number + 1, value_of(tags[number]), tags[at].value)


def _is_number(tags: Sequence[Tag], at: int) -> bool:
    return at < len(tags) and tags[at].kind is T.NUM and isinstance(tags[at].value, Number)


def _is_amount(tags: Sequence[Tag], at: int) -> bool:
    """Whether a number counts something that is named behind it: `our team has 512 H100`."""
    return at + 1 < len(tags) and tags[at + 1].kind in (T.CHIP, T.GPU, T.X, T.NODE, T.RACK, T.UNIT)


def _is_other(before: Sequence[Tag]) -> bool:
    """Whether what follows is told of a lab, as in `Cohere with 300 people`, or of a later day."""
    last = next((tag for tag in reversed(before) if tag.kind not in _LED), None)
    return last is not None and last.kind in _OF_OTHERS
