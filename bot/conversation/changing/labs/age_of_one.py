"""How old the figure of one lab is, of several that were told: `how fresh is the Anthropic one`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.saying import Said
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex

_LED: Final = r"\W*(?:(?:and|so|ok|but|also|then|hm+|wait|sorry|just)\W+)*"
_OLD: Final = (
    r"(?:old|fresh|recent|current|new|stale|dated|outdated|up to date|up-to-date|out of date)"
)
_ONE: Final = (
    r"(?:(?:the|that|this|their|a) )?(?:[\w.&-]+(?: [\w.&-]+){0,2}?)(?:['’]s?)?"
    r"(?: (?:one|ones|figures?|numbers?|estimates?|data|stock|compute|value|count|chips|gpus))*"
)
_END: Final = r"(?: (?:then|though|again|exactly|even|please|pls|anyway|now|still|really))*\W*"
_ASKED: Final = regex(
    rf"{_LED}(?:"
    rf"how {_OLD} (?:is|are|was) {_ONE}"
    rf"|(?:as of|since|from) when (?:is|are|was|does) {_ONE}"
    rf"|when (?:is|was|were|are) {_ONE} (?:from|of|measured|taken|counted|updated|dated|made"
    rf"|estimated|last updated|as of)"
    rf"|(?:what|which) (?:date|day|year|month) (?:is|was|are) {_ONE}(?: (?:from|of|as of))?"
    rf"|(?:is|are) {_ONE} (?:still |very |that |too |really |even )*{_OLD}"
    rf"|(?:is|are) {_ONE} (?:still |even )+(?:good|right|valid|correct|accurate|true|reliable|ok)"
    rf"|(?:the |what is the |what['’]?s the )?(?:date|age|day) (?:of|for|on) {_ONE}"
    rf"){_END}",
    re.IGNORECASE,
    needs="when|date|day|year|month|age|old|fresh|recent|current|new|stale|still|even",
)
_OF_ELSE: Final = (
    T.STAFF, T.PEOPLE, T.SITE, T.SIGNED, T.COST, T.ROLES, T.RUN, T.CHIP, T.SHARE,
)  # fmt: skip
_TOLD: Final = (Kind.COMPARE, Kind.LEAGUE, Kind.OFFER, Kind.LAB, Kind.MATCH)


def age_of_one(told: Said, last: Question) -> str | None:
    """The lab of which it is asked how old the figure for its compute is; None of other texts."""
    named = told.draft.labs
    if last.kind not in _TOLD or last.other or len(named) != 1 or told.draft.people is not None:
        return None
    if told.draft.has(*_OF_ELSE) or not _ASKED.fullmatch(told.whole):
        return None
    return named[0]
