"""One of several changes taken back by its number: `scrap the 800 thing but keep the leavers`.

The number is that by which our chips or our people were changed, and no number of either.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing, Memory
from bot.questions.numbers import number_told
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LINK
from bot.questions.writing.canonical import to_text
from bot.regex import regex
from storage.records import Offer

_UNDONE: Final = regex(
    rf"\W*(?:(?:{LINK}|no|actually|let['’]?s)\W+)*"
    r"(?:scrap|undo|forget|drop|bin|ignore|reverse|cancel|skip|ditch|scratch|lose|park|revert|"
    r"leave out|take (?:back|out)|never ?mind)(?: about)? (?:the|that|those|our) "
    r"(?P<count>\d[\d,]*k?)(?: (?:[a-z]{1,3}\d{2,4}s?|gpus?|chips?|cards?|people|researchers?|"
    r"hires?|"
    r"heads?))?(?: (?:fewer|less|more|extra|added|lost|leaving|leavers?|joining|joiners?|off|"
    r"on top|thing|"
    r"one|ones|bit|part|idea|scenario|loss|cut|change|business|stuff|who (?:left|leave|walk|join)|"
    r"we (?:lost|lose|added|add)))*"
    r"(?:[\s,;–-]+(?:but|and|though)? ?(?:keep|leave|stick with|hold on to) (?:in )?(?:the |"
    r"all the )?"
    r"(?:rest|others?|leavers?|hires?|joiners?|people|departures|chips|gpus|everything else|"
    r"other (?:one|bit|part|change|thing)|\d[\d,]* ?\w*|team|that|headcount)(?: \w+)?)?\W*",
    re.IGNORECASE,
    needs=(
        "scrap|undo|forget|drop|bin|ignore|reverse|cancel|skip|ditch|scratch|lose|park|revert|"
        "leave out|take|mind"
    ),
)
_BACK: Final = regex(
    rf"\W*(?:(?:{LINK}|what if|if|say)\W+)*(?:they|those|these|it|that|the chips|"
    r"the gpus|the site|the hall|the rest)(?:['’](?:re|ll|s|d))?(?: (?:all|will|would|are|is|"
    r"should|"
    r"only|might|to|be))* (?:come|comes|coming|get|gets|back|return|returns|go|goes)(?: (?:back|"
    r"live|"
    r"online|up|on|again))* (?:in|by|from|on|around|until|at) (?P<when>(?:early |late |mid[- ]?)?"
    r"(?:the end of )?(?:q[1-4]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*(?: \d{4})?)\W*",
    re.IGNORECASE,
    needs="come|coming|get|back|return|go",
)
_THING: Final = regex(
    rf"\W*(?:(?:{LINK}|no|actually|let['’]?s)\W+)*"
    r"(?:scrap|undo|forget|drop|bin|ignore|reverse|cancel|skip|ditch|scratch|park|revert|leave out|"
    r"take (?:back|out)|never ?mind)(?: about)? (?:the|that|those) "
    r"(?:(?P<people>people|team|headcount|staff|head|hires?|hiring|leavers?|departures|joiners?)|"
    r"(?P<chips>chips?|gpus?|clusters?|hardware|compute|cards?)|"
    r"(?P<share>product|research share|inference|research))"
    r"(?: (?:cuts?|change|bit|thing|part|loss(?:es)?|idea|split|share|one|stuff|freeze|increase|"
    r"growth|"
    r"side|business))+(?:[\s,;–-]+(?:but|and)? ?keep (?:the )?[\w ]{2,20})?\W*",
    re.IGNORECASE,
)
_NUMBER_AGAIN: Final = regex(
    rf"\W*(?:(?:{LINK}|no|actually|let['’]?s|just)\W+)*"
    r"(?:(?:go|switch|put (?:it|that|this)|set (?:it|that|this)|change (?:it|that)) )?back to "
    r"(?:the |our |those |using )?(?P<number>\d[\d,]*k?) ?(?P<what>%|percent|per cent|people|"
    r"researchers?|heads?|staff|each|guaranteed|chips|cards|gpus|[a-z]{1,3}\d{2,4}s?)?"
    r"(?: (?:again|then|please|now|though|thing|one|figure|number|share|version|case))*\W*",
    re.IGNORECASE,
    needs="back to",
)
"""`go back to the 70`, of whatever of the offer was so many before."""
_PART_TOLD: Final = ("%", "percent", "per cent")
_HEADS_TOLD: Final = ("people", "researcher", "researchers", "head", "heads", "staff")
_EACH_TOLD: Final = ("each", "guaranteed")
_CHANGED: Final = (Kind.OFFER, Kind.DILUTION, Kind.LEAGUE)


def number_undone(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text as the last question without that change alone; any other as it is."""
    last = memory.question
    if last is None or last.kind not in _CHANGED:
        return text
    if back := _come_back(text, last, memory, hearing):
        return back
    undoes = (_thing_undone, _count_undone, _number_again)
    before = next((was for undo in undoes if (was := undo(text, last, memory, hearing))), None)
    return to_text(before, hearing.reader.words.directory) if before else text


