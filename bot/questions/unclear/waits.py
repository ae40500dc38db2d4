"""How long one waits for chips: it is told with an offer, and held against nothing public."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.clean import fold
from bot.questions.types import Kind, Question, Unreadable
from bot.questions.words.wait_words import WAIT_ASKED
from bot.regex import regex

_WAYS: Final = ("our offer", "4 hours wait")
_NOT_KNOWN: Final = (
    "How long somebody waits for chips follows from no figure: it is told with an offer. “our"
    " offer” shows it where it is on file; else say it, as in “4 hours wait”."
)
_MATTERS: Final = (
    r"(?:matters?|counts?|bad|good|ok|okay|fine|long|short|hurts?|worse|better|acceptable|normal|"
    r"usual|typical|problem|(?:deal ?)?breaker|compares?|compared|difference|disadvantage|issue|"
    r"weigh|vs|versus)"
)
_A_WAIT: Final = r"(?:waits?|waiting|queues?|queu?eing)"
_WEIGHED: Final = regex(
    rf"\b(?:do|does|is|are|how|would|will|should)\b[^.?!]*\b(?:{_A_WAIT}\b[^.?!]*\b{_MATTERS}"
    rf"|{_MATTERS}\b[^.?!]*\b{_A_WAIT})\b"
    rf"|\b{_A_WAIT}\b[^.?!]{{0,30}}\bhow (?:does|do|is|would) (?:that|it|this) {_MATTERS}\b",
    re.IGNORECASE,
    needs="wait|que",
)
_NOT_WEIGHED: Final = (
    "whether that wait matters not worked out, as how long people wait at a lab is not public"
)
_QUEUES: Final = regex(r"\b(?:queues?|wait(?:ing)? times?)\b", re.IGNORECASE, needs="queue|wait")
_WAITS_LEFT: Final = "waits left out, as how long people wait at a lab is not public"


def wait_asked(text: str) -> Unreadable | None:
    """What to say in place of foretelling what somebody would do; None of other texts."""
    asks = WAIT_ASKED.fullmatch(fold(text))
    return Unreadable(_NOT_KNOWN, _WAYS, is_plain=True) if asks else None


def wait_not_weighed(question: Question, text: str) -> tuple[str, ...]:
    """That nothing is said of whether it matters, where that is what was asked of our offer.

    Nor of how long people wait anywhere else, where all labs are asked about.
    """
    if question.kind is Kind.LEAGUE and not question.topic:
        return (_WAITS_LEFT,) if _QUEUES.search(text) else ()
    told = question.offer.wait_hours if question.kind is Kind.OFFER and question.offer else None
    return (_NOT_WEIGHED,) if told is not None and _WEIGHED.search(text) else ()
