"""What a question lacks to be answered, and what to type then."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from bot.questions.rules.gather import Draft
from bot.questions.rules.measures import HOURS
from bot.questions.rules.value import is_priced
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Unreadable
from bot.questions.unclear.limits import SIZED, lacks
from bot.questions.unclear.not_read import SUGGESTIONS
from storage.records import Offer

_IN_POWER: Final = (
    "An offer is told in chips, and not in megawatts or FLOP: how many, and which? For example"
    " 2048 H100."
)


def missing(question: Question, now: Draft) -> Unreadable | None:
    """An offer without chips, or chips without a count: neither can be answered."""
    offer = question.offer
    if uncounted := how_many(question, now):
        return Unreadable(uncounted, SUGGESTIONS, is_plain=True)
    if question.size and (lacking := lacks(question.size, question.runs)):
        return Unreadable(lacking, SIZED, is_plain=True)
    if question.kind is Kind.PRICE and not is_priced(question):
        return Unreadable("The price of which chip? For example H100.", SUGGESTIONS[2:])
    if question.kind is Kind.OFFER and not (offer and _says_enough(offer)) and _is_in_power(now):
        return Unreadable(_IN_POWER, SUGGESTIONS, is_plain=True)
    if question.kind is not Kind.OFFER or now.ours or (offer and _says_enough(offer)):
        return None
    if now.chips:
        name = now.chips[0].removeprefix("chip/").upper()
        return Unreadable(
            f"How many {name}? Put the number before the chip.",
            (f"2048 {name} 40 researchers vs openai", *SUGGESTIONS[1:]),
        )
    if offer is None or question.uses_saved:
        return None
    if offer.guaranteed_per_researcher:
        return _of_which_chip(offer.guaranteed_per_researcher, question.labs)
    return Unreadable(
        "Which chips, and how many? An offer needs both, for example 2048 H100.", SUGGESTIONS
    )


def _is_in_power(now: Draft) -> bool:
    """`20 MW for 10 people`, `100 petaflops for 10 people`, which tell no number of chips."""
    if now.stacks or now.people is None:
        return False
    pairs = [(one.kind, two.value) for one, two in pairwise(now.tags)]
    return now.has(T.MEASURE) or (T.NUM, "flop") in pairs


def _of_which_chip(each: float, labs: tuple[str, ...]) -> Unreadable:
    """`is 32 GPUs per researcher any good`: how many is told, and what they are is not."""
    of_each = f"{each:,.10g} H100 per researcher"
    against = " and ".join(labs or ("openai",))
    return Unreadable(
        f"{each:,.10g} of which chip for each? Name it, as in “{of_each}”.",
        (of_each, f"{of_each} vs {against}"),
    )


def _says_enough(offer: Offer) -> bool:
    return bool(offer.chips) or offer.usd_per_year is not None


# What is asked back where chips are measured and not counted: `5 MW of H100`.

_OF_CHIPS: Final = frozenset((Kind.OFFER, Kind.COMPARE, Kind.REACH, Kind.DILUTION, Kind.MATCH))
_IN_WHAT_TIME: Final = (
    "In what time? Hours come to chips by their period, as in “500,000 H100-hours a quarter”."
)
_HOW_MANY: Final = (
    "How many {0} is that? I hold no figure that turns power, speed or the like into chips, so"
    " please give me their number, as in “2048 {0}”."
)


def how_many(question: Question, now: Draft) -> str | None:
    """The sentence that asks for the number of chips; None where they are counted, or not asked."""
    measures = [tag for tag in now.tags if tag.kind is T.MEASURE]
    is_priced = question.kind is Kind.PRICE and not now.has(T.COST)
    if not measures or now.stacks or not now.chips:
        return None
    if question.kind not in _OF_CHIPS and not is_priced:
        return None
    if measures[0].value == HOURS:
        return _IN_WHAT_TIME
    return _HOW_MANY.format(now.chips[0].removeprefix("chip/").upper())
