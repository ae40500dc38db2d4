"""Figures counted in another chip: a lab's average, `in H200s?`; ours, `convert that to A100s`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.saying import Said
from bot.questions.rules.build import COUNTED_IN
from bot.questions.tags import T, Tag
from bot.questions.told_of import is_conversion
from bot.questions.types import Kind, Question, Scope
from bot.regex import regex
from bot.subjects import NameOf
from storage.records import Amount, ChipCount, Offer

_OF_ELSE: Final = (
    T.COST, T.BASIS, T.DOLLAR, T.HOURLY, T.YEARLY, T.SAVE, T.SOURCE, T.TRAIN, T.SITE, T.MOVES,
    T.ROLES, T.HOWLONG, T.VALUE, T.NEED, T.WHO, T.VS, T.WHOLE,
)  # fmt: skip
"""What makes of it a question of its own."""
_EQUALS: Final = (
    r"(?:the same as|(?:equal|equivalent|identical|comparable|worth as much) (?:to|as)|"
    r"as (?:much|good) as|like)"
)
_CONVERTED: Final = regex(
    r"\bhow many\b.{0,25}\b(?:is|are|would|does|do) (?:(?:one|each) of )?"
    r"(?:that|it|this|they|them|those|these|we|ours)\b"
    rf"|\b(?:that|this|it|ours)(?:['’]?s| is| makes| comes to)?(?: {_EQUALS})? how many\b"
    r"|\b(?:what|how much)(?:['’]?s| is| are| does| would) (?:that|it|this|they|those|ours)\b"
    r".{0,15}\bin\b"
    r"|\bin \S{1,12}(?: \S{1,6})?,? (?:what|how much)(?:['’]?s| is| are| would) "
    r"(?:that|it|this|they|those|ours)\b"
    r"|\b(?:equivalents?|terms)\b",
    re.IGNORECASE,
)

_OURS: Final = regex(
    r"\b(?:ours|our (?:own|(?:own |saved |current |real )?(?:offer|chips|cluster|compute)))\b",
    re.IGNORECASE,
)
_SAME: Final = regex(
    rf"\b{_EQUALS}(?:\W*$| how many\b| what (?:number|amount|count)\b)", re.IGNORECASE
)
"""`how many H100s is that the same as`, which holds it against nothing that is named."""
_OTHER: Final = "“that” taken as the first amount, {:,.10g} {} left out"
_HOW_MUCH: Final = "how much"
"""How `how much is that in H100s` begins, which asks for no price where a chip is the unit."""
_IN_TERMS: Final = regex(r"\bterms\b", re.IGNORECASE)


def offer_in_chips(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """Our chips as an amount of another one: the offer itself keeps the chips that it has."""
    d = told.draft
    is_again = last.kind is Kind.COMPARE and bool(last.other and last.offer)
    is_asked = d.has(T.CONVERT) or bool(_CONVERTED.search(told.text)) or (is_again and d.has(T.IN))
    if not (is_again or last.kind is Kind.OFFER) or not is_asked or _asks_else(told):
        return None
    held = last.offer_chips or (saved.chips if saved else ())
    names_else = d.labs or d.runs or d.people is not None or d.days is not None or d.stacks
    chips = d.chips or _counted_in(told)
    if names_else or len(chips) != 1 or len(held) != 1 or chips[0] == held[0].chip:
        return None
    is_of_each = not d.chips and d.has(T.SCOPE)
    if is_of_each or (chips[0] == COUNTED_IN and _IN_TERMS.search(told.text)):
        return None  # in which every offer is told, and what each has of it
    other = (ChipCount(chips[0], held[0].count),)
    return Question(Kind.COMPARE, offer=Offer(chips=held), other=other, as_of=last.as_of)


def _asks_else(told: Said) -> bool:
    """Whether it asks more than what comes to how many: a price of them, or a lab beside them."""
    kinds = {tag.kind for tag in told.draft.tags if not _is_how_much(tag, told.text)}
    as_alone = {T.VS} if _SAME.search(told.text) else set()
    return not kinds.isdisjoint({*_OF_ELSE} - as_alone)


def _is_how_much(tag: Tag, text: str) -> bool:
    return tag.kind is T.COST and text[tag.start : tag.end].lower().startswith(_HOW_MUCH)


def amount_left_out(asked: Question, last: Question, name: NameOf) -> tuple[str, ...]:
    """That the second of two amounts is not told: `how many A100s is that`, of both."""
    is_one = asked.kind is Kind.COMPARE and asked.other_terms is None and len(asked.other) == 1
    if not is_one or last.kind is not Kind.COMPARE or asked.offer_chips != last.offer_chips:
        return ()
    if asked.other == last.other or is_conversion(last):  # one amount, told in a chip before
        return ()
    return tuple(_OTHER.format(some.count.value, name(some.chip)) for some in last.other)


def _counted_in(told: Said) -> tuple[str, ...]:
    """H100, where the unit that is counted in it is named: `what's that in H100e`."""
    is_unit = any(tag.kind is T.TOPIC and tag.value == "h100e" for tag in told.draft.tags)
    return (COUNTED_IN,) if is_unit else ()


def average_in_chips(told: Said, last: Question) -> Question | None:
    """What would equal the lab for one researcher; None where its total was asked for."""
    d = told.draft
    is_average = last.kind is Kind.LAB and last.scope is not Scope.TOTAL
    names_else = d.labs or d.runs or d.size or d.ours or d.people is not None or d.days is not None
    if not is_average or names_else or d.has(*_OF_ELSE):
        return None
    if len(d.chips) != 1 or d.stacks or not d.has(T.IN):
        return None
    return Question(
        Kind.MATCH,
        offer=Offer(researchers=Amount(1.0)),
        labs=last.labs,
        chips=d.chips,
        assume=last.assume,
        as_of=last.as_of,
    )


def ours_beside_converted(
    told: Said, last: Question, earlier: tuple[Question, ...]
) -> Question | None:
    """`and our own offer vs that?`, of an offer that was told in another chip: ours against it."""
    offer = last.offer if is_conversion(last) else None
    if offer is None or told.draft.names_any or not _OURS.search(told.text):
        return None
    known = (each.offer for each in earlier if each.kind is Kind.OFFER and each.offer)
    heads = next((each.researchers for each in known if each.chips == offer.chips), None)
    terms = Offer(researchers=heads) if heads else None
    return Question(Kind.COMPARE, uses_saved=True, other=offer.chips, other_terms=terms)
