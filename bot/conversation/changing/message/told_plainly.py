"""What is told or asked in many ways, in words that are read: of a message, or a text alone."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.labs.in_research_there import handed_out_inside, in_research_there
from bot.conversation.changing.offer.heads_are_now import heads_are_now
from bot.conversation.changing.offer.two_promises import two_promises
from bot.conversation.memory import Hearing, Memory
from bot.questions.fleets_told import fleets_told
from bot.questions.glossary_asked import without_mentions
from bot.questions.plain_words import past_told
from bot.questions.told_of_all import told_of_all
from bot.questions.words.leads import LED
from bot.regex import regex

_HOW_FAR: Final = regex(
    rf"(?P<led>^{LED}|\band )how (?:far|much|many times) (?:behind|below|under|worse than|"
    r"less than|short of|lower than|ahead of|above|better than) "
    r"(?P<lab>[a-z][\w.&-]*(?: [a-z][\w.&-]*)??) "
    r"(?:is|are|would) (?:that|this|it)(?: (?:be|leave us|put us|then|now))*\W*$",
    re.IGNORECASE,
    needs="how far|how m",
)
"""`how far behind Meta is that`, of what was told, and of none of its sources."""

_CHANGED: Final = regex(
    r"\d|\b(?:doubl|tripl|quadrupl|add|grow|gr[eo]w|increas|hir|buy|get|halv)\w*", re.IGNORECASE
)
_END_OF_YEAR: Final = regex(
    r"\b(?P<end>(?:the )?end of )(?P<which>next|this) year\b", re.IGNORECASE, needs="end of"
)
"""`by the end of next year`: that year by its number, as a change by a day is told with it."""


def told_plainly(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text in those words; any other as it is."""
    if _CHANGED.search(text):
        text = _END_OF_YEAR.sub(lambda found: _by_number(found, hearing.today.year), text)
    text = two_promises(past_told(handed_out_inside(text)), hearing)
    text = in_research_there(told_of_all(fleets_told(without_mentions(text))), hearing)
    return heads_are_now(_HOW_FAR.sub(r"\g<led>how far off \g<lab> is that", text), memory)


def _by_number(found: re.Match[str], year: int) -> str:
    return f"{found['end']}{year + (found['which'].lower() == 'next')}"
