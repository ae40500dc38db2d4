"""Another month in the place of one that was told: `make june march`, `march instead of june`."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.dates import ANY_MONTH, MONTHS
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from bot.questions.words.leads import LINK, SUPPOSE
from bot.regex import regex
from storage.records import ChipCount, Offer

_OLD: Final = rf"(?P<old>{ANY_MONTH})"
_NEW: Final = rf"(?P<new>{ANY_MONTH})"
_MAY: Final = (
    r"(?:(?:might|may|could|can|will|would|is|are|was|has|have|just|now|likely|probably|going to|"
    r"well|possibly|maybe|actually|gets?|got|been) )*"
)
_TO: Final = r"(?:(?:back|out) )?(?:to|into|till|until)"
_SLIPS: Final = (
    r"(?:slip(?:s|ped|ping)?|slid(?:es?|ing)?|delayed|pushed|postponed|turns?|becomes?|moves?|"
    r"moved|moving|shifts?|shifted)"
)
_WHAT: Final = (
    r"(?:(?:what|how about|say) )?(?:if )?"
    r"(?:(?:it|that|they|delivery|the|our|(?:the|our) [\w ]{2,20}?) )?"
)
"""`Feb might slip to June`."""
_WAYS: Final = (
    rf"(?:make|change|move|push|pull|shift|turn|swap|switch|put|read)(?: the)? {_OLD}"
    r"(?: (?:date|one|ones|delivery|batch))? ?(?:(?:back |forward |out )?to|into|as|for|->|→)? ?"
    rf"{_NEW}",
    rf"(?:(?:it|that|they)(?:['’](?:s|re)| is| are)? )?(?:in )?{_NEW},?"
    rf" (?:instead of|rather than|in place of|not|and not) (?:in )?{_OLD}",
    rf"not (?:in )?{_OLD},? (?:but )?(?:in )?{_NEW}",
    rf"{_OLD} (?:was|is)(?: a)? (?:wrong|mistake|typo|slip)[,;.:–-]* (?:(?:it|that|they)"
    rf"(?:['’](?:s|re)| is| are)|should be|i meant?|make it)? ?(?:in )?{_NEW}",
    rf"{_OLD} (?:should|must|has to) (?:be|read) {_NEW}",
    r"(?:make|change|move|push|pull|put) (?:it|that|them) (?:(?:back |forward |out )?to |in )?"
    rf"{_NEW}",
    rf"(?:i meant?|it['’]?s|that['’]?s|they come|it comes) (?:in )?{_NEW}",
    rf"{_WHAT}{_OLD}(?: (?:date|one|ones|delivery|batch))? {_MAY}{_SLIPS} {_TO} {_NEW}",
    rf"{_WHAT}{_MAY}{_SLIPS} from {_OLD} {_TO} {_NEW}",
)
_ORDERED: Final = (
    r"(?:it|that|they|those|these|everything|(?:the |our )?(?:deliver(?:y|ies)|orders?|shipments?|"
    r"rest|new ones|new chips))"
)
_SOMEHOW: Final = (
    r"(?:['’](?:s|re)|(?: (?:only|just|actually|really|all|finally|might|may|could|can|will|would|"
    r"is|are|was|were|be|being|do|does|late|delayed|and|then|in the end|not|don['’]?t|doesn['’]?t|"
    r"won['’]?t|didn['’]?t|aren['’]?t|isn['’]?t|gets?|takes?|slips?|moves?))+)"
)
_COMES: Final = (
    r"(?:comes?(?: in)?|arrives?|lands?|ships?|turns? up|shows? up|starts?|go(?:es)? live|"
    r"(?:get )?(?:here|there|live|ready|running|delivered|installed|pushed|moved|back|out|up))"
)
_WHEN: Final = r"(?:(?:only |not |just |around |about )*(?:in|until|till|til|before|by|to|into))"
_INSTEAD_OF_IT: Final = r"(?:,? (?:instead|only|at the earliest|after all|now|then|though|again))*"
_SUPPOSED: Final = (
    rf"(?:{SUPPOSE}|in case|when) (?:{_ORDERED}{_SOMEHOW}?(?: {_COMES})*|"
    r"we(?: (?:only|just|do not|don['’]?t|won['’]?t|actually|will|can))* "
    r"(?:get|have|receive|see)(?: (?:it|them|those|these|that))(?: (?:only|just|up|running|live))*)"
    rf" {_WHEN} {_NEW}{_INSTEAD_OF_IT}"
)
"""`and if they only come in July`, of chips that were told to come."""
_A_MONTH: Final = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_SWAPPED: Final = tuple(
    regex(
        rf"\W*(?:(?:{LINK}|no|sorry|actually|wait|oops)\W+)*{way}\W*", re.IGNORECASE, needs=_A_MONTH
    )
    for way in (*_WAYS, _SUPPOSED)
)
_NONE: Final = "Nothing of the last question is of {}, so I changed nothing."
_INSTEAD: Final = ("our offer", "1024 H100 now, 512 more from March, 25 researchers")


def another_month(text: str, memory: Memory, hearing: Hearing) -> Reading | None:
    """The last question with the other month; what to say where it has no such. None of others."""
    last = memory.question
    ways = (told for way in _SWAPPED if (told := way.fullmatch(text)))
    found = next(ways, None) if last else None
    if found is None or last is None:
        return None
    named = found.groupdict().get("old")
    new, old = MONTHS[found["new"].lower()], MONTHS[named.lower()] if named else _only_one(last)
    old = old or _as_told_to_come(memory)
    if old is None:
        return None
    asked = _moved(last, old, new, hearing.today)
    if asked == last:
        asked = _as_told_before(memory, old, new, hearing.today) or last
    if named and (old == new or asked == last):
        return Unreadable(_NONE.format(named.capitalize()), _INSTEAD, is_plain=True)
    return Understood(asked)


def _only_one(last: Question) -> int | None:
    """The month in which all that is to come is due, for `make it march`; None of several."""
    chips = last.offer.chips if last.offer else ()
    months = {day.month for day in (*(each.available for each in chips), last.since) if day}
    return months.pop() if len(months) == 1 else None


def _as_told_to_come(memory: Memory) -> int | None:
    """The month of the same chips before they were taken as running: `what if they ran today`."""
    last = memory.question
    if last is None or last.kind is not Kind.OFFER:
        return None
    same = (each for each in memory.earlier if _counts(each) == _counts(last) and each.offer)
    return next((month for each in same if (month := _only_one(each))), None)


def _counts(asked: Question) -> set[tuple[str, float]]:
    return {(each.chip, each.count.value) for each in asked.offer_chips}


def _as_told_before(memory: Memory, old: int, new: int, today: date) -> Question | None:
    """The offer as it was before its chips were taken as running, with the other month."""
    last = memory.question
    if last is None or last.kind is not Kind.OFFER or last.offer is None:
        return None
    for each in memory.earlier:
        moved = _moved(each, old, new, today)
        if each.kind is Kind.OFFER and each.offer and moved.offer != each.offer:
            kept = replace(last.offer, chips=moved.offer_chips)
            offer = kept if _counts(each) == _counts(last) else moved.offer
            return replace(moved, offer=offer, labs=last.labs or each.labs)
    return None


def _moved(last: Question, old: int, new: int, today: date) -> Question:
    offer = last.offer or Offer()
    chips = tuple(_due(each, old, new, today) for each in offer.chips)
    since = last.since and _ahead(last.since, old, new, today)
    as_of = last.as_of
    if as_of and as_of.month == old:
        year = as_of.year if date(as_of.year, new, 1) <= today else as_of.year - 1
        as_of = date(year, new, monthrange(year, new)[1])
    changed = replace(offer, chips=chips) if last.offer else None
    return replace(last, offer=changed, since=since, as_of=as_of, save=False)


def _due(chips: ChipCount, old: int, new: int, today: date) -> ChipCount:
    """The chips with the month in which they are due; a period that is no month stays."""
    first, end = chips.available, chips.available_to
    is_month = first and (end is None or (first.year, first.month) == (end.year, end.month))
    if not first or not is_month:
        return chips
    day = _ahead(first, old, new, today)
    end = end and (date(day.year, day.month, monthrange(day.year, day.month)[1]))
    return replace(chips, available=day, available_to=end if day != first else chips.available_to)


def _ahead(day: date, old: int, new: int, today: date) -> date:
    """The same day of the other month, which is still to come where that one was."""
    if day.month != old:
        return day
    moved = day.replace(month=new, day=min(day.day, monthrange(day.year, new)[1]))
    is_passed = day > today >= moved
    return moved.replace(year=day.year + 1, day=1) if is_passed else moved
