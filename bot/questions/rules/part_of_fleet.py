"""What part of its owner's machines a lab uses: `DeepMind's share of Google's fleet`."""

from __future__ import annotations

from typing import Final

from bot.questions.clean import fold
from bot.questions.lab_parts import LabPart
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex

_PART: Final = regex(
    r"\b(?:shares?|part|portion|fraction|percent(?:age)?|proportion|slice|how (?:much|many))\b|%"
)
_FLEET: Final = regex(
    r"\w(?:['’]?s|['’])?(?: (?:whole|entire|own|total|ai|running|global))*"
    r" (?:fleet|chips|gpus|tpus|compute|accelerators|machines|hardware|capacity|silicon)\b"
)
_ELSE: Final = (
    T.PEOPLE, T.STAFF, T.RESEARCHERS, T.COST, T.MONEY, T.ROLES, T.HIRE, T.SIGNED, T.US,
    T.OUR, T.MATCH, T.RESEARCH, T.PRODUCT, T.SCOPE,
)  # fmt: skip
_PAIR: Final = 2


def part_of_fleet(d: Draft, text: str) -> Question | None:
    """The question about what the owner has, told with the part of it that its lab uses."""
    low = fold(text)
    if d.stacks or d.has(*_ELSE) or not (_PART.search(low) and _FLEET.search(low)):
        return None
    tags = [tag for tag in d.raw if tag.kind is T.LAB]
    told = {fold(text[tag.start : tag.end]): str(tag.value) for tag in tags}
    if len(told) != _PAIR or not _is_one_house({*told.values()}):
        return None
    lab = max(told.values(), key=len)
    return Question(Kind.LAB, labs=(lab,), topic=LabPart.FLEET.value, as_of=d.as_of)


def _is_one_house(slugs: set[str]) -> bool:
    """Whether both names are of one lab, or of a lab that goes by its owner's name."""
    shortest = min(slugs, key=len)
    return all(slug == shortest or slug.startswith(f"{shortest}-") for slug in slugs)
