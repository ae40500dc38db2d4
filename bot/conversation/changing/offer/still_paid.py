"""Chips that are down, and not gone: whoever rents them pays for them all the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.compute.offers import chips_now
from bot.conversation.changing.offer.losing import Loss
from bot.questions.types import Question, Understood
from bot.regex import regex
from storage.records import Offer, how_many

_DOWN: Final = regex(
    r"\b(?:(?:always |all |usually )?down(?! to\b)|offline|dark|br(?:eak|eaks|oke|oken|eaking)|"
    r"fail(?:s|ed|ing)?|die[sd]?|dying|dead|maintenance|repairs?|"
    r"out of (?:order|service|action))\b",
    re.IGNORECASE,
)
_GONE: Final = regex(r"\b(?:s[eo]ll?\w*|sold|return\w*|rid of|cut|reduc\w+|shr[iu]nk\w*)\b", re.I)
_PAID: Final = (
    "chips that are down cost as much as before: the rent told is of the others alone, and nothing"
    " of the rent is saved"
)
_STILL_PAID: Final = "chips that are down cost as much as before: nothing of the rent is saved"


def are_down(text: str, gone: Sequence[Loss]) -> bool:
    """Whether chips go that are still ours."""
    is_of_chips = any(not loss.of_people for loss in gone)
    return is_of_chips and bool(_DOWN.search(text)) and not _GONE.search(text)


def still_paid(gone: Sequence[Loss], asked: Question, held: Offer) -> Understood:
    """The question of what runs, its dollars with those of the chips that are down.

    Where some are down of one kind among several, the dollars are of the others; that is told.
    """
    left, had = (how_many(chips_now(each)) for each in (asked.offer or Offer(), held))
    kinds = {each.chip for each in held.chips}
    if len(kinds) > 1 and any(loss.chip or not loss.is_part for loss in gone):
        return Understood(asked, (_PAID,))
    idle = (asked.assume.idle or 0.0) + had - left
    return Understood(replace(asked, assume=replace(asked.assume, idle=idle)), (_STILL_PAID,))
