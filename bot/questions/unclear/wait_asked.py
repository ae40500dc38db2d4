"""How long one waits for our chips, asked: it is told of an offer, and follows from no figure."""

from __future__ import annotations

from typing import Final

from bot.questions.clean import fold
from bot.questions.types import Unreadable
from bot.questions.words.wait_words import WAIT_ASKED

_WAYS: Final = ("our offer", "4 hours wait")
_NOT_KNOWN: Final = (
    "How long somebody waits for chips follows from no figure: it is told with an offer. “our"
    " offer” shows it where it is on file; else say it, as in “4 hours wait”."
)


def wait_asked(text: str) -> Unreadable | None:
    """What to say in place of foretelling what somebody would do; None of other texts."""
    asks = WAIT_ASKED.fullmatch(fold(text))
    return Unreadable(_NOT_KNOWN, _WAYS, is_plain=True) if asks else None
