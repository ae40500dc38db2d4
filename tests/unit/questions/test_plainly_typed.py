"""Single questions as they are typed in a hurry: what is tracked, what it costs, how old it is."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.lab_parts import LabPart
from bot.questions.read import Reader
from bot.questions.types import Unclear
from bot.questions.writing.canonical import to_text
from tests.unit.questions.reading import whole_question_in


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("100 H100s for a weekend, how much", "cost of 100 H100, for 2 days"),
        ("100 H100 for a weekend: how much?", "cost of 100 H100, for 2 days"),
        ("100 H100s for two weeks, how much", "cost of 100 H100, for 14 days"),
        ("512 H100 3 months how much?", "cost of 512 H100, for 90 days"),
        ("64 B200 for a day, how much would it be", "cost of 64 B200, for 1 day"),
        ("32 A100 for a quarter. how much", "cost of 32 A100, for 90 days"),
    ],
)
def test_how_much_after_a_time_is_what_it_costs(
    reader: Reader, today: date, directory: Directory, text: str, asked: str
) -> None:
    assert to_text(whole_question_in(text, reader, today), directory) == asked


@pytest.mark.parametrize(
    "text",
    [
        "what does a B200 rent for these days",
        "how much is a B200 nowadays",
        "B200 price these days",
    ],
)
def test_these_days_are_no_time_that_is_rented(
    reader: Reader, today: date, directory: Directory, text: str
) -> None:
    assert to_text(whole_question_in(text, reader, today), directory) == "price of B200"


@pytest.mark.parametrize(
    "text",
    [
        "which labs can I compare against",
        "list of labs I can ask about",
        "which competitors are in there",
        "what labs are supported",
        "which companies can I ask about",
        "what labs are available",
        "which labs may I choose from",
    ],
)
def test_whom_one_can_ask_about_is_a_list(
    reader: Reader, today: date, directory: Directory, text: str
) -> None:
    asked = to_text(whole_question_in(text, reader, today), directory)
    assert asked == "list all labs that you track"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("what's the most recent figure for openai compute and how old is it", None),
        ("latest figure for openai's compute, how old", None),
        ("openai compute data, how old is it?", None),
        ("how old is the figure for openai's compute per researcher", None),
        ("openai headcount and how old is that number", LabPart.STAFF),
        ("openai staff count, how current is that figure", LabPart.STAFF),
        ("how old is the openai compute figure", LabPart.AGE),
    ],
)
def test_how_old_a_figure_is_is_asked_of_no_company(
    reader: Reader, today: date, text: str, part: LabPart | None
) -> None:
    assert whole_question_in(text, reader, today).topic == (part.value if part else None)


@pytest.mark.parametrize(
    "text",
    [
        "which is larger, Colossus or Abilene",
        "is Colossus bigger than Abilene",
        "Colossus vs Abilene",
        "which cluster is larger Colossus or Abilene",
        "compare colossus with abilene",
        "does Colossus have more chips than Abilene",
    ],
)
def test_which_of_that_name_is_asked_back(reader: Reader, today: date, text: str) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unclear), reading
    ways = [way.text for way in reading.choices]
    assert ways == [f"Colossus {n} vs Stargate Abilene" for n in (1, 2)]
