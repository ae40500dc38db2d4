"""So many guaranteed to each of all there are, and what is supposed in place of the last thing."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

PROMISE = "we guarantee 24 each, vs meta"
FIRST = "1500 H100, 60% of it for research, 25 researchers. vs OpenAI?"


@pytest.mark.parametrize(
    ("lines", "each"),
    [
        (("would 64 each be possible for all 40?",), 64),
        (("could we guarantee 64 for all 40?",), 64),
        (("and 32 for each of the 40 researchers?",), 32),
        (("would 64 each be possible for all 40?", "then 48"), 48),
        (("what if we gave each 48 instead",), 48),
    ],
)
def test_so_many_each_for_all_is_a_guarantee(
    talking: Conversing, lines: tuple[str, ...], each: int
) -> None:
    asked = f"our compute {each} guaranteed each, vs Meta Superintelligence Labs"
    assert asks(talking, PROMISE, *lines) == asked


@pytest.mark.parametrize(
    ("lines", "each"),
    [
        (("they'd get 40 each here, guaranteed",), 40),
        (("they'd get 40 each here, guaranteed", "or 50"), 50),
        (("what if everyone gets 64 guaranteed", "what's the max then"), 51),
        (("what if everyone gets 64 guaranteed", "what is the most we can promise"), 51),
    ],
)
def test_what_each_is_told_to_get_is_guaranteed(
    talking: Conversing, lines: tuple[str, ...], each: int
) -> None:
    asked = f"our compute {each} guaranteed each, vs Meta Superintelligence Labs"
    assert asks(talking, "us vs meta", *lines) == asked


def test_a_promise_is_changed_where_a_wait_was_told_with_it(talking: Conversing) -> None:
    lines = ("we guarantee everyone 20 and no queue, vs openai?", "make it 30")
    assert asks(talking, *lines) == "our compute 30 guaranteed each, no wait, vs OpenAI"


def test_that_a_promise_does_not_hold_is_said_first(talking: Conversing) -> None:
    answer = last_answer(talking, PROMISE, "would 64 each be possible for all 40?")
    assert answer.verdict[0].text.startswith("64 chips for each of 40 people are 2,560, on 2,048")


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (
            ("he corrected himself, 70%", "what if openai doubles its staff"),
            "1500 H100, 25 researchers, 70% for research, what if we hire 10 more, vs OpenAI",
        ),
        (
            ("sorry, 1400", "what if we add 500 H100"),
            "1400 H100, 25 researchers, 60% for research, what if we hire 10 more, vs OpenAI",
        ),
    ],
)
def test_instead_is_of_the_last_thing_supposed(
    talking: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    assert asks(talking, FIRST, *lines, "and what if instead we hire 10") == asked


def test_what_was_supposed_of_a_lab_gives_way_too(talking: Conversing) -> None:
    lines = ("us vs openai", "what if openai doubles its staff", "what if instead we hire 10")
    assert asks(talking, *lines) == "what if we hire 10 more, vs OpenAI"


@pytest.mark.parametrize(
    "text",
    ["let's say all 40 get 32 guaranteed each, how's that vs Meta",
     "if all 40 of them get 32 guaranteed, where are we vs Meta",
     "say each of the 40 has 32 guaranteed, vs meta",
     "give all 40 32 guaranteed each and hold it against meta"],
)  # fmt: skip
def test_all_there_are_is_no_number_of_anything_else(conversing: Conversing, text: str) -> None:
    told = asks(conversing, "2048 H100 for 40 researchers", text)
    assert told == "2048 H100, 40 researchers, 32 guaranteed each, vs Meta Superintelligence Labs"


@pytest.mark.parametrize(
    "text", ["what if all 50 get 32 guaranteed", "say all 50 get 32 guaranteed"]
)
def test_all_of_another_number_keeps_what_they_are_promised(
    conversing: Conversing, text: str
) -> None:
    told = asks(conversing, "2048 H100 for 40 researchers", text)
    assert told == "2048 H100, 50 researchers, 32 guaranteed each"


@pytest.mark.parametrize(
    "text", ["what if it's 64", "and if it was 64", "make it 64", "what if it was only 64"]
)
@pytest.mark.parametrize("before", [(), ("is that even possible with our chips",)])
def test_another_number_is_of_the_promise_also_once_it_was_doubted(
    talking: Conversing, before: tuple[str, ...], text: str
) -> None:
    told = asks(talking, "us vs Meta with 32 guaranteed each", *before, text)
    assert told.startswith("our compute 64 guaranteed each")


@pytest.mark.parametrize(
    "text", ["what would be left for others", "what's left over", "how many are left to share"]
)
def test_what_a_promise_leaves_is_told_by_the_offer(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "32 guaranteed each, vs anthropic", text)
    assert "768 are left to share" in told.verdict[0].text
