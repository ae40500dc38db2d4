"""Compute is shared among those who do research; others are left out aloud."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.types import Unclear, Understood
from bot.questions.writing.canonical import to_text


@pytest.mark.parametrize(
    ("text", "researchers", "left_out"),
    [
        ("600 H100 shared by 10 researchers and 30 engineers", 10, "30 engineers"),
        ("600 H100, 8 scientists and 20 software engineers", 8, "20 software engineers"),
        ("600 H100, 20 developers and 8 scientists", 8, "20 developers"),
        ("45 staff, of whom 18 do research, on 600 H100", 18, "45 staff"),
        ("100 employees, 25 of them researchers, 600 H100", 25, "100 employees"),
        ("100 people, 25 of them researchers, 600 H100", 25, "100 people"),
        ("600 H100, 45 staff of which 18 are researchers", 18, "45 staff"),
        ("600 H100, team of 45, 18 of whom do research", 18, "team of 45"),
        ("600 H100, 60 employees including 20 researchers", 20, "60 employees"),
        ("600 H100, 18 of our 45 staff do research", 18, "45 staff"),
        ("130 people (45 researchers), 600 H100", 45, "130 people"),
        ("600 H100, 130 people, 45 researchers", 45, "130 people"),
        ("24 people (12 scientists) on 600 H100", 12, "24 people"),
        ("we're a 120 person startup in berlin, 600 H100, 14 researchers", 14, "120 person"),
        ("a 60-person lab with 600 H100 and 9 researchers", 9, "60-person"),
        ("our company has 300 people, the research team is 25, 600 H100", 25, "300 people"),
        ("our research group is 18, 600 H100, company has 90 staff", 18, "90 staff"),
    ],
)
def test_only_those_who_do_research_share(
    text: str, researchers: int, left_out: str, reader: Reader, today: date, directory: Directory
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert to_text(reading.question, directory) == f"600 H100, {researchers} researchers"
    assert reading.assumed == (f"“{left_out}” left out",)


def test_a_staff_is_said_to_be_taken_for_all_who_share(reader: Reader, today: date) -> None:
    reading = reader.read("600 H100, 45 staff", today)
    assert isinstance(reading, Understood)
    [note] = reading.assumed
    assert note.startswith("“45 staff” taken as those who share the chips")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("we're a 120 person startup in berlin, 512 H100s", "120 person startup"),
        ("startup of 120 people, 512 H100", "startup of 120 people"),
        ("a 90-person biotech company with 512 H100", "90-person biotech company"),
    ],
)
def test_a_company_is_said_to_be_taken_for_all_who_share(
    text: str, told: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    [note] = reading.assumed
    assert note.startswith(f"“{told}” taken as those who share the chips")


@pytest.mark.parametrize(
    "text",
    [
        "1024 H100, 40 researchers vs cohere with 300 people",
        "cohere has 300 people, we have 1024 H100 and 40 researchers",
    ],
)
def test_the_people_of_a_lab_are_no_company_of_ours(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.assume.lab_researchers == 300
    assert reading.question.offer is not None
    assert reading.question.offer.researchers is not None
    assert reading.question.offer.researchers.value == 40


def test_what_a_staff_has_by_employee_is_asked_back(reader: Reader, today: date) -> None:
    reading = reader.read("per employee: 1024 H100, 150 staff", today)
    assert isinstance(reading, Unclear)
    assert reading.problem.startswith("150 staff in all: how many of them do research?")


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("600 H100, 12 research scientists plus 8 research engineers", "600 H100, 20 researchers"),
        ("600 H100, 12 researchers and 8 ML engineers", "600 H100, 20 researchers"),
        ("600 H100 for 30 engineers", "600 H100, 30 researchers"),
        ("600 H100, 40 researchers and engineers", "600 H100, 40 researchers"),
        ("600 H100, 40 researchers, 10 of them students", "600 H100, 40 researchers"),
        ("600 H100, 45 staff", "600 H100, 45 researchers"),
        ("8 PhDs and 4 engineers join, what happens", "what if we hire 12 more"),
        (
            "OpenAI has 4000 staff, we have 20 researchers and 600 H100",
            "600 H100, 20 researchers, vs OpenAI, assume 4000 staff",
        ),
    ],
)
def test_others_are_counted_as_before(
    text: str, read_as: str, reader: Reader, today: date, directory: Directory
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert to_text(reading.question, directory) == read_as


@pytest.mark.parametrize(
    ("text", "researchers", "left_out"),
    [
        ("2500 H100, 130 employees of whom 45 do research, vs Cohere", 45, "130 employees"),
        ("2500 H100, 130 people, 45 of them in research, vs Cohere", 45, "130 people"),
        ("2500 H100, 130 staff of whom 45 do research, against Cohere", 45, "130 staff"),
        ("130 employees of whom 45 do research on 2500 H100, vs Cohere", 45, "130 employees"),
        ("2500 H100, staff of 60 with 20 researchers, against Cohere", 20, "staff of 60"),
        ("2500 H100, a company of 130 where 45 are researchers, vs Cohere", 45, "company of 130"),
    ],
)
def test_our_staff_beside_a_lab_is_not_that_labs(
    text: str, researchers: int, left_out: str, reader: Reader, today: date, directory: Directory
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    asked = f"2500 H100, {researchers} researchers, vs Cohere"
    assert to_text(reading.question, directory) == asked
    assert reading.assumed == (f"“{left_out}” left out",)


@pytest.mark.parametrize(
    "text",
    [
        "suppose a third of their people are researchers",
        "suppose a third of their staff does research",
        "say a third of their employees do research",
        "assume a third of OpenAI people do research",
        "if a third of their people do research",
        "what if a third of their staff are researchers",
    ],
)
def test_a_part_of_their_people_is_the_labs(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(f"2048 H100 40 researchers vs OpenAI, {text}", today)
    assert isinstance(reading, Understood)
    assert reading.question.assume.research_staff_share == pytest.approx(1 / 3)
    assert not reading.assumed
