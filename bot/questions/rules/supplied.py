"""What one company gets from another: its contracts with that one, and no comparison of the two."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.questions.lab_parts import LabPart
from bot.questions.rules.agreed import agreed
from bot.questions.rules.gather import Draft
from bot.questions.rules.labs_marked import LAB, labs_from, labs_named, with_labs_marked
from bot.questions.rules.on_clouds import on_whose_machines
from bot.questions.rules.part_of_fleet import part_of_fleet
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex

_MORE: Final = rf"(?P<more>(?:(?:,| and|, and| or| &) (?:the )?{LAB})*)"
_GETS: Final = (
    r"(?:gets?|got|getting|buys?|bought|buying|rents?|rented|renting|leas(?:e|es|ed|ing)|"
    r"receiv(?:e|es|ed|ing)|order(?:s|ed|ing)?|purchas(?:e|es|ed|ing)|secured?)"
)
_GIVES: Final = (
    r"(?:sells?|sold|selling|suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|rents?|rented|renting|"
    r"leas(?:e|es|ed|ing)|gives?|gave|giving|delivers?|delivered|ships?|shipped|hosts?)"
)
_FROM: Final = regex(
    rf"{LAB} (?:[\w-]+ ){{0,3}}?{_GETS}\b[^,;?{LAB}]{{0,40}}\bfrom {LAB}{_MORE}",
    re.IGNORECASE,
    needs="from",
)
"""`how many chips did Anthropic get from Google and Amazon`."""
_TO: Final = regex(
    rf"{LAB} (?:[\w-]+ ){{0,3}}?{_GIVES}\b[^,;?{LAB}]{{0,40}}?{LAB}(?P<more>)", re.IGNORECASE
)
"""`how many GPUs did CoreWeave sell to OpenAI`."""
_PAYS: Final = regex(
    rf"{LAB} (?:[\w-]+ ){{0,3}}?pa(?:y|ys|id|ying) {LAB}{_MORE}", re.IGNORECASE, needs="pa"
)
"""`what does Anthropic pay Google for compute`."""
_BUYS: Final = regex(r"\b(?:buy|rent|leas|purchas)(?:e|es|s|ing|ed)?\b|\bbought\b", re.IGNORECASE)
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
    labs = labs_named(d)
    if not labs or d.stacks or d.people is not None:
        return None
    marked = with_labs_marked(d, text)
    if pair := on_whose_machines(d, marked) or agreed(d, marked):
        return _with(pair[0], (pair[1],), d)
    if len(d.labs) < _BOTH or d.has(*_OF_ELSE) or not (d.has(*_THINGS) or _BUYS.search(text)):
        return None
    found, is_got = _FROM.search(marked) or _PAYS.search(marked), True
    if found is None:
        found, is_got = _TO.search(marked), False
    if found is None:
        return None
    one, *others = labs_from(found, labs)[: _BOTH + found["more"].count(LAB)]
    whose, partners = (one, tuple(others)) if is_got else (others[0], (one,))
    return _with(whose, partners, d) if whose not in partners else None


def _with(whose: str, partners: tuple[str, ...], d: Draft) -> Question:
    asked = Question(Kind.LAB, labs=(whose,), topic=LabPart.CONTRACTS.value, as_of=d.as_of)
    return replace(asked, partners=partners)
