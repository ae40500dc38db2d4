"""What is asked of a word that was explained last: `why 35%`, after what MFU means."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.questions.about_people.keeping_asked import on_keeping
from bot.questions.types import Kind, Question, Understood
from bot.questions.units_meant import in_h100e
from bot.regex import regex

_LEADS: Final = r"\W*(?:(?:and|so|ok|but|hm+)\W+)*"
_WHY: Final = regex(
    rf"{_LEADS}(?:why(?: (?:is it|that|this|it|exactly|so|not|[\d.,]+ ?%?))*"
    r"|(?:where|what) (?:does|do|is|are|did) .{2,30} (?:come from|from|based on|rest on)"
    r"|(?:says who|who says(?: (?:that|so))?|based on what|how do you know))\W*",
    re.IGNORECASE,
)
_ANOTHER_GRADE: Final = regex(
    rf"{_LEADS}(?:(?:what|how) about )?(?:grade )?(?:[a-d]|own|convention)\W*", re.IGNORECASE
)


def of_help(text: str, memory: Memory, hearing: Hearing) -> tuple[Heard, ...]:
    """The sources of what was explained, or another grade; nothing where anything else is asked."""
    if memory.helped == "h100e" and (counted := in_h100e(text)) != text:
        return (Asked(hearing.read(counted), is_follow_up=True),)
    if memory.helped == "grade" and _ANOTHER_GRADE.fullmatch(text):
        asked = Question(Kind.HELP, topic=memory.helped)
    elif memory.tells_of_keeping and (topic := on_keeping(text)):
        asked = Question(Kind.HELP, topic=topic)
    elif memory.helped and _WHY.fullmatch(text):
        asked = Question(Kind.SOURCE)
    else:
        return ()
    return (Asked(Understood(asked), is_follow_up=True),)
