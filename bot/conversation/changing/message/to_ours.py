"""Back to our own offer as it is saved: `go back to our real offer`, `the saved one again`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.changing.question.turning import turned
from bot.questions.types import Kind, Question
from bot.regex import regex
from storage.records import Offer

_ONE: Final = (
    r"(?: (?:one|offer|numbers?|figures?|version|set-?up|cluster|compute|chips|gpus|hardware|team|"
    r"situation|case|state))"
)
_REALLY: Final = r"(?:real|actual|true|saved|own|existing|current|stored)"
_OURS: Final = (
    rf"(?:(?:with |use |using |take |to |show (?:me )?)*(?:our|my) (?:own )?{_REALLY}{_ONE}|"
    rf"(?:to |with |use |using |take )+(?:the )?saved{_ONE}?|"
    rf"(?:to |with |use |using |take )+the {_REALLY}{_ONE}|"
    r"to what(?: is|['’]?s) (?:really |actually )?(?:saved|stored)|"
    r"to (?:what|where|how) (?:we|it) "
    r"(?:(?:have|had|is|was) (?:really |actually )?(?:saved|stored)|"
    r"(?:really |actually )(?:have|had)))"
)
_BACK: Final = regex(
    r"(?:(?:ok(?:ay)?|now|so|and|but|then|right|well|let['’]?s|go|going|come|please|switch|back|"
    rf"reset|return|returning)\W+)*{_OURS}"
    r"(?: (?:again|please|then|now|instead|as it is|as it stands))*",
    re.IGNORECASE,
)


def to_ours(said: str, last: Question | None, saved: Offer | None) -> Question | None:
    """The last question of our offer as it is saved, against the labs that were spoken of."""
    if last is None or saved is None or not _BACK.fullmatch(said):
        return None
    return of_saved(last) if last.kind in OF_OURS else Question(Kind.OFFER, uses_saved=True)


def of_saved(last: Question) -> Question:
    """The same of our offer as it is saved, without anything that was changed of it."""
    asked = turned(last, Kind.OFFER, None) if last.kind is Kind.DILUTION else None
    return replace(asked or last, offer=None, uses_saved=True, save=False)
