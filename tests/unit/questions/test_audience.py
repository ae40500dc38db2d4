"""To how many an answer is sent, and months to come: no headcount of ours, and no past month."""

from __future__ import annotations

from datetime import date

import pytest

from bot.candidates.refusals import refusal_for
from bot.ledger import Directory
from bot.questions.asides import without_audience
from bot.questions.read import Reader
from bot.questions.types import Kind, Question, Understood, Unreadable
from tests.unit.questions.reading import question_or_none


@pytest.fixture(scope="module")
def refusing(directory: Directory) -> Reader:
    return Reader.of(directory, refusal_for)


@pytest.mark.parametrize(
    "text",
    [
        "I want to send the offer to five people, can you summarise it",
        "summarise our offer so that I can send it to three people",
        "send the offer to six people, what should it say",
        "We show our offer to ten people, can you make a summary",
        "I have five people to convince, give me a summary of our offer",
        "share the offer with five colleagues: what are the main numbers",
        "can you make a summary of our offer",
        "can you make a one pager of our offer",
    ],
)
def test_who_gets_an_answer_is_no_headcount_and_nobody_judged(
    refusing: Reader, text: str, today: date
) -> None:
    question = question_or_none(text, refusing, today)
    assert question == Question(Kind.OFFER, uses_saved=True)


@pytest.mark.parametrize(
    "text",
    [
        "share 512 H100 with 20 people",
        "give 8 H100 to 12 people",
        "2048 H100, I share it with 3 people",
        "our offer to 5 people: 64 H100 each",
    ],
)
def test_who_shares_chips_is_counted(text: str) -> None:
    assert without_audience(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Can you predict where H100 prices will be in March?",
        "where will H100 prices be in March",
        "what will a H200 cost by February",
        "predict the price of B200 in January",
        "what are H100 prices going to be in May",
    ],
)
def test_a_price_of_a_month_to_come_is_not_that_of_the_last_one(
    refusing: Reader, text: str, today: date
) -> None:
    reading = refusing.read(text, today)
    assert isinstance(reading, Unreadable)
    assert "still ahead" in reading.problem


@pytest.mark.parametrize("text", ["what did an H100 cost in March", "H100 price in March"])
def test_a_month_alone_is_the_last_one(refusing: Reader, text: str, today: date) -> None:
    question = question_or_none(text, refusing, today)
    assert question is not None
    assert question.as_of == date(2026, 3, 31)


@pytest.mark.parametrize(
    "text",
    [
        "Would 512 B200 be worth it instead of 1024 H100?",
        "Is 512 B200 better instead of 1024 H100?",
        "Would 512 B200 be preferable to 1024 H100?",
    ],
)
def test_what_is_worth_it_instead_is_compared(refusing: Reader, text: str, today: date) -> None:
    question = question_or_none(text, refusing, today)
    assert question is not None
    assert question.kind is Kind.COMPARE


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Does xAI sponsor visas for research staff?", "visas"),
        ("does OpenAI offer relocation", "relocation"),
        ("what is the parental leave at OpenAI", "parental leave"),
    ],
)
def test_what_a_lab_gives_besides_is_said_to_be_on_no_record(
    refusing: Reader, text: str, said: str, today: date
) -> None:
    reading = refusing.read(text, today)
    assert isinstance(reading, Understood)
    assert any(note.startswith(f"“{said}” left out") for note in reading.assumed)


def test_talking_points_for_somebody_of_a_lab_are_of_our_offer(
    refusing: Reader, today: date
) -> None:
    text = "Give me talking points about our compute for a candidate coming from OpenAI"
    question = question_or_none(text, refusing, today)
    assert question is not None
    assert (question.kind, question.uses_saved, question.labs) == (Kind.OFFER, True, ("openai",))


def test_an_official_post_is_a_source(refusing: Reader, today: date) -> None:
    text = "Does the number for Anthropic come from a leak or from an official post?"
    question = question_or_none(text, refusing, today)
    assert question is not None
    assert question.kind is Kind.SOURCE
