"""Bounds of an offer, which is worked out with the numbers that they name: `up to 2000 H100`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.questions.types import Question
from bot.regex import regex

_NOT_TO_GROW: Final = "".join(
    f"(?<!{verb} )"
    for verb in (
        "go",
        "goes",
        "going",
        "went",
        "grow",
        "grows",
        "grew",
        "scale",
        "move",
        "bump",
        "it",
    )
)
"""`go up to 3000 H100` names the number that there are then."""
_MOST: Final = (
    rf"{_NOT_TO_GROW}up to|upto|at most|no more than|not more than|(?:a )?max(?:imum)?(?: of)?|"
    r"as many as|fewer than|less than"
)
_LEAST: Final = (
    r"at least|no (?:less|fewer) than|not (?:less|fewer) than|(?:a )?min(?:imum)?(?: of)?|more than"
)
_HEADS: Final = r"(?:people|researchers?|scientists?|engineers?|heads|of us|staff)"
_COUNT: Final = rf"(?P<number>\d[\d,]*k?)(?P<plus>\+)? ?(?:x )?(?P<what>[a-z]+\d+\w*|{_HEADS})"
_MAY_BOUND: Final = regex(rf"\b(?:{_MOST}|{_LEAST}|or more|or less|or fewer)\b|\d\+", re.I)
_BOUND: Final = regex(
    rf"\b(?:(?:(?P<most>{_MOST})|(?P<least>{_LEAST})) )?{_COUNT}\b"
    r"(?: (?:(?P<at_most>at most|or (?:fewer|less)|max(?:imum)?)|(?P<at_least>at least|or more)))?",
    re.IGNORECASE,
)
"""`up to 2000 H100`, `at least 30 researchers`, `2000+ H100`, `30 people or more`."""


def bounds_taken(text: str, question: Question) -> tuple[str, ...]:
    """The bounds of an offer that were taken as their numbers, and what that makes of it."""
    offer = question.offer
    if offer is None or not _MAY_BOUND.search(text):
        return ()
    chips = [each.count.value for each in offer.chips if each.count.value != offer.largest_job]
    heads = [offer.researchers.value] if offer.researchers else []
    bounds = [each for each in _BOUND.finditer(text) if _bounds(each)]
    taken = [each for each in bounds if _number(each) in (heads if _of_heads(each) else chips)]
    if not taken:
        return ()
    words = " and ".join(f"“{found[0]}”" for found in taken)
    as_what = "these numbers" if len(taken) > 1 else "that number"
    who = "each may have" if heads else "there may be"
    return (f"{words} taken as {as_what}: {_case(taken)}{who} {_rest(taken)}",)


def _gives_more(found: re.Match[str]) -> bool:
    """Whether there may be more for each than what the number comes to."""
    is_least = bool(found["least"] or found["plus"] or found["at_least"])
    return is_least is not _of_heads(found)


def _case(taken: Sequence[re.Match[str]]) -> str:
    sides = {_gives_more(found) for found in taken}
    return "" if len(sides) > 1 else f"the {'worst' if True in sides else 'best'} case, and "


def _rest(taken: Sequence[re.Match[str]]) -> str:
    sides = {_gives_more(found) for found in taken}
    return "more or less" if len(sides) > 1 else "more" if True in sides else "less"


def _bounds(found: re.Match[str]) -> bool:
    return any(found[name] for name in ("most", "least", "plus", "at_most", "at_least"))


def _of_heads(found: re.Match[str]) -> bool:
    return not any(map(str.isdigit, found["what"]))


def _number(found: re.Match[str]) -> float:
    digits = found["number"].lower().replace(",", "")
    return float(digits.removesuffix("k")) * (1000 if digits.endswith("k") else 1)
