"""Chips without numbers that are set against each other, and prices of no chip that is named."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from bot.ledger import Directory
from bot.questions.chips import COMMON_CHIPS, RACK_CHIPS, RACK_OF
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Choice, Kind, Question, Reading, Unclear, Understood
from bot.questions.unclear.said_besides import precisions
from bot.questions.words.things import GPUS
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer

_PRICE_WORDS: Final = frozenset((
    T.COST, T.GPU, T.BASIS, T.UNIT, T.OF, T.FOR, T.STOP, T.BUDGET, T.MEANING, T.IS, T.PER,
    T.CLOUD, T.AT,
))  # fmt: skip
_SEVERAL: Final = regex(
    r"\b(?:prices|rents|rates|pricing|cheapest|dearest|priciest|most expensive"
    r"|(?:which|what) (?:chips?|gpus?)"
    rf"|{GPUS} (?:\w+ )?(?:renting|going|rent|go|cost|priced|costing))\b",
    re.IGNORECASE,
)
"""`gpu prices`, which are those of several chips; `what does a GPU cost` is of one."""

Offers = Callable[[str, Question], Choice]
"""Makes a way on of a label and the question that it asks."""


def chips_alone(now: Draft, text: str, directory: Directory, choice: Offers) -> Reading | None:
    """What is asked of chips that nobody counts; None where it is something else."""
    if len(now.chips) > 1:
        return _one_of_each(now, text, choice)
    if now.has(T.RACK) and now.has(T.COST) and not (now.chips or now.labs):
        return _of_a_rack(directory, choice)
    is_priced = now.has(T.COST, T.DOLLAR) or (now.has(T.GPU) and "cheapest" in text.lower())
    if is_priced and not now.chips and not now.labs:
        return _of_no_chip(now, text, directory, choice)
    return None


def _one_of_each(now: Draft, text: str, choice: Offers) -> Reading:
    one = ChipCount(now.chips[0], Amount(1.0)), ChipCount(now.chips[1], Amount(1.0))
    alike = Question(Kind.COMPARE, offer=Offer(chips=one[:1]), other=one[1:])
    prices = Question(Kind.PRICE, chips=now.chips)
    by_the_hour = "$" not in text and (now.has(T.HOURLY) or {T.PER, T.UNIT} <= now.kinds)
    if now.has(T.COST) or {T.DOLLAR, T.UNIT} <= now.kinds or by_the_hour:
        return Understood(prices)
    if now.has(T.VS, T.COMPARE, T.BEAT, T.THAN) and len(now.chips) == 2:
        return Understood(alike, ("one of each", *precisions(alike, text)))
    return Unclear(
        None, "How many of each?", (choice("One of each", alike), choice("Their prices", prices))
    )


def _of_a_rack(directory: Directory, choice: Offers) -> Reading:
    """`how much is an NVL72`: the price of so many of the chips that come in one."""
    each = (ChipCount(chip, Amount(RACK_OF)) for chip in RACK_CHIPS if directory.get(chip))
    asked = (Question(Kind.PRICE, offer=Offer(chips=(one,)), chips=(one.chip,)) for one in each)
    ways = tuple(choice(directory.name(one.chips[0]), one) for one in asked)
    return Unclear(None, "Is that a rack of GB200 or of GB300?", ways)


def _of_no_chip(now: Draft, text: str, directory: Directory, choice: Offers) -> Reading | None:
    chips = tuple(chip for chip in COMMON_CHIPS if directory.get(chip))
    hours = any(tag.value == "gpu-hour" for tag in now.tags)
    words = _PRICE_WORDS | {T.NUM, T.TOPIC} if hours else _PRICE_WORDS
    of_chips = now.kinds <= words or (now.has(T.GPU) and not now.ours)
    if not of_chips or not chips:
        return None
    if _SEVERAL.search(text):
        basis = None if "cheapest" in text.lower() else now.basis  # of chips, and not of offers
        prices = Question(Kind.PRICE, chips=chips, basis=basis)
        return Understood(prices, ("no chip was named, so the commonest are shown",))
    asked = ((chip, Question(Kind.PRICE, chips=(chip,), basis=now.basis)) for chip in chips)
    ways = tuple(choice(directory.name(chip), question) for chip, question in asked)
    return Unclear(None, "The price of which chip?", ways)
