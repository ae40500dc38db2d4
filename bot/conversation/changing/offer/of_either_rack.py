"""Racks that may be of either chip, said of our offer: `10 NVL72 racks instead of the H100s`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from bot.conversation.changing.numbers.numbering import choice_of
from bot.conversation.memory import Hearing
from bot.questions.clean import clean
from bot.questions.patterns import first
from bot.questions.tags import T
from bot.questions.types import Choice, Reading, Unclear, Understood
from bot.questions.unclear.doubts import RACKS

_KINDS: Final = ("GB200", "GB300")
Changes = Callable[[Reading, str, Hearing], Reading]
"""What a reading of a text comes to where it changes our offer."""


def of_either_rack(
    reading: Reading, text: str, hearing: Hearing, changes: Changes
) -> Unclear | None:
    """Our offer with either kind of rack, to be picked; None where no such racks change it."""
    text = clean(text)
    rack = first(hearing.tagged(text), T.RACK)
    if rack is None or not isinstance(reading, Unclear) or RACKS not in reading.problem:
        return None
    ways: list[Choice] = []
    for kind in _KINDS:
        named = f"{text[: rack.start]}{kind} {text[rack.start :]}"
        ours = changes(hearing.read(named), named, hearing)
        if not isinstance(ours, Understood) or not ours.question.uses_saved:
            return None
        ways.append(choice_of(kind, ours.question, hearing))
    return Unclear(None, RACKS, tuple(ways), is_plain=True)
