"""The licence and the day of a published model: `licence of DeepSeek-V4-Pro`."""

from __future__ import annotations

from bot.questions.clean import fold
from bot.questions.on_record import Listing
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.release_words import (
    asks_day_of_model,
    asks_licence,
    asks_maker,
    asks_weights,
)

_OF_ELSE = (T.COST, T.TRAIN, T.HOWLONG, T.SIZE, T.PEOPLE)


def licence_of(d: Draft, text: str) -> Question | None:
    """The licence of the models that are named and whether they are open, or their days."""
    is_product = "product" in fold(text)  # which is built on a model, and no run of it
    is_trained = is_product or asks_maker(text)  # `who trained Kimi K2`, on which chips or not
    of_else = tuple(kind for kind in _OF_ELSE if not (is_trained and kind is T.TRAIN))
    is_else = d.stacks or d.chips or d.people is not None or d.has(*of_else)
    if not d.runs or d.size or is_else:
        return None
    if asks_licence(text) or asks_weights(text):
        return Question(Kind.LEAGUE, topic=Listing.LICENCES.value, runs=d.runs)
    if asks_day_of_model(text) or asks_maker(text):
        return Question(Kind.LEAGUE, topic=Listing.MODELS.value, runs=d.runs)
    return None
