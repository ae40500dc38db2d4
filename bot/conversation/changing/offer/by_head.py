"""What each has of the offer spoken of: so many chips, or dollars of a month."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final, NamedTuple

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.keeping_share import asks_each_then
from bot.conversation.changing.offer.ones_words import AT_OURS
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import Said
from bot.questions.asked_of_assay import topic_of_assay
from bot.questions.rules.room import only_chip
from bot.questions.tags import T
from bot.questions.types import Kind, PriceBasis, Question, Reading, Scope, Understood
from bot.questions.words.leads import LED
from bot.questions.writing.wording import is_of_money
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer, Status

_SAYS: Final = frozenset((
    T.HOWMANY, T.SCOPE, T.EACH, T.PER, T.GPU, T.IS, T.DO, T.HAVE, T.GETS, T.US, T.THEY, T.WORD,
    T.STOP, T.AND, T.COMMA, T.TALK, T.CAN, T.BUDGET, T.MEANING, T.DOES, T.WITH,
    T.AT, T.PEOPLE,
))  # fmt: skip

_WHAT: Final = regex(r"\bwhat\b", re.IGNORECASE)


_WHO_STAYS: Final = regex(
    rf"{LED}(?:what|how (?:much|many)(?: (?:gpus?|chips?|compute))?)(?: share)? "
    r"(?:would|do|does|will|did|could|(?:is|are) left for) (?:(?:every(?:one|body)|those|people|"
    r"any(?:one|body)|the ones)(?: else| (?:who )?(?:left|stay|stays|remain|remains|remaining))+|"
    r"(?:the|our) (?:rest(?: of us)?|others|remaining \w+))"
    r"(?: (?:get|have|keep|end up with|be left with))?"
    r"(?: (?:each|then|now|per (?:head|person)))*\W*",
    re.IGNORECASE,
)
"""`what would everyone else get then`, once some are supposed to leave."""


def offer_by_head(text: str, last: Question | None, hearing: Hearing) -> Question | None:
    """The offer per researcher; None where anything else is asked, or there is no offer."""
    if last and _some_left(last) and _WHO_STAYS.fullmatch(text):
        return replace(last, scope=Scope.PER_RESEARCHER, save=False)
    tags = hearing.tags(opened(text).text)
    hired = _with_hires(last, hearing) if last else None
    held = held_offer(hired, hearing) if hired else None if last else hearing.saved
    unsaid = (Status.OPERATIONAL, only_chip(held) if held else "")
    kinds = {tag.kind for tag in tags if tag.value is None or tag.value not in unsaid}
    heads = [tag for tag in tags if tag.kind is T.SCOPE and tag.value is Scope.PER_RESEARCHER]
    has_what = bool(_WHAT.search(text)) and not kinds.isdisjoint((T.GETS, T.HAVE))
    has_heads = bool(heads) or T.EACH in kinds or (has_what and T.PEOPLE in kinds)
    is_asked = (T.HOWMANY in kinds or has_what) and has_heads
    counts_people = T.PEOPLE in kinds and not has_what  # `how many researchers does each have`
    if not is_asked or counts_people or not kinds <= _SAYS or topic_of_assay(text):
        return None  # `how many GPUs per researcher are normal` is asked of no offer
    if last is None:
        has_saved = hearing.saved is not None
        ours = Question(Kind.OFFER, uses_saved=True, scope=Scope.PER_RESEARCHER)
        return ours if has_saved else None
    if last.kind is Kind.PRICE and is_of_money(last.offer) and last.days is None:
        rented = Question(Kind.OFFER, offer=last.offer, chips=last.chips, as_of=last.as_of)
        shared = _shared_as_ours(rented, hearing.saved)
        return shared if shared != rented else None
    if last.kind is not Kind.OFFER:
        return None if asks_each_then(text) else hired
    labs = () if AT_OURS.search(text) else last.labs
    each = replace(last, labs=labs, scope=Scope.PER_RESEARCHER, save=False)
    return _shared_as_ours(each, hearing.saved)


def _with_hires(last: Question, hearing: Hearing) -> Question | None:
    """The offer once all have joined who are told to: `so how many GPUs does each one get?`."""
    if last.kind is not Kind.DILUTION or not last.people or last.floor or last.sizes:
        return None
    now = held_offer(last, hearing).researchers
    if now is None:
        return None
    offer = replace(last.offer or Offer(), researchers=Amount(now.value + last.people))
    asked = replace(last, kind=Kind.OFFER, offer=offer, labs=(), people=None, since=None)
    return replace(asked, scope=Scope.PER_RESEARCHER, save=False)


def _some_left(last: Question) -> bool:
    """Whether nothing but the people of our saved offer is supposed to be other."""
    told = last.offer
    return last.kind is Kind.OFFER and last.uses_saved and bool(told and told.researchers)


def _shared_as_ours(each: Question, saved: Offer | None) -> Question:
    """A budget that nobody was said to share, among as many as share our saved offer."""
    held, heads = each.offer, saved.researchers if saved else None
    if heads is None or held is None or held.researchers or not is_of_money(held):
        return each
    return replace(each, offer=replace(held, researchers=heads))


_BY_MONTH: Final = regex(r"\b(?:an?|per|each|every) month\b|\bmonthly\b|/ ?(?:mo|month)\b")
_OF_ELSE: Final = (
    T.LAB, T.CHIP, T.NUM, T.MONEY, T.RUN, T.TRAIN, T.VS, T.HIRE, T.OUR, T.SITE, T.ALL, T.WHOLE,
    T.EACH, T.PEOPLE, T.SCOPE, T.IF,
)  # fmt: skip
_TAKEN: Final = "of the chips that keep everyone where they are with {:,.10g} more"
_MONTH: Final = 30.0
_FEW_WORDS: Final = 3


def share_by_month(told: Said, last: Question, hearing: Hearing) -> Reading | None:
    """The price of these chips for a month, at the contract that their year is told at."""
    d = told.draft
    is_alone = last.floor is not None and len(told.text.split()) <= _FEW_WORDS
    is_asked = _BY_MONTH.search(told.whole.lower()) and (d.has(T.COST) or is_alone)
    if not is_asked or any(tag.kind in _OF_ELSE for tag in d.raw):
        return None
    found = _added(last, hearing) or _to_be_added(last, hearing)
    if found is None:
        return None
    asked = Question(
        Kind.PRICE,
        chips=(found.chip,),
        offer=Offer(chips=(ChipCount(found.chip, Amount(found.many)),)),
        days=_MONTH,
        basis=PriceBasis.CONTRACT_1Y,
    )
    return Understood(asked, (_TAKEN.format(found.more),))


class _Added(NamedTuple):
    """Chips that keep everyone where they are, with so many more people."""

    chip: str
    many: float
    more: float


def _added(last: Question, hearing: Hearing) -> _Added | None:
    """What would keep the share after hires; None of another question."""
    is_of_hires = last.kind is Kind.DILUTION and last.people and not (last.floor or last.sizes)
    held = held_offer(last, hearing)
    chip, now, more = only_chip(held), held.researchers, last.people
    if not is_of_hires or chip is None or now is None or more is None:
        return None
    each = held.chips_per_head
    return _Added(chip, float(round(each * more)), more)


def _to_be_added(last: Question, hearing: Hearing) -> _Added | None:
    """The same, once these chips were asked for by number."""
    floor, people = last.floor, last.offer.researchers if last.offer else None
    held = held_offer(last, hearing)
    chip = only_chip(held)
    is_kept = last.kind is Kind.DILUTION and last.chips == (chip,) and people is not None
    if not is_kept or floor is None or not floor.count or chip is None or people is None:
        return None
    has = held.chip_count
    count, more = float(round(floor.count * people.value - has)), people.value - has / floor.count
    return _Added(chip, count, float(round(more))) if count > 0 and floor.chip == chip else None
