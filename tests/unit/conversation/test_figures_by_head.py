"""Figures of a lab that were shown, asked for by head, or by how much they grew."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last


@pytest.mark.parametrize(
    "text",
    ["So how much for each one?", "how much per researcher?", "how many chips does each one get"],
)
def test_the_figures_of_a_lab_by_head(conversing: Conversing, text: str) -> None:
    by_head = "how big is Google DeepMind, per researcher"
    assert last(conversing, "google", text) == [by_head]
    assert last(conversing, "google", "how many researchers do they have", text) == [by_head]


@pytest.mark.parametrize(
    "text",
    [
        "so how much compute is that per head",
        "how much compute does each of them get",
        "so per head that's how much compute",
        "how much computing power per person is that",
        "and how much compute per researcher?",
    ],
)
def test_compute_by_head_after_a_headcount(conversing: Conversing, text: str) -> None:
    told = last(conversing, "how many people work at OpenAI", text)
    assert told == ["how big is OpenAI, per researcher"]


def test_the_price_of_one_chip_is_no_figure_by_head(conversing: Conversing) -> None:
    assert last(conversing, "google", "how much for each H100") == ["price of H100"]


@pytest.mark.parametrize(
    "text",
    ["And how many researcher they have?", "how many person work there",
     "how many scientist do they have"],
)  # fmt: skip
def test_one_of_several_people_counts_them_all(conversing: Conversing, text: str) -> None:
    assert last(conversing, "google", text) == ["headcount of Google DeepMind"]


def test_how_people_grew_is_told_by_all_their_counts(conversing: Conversing) -> None:
    asked = last(conversing, "google", "how much did their staff grow")
    assert asked == ["headcount history of Google DeepMind"]


@pytest.mark.parametrize("text", ["and 2025", "2025?", "what about 2025", "in 2025"])
def test_a_year_alone_is_a_day_of_the_figures(conversing: Conversing, text: str) -> None:
    told = last(conversing, "how big was openai at the end of 2024", text)
    assert told == ["how big is OpenAI, as of 2025-12-31"]
    assert last(conversing, "openai", text) == told


def test_a_year_after_chips_of_a_day_is_no_number_of_chips(conversing: Conversing) -> None:
    told = last(conversing, "2048 H100 for 40 as of 2025", "and 2024")
    assert told == ["2048 H100, 40 researchers, as of 2024-12-31"]
    assert last(conversing, "2048 H100 for 40 vs openai", "and 2024 chips") == [
        "2024 H100, 40 researchers, vs OpenAI"
    ]


@pytest.mark.parametrize("text", ["so thats a growth of?", "growth?", "how much did it grow"])
@pytest.mark.parametrize("years", [("2024", "2025"), ("2025", "2024")])
def test_growth_goes_up_to_the_later_of_two_days(
    conversing: Conversing, years: tuple[str, str], text: str
) -> None:
    lines = (f"how big was openai at the end of {years[0]}", f"and {years[1]}", text)
    assert last(conversing, *lines) == ["growth of the compute of OpenAI, as of 2025-12-31"]
    assert last(conversing, *lines, "anthropic?") == [
        "growth of the compute of Anthropic, as of 2025-12-31"
    ]


def test_growth_since_a_day_goes_on_to_today(conversing: Conversing) -> None:
    lines = ("how big was openai at the end of 2024", "how much did they grow since")
    assert last(conversing, *lines) == ["growth of the compute of OpenAI since 2024-12-31"]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("how much did openai grow between 2024 and 2025", " since 2024-12-31, as of 2025-12-31"),
        ("growth of openai from 2024 to 2025", " since 2024-12-31, as of 2025-12-31"),
        ("how much has openai grown since 2024", " since 2024-12-31"),
        ("how much did openai grow in 2024", ", as of 2024-12-31"),
    ],
)
def test_growth_ends_on_the_later_day(conversing: Conversing, text: str, asks: str) -> None:
    assert last(conversing, text) == [f"growth of the compute of OpenAI{asks}"]


@pytest.mark.parametrize(
    "text", ["Does that include serving customers", "does it count paying customers"]
)
def test_what_a_stock_counts_is_told_with_what_it_rests_on(talking: Conversing, text: str) -> None:
    said = talking.hear("google deepmind vs us", Asker.operator(), None, DAY).said
    (reply,) = talking.hear(text, Asker.operator(), said, DAY).replies
    assert any("serves customers too" in line.text for line in reply.answer.caveats)


@pytest.mark.parametrize("text", ["and 2025", "2024?"])
def test_a_number_that_may_be_a_year_is_asked_back(talking: Conversing, text: str) -> None:
    said = talking.hear("us vs openai", Asker.operator(), None, DAY).said
    (reply,) = talking.hear(text, Asker.operator(), said, DAY).replies
    year = text.strip("and ?")
    assert reply.answer.choices[0].label == f"As of {year}"
    assert reply.answer.choices[0].text == f"us vs OpenAI, as of {year}-12-31"


def test_a_number_that_is_no_past_year_counts_chips(talking: Conversing) -> None:
    for number in (1024, 2050):
        told = last(talking, "us vs openai", f"and {number}")
        assert told == [f"{number} H100, 40 researchers, vs OpenAI"]
    assert last(talking, "2048 H100 for 40", "and 2024") == ["2024 H100, 40 researchers"]
