"""The echo says how a question was read."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.types import Kind, Question, Unclear, Understood
from bot.questions.writing.echo import understood
from storage.records import Amount, ChipCount, Offer
from tests.unit.questions.reading import read


@pytest.mark.parametrize(
    ("text", "echo"),
    [
        (
            "2048 H100 40 researchers vs openai",
            "2,048 H100, 40 researchers, all of it for research (assumed); "
            "against OpenAI, per researcher.",
        ),
        ("how big is anthropic", "The compute of Anthropic."),
        ("price H100 1y", "Rental price of H100 per hour, on a one-year contract."),
        (
            "match openai for 20 people",
            "What it takes to equal OpenAI's average per researcher for 20 researchers.",
        ),
        (
            "our new site opens in March: 4096 GB300",
            "Our saved offer, 4,096 GB300 (announced, due March 2027), "
            "all of it for research (assumed).",
        ),
        (
            "512 B200 vs 10k H100",
            "512 B200 against 10,000 H100, as amounts of hardware.",
        ),
        ("data pitch: 3M tickets, Oct 2026", "A data pitch."),
        (
            "research engineer openings at anthropic in London since March",
            "Open research engineering roles at Anthropic in London since 1 March 2026.",
        ),
        (
            "frontier vs applied split at openai",
            "Frontier and applied roles beside each other at OpenAI.",
        ),
        ("pay ranges at sierra", "Posted pay for roles at Sierra."),
        ("what moved in the last 7 days", "What moved on the job boards in the last 7 days."),
        ("what if we hire 15 more", "Our saved offer, and 15 more researchers on the same chips."),
    ],
)
def test_a_question_is_echoed(text: str, echo: str, directory: Directory, today: date) -> None:
    reading = read(text, directory, today)
    assert isinstance(reading, Understood)
    assert understood(reading.question, directory, today) == echo


def test_the_saved_offer_is_restated(directory: Directory, today: date) -> None:
    saved = Offer(chips=(ChipCount("chip/h100", Amount(2048.0)),), researchers=Amount(40.0))
    question = Question(Kind.LEAGUE, uses_saved=True)
    assert understood(question, directory, today, saved) == (
        "All tracked labs in order of compute, per researcher;"
        " our saved offer (2,048 H100, 40 researchers) beside them."
    )


def test_what_was_filled_in_or_left_out_is_said(directory: Directory, today: date) -> None:
    reading = read("2048 H100 40 researchers, section 7", directory, today)
    assert isinstance(reading, Understood)
    assert reading.assumed == ("“7” left out",)
    echo = understood(reading.question, directory, today, passed_over=reading.assumed)
    assert echo == "2,048 H100, 40 researchers, all of it for research (assumed); “7” left out."


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("2048 H100 40 researchers, 12 scientists", ("“12 scientists” left out",)),
        ("we have 512 B200, openai has 10k H100", ("“10k H100” left out",)),
        ("is meta below 500k H200s", ("“500k H200s” left out",)),
        ("24/7 access to 512 H100 for 30 people", ()),
    ],
)
def test_no_amount_is_passed_over_in_silence(
    text: str, left: tuple[str, ...], directory: Directory, today: date
) -> None:
    reading = read(text, directory, today)
    assert isinstance(reading, Understood)
    assert reading.assumed == left


def test_the_worked_question_with_two_unknown_names(directory: Directory, today: date) -> None:
    text = "1024 H100 25 researchers vs antropic and zorblax labs"
    reading = read(text, directory, today)
    assert isinstance(reading, Unclear)
    assert reading.problem == "Did you mean Anthropic? I know nothing under “zorblax labs”."
    assert [choice.label for choice in reading.choices] == ["Anthropic", "Leave out zorblax labs"]
    assert reading.question is not None
    assert reading.question.labs == ()
