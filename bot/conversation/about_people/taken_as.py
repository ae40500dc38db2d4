"""A whole name that is one letter away from the only one of the pool: who is taken is said.

So it is where the message says why, too: without a reason it is asked back, as of any other name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.candidates.scholars.text import folded
from bot.conversation.about_people.purpose_stated import states_purpose
from bot.conversation.heard import Asked, Heard
from bot.questions.about_people.purposes import purpose_in
from bot.questions.types import Understood

_TAKEN: Final = "“{}” taken as {} of your pool; another person is put in quotes"


def surely_meant(said: str, names: Sequence[str], text: str) -> str:
    """Who of the pool is meant by a name that is not quite theirs; empty where it is asked."""
    if len(names) != 1 or not _is_a_letter_off(folded(said), folded(names[0])):
        return ""
    is_said_why = purpose_in(text)[0] or states_purpose(text.partition(",")[2])
    return names[0] if is_said_why else ""


def taken_note(said: str, name: str) -> str:
    """The words that tell who was taken for a name."""
    return _TAKEN.format(said, name)


def with_taken(found: tuple[Heard, ...], notes: tuple[str, ...]) -> tuple[Heard, ...]:
    """What was heard, with whom the names in it were taken for."""
    return tuple(_noted(heard, notes) for heard in found) if notes else found


def _noted(heard: Heard, notes: tuple[str, ...]) -> Heard:
    if not isinstance(heard, Asked) or not isinstance(heard.reading, Understood):
        return heard
    assumed = (*notes, *heard.reading.assumed)
    return replace(heard, reading=replace(heard.reading, assumed=assumed))


def _is_a_letter_off(one: str, other: str) -> bool:
    """Whether a letter is missing, too many, another, or in its neighbour's place."""
    from rapidfuzz.distance import OSA  # loads what compares words

    return OSA.distance(one, other, score_cutoff=1) == 1
