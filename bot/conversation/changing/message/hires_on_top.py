"""Hires that come on top of those that were supposed: `and another 10`, after ten."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Memory
from bot.questions.types import Kind
from bot.questions.writing.amounts import plain
from bot.regex import regex

_WHOM: Final = r"(?: (?:people|researchers|hires|heads|scientists|engineers|folks))?"
_LEAD: Final = (
    r"(?:(?:and|then|plus|also|okay|ok|so|or|but|now|what about|how about|what if|if|say|we|they|"
    r"later|next|hire|hired|add|added|take on|get|recruit)\W+)*"
)
_AFTER: Final = (
    r"(?:on top(?: of (?:that|those|these|them))?|after (?:that|those|them)|besides|in addition|"
    r"as well|too|beyond (?:that|those)|afterwards|later(?: on)?)"
)
_ANOTHER: Final = r"(?:another|a further|an additional|an extra)"
_N: Final = r"(?P<n>\d{1,5})"
_ENDS: Final = r"(?: (?:join|come|start)s?)?(?: then)?\W*"
_FORMS: Final = tuple(
    regex(rf"\W*{form}{_ENDS}", re.IGNORECASE)
    for form in (
        rf"{_LEAD}{_ANOTHER} {_N}{_WHOM}(?: more)?(?:,? {_AFTER})?",
        rf"{_LEAD}{_N}(?: more| extra| further)?{_WHOM}(?: more)?,? {_AFTER}",
        rf"(?:(?:and|ok|so)\W+)?then {_N} (?:more|extra|further){_WHOM}",
        rf"plus {_N}(?: more)?{_WHOM}",
    )
)
_AS_MANY: Final = regex(rf"\W*{_LEAD}{_N} more{_WHOM}{_ENDS}", re.IGNORECASE)
"""`and 10 more`, after ten: as many would change nothing if they were the same."""


def hires_on_top(text: str, memory: Memory) -> str:
    """The message with all the hires it comes to; as it was said where none were supposed."""
    last = memory.question
    before = last.people if last and last.kind is Kind.DILUTION else None
    if last is None or not before or last.floor or last.sizes:
        return text
    found = next((each for form in _FORMS if (each := form.fullmatch(text))), None)
    if found is None:
        again = _AS_MANY.fullmatch(text)
        found = again if again and float(again["n"]) == before else None
    return f"what if we hire {plain(before + float(found['n']))} more" if found else text
