"""Several questions in one, each to be asked by itself: of amounts, labs, or parts of a lab."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.ledger import Directory
from bot.questions.lab_parts import LabPart, listed_parts
from bot.questions.patterns import coded, compiled
from bot.questions.rules.by_kind import lab_within
from bot.questions.rules.counted import chip_count, settled
from bot.questions.rules.gather import Draft, Stack
from bot.questions.rules.sides import two_sides
from bot.questions.rules.terms import value_of
from bot.questions.tags import Hardware, People, T, Tag
from bot.questions.types import (
    Assumptions,
    Choice,
    Kind,
    Question,
    Reading,
    Unclear,
    Understood,
    Unreadable,
)
from bot.questions.writing.canonical import to_text
from bot.regex import regex
from storage.records import Amount, Offer

_TIMES: Final = (
    "Which of them? They are chips for different times, which I don't add up: I answer for one at"
    " a time."
)
_ASKS: Final = (
    "Which of them? They are asked about apart, so I don't add them up: I answer for one at a"
    " time. For all of them together, put “and” between the amounts."
)
_ASKED_AGAIN: Final = (
    "[<and><comma><stop>]+~[<and><word><talk>]*~"
    "(?:[<possible><can><howlong><howmany><do><does>][^<if><more><grow><hire>]*|<at>)$"
)
"""`…, and what could 256 B200 do`, `and on 256 B200`: after another question, up to an amount."""


def each_amount(question: Question, now: Draft, directory: Directory) -> Unclear | None:
    """The question back to `what can 256 H100 do for 30 days, and what can 64 B200`."""
    if question.kind is not Kind.REACH or question.offer is None or len(now.stacks) < 2:
        return None
    if not all(map(settled, now.stacks)):
        return None
    asked = [_of_some(question, question.offer, *pair) for pair in _apart(now)]
    texts = (to_text(one, directory) for one in asked)
    problem = _TIMES if len({one.days for one in asked}) > 1 else _ASKS
    choices = tuple(Choice(text[:75], text) for text in texts)
    return Unclear(None, problem, choices, is_plain=True) if choices else None


def _of_some(
    question: Question, offer: Offer, stacks: Sequence[Stack], days: float | None
) -> Question:
    chips = tuple(map(chip_count, stacks))
    return replace(question, offer=replace(offer, chips=chips), days=days, uses_saved=False)


def _apart(now: Draft) -> list[tuple[Sequence[Stack], float | None]]:
    """What is asked about apart, with its days; empty where all of it is one amount."""
    timed = list(_timed(now))
    if len(timed) == len(now.stacks) and len({days for _, days in timed}) > 1:
        return [((stack,), days) for stack, days in timed]
    sides = [side for side in two_sides(now) or () if set(side) <= set(now.stacks)]
    groups: Sequence[Sequence[Stack]] = sides if all(sides) else ()
    groups = groups if len(groups) > 1 else list(_asked_again(now))
    is_apart = len(groups) > 1 and len({stack.state for stack in now.stacks}) == 1
    return [(group, now.days) for group in groups] if is_apart else []


def _timed(now: Draft) -> Iterator[tuple[Stack, float]]:
    """Each amount with the time that is said before the next."""
    ends = [stack.place for stack in now.stacks[1:]] + [len(now.tags)]
    for stack, end in zip(now.stacks, ends, strict=True):
        told = (tag.value for tag in now.tags[stack.place : end] if tag.kind is T.DAYS)
        days = next((value for value in told if isinstance(value, float)), None)
        if days is not None:
            yield stack, days


def _asked_again(now: Draft) -> Iterator[Sequence[Stack]]:
    """The amounts by the questions that they stand in."""
    group = [now.stacks[0]]
    for before, stack in pairwise(now.stacks):
        between = now.tags[before.place + 1 : stack.place]
        if compiled(_ASKED_AGAIN).search(coded(between)):
            yield group
            group = []
        group.append(stack)
    yield group


# Several parts of a lab that are asked for at once: `Anthropic's sites and contracts`.

_CALLED: Final = {
    LabPart.SITES: "sites",
    LabPart.STAFF: "staff",
    LabPart.CONTRACTS: "contracts",
    LabPart.SPENDING: "spending",
    LabPart.ALLOCATION: "allocation",
}
_IN_CARD: Final = "{} in its card, and each by itself next"


def parts_apart(question: Question, d: Draft, text: str, names: Directory) -> Understood | None:
    """The card of the lab, which has all of them, and each by itself besides."""
    if question.kind is not Kind.LAB or question.topic is not None or question.place:
        return None
    found = listed_parts(d, text)
    if not found:
        return None
    asked = (replace(question, topic=part.value) for part in found)
    typed = (to_text(one, names) for one in asked)
    ways = tuple(Choice(f"{one[0].upper()}{one[1:]}", one) for one in typed)
    said = " and ".join(_CALLED[part] for part in found)
    return Understood(question, (_IN_CARD.format(said),), ways)


# A number of its own for each lab, of which a question holds one: the question of each lab.

_APART: Final = (
    "I take one such number for a question. Ask for one lab at a time, each with its own."
)
_OVERRIDES: Final = (T.LABPEOPLE, T.STAFFSHARE, T.RDSHARE)
_OF_LABS: Final = (Kind.OFFER, Kind.COMPARE, Kind.DILUTION, Kind.MATCH)


def told_apart(d: Draft, question: Question, directory: Directory) -> Unreadable | None:
    """What to ask in place of a question in which each lab has a number of its own."""
    asked = _each_lab(d, question)
    ways = tuple(to_text(each, directory) for each in asked)
    return Unreadable(_APART, ways, is_plain=True) if ways else None


def _each_lab(d: Draft, question: Question) -> tuple[Question, ...]:
    """The questions of each lab with what is assumed of it; empty where one number serves all."""
    told = [tag for tag in d.tags if tag.kind in _OVERRIDES]
    kinds = {tag.kind for tag in told}
    if len(question.labs) < 2 or len(kinds) != 1 or question.kind not in _OF_LABS:
        return ()
    if len({_assumed(tag, question.assume) for tag in told}) < 2:
        return ()
    return tuple(_asked(question, d, told)) if len(told) <= len(question.labs) else ()


def _asked(question: Question, d: Draft, told: Sequence[Tag]) -> Iterator[Question]:
    """Numbers are of the labs that they are said with, else in the order of both."""
    kind = Kind.LAB if question.kind is Kind.COMPARE else question.kind
    for lab, tag in zip(question.labs, told, strict=False):
        within = lab_within(tag, [each for each in d.tags if each.kind is T.LAB])
        whose = str(within.value) if within else lab
        assume = replace(_assumed(tag, question.assume), lab=None)
        yield replace(question, kind=kind, labs=(whose,), assume=assume, save=False)


def _assumed(tag: Tag, before: Assumptions) -> Assumptions:
    """What is assumed, with the number of one tag."""
    if isinstance(tag.value, People):
        heads = value_of(Tag(T.NUM, tag.value.amount, tag.start, tag.end))
        if tag.value.staff:
            return replace(before, lab_staff=heads, lab_researchers=None)
        return replace(before, lab_researchers=heads, lab_staff=None)
    if tag.kind is T.RDSHARE:
        return replace(before, rd_share=value_of(tag))
    return replace(before, research_staff_share=value_of(tag))


# `256 or 512 H100 for 8`: one amount or the other, of which nothing in between is meant.

_EITHER: Final = regex(
    r"(?P<one>\d[\d.,]*k?)\s+or\s+(?:about |around |~)?(?P<other>\d[\d.,]*k?)",
    needs="or",
)
_WHICH: Final = (
    "Which of them? I take nothing that lies between the two amounts, and answer for one at a time."
)


def either_amount(question: Question, tags: Sequence[Tag], text: str) -> Reading | None:
    """Both amounts for the same people, one held against the other; else which of them is meant."""
    which = which_amount(tags, text)
    offer, chips = question.offer, question.offer_chips
    is_more = question.labs or question.save or question.uses_saved or len(chips) != 1
    if which is None or question.kind is not Kind.OFFER or is_more:
        return which
    if offer is None or offer.researchers is None:
        return which
    ends = (chips[0].count.low, chips[0].count.high)
    low, high = ((replace(chips[0], count=Amount(n)),) for n in ends if n)
    return Understood(
        replace(
            question,
            kind=Kind.COMPARE,
            offer=replace(offer, chips=low),
            other=high,
            other_terms=Offer(researchers=offer.researchers),
        )
    )


def which_amount(tags: Sequence[Tag], text: str) -> Unclear | None:
    """Which of two amounts of a chip is meant, where one is named or the other; else None."""
    told = [
        (tag.start, tag.value.amount.amount.low)
        for tag in tags
        if tag.kind is T.HARDWARE and isinstance(tag.value, Hardware)
    ]
    if len(told) != 1:
        return None
    start, low = told[0]
    found = _EITHER.match(text, start)
    if low is None or found is None:
        return None
    asked = [f"{text[:start]}{found[n]}{text[found.end() :]}" for n in ("one", "other")]
    return Unclear(None, _WHICH, tuple(Choice(x, x) for x in asked), is_plain=True)
