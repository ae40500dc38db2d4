"""Prices by what a chip does: per FLOP, for the money."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind, PriceBasis, Question
from bot.questions.writing.canonical import to_text
from bot.questions.writing.wording import VALUE
from tests.unit.questions.generated import DIRECTORY
from tests.unit.questions.reading import asked


@pytest.mark.parametrize(
    "text",
    [
        "best FLOP per dollar",
        "top three cheapest chips per FLOP",
        "best price per performance",
        "which GPU has the most flops per dollar",
        "cheapest GPU per TFLOP",
        "what chip is the best bang for the buck",
        "what's the best chip for the money",
        "best gpu for the money",
        "what's the best gpu right now",
        "what's the most cost effective accelerator",
        "which is the best chip per dollar right now",
        "which gpu gives us the most for the money",
        "which chip is most cost-effective",
    ],
)
def test_compute_for_money_is_asked_of_all_chips(text: str) -> None:
    assert asked(text) == Question(Kind.PRICE, topic=VALUE)


def test_of_the_chips_that_are_named() -> None:
    question = asked("H100 or B200, which is cheaper per flop")
    assert (question.chips, question.topic) == (("chip/h100", "chip/b200"), VALUE)


def test_the_best_chip_for_money_takes_the_money_along() -> None:
    question = asked("what's the best GPU for 50k a month")
    assert question.topic == VALUE
    assert question.offer
    assert question.offer.usd_per_year == 600e3


@pytest.mark.parametrize("text", ["cheapest H100", "what is a flop", "rank all labs"])
def test_near_ones_ask_something_else(text: str) -> None:
    assert asked(text).topic != VALUE


@pytest.mark.parametrize("chips", [(), ("chip/h100",), ("chip/b200", "chip/h100")])
@pytest.mark.parametrize("basis", [None, PriceBasis.INDEX, PriceBasis.CONTRACT_1Y])
def test_its_text_is_read_back(chips: tuple[str, ...], basis: PriceBasis | None) -> None:
    question = Question(Kind.PRICE, chips=chips, basis=basis, topic=VALUE)
    assert asked(to_text(question, DIRECTORY)) == question


@pytest.mark.parametrize(
    "text",
    [
        "is there a cheaper chip for the same thing?",
        "any cheaper gpu we could use",
        "what's the cheapest GPU",
        "would another chip be cheaper",
        "is there a cheaper card than the H100",
        "is there less expensive hardware",
    ],
)
def test_another_chip_that_is_cheaper_is_looked_for_among_all(text: str) -> None:
    assert asked(text) == Question(Kind.PRICE, topic=VALUE)


@pytest.mark.parametrize(
    "text",
    [
        "why is B200 so much more expensive than H200",
        "how come the B200 is dearer than the H200",
        "why does B200 cost more than H200",
    ],
)
def test_why_one_chip_is_dearer_is_told_by_what_each_does(text: str) -> None:
    question = asked(text)
    assert (question.chips, question.topic) == (("chip/b200", "chip/h200"), VALUE)


@pytest.mark.parametrize(
    "text",
    ["who sells the cheapest GPUs", "cheapest GPU to rent per hour", "cheapest cloud for H100"],
)
def test_a_price_by_the_hour_or_a_seller_is_no_value(text: str) -> None:
    assert asked(text).topic != VALUE
