"""What one company gets from another: its contracts with that one, and no comparison of the two."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.questions.clean import fold
from bot.questions.lab_parts import LabPart
from bot.questions.rules.gather import Draft
from bot.questions.rules.part_of_fleet import part_of_fleet
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex

_LAB: Final = "\N{BULLET}"
"""What stands for each lab, in the order of the text."""
_MORE: Final = rf"(?P<more>(?:(?:,| and|, and| or| &) (?:the )?{_LAB})*)"
_GETS: Final = (
    r"(?:gets?|got|getting|buys?|bought|buying|rents?|rented|renting|leas(?:e|es|ed|ing)|"
    r"receiv(?:e|es|ed|ing)|order(?:s|ed|ing)?|purchas(?:e|es|ed|ing)|secured?)"
)
_GIVES: Final = (
    r"(?:sells?|sold|selling|suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|rents?|rented|renting|"
    r"leas(?:e|es|ed|ing)|gives?|gave|giving|delivers?|delivered|ships?|shipped|hosts?)"
)
_FROM: Final = regex(
    rf"{_LAB} (?:[\w-]+ ){{0,3}}?{_GETS}\b[^,;?{_LAB}]{{0,40}}\bfrom {_LAB}{_MORE}",
    re.IGNORECASE,
    needs="from",
)
"""`how many chips did Anthropic get from Google and Amazon`."""
_TO: Final = regex(
    rf"{_LAB} (?:[\w-]+ ){{0,3}}?{_GIVES}\b[^,;?{_LAB}]{{0,40}}?{_LAB}(?P<more>)", re.IGNORECASE
)
"""`how many GPUs did CoreWeave sell to OpenAI`."""
_PAYS: Final = regex(
    rf"{_LAB} (?:[\w-]+ ){{0,3}}?pa(?:y|ys|id|ying) {_LAB}{_MORE}", re.IGNORECASE, needs="pa"
)
"""`what does Anthropic pay Google for compute`."""
_THINGS: Final = (T.GPU, T.BUDGET, T.CHIP, T.FAMILY, T.COST, T.SITE, T.BIG)
_OF_ELSE: Final = (
    T.VS, T.THAN, T.BEAT, T.MATCH, T.COMPARE, T.PEOPLE, T.STAFF, T.ROLES, T.HIRE, T.MOVES, T.US,
    T.OUR, T.OFFER, T.TRAIN, T.RUN, T.PER, T.SCOPE, T.MORE,
)  # fmt: skip
_BOTH: Final = 2


def supplied(d: Draft, text: str) -> Question | None:
    """The contracts of who gets compute, with those who give it; None where neither is said.

    What a lab gets of its own owner is a part of what that one has, and no contract.
    """
    if own := part_of_fleet(d, text):
        return own
    if len(d.labs) < _BOTH or d.stacks or d.people is not None or d.has(*_OF_ELSE):
        return None
    if not d.has(*_THINGS):
        return None
    labs = tuple(str(tag.value) for tag in d.raw if tag.kind is T.LAB)
    told = _with_labs_marked(d, text)
    found, is_got = _FROM.search(told) or _PAYS.search(told), True
    if found is None:
        found, is_got = _TO.search(told), False
    if found is None:
        return None
    first = told[: found.start()].count(_LAB)
    one, *others = labs[first : first + _BOTH + found["more"].count(_LAB)]
    whose, partners = (one, tuple(others)) if is_got else (others[0], (one,))
    asked = Question(Kind.LAB, labs=(whose,), topic=LabPart.CONTRACTS.value, as_of=d.as_of)
    return replace(asked, partners=partners) if whose not in partners else None


def _with_labs_marked(d: Draft, text: str) -> str:
    """The text with a mark in the place of each lab, and with no other such mark."""
    text = text.replace(_LAB, " ")
    for tag in reversed([tag for tag in d.raw if tag.kind is T.LAB]):
        text = f"{text[: tag.start]}{_LAB}{text[tag.end :]}"
    return fold(text)
