"""What one of a lab's researchers has: its average, what that costs, and a part of it."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Scope
from tests.unit.questions.reading import whole_question_in


@pytest.mark.parametrize(
    ("text", "lab"),
    [
        ("how much would it cost to rent what one OpenAI researcher has", "openai"),
        ("what would it cost to rent what an Anthropic researcher gets", "anthropic"),
        ("cost of renting one OpenAI researcher's share", "openai"),
        ("price of what a DeepMind researcher has in compute", "google-deepmind"),
        ("how much is one OpenAI researcher's compute worth a year", "openai"),
        ("what does a Meta researcher's compute cost", "meta"),
        ("what would it cost to rent the compute of one OpenAI researcher for a year", "openai"),
        ("in dollars, what does an openai researcher have", "openai"),
    ],
)
def test_what_one_of_theirs_costs_is_asked_of_one_of_ours(
    text: str, lab: str, reader: Reader, today: date
) -> None:
    question = whole_question_in(text, reader, today)
    assert (question.kind, question.labs) == (Kind.MATCH, (lab,))
    assert question.offer
    assert question.offer.researchers
    assert question.offer.researchers.value == 1


@pytest.mark.parametrize(
    ("text", "people", "part"),
    [
        ("how many H100 to match half of what an Anthropic researcher has, 20 people", 20, 0.5),
        (
            "what would it cost to match half of what a DeepMind researcher gets for 12 people",
            12,
            0.5,
        ),
        ("what would it cost us to give 12 people what an OpenAI researcher has", 12, None),
    ],
)
def test_a_part_of_what_one_of_theirs_has_is_no_part_of_a_staff(
    text: str, people: float, part: float | None, reader: Reader, today: date
) -> None:
    question = whole_question_in(text, reader, today)
    assert (question.kind, question.part) == (Kind.MATCH, part)
    assert question.offer
    assert question.offer.researchers
    assert question.offer.researchers.value == people


@pytest.mark.parametrize(
    "text",
    [
        "how much compute does one openai researcher have",
        "how many gpus does one OpenAI researcher get",
        "how much would a single researcher at OpenAI get",
        "how much compute does OpenAI give each researcher?",
        "what does openai give each of its researchers",
        "how much compute does openai allocate to a researcher",
        "how many gpus does each researcher get at openai",
        "how much compute do researchers get at openai",
        "how many chips does every researcher have at openai",
    ],
)
def test_what_one_of_theirs_has_is_the_average(text: str, reader: Reader, today: date) -> None:
    question = whole_question_in(text, reader, today)
    assert (question.kind, question.scope) == (Kind.LAB, Scope.PER_RESEARCHER)


@pytest.mark.parametrize(
    "text",
    [
        "salary of one openai researcher",
        "what does an openai researcher get paid",
        "how much does openai give each researcher in salary",
    ],
)
def test_pay_stays_pay(text: str, reader: Reader, today: date) -> None:
    assert whole_question_in(text, reader, today).kind is Kind.HIRING
