"""What a lab put on or took off its board, without a word for roles: `what did xAI take down`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.words.leads import LINK
from bot.regex import regex

_LED: Final = rf"\W*(?:(?:{LINK}|tell me|do you know)\W+)*"
_WHO: Final = r"(?P<{}>(?!(?:we|i|you|he|she|it|us|my|our)\b)[\w.&'-]+(?: [\w.&'-]+)?)"
_NOW: Final = r"(?: (?:just|recently|actually|ever|all|since))*"
_BOARD: Final = (
    r"(?: (?:(?:off|from|on) )?(?:its|their|the) (?:(?:job|jobs|careers?) )?(?:board|page|site)s?)"
)
_DOWN: Final = (
    r"(?:tak(?:e|en|ing) (?:down|off)|took (?:down|off)|clos(?:e|ed|ing)|pull(?:ed|ing)?"
    r"(?: down)?|remov(?:e|ed|ing)|withdr(?:aw|awn|ew)|delist(?:ed)?|unpost(?:ed)?|"
    r"unlist(?:ed)?)"
)
_UP: Final = r"(?:(?:opened|put|gone|going) up|opened)"
_WHEN: Final = (
    r"(?: (?:(?:(?:in|over|during|for) )?(?:the |this |these |last |past )+(?:\w+ )?"
    r"(?:days?|weeks?|months?|quarter|year|fortnight)|lately|recently|so far|today|"
    r"yesterday|since [\w ]+))*"
)
_ASKED: Final = regex(
    rf"{_LED}(?:(?:what(?: else)?|anything(?: else)?|which (?:ones|jobs|postings|listings|"
    rf"ads|adverts)) (?:did|has|have|does|is|was) {_WHO.format('who')}{_NOW} {_DOWN}{_BOARD}?"
    rf"(?P<when>{_WHEN})"
    rf"|(?:what(?: else)?|anything(?: else)?) (?:has|have) {_WHO.format('opener')}{_NOW} {_UP}"
    rf"{_BOARD}?(?P<since>{_WHEN})"
    rf"|(?:did|has|have) {_WHO.format('whom')}{_NOW} (?:{_DOWN} (?:anything|something)|"
    rf"tak(?:e|en) anything (?:down|off)){_BOARD}?(?P<then>{_WHEN}))\W*",
    re.IGNORECASE,
    needs="take |taken |taking |took |clos|pull|remov|withdr|delist|unpost|unlist|opened|put up|"
    "gone up|going up",
)


def in_roles(text: str) -> str:
    """The text as a question about roles; any other as it is."""
    found = _ASKED.fullmatch(text)
    if found is None:
        return text
    if found["opener"]:
        return f"which roles opened at {found['opener']}{found['since']}"
    who, when = found["who"] or found["whom"], found["when"] or found["then"] or ""
    return f"which roles closed at {who}{when}"
