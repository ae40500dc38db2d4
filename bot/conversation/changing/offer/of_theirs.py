"""What is asked on about what somebody else has: `can we match that`, `and if we gave him that`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.compute.offers import chips_now
from bot.conversation.all_asked import all_asked
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.ones_words import LEFT, LEFT_FOR, TOO_MANY, without_part
from bot.conversation.changing.offer.promised_to_one import is_of_one
from bot.conversation.changing.offer.spoken_before import THE_OTHER, of_one_person, pair_before
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.rules.rents import basis_and_days, is_time
from bot.questions.rules.room import only_chip
from bot.questions.tags import T
from bot.questions.types import Floor, Kind, PriceBasis, Question, Reading, Understood, Unreadable
from bot.questions.words.leads import LED
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer

_THAT: Final = r"(?:that|it|this|those|them|the same|as (?:much|many))\b"
_MATCHED: Final = regex(
    rf"\b(?:match|beat|equal|top|offer|give|do|get|go|come|meet)\w*\b[\w ]{{0,24}}?\b{_THAT}"
    r"|\bto (?:match|equal|get there|be (?:level|even|equal)|draw level)\W*$",
    re.IGNORECASE,
)
_OF_ONE: Final = regex(r"\b(?:he|she|him|her|(?:the|this|that) (?:candidate|person))\b", re.I)
"""For whom alone it is asked what it takes: `how many of ours would he need to match`."""
_GIVEN: Final = regex(
    r"\b(?:give|gave|giving|match|matched|offer|offered|promise|promised|guarantee|guaranteed|do|"
    rf"did|get|gets|got|has|had)\b[\w ]{{0,20}}?\b{_THAT}|\bthen\W*$",
    re.IGNORECASE,
)
_HOW: Final = regex(
    r"\bhow (?:would|could|can|do|might|will|are|should) we\b(?! (?:compare|stack|look|stand))|"
    r"\bwhat (?:would|does|will|do|must)\b.{0,12}\b(?:take|need|have to)\b|"
    r"\bhow (?:many|much)(?: more| extra)?\b.{0,30}\b(?:need|take)\b",
    re.IGNORECASE,
)
"""What asks for what it takes, and not whether it can be."""
_AS_MANY_EACH: Final = "as many for each of ours; “could we give her 64” is of one alone"
_ASKS_US: Final = regex(r"\b(?:we|us|ours?|what (?:would|does|will) it take)\b", re.IGNORECASE)
_TO_SAY: Final = regex(
    r"\bwhat\b[\w ]{0,20}\b(?:i|we)\b (?:say|tell|answer|reply|respond|pitch)\b", re.IGNORECASE
)
_HOW_WE_STAND: Final = regex(
    rf"^{LED}(?:how (?:do|does|would|did) (?:we|ours?|our offer) "
    r"(?:compare|stack up|look|measure up|stand|hold up|fare)|where (?:do|does) (?:we|ours) stand|"
    r"(?:is|are) (?:our offer|ours?|we) (?:any |much |good )?(?:better|worse|enough|ahead|behind)|"
    r"(?:and )?(?:we|us|ours))(?: (?:to|against|with) (?:that|it|this|them))?(?: then| now)?\W*$",
    re.IGNORECASE,
)
_THEM: Final = regex(r"\b(?:them|they|their)\b", re.IGNORECASE)
_OTHERS: Final = regex(
    r"\b(?:left|remain(?:s|ing)?|over|others?|rest|team|every(?:one|body) else)\b", re.IGNORECASE
)
_OTHER_CHIPS: Final = (
    "Those are no chips of ours, so nothing is left or missing of ours. Say it in our own, as in"
    " “{}”."
)


def of_theirs(told: Said, memory: Memory, hearing: Hearing) -> Reading | None:
    """The comparison with what they have again, or what is left of ours if one of us had that."""
    pair = pair_before(memory)
    if pair is None or told.draft.names_any:
        return None
    is_left = LEFT_FOR.search(told.whole) or _GIVEN.search(told.whole)
    if is_left and _OTHERS.search(told.whole):
        if is_of_one(pair):  # what is left is of ours then, without what one of us is to have
            return None
        people = told.draft.people
        left = _left_to_others(pair, people.amount if people else None, hearing)
        return _matched_first(left, pair, hearing) if _COULD.search(told.whole) else left
    if told.draft.people or _is_of_lab_since(told, pair, memory.question):
        return None
    is_matched = _MATCHED.search(told.whole) and _ASKS_US.search(told.whole)
    is_of_all = _HOW.search(told.whole) and not (of_one_person(pair) and _OF_ONE.search(told.whole))
    if is_matched and is_of_all and (taken := _what_it_takes(pair, hearing)):
        return taken
    is_asked = is_matched or _TO_SAY.search(told.whole) or _HOW_WE_STAND.match(told.whole)
    return Understood(replace(pair, save=False)) if is_asked else None


def _is_of_lab_since(told: Said, pair: Question, last: Question | None) -> bool:
    """`draw level with them`: of a lab that one of the two was held against since."""
    is_since = last is not None and last != pair and bool(last.labs)
    return is_since and bool(not pair.uses_saved or _THEM.search(told.whole))


def on_both(text: str, memory: Memory) -> Memory:
    """`so what do I say to her`, after what theirs costs: with both as what is spoken of."""
    pair, last = pair_before(memory) if _TO_SAY.search(text) else None, memory.question
    if pair is None or last is None or last is pair or last.uses_saved:
        return memory
    return replace(memory, question=pair, earlier=(last, *memory.earlier), choices=(), taken="")


def _what_it_takes(pair: Question, hearing: Hearing) -> Understood | None:
    """How many chips it takes for each of ours to have as many; None of one of ours."""
    held, terms = held_offer(replace(pair, kind=Kind.OFFER), hearing), pair.other_terms
    is_shared = terms is not None and (terms.each or terms.researchers)
    heads = held.researchers
    if not is_shared or len(pair.other) != 1 or heads is None or heads.value <= 1:
        return None
    one = _of_one(pair.other[0], terms)
    chips = (only_chip(held) or one.chip,)
    floor = Floor(one.count.value, one.chip)
    ours = replace(pair, kind=Kind.DILUTION, other=(), other_terms=None, scope=None, save=False)
    return Understood(replace(ours, floor=floor, chips=chips), (_AS_MANY_EACH,))


def _left_to_others(last: Question, heads: Amount | None, hearing: Hearing) -> Reading | None:
    """Our offer without as many chips as they have, for all of us, or for so many others."""
    ours = replace(last, kind=Kind.OFFER, other=(), other_terms=None)
    held = held_offer(ours, hearing)
    if not held.chips or len(last.other) != 1:
        return None
    given = _of_one(last.other[0], last.other_terms)
    kind = next((each for each in held.chips if each.chip == given.chip), None)
    name = hearing.reader.words.directory.name
    if kind is None:
        typed = f"what if we gave him 64 {name(held.chips[0].chip)}"
        return Unreadable(_OTHER_CHIPS.format(typed), (typed,), is_plain=True)
    if kind.count.value <= given.count.value:
        return TOO_MANY
    note = LEFT.format(f"{given.count.value:,.10g} {name(given.chip)}")
    left = without_part(held, kind, given.count.value, heads)
    return Understood(replace(ours, offer=left, save=False), (note,))


_COULD: Final = regex(
    r"\b(?:can|could|would|will|may|might) (?:we|i) (?:\w+ )?"
    r"(?:match|equal|give|offer|meet|promise|do)\b",
    re.IGNORECASE,
)
_ENOUGH: Final = "that could be matched for one: {:,.10g} of our {:,.10g} {}"


def _matched_first(left: Reading | None, pair: Question, hearing: Hearing) -> Reading | None:
    """`could we match that? what's left then`: that it could be, before what is left."""
    if not isinstance(left, Understood):
        return left
    given = _of_one(pair.other[0], pair.other_terms)
    runs = chips_now(held_offer(replace(pair, kind=Kind.OFFER), hearing))
    whole = sum(each.count.value for each in runs if each.chip == given.chip)
    name = hearing.reader.words.directory.name(given.chip)
    note = _ENOUGH.format(given.count.value, whole, name)
    return replace(left, assumed=(note, *left.assumed))


def _of_one(told: ChipCount, terms: Offer | None) -> ChipCount:
    """The chips that one of them has: a share of what several have between them."""
    heads = terms.researchers.value if terms and terms.researchers else 1.0
    return replace(told, count=Amount(told.count.value / heads))


_AS_MUCH: Final = regex(
    r"\b(?:match|equal|give|offer|promise|provide)(?:es|s|ing)?\b|\bsame\b", re.IGNORECASE
)
_POINTS: Final = regex(r"\b(?:that|it|this|those|them)\b", re.IGNORECASE)
_OF_ELSE: Final = (
    T.OUR, T.EACH, T.SCOPE, T.ALL, T.EVERYONE, T.TRAIN, T.NEED, T.SOURCE, T.TEAM, T.PEOPLE, T.OFFER,
)  # fmt: skip
"""Beside these it is asked what ours costs, or what it would take for each of ours."""
_A_TIME: Final = frozenset((
    T.PER, T.UNIT, T.NUM, T.DAYS, T.FOR, T.IN, T.AND, T.MEANING, T.WORD, T.STOP, T.PCT, T.COMMA,
))  # fmt: skip
"""What stands in a message that says for how long, and nothing else."""
_ONES: Final = "what it costs to give one person as much as {}"


def cost_of_theirs(told: Said, memory: Memory, hearing: Hearing) -> Understood | None:
    """The rent of as many chips as one person is said to get, for the time that was said."""
    pair, d = pair_before(memory), told.draft
    if pair is None or not of_one_person(pair) or d.has(*_OF_ELSE):
        return None
    if d.people or d.labs or d.runs or d.chips or not _asks_it(told, memory):
        return None
    basis, days = basis_and_days(d, told.text)
    chips = pair.other
    asked = Question(
        Kind.PRICE, offer=Offer(chips=chips), chips=(chips[0].chip,), as_of=pair.as_of,
        basis=basis or PriceBasis.CONTRACT_1Y, days=days,
    )  # fmt: skip
    lab = hearing.reader.words.directory.name(pair.other_lab) if pair.other_lab else THE_OTHER
    return Understood(asked, (_ONES.format(lab),))


def _asks_it(told: Said, memory: Memory) -> bool:
    """Whether it asks what as many cost, or after they were set beside ours for how long alone."""
    d, last = told.draft, memory.question
    if not d.has(T.COST):
        is_pair = last is not None and last.kind is Kind.COMPARE
        return is_pair and d.kinds <= _A_TIME and is_time(d, told.text)
    is_of_ours = last is not None and last.kind is Kind.OFFER and last.uses_saved
    return bool(_AS_MUCH.search(told.text) or (_POINTS.search(told.text) and not is_of_ours))


_COMPARES: Final = regex(
    rf"{LED}(?:how (?:does|do|would|will|did|is) (?:that|it|"
    r"this|they|those)(?: (?:then|now))? (?:compare|stack up|measure up|look|hold up|fare)"
    r"|(?:is|would) (?:that|it|this) (?:be )?(?:more|better|less|worse|as much|as good|enough|"
    r"close))"
    r"(?: (?:up|with|to|against|than|as|next to|beside|versus|vs))*"
    r"(?: (?:(?:his|her|hers|their|theirs|the|that|what|he|she|they|has|have|had|got|gets|is|was|"
    r"offer|offers|other|one|there|promised|told|chips|gpus|tpus?)\b|\d[\d,]*))*\W*",
    re.IGNORECASE,
)
_FURTHEST: Final = 4
"""So many questions before the last may be of both offers."""


def ones_part_beside(told: Said, memory: Memory, hearing: Hearing) -> Question | None:
    """His part of ours against what he is given elsewhere, or both offers as they were told."""
    if not _COMPARES.fullmatch(told.whole) or told.draft.names_any:
        return None
    known = all_asked(memory)[: _FURTHEST + 1]
    pair = next((x for x in known if x.kind is Kind.COMPARE and x.other_terms is not None), None)
    if pair is None or any(x.kind not in (Kind.OFFER, Kind.COMPARE) for x in known[:1]):
        return None
    part = next(_taken(known, hearing), None)
    one = Offer(chips=part.chips, researchers=Amount(1.0)) if part else None
    asked = replace(pair, offer=one, uses_saved=False) if one else pair
    return replace(asked, save=False)


def _taken(known: tuple[Question, ...], hearing: Hearing) -> Iterator[Offer]:
    """By how much ours grew less from one question to the next."""
    for after, before in pairwise(known):
        now, then = (
            held_offer(replace(each, kind=Kind.OFFER), hearing) for each in (after, before)
        )
        if len(now.chips) != 1 or len(then.chips) != 1 or now.researchers != then.researchers:
            continue
        left, all_of_it = now.chips[0], then.chips[0]
        gone = all_of_it.count.value - left.count.value
        if left.chip == all_of_it.chip and gone > 0:
            yield replace(then, chips=(replace(left, count=Amount(gone)),))
