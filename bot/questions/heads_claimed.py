"""How many people somebody says that a lab has: `is it true that Mistral has 1200 people`.

What is on record is told, and nothing is assumed of the lab by that.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.clean import fold
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, T, Tag
from bot.regex import regex

_TOLD: Final = regex(
    r"\b(?:is it (?:true|right|correct|the case)|(?:true|right|correct) (?:that )?|really|actually|"
    r"still|heard|hear|told (?:me|us|him|her)|says?|said|saying|claims?|claimed|reckons?|thinks?|"
    r"apparently|allegedly|supposedly|rumou?red|rumou?r|linkedin|according to|reports?|reported|"
    r"sounds? (?:right|off)|accurate|legit)\b"
)
_SUPPOSED: Final = regex(
    r"\b(?:assum\w+|suppos(?:e|ing)|if|say (?:they|it|there)|let['’]?s say|take|using|use)\b"
)
_HEADS: Final = regex(
    r"\W*\d[\d,.]*k? ?(?:people|ppl|staff|employees|heads|persons|folks|staffers|workers)\W*"
)
_OF_HEADS: Final = (T.PEOPLE, T.STAFF, T.TEAM)
_OF_ELSE: Final = frozenset((
    T.VS, T.US, T.OUR, T.OFFER, T.CHIP, T.GPU, T.BUDGET, T.COST, T.MATCH, T.ASSUME, T.HIRE, T.GROW,
    T.EACH, T.PER, T.SITE, T.TRAIN, T.PCT, T.MONEY, T.ROLES, T.RESEARCH, T.LOSE, T.BEAT,
    T.GUARANTEE, T.GUARANTEED, T.HOWMANY,
))  # fmt: skip
_LEAST: Final = 20.0
"""People; fewer are a team."""


def heads_claimed(tags: Sequence[Tag], text: str) -> tuple[Tag, ...] | None:
    """The tags with what is said of a lab's people left out of them; None of other texts."""
    labs = [tag for tag in tags if tag.kind is T.LAB]
    numbers = [at for at, tag in enumerate(tags) if tag.kind is T.NUM]
    is_else = any(tag.kind in _OF_ELSE for tag in tags)
    if len(labs) != 1 or len(numbers) != 1 or is_else or not _is_told(text):
        return None
    number, after = tags[numbers[0]], tags[numbers[0] + 1 : numbers[0] + 2]
    is_counted = isinstance(number.value, Number) and value_of(number) >= _LEAST
    if not is_counted or not after or after[0].kind not in _OF_HEADS:
        return None
    if after[0].value == "researchers":
        return None  # an estimate of ours, which may be put right
    said = Tag(T.CLAIM, None, number.start, after[0].end)
    return tuple(sorted((labs[0], said), key=lambda tag: tag.start))


def tells_heads(claim: str) -> bool:
    """Whether what was left out counts people: `1200 people`."""
    return bool(_HEADS.fullmatch(claim.lower()))


def _is_told(text: str) -> bool:
    low = fold(text)
    return bool(_TOLD.search(low)) and not _SUPPOSED.search(low)
