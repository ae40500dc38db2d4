"""Asking on about what opened and closed: which roles those are: `and which ones came down`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.changing.market.part_of_roles import roles_of_moves
from bot.conversation.heard import Asked, Part, follow_up_part
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.rules.market import place_in
from bot.questions.tags import T
from bot.questions.types import Kind, Understood
from bot.questions.words.leads import LINK
from bot.questions.words.market_words import ROLES
from bot.regex import regex

_WHICH: Final = (
    rf"\W*(?:(?:{LINK}|(?:can|could|may|let|do) (?:i|we|you|me|us)|(?:i|we)['’]?d like to|the|"
    r"see)\W+)*"
    r"(?:which|what|(?:list|show|name|give|see|have|get|titles?|names?)(?: me| us)?)"
    r"(?: (?:ones?|roles?|jobs?|openings?|positions?|postings?|titles?|of|them|those|these|the|"
    r"all|were|was|are|is|has|have|had|did|do|they|you|got|been|just|exactly|s|that|it|since))*"
)
_GONE: Final = (
    r"(?:c[ao]me (?:down|off)|clos(?:ed?|ing)|gone?|went(?: away)?|tak(?:en?|ing) (?:down|off)|"
    r"took (?:down|off)|pull(?:ed)?|removed?|disappear(?:ed)?|vanish(?:ed)?|drop(?:ped)?|cut|"
    r"axed|withdrawn?|shut|no longer (?:open|up|there|listed))"
)
_NEW: Final = (
    r"(?:(?:brand |newly )?(?:new|opened|added|posted|listed)|open up|opened up|"
    r"add(?:ed)?|put up|(?:gone?|went|c[ao]me) up|appeared|fresh)"
)
_END: Final = (
    r"(?: (?:ones?|roles?|jobs?|openings?|positions?|down|off|away|up|from|the|board|site|again|"
    r"then|there|exactly|this week|that week|in that (?:time|week)|by (?:name|title)|please|pls|"
    r"recently|lately|since|now|are they|were they))*\W*"
)
_IN: Final = regex(r" (?:in|near|around|from|across)(?: the)? *$")
_STATES: Final = (
    ("gone", regex(rf"{_WHICH} {_GONE}{_END}")),
    ("new", regex(rf"{_WHICH} {_NEW}{_END}")),
)


def which_state(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """The roles spoken of that are new, or gone, by their titles; None of other texts."""
    last, low = memory.question, fold(text)
    if last is None or last.kind not in (Kind.MOVES, Kind.HIRING):
        return None
    place, at = place_in(text)
    low = _IN.sub("", low[:at]) if place else low
    state = next((state for state, asks in _STATES if asks.fullmatch(low)), None)
    if state is None or ("this week" not in low and hearing.draft(text).has(T.WHEN)):
        return None  # of a time that is named: `and what closed in March`
    asked = last if last.kind is Kind.HIRING else roles_of_moves(last)
    told = Understood(replace(asked, topic=ROLES, place=place or asked.place))
    return follow_up_part(told, Part.BY_STATE, state)
