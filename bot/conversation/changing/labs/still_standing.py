"""Asking on whether a figure that was told still stands, or what stood before it.

`has it been updated since`, `what did it say before`: of the figure that leads the answer.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.lab_parts import OF_STAFF, LabPart, part_of
from bot.questions.rules.sourced import BEFORE, CURRENT
from bot.questions.rules.trends import that_moves
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex

_LED: Final = (
    r"\W*(?:(?:and|so|ok|but|hm+|wait|sorry|btw)\W+)*"
    r"(?:(?:that|this|it|they)(?:['’]?s| is|['’]?re| are)? (?:(?:a bit|pretty|quite|rather|very|"
    r"kinda|"
    r"getting) )*(?:old|dated|stale|ancient|a while ago)(?:,? (?:isn['’]?t it|aren['’]?t they|"
    r"is it not|"
    r"no|right|innit|eh))?\W+)?(?:(?:and|so|but|ok)\W+)*"
)
_IT: Final = (
    r"(?:(?:the|that|this|your|its|their|those|these) (?:figures?|numbers?|counts?|estimates?|"
    r"values?|"
    r"quotes?|prices?|readings?|data(?: ?points?)?|ones?|facts?|info|records?)|that|"
    r"this|"
    r"it|those|these|they|that one|this one)"
)
_END: Final = (
    r"(?: (?:since|then|now|today|at all|ever|again|lately|recently|after that|since then|tho|"
    r"though|"
    r"actually|or not|or has it changed|or is it old|or outdated|anymore|any more|by now|yet|"
    r"do you "
    r"know|or is there anything newer|btw))*\W*"
)
_GOOD: Final = (
    r"(?:right|correct|current|valid|true|good|accurate|up to date|up-to-date|the (?:latest|newest|"
    r"most recent)(?: (?:one|figure|number|there is|you have|available))?|fresh|reliable|standing|"
    r"on record|what you have|ok(?:ay)?|the case|trustworthy)"
)
_CHANGED: Final = (
    r"(?:updated|revised|corrected|replaced|superseded|refreshed|amended|restated|adjusted)"
)
_NUMBER: Final = (
    r"(?:(?:the|that|this|your) (?:figure|number|count|estimate|value|reading|data ?point|fact))"
)
_STANDS: Final = regex(
    rf"{_LED}(?:is|are|isn['’]?t|was) {_IT} (?:(?:still|even|actually|really|all) )*{_GOOD}{_END}"
    rf"|{_LED}(?:is it |are they )?still {_GOOD}{_END}"
    rf"|{_LED}(?:does|do) {_IT} still (?:stand|hold(?: up| true)?|count|apply){_END}"
    rf"|{_LED}(?:has|have|was|were|did|been|hasn['’]?t|is) {_IT} (?:(?:ever|been|since|already|"
    rf"any) )*"
    rf"{_CHANGED}{_END}"
    rf"|{_LED}(?:has|did) {_NUMBER} (?:ever |been |since )*changed?{_END}"
    rf"|{_LED}(?:any|no) (?:updates?|revisions?|corrections?|changes?) (?:to|on|of|for) {_IT}{_END}"
)
"""`is that still right`, `has it been updated since`."""
_BEFORE: Final = regex(
    rf"{_LED}what (?:did|was|were|does|had|has) {_IT}(?: (?:say|show|be|been|read|stand at|"
    rf"stood at|"
    r"used to (?:be|say)))* (?:before|previously|earlier|last time|prior|beforehand|originally)"
    r"(?: (?:that|then|this|the (?:update|change)))?\W*"
    rf"|{_LED}(?:what (?:was|were|is) )?(?:the |your |its )?(?:previous|prior|earlier|old|last)"
    r" (?:figures?|numbers?|values?|counts?|estimates?|readings?)(?: (?:then|before that|"
    r"on record))*\W*"
    rf"|{_LED}what did {_IT} use to (?:be|say)\W*|{_LED}what {_IT} used to (?:be|say)\W*"
)
"""`what did it say before`."""
_MOVED: Final = regex(
    rf"{_LED}(?:has|have|did|is|are) {_IT} (?:(?:ever|been|since|already|really) )*(?:moved?|"
    r"changed?|shift(?:ed)?|gone (?:up|down)|go (?:up|down)|come down|dropped|drop|risen|rise|"
    r"fallen|fall|budged?)(?: (?:much|at all|a lot|lately|recently|of late|since|since then|then|"
    r"over time|over the years|or not|by much|any))*\W*"
)
"""`has it moved lately`, of what is told by two days."""
_OF_FIGURES: Final = (Kind.LAB, Kind.PRICE, Kind.HIRING, Kind.COMPARE)


def still_standing(text: str, memory: Memory, _: Hearing) -> Asked | None:
    """Whether the figure that leads the last answer stands, or the one before it; else None."""
    last, low = memory.question, fold(text)
    if last is None or last.kind not in _OF_FIGURES or last.uses_saved or last.offer:
        return None
    if _STANDS.fullmatch(low):
        return _on(Question(Kind.SOURCE, topic=CURRENT))
    if _MOVED.fullmatch(low) and last.kind in (Kind.LAB, Kind.PRICE):
        earlier = _earlier(last)
        return _on(earlier) if earlier.kind is not Kind.SOURCE and earlier != last else None
    return _on(_earlier(last)) if _BEFORE.fullmatch(low) else None


def _earlier(last: Question) -> Question:
    """What tells the figure of an earlier day: a history where one is kept."""
    if last.kind is Kind.PRICE and last.chips:
        basis = None if last.beside else that_moves(last.basis)
        return Question(Kind.PRICE, chips=last.chips, basis=basis, trend=True)
    is_one = last.kind is Kind.LAB and len(last.labs) == 1
    if is_one and part_of(last) in OF_STAFF:
        return replace(last, topic=LabPart.STAFF_GROWTH.value, as_of=None)
    if is_one and part_of(last) in (None, LabPart.AGE, LabPart.GROWTH):
        return replace(last, topic=LabPart.GROWTH.value, as_of=None)
    return Question(Kind.SOURCE, topic=BEFORE)


def _on(asked: Question) -> Asked:
    return Asked(Understood(asked), is_follow_up=True)
