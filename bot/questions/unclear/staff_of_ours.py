"""Staff of ours, of whom nobody said how many do research: told aloud, or asked back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from bot.questions.rules.gather import Draft
from bot.questions.rules.terms import value_of
from bot.questions.tags import People, T, Tag
from bot.questions.types import Kind, Question, Scope
from bot.questions.unclear.doubt import Doubt, Option
from bot.regex import regex

_COMPANY: Final = regex(
    r"\b(?P<heads>\d[\d,.]*k?)[- ]?(?:persons?|people|man|ppl|head|strong)(?:[- ]strong)?[- ]"
    r"(?:[\w-]+ ){0,2}?(?:start-?ups?|scale-?up|company|firm|business|corporation|corporate)\b"
    r"|\b(?:start-?up|scale-?up|company|firm|business) (?:of|with) (?P<of>\d[\d,.]*k?) "
    r"(?:people|persons|ppl|heads)\b",
    re.IGNORECASE,
    needs="start|scale|company|firm|business|corporat",
)
"""`a 120 person startup`, `a company of 120 people`, not all of whom do research."""
_TAKEN: Final = "“{}” taken as those who share the chips: say how many of them do research"
_HOW_MANY: Final = (
    "{:,.10g} staff in all: how many of them do research? What a lab has for each employee is"
    " counted by its whole staff, what you offer by those who share the chips."
)
_OF_THEM: Final = frozenset((T.LAB, T.HIRE, T.GROW, T.MORE, T.LOSE, T.ASSUME, T.RESEARCH, T.PEOPLE))
"""With these the staff are those of a lab, or it is told who does research."""


def staff_shared(now: Draft, text: str, question: Question) -> tuple[str, ...]:
    """That all of a staff are counted as those who share the chips."""
    offer = question.offer
    if question.kind is not Kind.OFFER or offer is None or offer.researchers is None:
        return ()
    heads = next((tag for tag in now.tags if tag.kind is T.RESEARCHERS), None)
    if heads is None or not isinstance(heads.value, People):
        return ()
    company = _COMPANY.search(text)
    if company and company.start() <= heads.start < company.end():
        return (_TAKEN.format(company[0]),)
    if not heads.value.staff:
        return ()
    return (_TAKEN.format(text[heads.start : heads.end]),)


def staff_or_researchers(tags: Sequence[Tag]) -> Iterator[Doubt]:
    """`per employee: 1024 H100, 150 staff`, who are no 150 researchers."""
    kinds = {tag.kind for tag in tags}
    by_staff = any(tag.value is Scope.PER_EMPLOYEE for tag in tags if tag.kind is T.SCOPE)
    if not by_staff or T.CHIP not in kinds or not kinds.isdisjoint(_OF_THEM):
        return
    for number, staff in pairwise(tags):
        if number.kind is T.NUM and staff.kind is T.STAFF:
            heads = value_of(number)
            people = Tag(T.PEOPLE, None, staff.start, staff.end)
            option = Option(f"All {heads:,.10g} do research", (number, people))
            yield Doubt(number.start, staff.end, _HOW_MANY.format(heads), (option,))
