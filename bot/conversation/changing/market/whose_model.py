"""Asking on about open models: who made the one that leads the list: `whose is it`."""

from __future__ import annotations

from typing import Final

from bot.conversation.changing.market.models_again import models_told
from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.on_record import MODELS, Listing
from bot.questions.types import Understood
from bot.questions.words.leads import LED
from bot.regex import regex

_WHOSE: Final = regex(
    rf"{LED}(?:whose(?: (?:model|one))? (?:is|are|was) (?:it|that|this|"
    r"that one|the (?:first|top|biggest|newest|largest|latest)(?: one)?)|whose(?: (?:model|one))?|"
    r"who(?:['’]?s| is| was)? (?:(?:it|that|this) )?(?:made|makes|built|builds|behind|from|by|"
    r"released|published|trained|put out|did|owns|the (?:maker|author|lab|developer))"
    r"(?: (?:it|that|this|that one|of it|of that|behind it|behind that|is it|out))*|"
    r"(?:which|what) (?:lab|company)(?: (?:is|was))? ?(?:(?:it|that|this) )?(?:from|by|made|behind|"
    r"built|released|trained|put out|is it|is that)(?: (?:it|that|this|is that|out))*|"
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
    part = Picked(Part.MAKER, low)
    return Asked(Understood(told), Form.PART, is_follow_up=True, part=part)
