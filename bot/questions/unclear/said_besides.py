"""What is said besides an answer: how it was counted, and what of the question is left out."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from bot.questions.on_record import Listing, is_listing
from bot.questions.rules.build import COUNTED_IN
from bot.questions.rules.gather import Draft
from bot.questions.rules.near_ours import the_nearest
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.unclear.doubt import shown
from bot.questions.words.sites_ahead_words import asks_soonest
from bot.regex import regex

_NOT_SPLIT: Final = "all its chips told in H100e, as how many H100 there are is not on record"


def counted_as(now: Draft, question: Question) -> tuple[str, ...]:
    """That so many H100e are no number of H100: `how many H100s is Princeton's cluster`."""
    is_of_lab = question.kind is Kind.LAB and question.topic is None
    is_asked = now.has(T.HOWMANY) and now.chips == (COUNTED_IN,) and not now.has(T.TOPIC)
    return (_NOT_SPLIT,) if is_of_lab and is_asked and not now.stacks else ()


_FORMAT: Final = regex(
    r"\b(?:(?:native|dense) )?(?:fp|bf|int|tf|mx)-?(?:4|8|16|32|64)\b", re.IGNORECASE
)
_TAKEN: Final = (
    "“{}” taken as the one peak rate that H100e are counted by: a chip's best dense one at eight or"
    " sixteen bit"
)


def precisions(question: Question, text: str) -> tuple[str, ...]:
    """The format that is named, and by which rate chips are compared whatever it is."""
    found = _FORMAT.search(text) if question.kind is Kind.COMPARE and question.other else None
    return (_TAKEN.format(found[0]),) if found else ()


_LAST: Final = regex(
    r"\b(?:weakest|smallest|lowest|fewest|poorest|least (?:compute|computing|gpus?|chips|h100s?))\b"
    r"|\b(?:is|are|comes?|ranks?|stands?) last\b|\bat the bottom\b",
    re.IGNORECASE,
)
_ASKED: Final = "the last asked for, of those with a public figure"


def the_last(question: Question, text: str) -> tuple[str, ...]:
    """That the end of the list is asked for."""
    is_rank = question.kind is Kind.LEAGUE and not is_listing(question) and not question.topic
    return (_ASKED,) if is_rank and question.more_than is None and _LAST.search(text) else ()


_FURTHEST: Final = regex(
    r"\b(?:furthest|farthest|most|biggest|largest|greatest|widest|worst)\b.{0,25}\b(?:ahead|lead|"
    r"gap|"
    r"advantage|outguns?|beats?|trail|behind)\b"
    r"|\b(?:ahead|outguns?|outclass(?:es)?|outspends?|beats?|trail|behind|lead(?:s|"
    r"ing)?)\b.{0,25}\b(?:the|by the|by) most\b"
    r"|\boutguns? (?:us|ours) most\b",
    re.IGNORECASE,
    needs="furthest|farthest|most|biggest|largest|greatest|widest|worst",
)
_AHEAD: Final = "who is ahead of ours the most asked for"


def the_furthest(question: Question, text: str) -> tuple[str, ...]:
    """That it is asked who is ahead of ours the most: `which lab outguns us most`."""
    is_rank = question.kind is Kind.LEAGUE and not is_listing(question) and not question.topic
    is_of_ours = question.uses_saved or question.offer is not None
    is_asked = is_rank and is_of_ours and question.more_than is None and _FURTHEST.search(text)
    return (_AHEAD,) if is_asked else ()


def asks_the_furthest(understood: str) -> bool:
    """Whether that was told of how a question was read."""
    return _AHEAD in understood


_BETWEEN: Final = regex(
    r"\b(?:between|from) \d[\d.,]*[km]?(?: ?[a-z]\w*)? (?:and|to) \d[\d.,]*[km]?\b",
    re.IGNORECASE,
    needs="between|from",
)
_NO_UPPER: Final = "of “{}” the lower bound alone taken"


def lower_bound_alone(question: Question, text: str) -> tuple[str, ...]:
    """That of `between 100k and 500k` only the lower bound is taken."""
    is_of_all = question.kind is Kind.LEAGUE and not is_listing(question)
    between = _BETWEEN.search(text) if is_of_all and question.more_than is not None else None
    return (_NO_UPPER.format(between[0]),) if between else ()


_NOT_SORTED: Final = regex(
    r"\$ ?\d[\d.,]*(?: ?(?:bn?|billion|m|mn|million|trillion))?\b|\b\d[\d.,]* ?(?:bn|billion|"
    r"trillion)\b|\b(?:smallest|(?:second|third)[- ](?:biggest|largest))\b|"
    r"\btop (?:\d+|three|five|ten)\b",
    re.IGNORECASE,
)


def deals_not_sorted(question: Question, text: str) -> tuple[str, ...]:
    """What chooses no deals of a list: an amount of dollars, a place among them."""
    is_of_all = question.kind is Kind.LEAGUE and question.topic == Listing.CONTRACTS
    said = _NOT_SORTED.search(text) if is_of_all else None
    told = "all are listed, each by the unit that it names, and none of them in dollars"
    return (f"“{said[0]}” left out: {told}",) if said else ()


_SOONEST: Final = "the next day that is forecast asked for"


def the_soonest(question: Question, text: str) -> tuple[str, ...]:
    """That the next day is asked for, of the data centres that are to come."""
    is_ahead = question.kind is Kind.LEAGUE and question.topic == Listing.SITES_TO_COME
    return (_SOONEST,) if is_ahead and asks_soonest(text) else ()


def asks_the_soonest(understood: str) -> bool:
    """Whether a question, as it was read, asks for the next day of those to come."""
    return _SOONEST in understood


_TOP: Final = "whether ours is among the top {} asked for"
_TOP_TOLD: Final = regex(r"whether ours is among the top (?P<count>\d+) asked for")


def in_the_top(count: int) -> str:
    """That it is asked whether ours has a place among so many."""
    return _TOP.format(count)


def top_asked(understood: str) -> int | None:
    """How many the top is that ours is asked to be in; None where that was not asked."""
    found = _TOP_TOLD.search(understood)
    return int(found["count"]) if found else None


def asks_the_last(understood: str) -> bool:
    """Whether a question, as it was read, asks for the end of the list."""
    return _ASKED in understood


def of_lists(question: Question, text: str) -> tuple[str, ...]:
    """What is asked of a list beside what is on it: its end, a bound, the next."""
    return (
        *the_last(question, text),
        *the_furthest(question, text),
        *the_nearest(question, text),
        *lower_bound_alone(question, text),
        *deals_not_sorted(question, text),
        *the_soonest(question, text),
    )


_WHOM = (T.PEOPLE, T.STAFF, T.ROLES)


def roles_left_out(now: Draft, text: str, question: Question) -> tuple[str, ...]:
    """The word before the people or roles that are meant, where nothing of it was taken up."""
    if question.kind is not Kind.HIRING or question.work or question.family or question.topic:
        return ()
    return tuple(
        f"“{shown(text[one.start : one.end])}” left out: no subject that roles are sorted by"
        for one, two in pairwise(now.raw)
        if one.kind is T.UNKNOWN and two.kind in _WHOM and two.start - one.end <= 1
    )


_ROLES: Final = ((Kind.HIRING, None),)
_PAY: Final = ((Kind.HIRING, "pay"),)
_OFFERS: Final = ((Kind.OFFER, None), (Kind.LAB, None), (Kind.LAB, "spending"))
_ALL_LABS: Final = ((Kind.LEAGUE, None),)
_BESIDE: Final = (
    (
        _ROLES,
        regex(
            r"\b(?:clos(?:e|ed|es|ing)|gone|tak(?:en|e|ing) down|took down|remov(?:ed?|ing)|"
            r"withdr[ae]wn?|pull(?:ed|ing)|cut|disappeared|vanished)\b",
            re.IGNORECASE,
            needs="clos|gone|tak|took|remov|withdr|pull|cut|appeared|vanish",
        ),
        "those that closed are counted with them, as far as the boards were read",
    ),
    (
        _ROLES,
        regex(
            r"\b(?:(?:more|fewer|less|faster|slower) .{0,30}\b(?:than|vs\.?) (?:is |was |the )*|"
            r"above |below |(?:compared (?:to|with)|against|vs\.?|versus) (?:the |its |their )*)"
            r"(?:usual|normal|average|typical|ordinary|norm|it normally|they usually)\b",
            re.IGNORECASE,
            needs="usual|norm|average|typical|ordinary",
        ),
        "held against its usual week, where one is known",
    ),
    (
        _ROLES,
        regex(
            r"\b(?:freez\w*|froze|frozen|paus(?:e|ed|es|ing)|halt(?:ed|s|ing)?|stopp(?:ed|ing)|"
            r"slow(?:ed|ing|s)?(?: down)?|on hold)\b",
            re.IGNORECASE,
            needs="freez|froz|paus|halt|stopp|slow|on hold",
        ),
        "no freeze is on record: what opened and closed is, and which of them are far from usual",
    ),
    (
        _PAY,
        regex(
            r"\b(?:median|average|mean|typical(?:ly)?)\b",
            re.IGNORECASE,
            needs="median|average|mean|typical",
        ),
        "no one figure in the middle is told: a range runs from the median of the lower ends to"
        " that of the upper ends",
    ),
    (
        _PAY,
        regex(
            r"\b(?:highest|top|lowest|best[- ]paid|max(?:imum)?|min(?:imum)?|most)\b",
            re.IGNORECASE,
            needs="est|top|max|min|most",
        ),
        "the pay of one role is not told, only the range of those of a kind",
    ),
    (
        _OFFERS,
        regex(
            r"\b(?:in|how many|as) (?:gpu|chip|h100|accelerator|node)s?[- ]?(?:hours?|hrs?)\b",
            re.IGNORECASE,
            needs="hour|hr",
        ),
        "hours left out: one H100e that never stands still is 730 GPU-hours a month, 8,760 a year",
    ),
    (
        _ALL_LABS,
        regex(
            r"\b(?:most|biggest|largest|more|number of|by) (?:of )?(?:nvidia )?"
            r"(?:[ahb]\d{2,3}s?|g[bh]\d{3}s?|hoppers?|blackwells?)\b(?![- ]?(?:e\b|eq))",
            re.IGNORECASE,
            needs="most|biggest|largest|more|number of|by",
        ),
        "counted are all chips together, in H100e: of one kind no order of labs is on record",
    ),
    (
        _ALL_LABS,
        regex(r"\b(?:owns?|owned|owning|bought|buys?)\b", re.IGNORECASE, needs="own|bought|buy"),
        "by what each uses, rented or owned: what it owns is on its card, where it is on record",
    ),
)
"""What is asked that is told beside what was read, or not told at all, each with its note."""


def told_besides(question: Question, text: str) -> tuple[str, ...]:
    """Such notes of a question of that kind and topic: `which labs froze hiring`."""
    asked = (question.kind, question.topic)
    return tuple(note for kinds, words, note in _BESIDE if asked in kinds and words.search(text))


_SOME: Final = regex(
    r"\b(?:a )?(?:few|several) (?:dozen|hundred|thousand)s?\b", re.IGNORECASE, needs="few|several"
)


def no_number(text: str) -> tuple[str, ...]:
    """`a few dozen researchers`, of which nobody knows how many they are."""
    return tuple(f"“{said[0]}” left out: say a number" for said in _SOME.finditer(text))


_ONCE: Final = regex(
    r"\b(?:one[- ]?off|one[- ]?time|lump sum|total (?:compute |gpu )?(?:budget|spend)|"
    r"(?:budget|spend|\$[\d.,]+ ?(?:[km]|mn|million)?)(?:,| is)? (?:in )?total)\b",
    re.IGNORECASE,
    needs="one|lump|total",
)


def paid_once(now: Draft, text: str, question: Question) -> tuple[str, ...]:
    """That money which is paid once is taken for that of a year, where no time was said."""
    paid = next((tag for tag in now.tags if tag.kind is T.YEARLY), None)
    said = _ONCE.search(text) if paid and question.offer else None
    if said is None or paid is None or now.has(T.DAYS):
        return ()
    inside = {tag.kind for tag in now.raw if paid.start <= tag.start <= paid.end}
    is_timed = not inside.isdisjoint((T.UNIT, T.BASIS))
    return () if is_timed else (f"“{said[0]}” taken as a year's: else say over how long",)
