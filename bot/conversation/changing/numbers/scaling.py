"""Numbers told by other numbers: `what if we doubled the team`, `if we grow to 70`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.compute.laying import terms_over
from bot.conversation.changing.question.turning import speaks_of, turned
from bot.conversation.saying import Said
from bot.questions.dates import MONTHS
from bot.questions.patterns import coded, compiled
from bot.questions.rules.gather import sizes_of
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, T
from bot.questions.types import Kind, Question
from bot.questions.words.factor_words import ANY_FACTOR, factor_in
from bot.questions.words.leads import LED
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer, Status

_CHIPS = "(?:chips|gpus|cluster|cards)"
_PARTS = tuple(
    (regex(rf"\b{part} of (?:it|them|that|those|these|the {_CHIPS})\b", re.IGNORECASE), size)
    for part, size in (("third", 1 / 3), ("quarter", 0.25))
)
_OF_THEM = regex(
    rf"\b(?:{ANY_FACTOR}|half)(?: (?:of|as many|the number))*"
    rf" (?:it|them|that|those|these|the {_CHIPS}|as many)\b",
    re.IGNORECASE,
)
_PEOPLE = regex(
    r"\b(?:people|persons?|team|researchers?|staff|hires?|headcount|group|heads|scientists?)\b",
    re.IGNORECASE,
)
ALIEN = regex(
    r"\b(?:hours?|days?|weeks?|fortnights?|months?|years?|prices?|costs?|rents?|rates?|salary|"
    r"pay|research|prod|products?|users?|deploy\w*|serving|inference|customers|production|"
    r"half and half|fifty[- ]fifty|50/50|time|tokens?|parameters?|speed)\b|%|\$",
    re.IGNORECASE,
)
NOT_NOW = regex(
    r"\b(?:in|by|from|until|next|this) (?:early |late |mid )?(?:"
    + "|".join((*MONTHS, "spring", "summer", "autumn", "fall", "winter", r"q[1-4]", r"20\d\d"))
    + r")\b|\b(?:half|third|quarter)\b.{0,30}\b(?:deliver\w*|install\w*|arriv\w*|running|runs?|"
    r"live|operational|online|comes?|coming|yet|deployed|commissioned|missing|order\w*)\b",
    re.IGNORECASE,
)
"""What doubles on a day to come, and the part that does not run: nothing is multiplied today."""
_OF_THEIRS = regex(
    r"\bof (?:what (?:they|[\w ]{2,25}?) (?:have|has|use[sd]?|owns?|got|runs?)|theirs?)\b"
    r"|\btheir (?:compute|gpus|chips|cluster|cards|fleet|hardware|capacity)\b",
    re.IGNORECASE,
)
"""`half of what they have`, `half their chips`, which is no half of ours."""
_TO_COME = regex(
    r"\b(?:orders?|ordered|to come|expansion|contracted|announced|planned|"
    r"new (?:site|ones|chips|gpus|cluster|hall))\b",
    re.IGNORECASE,
)
_SAME_PEOPLE = regex(
    r"[\s,;]+(?:but |and |with |for )*(?:the |our )?same (?:number of |amount of )?"
    r"(?:people|team|researchers?|staff|headcount|heads|scientists?)\b[\s.?!]*$",
    re.IGNORECASE,
)
"""`double the chips, same people`, who are not multiplied."""
_WHAT_IT_COSTS = regex(
    rf"^{LED}(?:what|how much) (?:would|will|does|do|is|are|did)\b(?P<of>.+?)"
    r"\b(?:costs?|come to|rent for|to rent|set us back)\b(?: (?:us|me|then|instead|to rent))*\W*$",
    re.IGNORECASE,
)
"""`what would half of that cost`, which halves no cost: it asks for that of half."""
_OF_SO_MANY = regex(
    rf"\b(?:{ANY_FACTOR}|half|third|quarter)\b(?: (?:of|our|the|as many))* {_CHIPS}\b"
    r".*?\b(?P<heads>\d+) (?:people|persons?|researchers?|staff|heads|scientists?)\b",
    re.IGNORECASE,
)
"""`half the chips for 15 people`, who are told and not halved."""
_HARDWARE = regex(r"\b(?:gpus?|chips?|clusters?|cards?|nodes?|compute)\b", re.IGNORECASE)
_DONE_BY = "[<can><does><meaning>] <researchers> [<do><define>]~[<to><for>]"
"""What people do to a share, who are all that there would be."""


_BY_PART: Final = regex(
    r"\b(?:grow|increas|expand|rais|ris|go|goes|going|went)\w*\b(?! down).{0,30}\bby (?:an? )?"
    r"(?:half|third|quarter)\b",
    re.IGNORECASE,
)
"""`if the team grows by half`, which does not halve it."""


def scaled(text: str, last: Question, saved: Offer | None) -> Question | None:
    """The last question with its chips or its people multiplied."""
    ours, people = _meant(last, saved)
    text = _WHAT_IT_COSTS.sub(r"\g<of>", _SAME_PEOPLE.sub("", text))
    if ours is None or len(text.split()) > 14:
        return None
    part = next((size for words, size in _PARTS if words.search(text)), None)
    factor = factor_in(text) or part
    factor = 1 + factor if factor and factor < 1 and _BY_PART.search(text) else factor
    if factor is None or ALIEN.search(text) or NOT_NOW.search(text) or _OF_THEIRS.search(text):
        return None
    if last.kind is Kind.DILUTION and last.people and not _HARDWARE.search(text):
        return _grown_again(last, people, factor)
    told_heads = _OF_SO_MANY.search(text)
    if _PEOPLE.search(text) and not told_heads:
        size = people.value * factor if people else 0.0
        return _grown(last, people, size, saved)
    meant = _multiplied_of(ours, text)
    chips = tuple(
        replace(each, count=times(each, factor)) if each in meant else each for each in ours.chips
    )
    if any(each.count.value <= 0 for each in chips):
        return None  # half of a single chip is none
    told = last.offer or Offer()
    offer = replace(told if told.chips else terms_over(ours, told), chips=chips)
    if told_heads:
        offer = replace(offer, researchers=Amount(float(told_heads["heads"])))
    return replace(last, offer=offer, uses_saved=False, save=False) if chips else None


def part_of_them(text: str) -> float | None:
    """How many times as many of them are meant: `half of them for 3 months`; no half of a time."""
    part = next((size for words, size in _PARTS if words.search(text)), None)
    return part or (factor_in(text) if _OF_THEM.search(text) else None)


def _multiplied_of(offer: Offer, text: str) -> tuple[ChipCount, ...]:
    """All the chips, or where some are to come and those are named, only these."""
    to_come = tuple(each for each in offer.chips if each.status is not Status.OPERATIONAL)
    return to_come if to_come and _TO_COME.search(text) else offer.chips


def grown_to(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """The last question with a team of the size that was said: `if we grow to 70`."""
    sizes = sizes_of([tag for tag in told.draft.tags if tag.kind is T.GROWTO])
    if not sizes or told.draft.more is not None or told.draft.stacks:
        return None
    people = _meant(last, saved)[1]
    grown = _from(told, _grown(last, people, sizes[0], saved))
    if grown is None or people is None or len(sizes) == 1 or grown.kind is not Kind.DILUTION:
        return grown
    joining = tuple(size - people.value for size in sizes)
    return replace(grown, sizes=joining) if min(joining) > 0 else None


def grown_by(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """The last question with the people multiplied: `headcount up 50%`, to the nearest head."""
    factors = [value_of(tag) for tag in told.draft.tags if tag.kind is T.TIMES]
    people = _meant(last, saved)[1]
    if len(factors) != 1 or people is None or told.draft.stacks:
        return None
    return _from(told, _grown(last, people, float(round(people.value * factors[0])), saved))


def _from(told: Said, grown: Question | None) -> Question | None:
    """The hires with the day from which they are there."""
    if grown is None or grown.kind is not Kind.DILUTION or told.draft.joins is None:
        return grown
    return replace(grown, since=told.draft.joins)


def with_so_many(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """`with 70 people`, after 20 were to join 40: that many in all, where it is more than 40."""
    d, people = told.draft, _meant(last, saved)[1]
    is_size = last.kind is Kind.DILUTION and last.people is not None and d.more is None
    is_size = is_size and not d.has(T.WHEN, T.STATUS, T.IS)  # `with 50 today`, who are no size
    if not is_size or d.people is None or people is None or d.names_any or told.is_share:
        return None
    if _is_more(d.people, people):
        return _grown(last, people, d.people.amount.value, saved)
    return _as_many_hires(d.people, last, people)


def _as_many_hires(said: Number, last: Question, people: Amount) -> Question | None:
    """`what about 8 people`, after 5 were to join 40: a number far nearer to those who join."""
    number, joining = said.amount.value, last.people or 0.0
    is_near = 0 < number * number < joining * people.value
    return replace(last, people=number, save=False) if is_near and said.amount.low is None else None


def _is_more(said: Number, held: Amount) -> bool:
    return said.amount.low is None and said.amount.value > held.value


def shared_by(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """The last question with so many people: `what would 45 researchers do to that`."""
    d = told.draft
    if d.people is None or d.names_any or not compiled(_DONE_BY).search(coded(d.tags)):
        return None
    before = turned(last, Kind.OFFER, saved) if last.kind is Kind.DILUTION else last
    return _grown(before or last, _meant(last, saved)[1], d.people.amount.value, saved)


def shared_among(told: Said, last: Question) -> Question | None:
    """`if 50 people share that how much is it each`: the chips spoken of for so many people."""
    d, named = told.draft, speaks_of(last)
    names_else = d.labs or d.stacks or d.chips or d.runs or d.size
    if d.people is None or names_else or not d.has(T.SHARED):
        return None
    people = d.people.amount
    if last.kind is Kind.OFFER and d.has(T.COST):  # `how much`, of chips
        return replace(last, offer=replace(last.offer or Offer(), researchers=people), save=False)
    is_of_chips = last.kind is Kind.PRICE or (last.kind is Kind.COMPARE and last.other)
    if not is_of_chips or named is None or last.other_terms or last.uses_saved:
        return None
    return Question(Kind.OFFER, offer=replace(named, researchers=people), as_of=last.as_of)


def _meant(last: Question, saved: Offer | None) -> tuple[Offer | None, Amount | None]:
    """The offer that the last question is about, ours where it says so, and its researchers."""
    ours = speaks_of(last) or (saved if last.uses_saved else None)
    told = last.offer.researchers if last.offer else None
    return ours, told or (ours.researchers if ours else None)


def _grown_again(last: Question, people: Amount | None, factor: float) -> Question | None:
    """`triple it` after a doubled team is that team tripled, after so many hires three times those.

    Half of either is half of those who would join.
    """
    joining = last.people or 0.0
    if people and factor > 1 and joining % people.value == 0:
        return replace(last, people=people.value * (factor - 1), save=False)
    return replace(last, people=float(round(joining * factor)), save=False)


def times(each: ChipCount, factor: float) -> Amount:
    """So many times as many chips, whole ones."""
    product = each.count.times(factor)
    return replace(product, value=float(round(product.value)))


def _grown(
    last: Question, people: Amount | None, size: float, saved: Offer | None
) -> Question | None:
    """What more people would do; fewer people are simply other people.

    So are those of a team that was told as a range, whose middle may be half a person.
    """
    if people is None or size <= 0:
        return None
    joining = size - people.value
    if joining > 0 and joining.is_integer():
        question = turned(last, Kind.DILUTION, saved)
        return replace(question, people=joining) if question else None
    before = turned(last, Kind.OFFER, saved) if last.kind is Kind.DILUTION else last
    offer = replace((before or last).offer or Offer(), researchers=Amount(float(round(size))))
    return replace(before or last, offer=offer, save=False)
