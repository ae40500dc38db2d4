"""An offer that is changed, and held against whom the message names: `twice the chips, vs Meta`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.types import Kind, Question

_HELD_AGAINST: Final = (Kind.OFFER, Kind.DILUTION)


def against_named(changed: Question | None, told: Said) -> Question | None:
    """The changed offer against the labs that are named with the change, if any are."""
    if changed is None or changed.kind not in _HELD_AGAINST or not told.labs:
        return changed
    is_of_two = bool(changed.other) or changed.other_terms is not None
    return changed if is_of_two else replace(changed, labs=told.labs)
