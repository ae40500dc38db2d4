"""A word or a number is of what was spoken of last: of all of us, of a part, of people."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks

VS = "us vs openai"


@pytest.mark.parametrize(
    "text", ["ok what about everyone gets 48", "what if we guarantee everybody 48"]
)
def test_everyone_is_of_all_of_us_after_what_one_has(talking: Conversing, text: str) -> None:
    asked = "our compute 48 guaranteed each, vs OpenAI"
    assert asks(talking, VS, "and if we promise her 64 of her own", text) == asked


@pytest.mark.parametrize(
    ("lines", "part"),
    [
        (("only 60% for research tho", "no 70"), 70),
        (("only 60% for research tho", "make it 55"), 55),
        (("and 20% goes to product", "sorry 25"), 75),
        (("and 20% goes to product", "sorry 25%"), 75),
    ],
)
def test_a_number_puts_the_part_right_that_was_told_last(
    talking: Conversing, lines: tuple[str, ...], part: int
) -> None:
    offer = f"512 H100, 12 researchers, {part}% for research, vs Cohere"
    assert asks(talking, "512 H100 for 12 people vs cohere", *lines) == offer


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (("we're losing 8 people, where does that leave us vs openai",), 32),
        ((VS, "what if we lose 8"), 32),
        (("we're losing 8 people vs openai", "instead say we only lose 4"), 36),
    ],
)
def test_who_is_lost_is_people(talking: Conversing, lines: tuple[str, ...], asked: int) -> None:
    assert asks(talking, *lines) == f"our compute {asked} researchers, vs OpenAI"


def test_what_the_rest_have_is_left_of_ours(talking: Conversing) -> None:
    lines = ("a candidate wants 512 gpus for himself, can we", "and 200?", "what do the rest get")
    assert asks(talking, *lines) == "1848 H100, 39 researchers"


def test_everyones_share_is_what_each_has(talking: Conversing) -> None:
    asked = asks(talking, "512 H100 for 12 people vs cohere", "whats everyones share")
    assert asked == "512 H100, 12 researchers, vs Cohere, per researcher"


def test_who_comes_with_others_is_hired_with_them(talking: Conversing) -> None:
    asked = asks(talking, VS, "lets say priya comes w 4 postdocs")
    assert asked == "what if we hire 5 more, vs OpenAI"
