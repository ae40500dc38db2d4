"""So many more chips, asked of what ours costs: `what would another 512 do to that`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.more_of_ours import is_no_team
from bot.conversation.heard import Asked, Asks, Form, Part
from bot.conversation.memory import Hearing, Memory
from bot.questions.numbers import number_told
from bot.questions.rules.room import only_chip
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LED, SUPPOSE
from bot.regex import regex
from storage.records import Offer

_MORE: Final = r"(?:more|extra|further|additional|on top)"
_ANOTHER: Final = r"(?:another|an? (?:extra|further|additional)|extra|additional|further|plus)"
_UNIT: Final = (
    r"(?:gpus?|chips?|cards?|accelerators?|of (?:them|those|these|the same)|[a-z]{1,2}\d{2,3}s?)"
)
_SIZE: Final = r"\d[\d,]*(?:\.\d+)?k?"
_SO_MANY: Final = (
    rf"(?:(?P<more>{_SIZE}) (?:{_MORE}(?: (?P<unit>{_UNIT}))?|(?P<units>{_UNIT}) {_MORE})"
    rf"|{_ANOTHER} (?P<another>{_SIZE})(?: more)?(?: (?P<those>{_UNIT}))?)(?: on top)?"
)
_BILL: Final = (
    r"(?:(?:the|our|that|this) (?:(?:yearly|annual|total|monthly|current|compute) )*(?:bill|costs?|"
    r"rent|spend(?:ing)?|total|price|budget|invoice|outlay|expense|amount|number|figure))"
)
_THAT: Final = rf"(?:(?:that|this|it|things)(?: then)?|{_BILL})"
_ASKER: Final = (
    r"(?:(?:(?:my|our|the) [\w'’ -]{2,30}|she|he|they) (?:wants? to know|asks?|asked|(?:is|are) "
    r"asking|wonders?|(?:would|['’]d) like to know|needs? to know)(?: me)? |"
    r"(?:do you know|any idea) )?"
)
_DOES: Final = r"(?:would|will|does|do|could|might)"
_TO_IT: Final = (
    r"(?:do|mean|change|add|make|cause|raise|increase|bring)"
    rf"(?: (?:to|for|in|about) {_THAT}| {_THAT}| us)?"
)
_ADDS: Final = (
    r"(?:add(?:ed|ing)?|get|got|had|have|rent(?:ed)?|buy|bought|tack(?:ed)? on|threw in|throw in|"
    r"took|take|put in|go for)"
)
_WITH: Final = rf"(?:with|after|for|if (?:we|you|i) {_ADDS}|once (?:we|you|i) {_ADDS})"
_GOES: Final = (
    r"(?:change|look(?: like)?|go (?:up|to)|grow|rise(?: to)?|move|increase|be|come to|become|cost)"
)
_COMES_TO: Final = (
    rf"(?:(?:,? (?:what|how much|where) {_DOES} (?:that|it|the (?:bill|cost|rent|total)|we)"
    r" (?:come to|cost|be|make it|run to|run(?: us)?|pay|end up|look like|mean))"
    r"(?: then| a year)?)?"
)
_SHAPES: Final = tuple(
    regex(rf"{LED}{_ASKER}{shape}(?: (?:then|a year|per year|yearly))?\W*$", re.IGNORECASE)
    for shape in (
        rf"what {_DOES} {_SO_MANY} {_TO_IT}",
        rf"what {_SO_MANY} {_DOES} {_TO_IT}",
        rf"how (?:much|far|badly) {_DOES} {_SO_MANY} {_TO_IT}",
        rf"how (?:much )?(?:more )?{_DOES} {_THAT} {_GOES} {_WITH} {_SO_MANY}",
        rf"what {_DOES} {_THAT} {_GOES} {_WITH} {_SO_MANY}",
        rf"what if we add (?P<plain>{_SIZE}) (?P<kind>{_UNIT}),? to {_THAT}",
        rf"what(?:['’]?s| is) {_THAT} {_WITH} {_SO_MANY}",
        rf"(?:(?:{SUPPOSE}|with|plus|once|say) )?(?:(?:we|you|i) )?(?:{_ADDS} )?{_SO_MANY}"
        rf"{_COMES_TO}",
    )
)
_OF_MONEY: Final = regex(
    r"\b(?:bill|costs?|rent|spend(?:ing)?|price|budget|invoice|outlay|expense|pay)\b", re.IGNORECASE
)


def more_on_the_bill(text: str, memory: Memory, hearing: Hearing, read: Asks) -> Asked | None:
    """Ours with the chips that come on top, in dollars where it was asked in those."""
    if memory.part != Part.DOLLARS and not _OF_MONEY.search(text):
        return None
    ours = Question(Kind.OFFER, uses_saved=True)
    last = memory.question if memory.question and memory.question.kind is not Kind.LEAGUE else ours
    if last.kind is not Kind.OFFER or last.other_terms is not None:
        return None
    told = _added(text, held_offer(last, hearing), hearing)
    if not told:
        return None
    heard = read(f"what if we add {told}", replace(memory, question=last), hearing)
    asked = heard.reading.question if isinstance(heard.reading, Understood) else None
    is_changed = asked is not None and asked.kind is Kind.OFFER and bool(asked.offer)
    return replace(heard, form=Form.DOLLARS, is_follow_up=True) if is_changed else None


def _added(text: str, held: Offer, hearing: Hearing) -> str:
    """`512 more H100`; empty where the text says more than that, or where people may be meant."""
    found = next((x for shape in _SHAPES if (x := shape.match(text))), None)
    own = only_chip(held)
    if found is None or own is None:
        return ""
    said = {name: value for name, value in found.groupdict().items() if value}
    size = next(said[name] for name in ("more", "another", "plain") if name in said)
    unit = next((said[name] for name in ("unit", "units", "those", "kind") if name in said), "")
    if not unit and not is_no_team(number_told(size), held):
        return ""
    is_named = any(c.isdigit() for c in unit)
    return f"{size} more {unit if is_named else hearing.reader.words.directory.name(own)}"
