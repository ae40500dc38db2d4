"""Models by their parameters: `models over 1 trillion params`, `how many parameters has Kimi K2`.

So many parameters are no researchers and no chips, and a size alone is no run that somebody plans.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.clean import fold
from bot.questions.on_record import UP_FROM, Listing, listed
from bot.questions.patterns import names_in
from bot.questions.tags import T, Tag
from bot.questions.types import Question
from bot.questions.unclear.never_told import SMALLEST_MODELS
from bot.questions.unclear.runs_unheard import other_model
from bot.regex import regex

_MODELS: Final = r"(?:models?|llms?)"
_PARAMETERS: Final = r"(?:parameters?|params?)"
_COUNT: Final = (
    r"(?:(?P<count>\d{1,4}(?:\.\d+)?|an?|one) ?-?(?P<unit>trillion|tn|t|billion|bn|b)"
    r"|(?P<bare>trillion))\b"
)
_OVER: Final = (
    r"(?:\b(?:over|above|more than|(?:bigg|larg|great)er than|exceed(?:s|ing)?|beyond|north of|"
    r"past|upwards of|at least|from|no (?:less|fewer|smaller) than|a minimum of)|>=?|≥) ?"
)
_AT_LEAST: Final = regex(
    r"\b(?:at least|no (?:less|fewer|smaller) than|a minimum of|from)\b|>=|≥|\+|\bplus\b|"
    r"\bor (?:more|bigger|larger|above|over|greater|up)\b"
)
_OR_MORE: Final = r"(?:\+| plus|(?: {})? or (?:more|bigger|larger|above|over|greater|up))"
_END: Final = (
    r"(?: (?:in size|or so|only|please|then|are there|there are|exist|out there|now|today|"
    r"are known|do you know|(?:are |is )?on (?:the |your )?record))*\W*$"
)
_FROM: Final = (
    regex(
        rf"\b{_MODELS}\b.{{0,30}}?{_OVER}{_COUNT}(?:[ -]{_PARAMETERS})?{_END}", needs="model|llm"
    ),
    regex(rf"{_OVER}{_COUNT}[ -]{_PARAMETERS}\b", needs="param"),
    regex(rf"\b{_COUNT}\+?[ -](?:{_PARAMETERS}[ -])?{_MODELS}{_END}", needs="model|llm"),
    regex(
        rf"\b{_MODELS}\b.{{0,15}}\b(?:of|with) {_COUNT}{_OR_MORE.format(_PARAMETERS)}"
        rf"(?: {_PARAMETERS})?{_END}",
        needs="model|llm",
    ),
)
"""From how many parameters on models are asked for."""
_ALONE: Final = regex(
    r"\W*(?:(?:and|so|ok|only|just|which|what|those|the|ones?|of (?:them|those)|is|are|has|have|"
    rf"with|about|any|show|me|list)\W+)*{_OVER}{_COUNT}(?:[ -]{_PARAMETERS})?{_END}"
)
"""`and over 500B?`, after models that were listed."""
_BY_SIZE: Final = regex(
    rf"\b{_MODELS}\b.{{0,30}}\b(?:by|in) (?:(?:number|count|amount) of )?{_PARAMETERS}"
    rf"(?: counts?)?{_END}|\b(?:most|more) {_PARAMETERS}{_END}",
    needs="param",
)
_OF_ONE: Final = regex(
    rf"\bhow (?:many|big|large)\b.{{0,40}}\b{_PARAMETERS}\b|^\W*(?:what(?:['’]?s| is) )?(?:the )?"
    rf"(?:number of )?{_PARAMETERS}(?: counts?)?\b.{{0,12}}\b(?:of|for|in)\b"
    rf"|\b{_PARAMETERS} counts?{_END}|\b{_PARAMETERS} (?:does|has|is)\b"
    r"|^\W*(?:(?:and|so|ok) )*(?:how (?:big|large)(?: is| was|['’]s)|(?:what(?:['’]?s| is) )?"
    r"(?:the )?(?:model )?size of|what size is)\b(?!.*\b(?:run|job|cluster|training|team|lab)\b)",
    needs="param|big|large|size",
)
_OF_PEOPLE: Final = regex(
    r"\b(?:pool|co-?auth\w+|candidates?|papers?|works?)\b",
    needs="pool|auth|candidate|paper|work",
)
"""`who in the pool was a co-author of a 70B model`: of somebody's work, and no list of models."""
_LARGER_THAN: Final = regex(
    rf"\b(?:models?|llms?|open|anything|something)\b[^?.!]*\b(?:(?:bigg|larg|great)er(?: in size)?"
    rf"|(?:more|higher) {_PARAMETERS}(?: counts?)?) (?:than|to|compared to) (?:the )?$",
    needs="bigger|larger|greater|param",
)
"""What stands before the one model that others are to be larger than."""
_UNITS: Final = {"t": 1e12, "b": 1e9}
_ELSE: Final = (
    T.TRAIN, T.US, T.OUR, T.GPU, T.CHIP, T.COST, T.HOWLONG, T.UNIT, T.PEOPLE, T.ROLES, T.HIRE, T.VS,
)  # fmt: skip
"""Beside these a size is that of a run, or something else is asked."""


def models_by_size(text: str, tags: Sequence[Tag]) -> Question | None:
    """The models on record from so many parameters on, or by them; those of one that is named."""
    low, kinds = fold(text), {tag.kind for tag in tags}
    if not kinds.isdisjoint(_ELSE) or other_model(low, tags) or _OF_PEOPLE.search(low):
        return None
    if SMALLEST_MODELS.search(low):
        return None  # which no list of them begins with
    if one := _to_exceed(low, tags):
        return replace(listed(Listing.LARGEST_MODELS), runs=one, labs=names_in(tags, T.LAB))
    least = next((count for each in _FROM if (count := _found(each.search(low)))), None)
    if runs := names_in(tags, T.RUN):
        is_of_them = least is None and _OF_ONE.search(low)
        return replace(listed(Listing.PARAMETERS), runs=runs) if is_of_them else None
    if least is None and not _BY_SIZE.search(low):
        return None
    labs = names_in(tags, T.LAB)
    topic = Listing.LARGEST_MODELS if T.OPENS in kinds else Listing.PARAMETERS
    return replace(listed(topic), labs=labs, more_than=least)


def _to_exceed(low: str, tags: Sequence[Tag]) -> tuple[str, ...]:
    """The one model than which larger ones are asked for: `anything open bigger than Kimi K2`."""
    named = [tag for tag in tags if tag.kind is T.RUN]
    is_asked = len(named) == 1 and _LARGER_THAN.search(low[: named[0].start])
    return names_in(tags, T.RUN) if is_asked else ()


def size_alone(text: str) -> float | None:
    """More than how many parameters, of a text that says no more; None of other texts."""
    return _found(_ALONE.fullmatch(fold(text)))


def _found(found: re.Match[str] | None) -> float | None:
    """More than how many parameters are meant: `a trillion`, `500b`, `at least 1T`."""
    if found is None:
        return None
    count, unit = found["count"] or "1", found["unit"] or found["bare"]
    size = (float(count) if count[0].isdigit() else 1.0) * _UNITS[unit[0]]
    return size - UP_FROM if _AT_LEAST.search(found[0]) else size
