"""What a question lacks to be answered, and what to type then."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from bot.questions.rules.gather import Draft
from bot.questions.rules.value import is_priced
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Unreadable
from bot.questions.unclear.limits import SIZED, lacks
from bot.questions.unclear.not_read import SUGGESTIONS
from bot.questions.unclear.uncounted import how_many
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
