"""The licence of a published model: `licence of DeepSeek-V4-Pro`."""

from __future__ import annotations

from bot.questions.on_record import Listing
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.release_words import asks_licence

_OF_ELSE = (T.COST, T.TRAIN, T.HOWLONG, T.SIZE, T.PEOPLE)


def licence_of(d: Draft, text: str) -> Question | None:
    """The question of what is on record of the licence of the models that are named."""
    is_else = d.stacks or d.chips or d.people is not None or d.has(*_OF_ELSE)
    if not d.runs or d.size or is_else or not asks_licence(text):
        return None
    return Question(Kind.LEAGUE, topic=Listing.LICENCES.value, runs=d.runs)
