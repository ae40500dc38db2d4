"""Whether money is enough to equal a lab's average, and whose average is meant."""

from __future__ import annotations

import pytest

from bot.questions.types import Choice, Kind, Question
from tests.unit.book import DAY, US, Book


@pytest.mark.parametrize(
    "text",
    [
        "is $30M enough to match openai",
        "can we match openai with $30M a year",
        "does $30M a year put us on par with openai",
        "would 30 million dollars a year get us to openai's level",
    ],
)
def test_money_that_does_not_reach_is_said_not_to(book: Book, text: str) -> None:
    page = book.ask(text)
    assert page.answer.headline.text == (
        "Not enough: with what you hold, $30.0 million a year is about 15 % of OpenAI's average"
        " for 40 people"
    )
    assert "$30.0 million a year rents about 1,290 H100e (H100, one-year contract" in page.verdict
    assert "OpenAI's average for 40 people takes about 21,800 (12,300–46,800) H100e." in (
        page.verdict
    )


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("is $3B a year enough to match openai", "Enough: with what you hold, $3.00 billion"),
        ("is $900M a year enough to match openai", "Enough by the middle values, though the"),
        (
            "is $350M a year enough to match openai",
            "Not enough by the middle values, though the ranges overlap: with what you hold",
        ),
        ("is $3B enough to match openai in total", "Not enough: with what you hold, $3.00 billion"),
    ],
)
def test_ranges_that_overlap_give_no_plain_yes(book: Book, text: str, lead: str) -> None:
    assert book.ask(text).answer.headline.text.startswith(lead)


def test_of_two_labs_each_is_told(book: Book) -> None:
    page = book.ask("is $80M a year enough to match openai and deepmind for 20 people")
    assert page.answer.headline.text == (
        "$80.0 million a year: not enough by the middle values for Google DeepMind, though the"
        " ranges overlap; not enough for OpenAI"
    )
    assert "50 % of OpenAI's average for 20 people, 104 % of" not in page.verdict
    assert "of OpenAI's average for 20 people" in page.verdict


def test_without_money_nothing_is_said_of_enough(book: Book) -> None:
    page = book.ask("what would it take to match openai for 20 people")
    assert page.answer.headline.text.startswith("OpenAI's average for 20 people takes about")
    assert "nough" not in page.verdict


def test_of_no_lab_it_is_asked_whose_average_is_meant(book: Book) -> None:
    answer = book.services.answer(Question(Kind.MATCH), US, DAY)
    assert answer.kind is Kind.CHOOSE
    assert answer.headline.text == "Whose average is to be matched?"
    assert Choice("OpenAI's", "what do we need to match OpenAI") in answer.choices


@pytest.mark.parametrize(
    "text",
    ["what would it take to match", "how much would it cost to match them",
     "what would it take to match a lab", "how many gpus would we need to catch up"],
)  # fmt: skip
def test_a_text_that_names_no_lab_is_asked_for_one(book: Book, text: str) -> None:
    assert "Whose average is to be matched? Name the lab" in book.ask(text).verdict


@pytest.mark.parametrize(
    "text",
    ["what do we need to match the big labs", "how much money to be on par with the frontier labs",
     "match the average of the top labs for 12 people",
     "what would it cost to catch up with the competition"],
)  # fmt: skip
def test_nobody_is_equalled_but_by_name(book: Book, text: str) -> None:
    page = book.ask(text)
    assert page.answer.headline.text.startswith("Which labs do you mean by “")
    assert [choice.label for choice in page.answer.choices][1:] == [
        "OpenAI", "Google DeepMind", "Anthropic",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["do we match the market", "how do we compare to the big labs"])
def test_where_we_stand_among_all_is_no_choice_of_one(book: Book, text: str) -> None:
    assert book.ask(text).kind == Kind.LEAGUE
