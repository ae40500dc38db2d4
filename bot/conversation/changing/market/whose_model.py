"""Asking on about open models: who made the one that leads the list: `whose is it`."""

from __future__ import annotations

from typing import Final

from bot.conversation.changing.market.models_again import models_told
from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.on_record import MODELS, Listing
from bot.questions.ordinals import ORDINAL, place_named
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex

_NTH: Final = (
    rf"(?:number )?(?:the )?(?:{ORDINAL}|top|biggest|newest|largest|latest)(?: (?:one|model))?"
)
_IT: Final = rf"(?:it|that|this|that one|{_NTH})"
_WHOSE: Final = regex(
    rf"\W*(?:(?:and|so|ok|but|btw)\W+)*(?:whose(?: (?:model|one))? (?:is|are|was) {_IT}|"
    r"whose(?: (?:model|one))?|"
    rf"who(?:['’]?s| is| was)? (?:{_IT} )?(?:made|makes|built|builds|behind|from|by|"
    r"released|published|trained|put out|did|owns|the (?:maker|author|lab|developer)(?: of)?)"
    rf"(?: (?:{_IT}|of {_IT}|behind {_IT}|is it|out))*|"
    rf"(?:which|what) (?:lab|company)(?: (?:is|was))? ?(?:{_IT} )?(?:from|by|made|behind|"
    rf"built|released|trained|put out|is it|is that)(?: (?:{_IT}|is that|out))*|"
    r"made by whom?|by whom?|from whom?)\W*"
)
_BETWEEN: Final = 2
"""Questions since a list, after so many of which it is still spoken of."""


def whose_model(text: str, memory: Memory, _: Hearing) -> Asked | None:
    """The list of models that was told, by the maker of the one that leads it; else None."""
    last, told = memory.question, models_told(memory, _BETWEEN)
    if last is None or told is None or told.topic in (Listing.MAKERS, Listing.LICENCES):
        return None
    low, is_of_models = fold(text), last.topic in MODELS or bool(last.runs)
    if not is_of_models or not _WHOSE.fullmatch(low):
        return None
    is_one = memory.leads and last.topic in MODELS and place_named(low)
    if runs := last.runs or ((memory.leads or "",) if is_one else ()):
        told = Question(Kind.LEAGUE, topic=Listing.MODELS.value, runs=runs)  # and no other `it`
    part = Picked(Part.MAKER, low)
    return Asked(Understood(told), Form.PART, is_follow_up=True, part=part)
