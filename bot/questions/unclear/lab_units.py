"""A part of a company that goes with a lab on record, and of which by itself nothing is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.clean import fold
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question
from bot.questions.unclear.doubt import shown
from bot.regex import regex

_UNIT: Final = regex(
    r"(?:google|microsoft|nvidia|apple ml|apple machine learning|mosaic|baidu|yandex|snowflake ai) "
    r"research|google brain|msr|(?:meta )?fair|facebook ai(?: research)?"
    r"|(?:llama|gemini|nemotron|nova|sora|olmo|falcon|granite|qwen|seed|yi) team"
    r"|apple foundation models|(?:amazon )?agi(?: sf)? lab|amazon agi(?: sf lab)?"
    r"|cohere for ai|c4ai|noah['’]s ark lab|huawei noah|tencent ai lab|wechat ai|damo"
    r"|prescient design|valence labs",
    needs="research|brain|msr|fair|facebook|team|foundation|agi|cohere|c4ai|noah|tencent|wechat|damo|prescient|valence",
)
_NOT_ALONE: Final = (
    "of “{}” by itself nothing is on record: what is told is of the lab that it goes with"
)
_OF_FIGURES: Final = (Kind.LAB, Kind.OFFER, Kind.COMPARE, Kind.LEAGUE, Kind.MATCH, Kind.HIRING)


def of_units(tags: Sequence[Tag], text: str, question: Question) -> tuple[str, ...]:
    """What is said of each such part that a text names."""
    if question.kind not in _OF_FIGURES:
        return ()
    named = (tag for tag in tags if tag.kind is T.LAB and tag.value in question.labs)
    names = dict.fromkeys(text[tag.start : tag.end] for tag in named)
    return tuple(_NOT_ALONE.format(shown(name)) for name in names if _UNIT.fullmatch(fold(name)))
