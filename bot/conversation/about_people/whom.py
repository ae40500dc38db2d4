"""Of whom something was asked that is refused, so that `what has she published` is understood."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.questions.person_names import Sayer
from bot.questions.types import Kind, Understood
from bot.questions.whose import full_name_in


def with_whom(heard: Heard, text: str, memory: Memory, hearing: Hearing) -> Heard:
    """What was heard, with the person whom a refused question names in full.

    Where somebody was spoken of before, it is still of them: `is she better than …`.
    """
    reading = heard.reading if isinstance(heard, Asked) else None
    if not isinstance(heard, Asked) or not isinstance(reading, Understood):
        return heard
    is_refused = reading.question.kind is Kind.REFUSAL
    if not is_refused or (memory.question and memory.question.person):
        return heard
    sayer = Sayer(hearing.reader.words, hearing.today, text.isupper(), has_purpose=False)
    person = full_name_in(text, sayer)
    named = replace(reading.question, person=person)
    return replace(heard, reading=replace(reading, question=named)) if person else heard
