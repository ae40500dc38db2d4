"""`which is the smallest`, after models that were listed, which none of their lists begins with."""

from __future__ import annotations

from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.clean import fold
from bot.questions.on_record import OF_MODELS
from bot.questions.types import Question, Reading
from bot.questions.words.leads import LED
from bot.regex import regex

_SMALLEST: Final = regex(
    rf"{LED}(?:(?:which|what|who|show|list|name|give|me|us|one|of|them|these|those|is|was)"
    r"(?:['’]?s)? )*(?:(?:the|its|very) )*(?:smallest|tiniest|lightest)"
    r"(?: (?:ones?|models?|llms?|open(?:[- ](?:weights?|source))?|of|them|these|those|all|on|the|"
    r"list|record|there|then|please))*\W*",
    needs="smallest|tiniest|lightest",
)


def smallest_of_models(text: str, last: Question, hearing: Hearing) -> Reading | None:
    """What is said of the smallest of all; None of other texts, and after no list of models."""
    is_asked = last.topic in OF_MODELS and _SMALLEST.fullmatch(fold(text))
    return hearing.read("smallest open models") if is_asked else None
