"""Chips that are down, and not gone: whoever rents them pays for them all the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.conversation.changing.offer.losing import Loss
from bot.regex import regex

_DOWN: Final = regex(
    r"\b(?:(?:always |all |usually )?down(?! to\b)|offline|dark|br(?:eak|eaks|oke|oken|eaking)|"
    r"fail(?:s|ed|ing)?|die[sd]?|dying|out of (?:order|service)|maintenance|repairs?)\b",
    re.IGNORECASE,
)
_GONE: Final = regex(r"\b(?:s[eo]ll?\w*|sold|return\w*|rid of|cut|reduc\w+|shr[iu]nk\w*)\b", re.I)
_PAID: Final = (
    "chips that are down cost as much as before: the rent told is of the others alone, and nothing"
    " of the rent is saved"
)


def still_paid(text: str, gone: Sequence[Loss]) -> tuple[str, ...]:
    """What is told aloud of chips that are down: the dollars told are those of the others."""
    is_of_chips = any(not loss.of_people for loss in gone)
    return (_PAID,) if is_of_chips and _DOWN.search(text) and not _GONE.search(text) else ()
