"""Asking on about roles: how long they have been open, which no board tells."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.types import Kind, Understood
from bot.questions.words.leads import LED
from bot.regex import regex

_ROLE: Final = (
    r"(?:(?:roles?|ones?|jobs?|openings?|postings?|positions?|reqs?|ads?|listings?|vacanc(?:y|ies)|"
    r"of (?:them|those|these)))"
)
_OPEN: Final = (
    r"(?: (?:still|is|are|been|has|have|open|up|posted|listed|advertised|live|unfilled|there|on|"
    r"the|board|boards|their|now|currently|at the moment|out|online|so far|to fill|for|since when|"
    r"that|they|which|not|filled|yet))*\W*"
)
_HOW_LONG: Final = regex(
    rf"{LED}(?:which|what|whats|what['’]s|who)(?: {_ROLE})?(?: (?:is|are|s|has|have|been))*"
    rf"(?: open| up| posted| listed)*(?: the)? (?:oldest|longest|stalest|earliest|first posted)"
    rf"(?: {_ROLE})?{_OPEN}"
    rf"|{LED}(?:the )?(?:oldest|longest(?:[- ](?:open|running|standing))?|stalest)"
    rf"(?: {_ROLE})?{_OPEN}"
    rf"|{LED}(?:since when|how long|for how long|how many (?:days|weeks|months))\b"
    r"(?: (?:have|has|are|is|were|been|they|those|these|it|that|the|roles?|jobs?|ones?|openings?|"
    rf"each|all|this|one))*(?: been)?(?= (?:open|up|posted|listed|advertised|live|unfilled|on))"
    rf"{_OPEN}"
    rf"|{LED}when (?:were|was|did) (?:they|those|these|it|that|each|the \w+)(?: (?:first|all|get|"
    r"go|one|roles?))* (?:posted|listed|opened|put up|advertised|up)\W*"
)
"""`whats the oldest still open`, `how long have those been open`."""


def open_how_long(text: str, memory: Memory, _: Hearing) -> Asked | None:
    """The roles spoken of, with that their age is not told; None of other texts."""
    last = memory.question
    if last is None or last.kind is not Kind.HIRING or not _HOW_LONG.fullmatch(fold(text)):
        return None
    part = Picked(Part.OPEN_SINCE, fold(text))
    return Asked(Understood(last), Form.PART, is_follow_up=True, part=part)
