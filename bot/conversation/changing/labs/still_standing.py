"""Whether a figure that was told still stands, how old that of one lab is, what stood before."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.labs.how_large import asks_how_large
from bot.conversation.heard import Asked, follow_up
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.lab_parts import OF_FIGURE, OF_STAFF, LabPart, part_of
from bot.questions.rules.of_several import compared_by
from bot.questions.rules.sourced import BEFORE, CURRENT, standing_asked
from bot.questions.rules.trends import that_moves
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.words.leads import LINK
from bot.questions.words.still_words import MOVED, NEWER
from bot.regex import regex

_OF_FIGURES: Final = (Kind.LAB, Kind.PRICE, Kind.HIRING, Kind.COMPARE)
_OF_DAYS: Final = regex(
    r"\b(?:still|current|latest|newest|most recent|up[- ]to[- ]date|fresh|valid|updat\w+|revis\w+|"
    r"corrected|replac\w+|supersed\w+|refresh\w+|amend\w+|restat\w+|adjust\w+|chang\w+)\b"
)
"""What asks whether figures stand, and not how good they are: `is that good`."""
_OF_MANY: Final = (Kind.OFFER, Kind.REACH, Kind.MATCH, Kind.DILUTION, Kind.LEAGUE)


_FIGURE: Final = regex(r"\b(?:numbers?|figures?|ones?|amounts?|stats?|counts?|that|it)\b", re.I)


def source_of_compared(text: str, alone: Reading | None, last: Question) -> Question | None:
    """`source for Meta's number`, after what several own or employ: of that, and of no stock."""
    asked = alone.question if isinstance(alone, Understood) else None
    if asked is None or asked.kind is not Kind.SOURCE or asked.topic or asked.facts:
        return None
    is_of_one = len(asked.labs) == 1 and asked.labs[0] in last.labs
    part = compared_by(last) if last.kind is Kind.COMPARE and is_of_one else None
    return replace(asked, topic=part, as_of=last.as_of) if part and _FIGURE.search(text) else None


def still_standing(text: str, memory: Memory, _: Hearing) -> Asked | None:
    """Whether the figure that leads the last answer stands, or the one before it; else None."""
    last, low = memory.question, fold(text)
    if memory.fact and NEWER.fullmatch(low):
        return follow_up(Question(Kind.SOURCE, facts=(memory.fact,), topic=CURRENT))
    if last is None or asks_how_large(low):
        return None
    topic = standing_asked(low)
    if last.kind in _OF_MANY and topic == CURRENT and _OF_DAYS.search(low):
        return follow_up(Question(Kind.SOURCE))  # of all of them: no one leads
    if last.kind not in _OF_FIGURES or last.uses_saved or last.offer:
        return None
    if topic == CURRENT:
        return follow_up(Question(Kind.SOURCE, topic=CURRENT))
    if topic == BEFORE:
        return follow_up(_earlier(last))
    if last.kind not in (Kind.LAB, Kind.PRICE) or not MOVED.fullmatch(low):
        return None
    earlier = _earlier(last)
    return follow_up(earlier) if earlier.kind is not Kind.SOURCE and earlier != last else None


def _earlier(last: Question) -> Question:
    """What tells the figure of an earlier day: a history where one is kept."""
    if last.kind is Kind.PRICE and last.chips:
        basis = None if last.beside else that_moves(last.basis)
        return Question(Kind.PRICE, chips=last.chips, basis=basis, trend=True)
    is_one = last.kind is Kind.LAB and len(last.labs) == 1
    if is_one and part_of(last) in OF_STAFF:
        return replace(last, topic=LabPart.STAFF_GROWTH.value, as_of=None)
    if is_one and part_of(last) in (None, *OF_FIGURE, LabPart.GROWTH):
        return replace(last, topic=LabPart.GROWTH.value, as_of=None)
    return Question(Kind.SOURCE, topic=BEFORE)


_LED: Final = rf"\W*(?:(?:{LINK}|wait|sorry|just)\W+)*"
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