def _come_back(text: str, last: Question, memory: Memory, hearing: Hearing) -> str | None:
    """`they come back in april`, of chips that went: as many to come from then on."""
    found = _BACK.fullmatch(text) if last.kind is Kind.OFFER else None
    if found is None:
        return None
    now = held_offer(last, hearing)
    more = (each for each in earlier_offers(memory, hearing) if each.chip_count > now.chip_count)
    was = next(more, None)
    kinds = {each.chip for each in (*now.chips, *(was.chips if was else ()))}
    if was is None or len(kinds) != 1:
        return None
    name = hearing.reader.words.directory.name(kinds.pop())
    return f"with {was.chip_count - now.chip_count:.10g} more {name} from {found['when']}"


def _thing_undone(text: str, last: Question, memory: Memory, hearing: Hearing) -> Question | None:
    """`undo the people cut`, `scrap the product bit`: that part of the offer as it was before."""
    found = _THING.fullmatch(text)
    if found is None:
        return None
    now = held_offer(last, hearing)
    for was in earlier_offers(memory, hearing):
        if found["people"] and was.researchers not in (None, now.researchers):
            return _with(last, replace(now, researchers=was.researchers))
        if found["chips"] and was.chips and was.chip_count != now.chip_count:
            return _with(last, replace(now, chips=was.chips))
        if found["share"] and was.research_share != now.research_share:
            return _with(last, replace(now, research_share=was.research_share))
    return None


def _count_undone(text: str, last: Question, memory: Memory, hearing: Hearing) -> Question | None:
    """The question with the chips or the people that it had before they changed by so many."""
    found = _UNDONE.fullmatch(text)
    if found is None:
        return None
    count, now = number_told(found["count"]), held_offer(last, hearing)
    for was in earlier_offers(memory, hearing):
        if was.chips and abs(was.chip_count - now.chip_count) == count:
            return _with(last, replace(now, chips=was.chips))
        if was.researchers and abs(was.head_count - now.head_count) == count:
            return _with(last, replace(now, researchers=was.researchers))
    return None


def _number_again(text: str, last: Question, memory: Memory, hearing: Hearing) -> Question | None:
    """The question with the one part of its offer that had this number before, and no more."""
    found = _NUMBER_AGAIN.fullmatch(text)
    if found is None:
        return None
    number, now = number_told(found["number"]), held_offer(last, hearing)
    for was in earlier_offers(memory, hearing):
        ways = [way for way in _as_it_was(number, found["what"], now, was) if way != now]
        if ways:
            return _with(last, ways[0]) if len(ways) == 1 else None
    return None


def _as_it_was(number: float, what: str | None, now: Offer, was: Offer) -> Iterator[Offer]:
    """The offer with each part as it was, where that was so many of what is said."""
    kind, share = (what or "").lower(), was.research_share
    is_part, is_of_heads, is_each = (kind in told for told in (_PART_TOLD, _HEADS_TOLD, _EACH_TOLD))
    is_of_chips = bool(kind) and not (is_part or is_of_heads or is_each)
    if (is_part or not kind) and share and round(share * 100, 2) == number:
        yield replace(now, research_share=share)
    if (is_of_heads or not kind) and was.researchers and was.head_count == number:
        yield replace(now, researchers=was.researchers)
    if (is_each or not kind) and was.guaranteed_per_researcher == number:
        yield replace(now, guaranteed_per_researcher=was.guaranteed_per_researcher)
    if (is_of_chips or not kind) and was.chips and number in _counts(was):
        yield replace(now, chips=was.chips)


def _counts(offer: Offer) -> tuple[float, ...]:
    """How many chips there are of each kind, and in all."""
    return (offer.chip_count, *(each.count.value for each in offer.chips))


def _with(last: Question, offer: Offer) -> Question:
    return replace(last, offer=offer, save=False)


def earlier_offers(memory: Memory, hearing: Hearing) -> Iterator[Offer]:
    """The offers that were spoken of before, and our saved one."""
    for each in all_asked(memory)[1:]:
        if each.kind in _CHANGED:
            yield held_offer(each, hearing)
    if hearing.saved:
        yield hearing.saved
