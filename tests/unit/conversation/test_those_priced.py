"""What chips cost that are pointed at by name, and others in their place."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks

MORE = "say we buy another 1024 H200"
YEAR = "cost of another 1024 H200, one-year contract"
OURS = "our saved offer with 2048 H100 + 512 H200, 40 researchers, vs OpenAI"


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (("what would those H200 cost us for a year?",), YEAR),
        (("how much are these H200s for a year",), YEAR),
        (("what do the new H200s cost on a one-year contract",), YEAR),
        (("and the H200s cost how much",), "cost of another 1024 H200"),
        (("and our H100s cost how much",), "cost of 2048 H100"),
        (("price of the H200",), "price of H200"),
        (
            ("what would those H200 cost us for a year?", "hmm too pricey, 512 instead"),
            "cost of another 512 H200, one-year contract",
        ),
        (("what do those H200s cost", "too much. 512 then"), "cost of another 512 H200"),
        (("price of H200", "ouch, 512 instead"), "cost of another 512 H200"),
        (("what is the H200 per hour", "ok make it 512"), "cost of another 512 H200"),
        (("price of H200", "512 instead", "and vs openai with those?"), OURS),
    ],
)
def test_chips_that_were_added_are_counted(
    talking: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    assert asks(talking, MORE, *lines) == asked


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        (("say 512 more h100", "too much, 256"), 2304),
        (("what if we buy 600 more h100", "ok only 200 then"), 2248),
        (("what if we buy 600 more h100", "300 instead"), 2348),
        (("what would 2000 more H100s do", "nah 1000"), 3048),
        (("say 1500 more h100", "too much, 1k instead"), 3048),
    ],
)
def test_fewer_of_those_that_were_added_take_their_place(
    talking: Conversing, lines: tuple[str, ...], count: int
) -> None:
    asked = f"our saved offer with {count} H100, 40 researchers, vs OpenAI"
    assert asks(talking, "us vs OpenAI", *lines) == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what if we add 512 H100", "our saved offer with 2560 H100, 40 researchers, vs OpenAI"),
        ("and if we guaranteed her 32?", "32 H100, 1 researcher, vs OpenAI"),
        ("ok and if we hire 10", "what if we hire 10 more, vs OpenAI"),
    ],
)
def test_a_price_between_loses_no_lab(talking: Conversing, text: str, asked: str) -> None:
    assert asks(talking, "us vs OpenAI", "price of H100", text) == asked


def test_more_of_the_same_chip_are_those_that_come(talking: Conversing) -> None:
    lines = ("what if we buy 300 more H100", "what do the extra H100s cost")
    assert asks(talking, *lines) == "cost of another 300 H100"


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (("what do those cost",), "cost of another 1000 B200"),
        (("what do those cost", "500 instead"), "cost of another 500 B200"),
        (("and w/o those",), "us vs Anthropic"),
        (("and against anthropic with them",), "our saved offer with 2048 H100 + 1000 B200"),
    ],
)
def test_those_are_what_was_added_last(
    talking: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    assert asks(talking, "if we add 1000 B200, vs anthropic", *lines).startswith(asked)


def test_a_complaint_is_no_part_of_what_is_asked(talking: Conversing) -> None:
    lines = ("what would it cost us to match openai", "too expensive, half of it?")
    assert asks(talking, *lines) == "what do we need to match 50% of OpenAI"
