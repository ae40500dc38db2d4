"""How far apart two prices are, what is missing to a match, and to whom we are closer."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind, PriceBasis
from tests.unit.book import Book
from tests.unit.conversation.corpus import last_answer

OURS = "our offer is 1024 H100 for 16 researchers"


@pytest.mark.parametrize(
    "text",
    [
        "how much cheaper is that in %",
        "how much cheaper is that",
        "what's the difference in percent",
        "so what % less",
        "by how much?",
        "how many percent cheaper",
    ],
)
def test_two_prices_told_one_after_the_other_are_held_against_each_other(
    talking: Conversing, text: str
) -> None:
    answer = last_answer(talking, "price of H100", "and spot", text)
    assert (answer.question.basis, answer.question.beside) == (PriceBasis.SPOT, PriceBasis.LIST_8X)
    told = " ".join(line.text for line in answer.verdict)
    assert "$1.57 more (65 %; the other way round 39 % less)" in told


@pytest.mark.parametrize(
    "text", ["H100 on demand vs spot, difference in percent", "H100 on-demand vs spot"]
)
def test_the_difference_is_told_in_per_cent(book: Book, text: str) -> None:
    told = book.ask(text).verdict
    assert "$1.57 less (39 %; the other way round 65 % more)" in told


@pytest.mark.parametrize(
    "text",
    [
        "how many more do we need",
        "so we're missing how many",
        "what's the shortfall",
        "what's the gap in chips",
        "how many more GPUs would we have to buy",
        "how many are left to find",
    ],
)
def test_what_is_missing_to_a_match_is_no_hire_and_no_list(talking: Conversing, text: str) -> None:
    lines = (OURS, "what would it take to match meta", "and if we were 32", text)
    answer = last_answer(talking, *lines)
    assert answer.kind is Kind.MATCH
    assert "about 8,350 H100e are left to find" in answer.verdict[0].text


@pytest.mark.parametrize(
    "text",
    [
        "which of the two are we closer to, and by how much",
        "which are we nearest to",
        "and which are we furthest behind?",
        "which one would we be closer to then",
        "who are we closest to",
        "which of them are we further from, and how far",
        "which of the two is the easier one for us to recruit against",
        "who is easier to beat",
        "against which of them do we look better",
        "which lab is harder for us",
        "where do we stand better",
    ],
)
def test_to_whom_we_are_closer_is_asked_of_us(talking: Conversing, text: str) -> None:
    before = ("1024 H100 for 32 researchers vs meta and google", "drop 8 people")
    answer = last_answer(talking, *before, text)
    assert answer.kind is Kind.OFFER
    assert answer.headline.text.startswith("Neither, as far as public data can tell")


@pytest.mark.parametrize(
    "text",
    [
        "who is the easiest to beat",
        "who are we closest to",
        "which of them is closer to us",
        "where do we look best",
        "who's hardest for us to match",
    ],
)
def test_of_one_lab_alone_none_is_the_nearest(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "us vs OpenAI", text)
    assert answer.headline.text.startswith("Fewer than two labs here have a figure")
    assert "not understood" not in answer.understood


@pytest.mark.parametrize("text", ["so who's ahead", "are we further behind now"])
def test_how_we_stand_against_one_is_told_as_before(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "us vs OpenAI", text)
    assert answer.headline.text.startswith("About 11× behind OpenAI")
