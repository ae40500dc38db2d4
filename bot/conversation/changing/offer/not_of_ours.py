"""Chips that a change names and the offer spoken of has none of: `swap the A100 for 256 H200`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.questions.tags import T
from bot.questions.types import Unreadable
from bot.questions.words.leads import LED
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_CHANGED: Final = regex(
    rf"{LED}(?:(?:what if|if|can|could|let['’]?s|we|you|please|pls|just) )*"
    r"(?:swap|replac|trad|exchang|doubl|tripl|halv|upgrad|sell|drop|scrap|retir)\w*(?: out)? "
    r"(?:all )?(?:of )?(?:the|our|those|these) (?:\d[\d,]*k? )?"
    r"(?P<chip>[a-z]{1,3}\d{2,4}[a-z]?)s?\b",
    re.IGNORECASE,
    needs="swap|replac|trad|exchang|doubl|tripl|halv|upgrad|sell|drop|scrap|retir",
)
_NONE: Final = "There is no {} in “{}”, so nothing of it changes. Name one of its chips."


def not_of_ours(text: str, memory: Memory, hearing: Hearing) -> tuple[Heard, ...]:
    """That it has none of these; nothing of other texts."""
    found, last = _CHANGED.match(text), memory.question
    if found is None or last is None or last.kind not in OFFERS or last.other:
        return ()
    held = {some.chip for some in held_offer(last, hearing).chips}
    at = found.start("chip")
    named = next(
        (t for t in hearing.tags(text) if t.kind is T.CHIP and t.start <= at < t.end), None
    )
    if not held or named is None or named.value in held:
        return ()
    names = hearing.reader.words.directory
    spoken = to_text(last, names)
    problem = _NONE.format(names.name(str(named.value)), spoken)
    return (Asked(Unreadable(problem, (spoken,), is_plain=True), is_follow_up=True),)
