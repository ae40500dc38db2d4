"""From which day the growth of a lab is told, where one was named."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    "text",
    [
        "how much faster did openai's compute grow from end 2023 to end 2025, multiple pls",
        "growth of openai's compute from 2023 to 2025",
        "openai compute growth between 2023 and 2025?",
        "growth of openai's compute since 2023",
        "how much has openai's compute grown since the end of 2023",
        "by what factor did openai's compute grow between end of 2023 and end of 2025",
    ],
)
def test_growth_between_two_days_is_that_between_them(talking: Conversing, text: str) -> None:
    told = last_answer(talking, text).headline.text
    assert told == "OpenAI: 17× the compute of 31 Dec 2023 by 31 Dec 2025"


@pytest.mark.parametrize("text", ["how much did meta's compute grow from 2023 to 2025"])
def test_a_day_without_a_figure_is_owned_up_to(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, text)
    assert "Of 31 Dec 2023 there is no figure on record" in answer.verdict[0].text


@pytest.mark.parametrize(
    "text",
    [
        "by how much did openai's headcount grow from 2024 to 2026",
        "openai headcount growth since 2024",
    ],
)
def test_of_a_year_the_first_count_in_it_is_where_staff_grew_from(
    talking: Conversing, text: str
) -> None:
    answer = last_answer(talking, text)
    assert "1,500 people on 24 Jul 2024, 4,500 on 21 Mar 2026 (3.0×)" in answer.headline.text
    assert "the next, of 24 Jul 2024, stands in for it" in answer.verdict[0].text


def test_a_count_of_about_new_year_is_that_of_its_year(talking: Conversing) -> None:
    answer = last_answer(talking, "how has anthropics headcount grown since 2023")
    assert answer.headline.text.startswith("Anthropic: 85 people on 1 Jan 2023, 2,300 on")
    assert answer.understood == "How the staff of Anthropic grew since 1 January 2023."


@pytest.mark.parametrize(
    "text",
    [
        "how did openai's staff grow between end of 2024 and 2026",
    ],
)
def test_staff_grows_from_the_day_that_was_named(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, text)
    assert "1,600 people on 30 Sep 2024, 4,500 on 21 Mar 2026 (2.8×)" in answer.headline.text
    assert answer.question.as_of is None  # 2026 is not over: no figure is aged to its end


def test_the_same_from_the_same_day_of_another_lab(talking: Conversing) -> None:
    answer = last_answer(talking, "growth of openai's compute since 2023", "and anthropic?")
    assert "Of 31 Dec 2023 there is no figure on record" in answer.verdict[0].text


@pytest.mark.parametrize(
    "text",
    [
        "headcount of anthropic two years ago vs today",
        "anthropic headcount 2024 vs now",
        "anthropic staff in 2024 compared with today",
        "anthropic headcount now vs two years ago",
        "how many staff did anthropic have in 2024, and how many today?",
        "how many people did anthropic have two years ago and how many now",
    ],
)
def test_a_past_day_beside_today_is_the_growth_between_them(talking: Conversing, text: str) -> None:
    told = last_answer(talking, text).headline.text
    assert told == "Anthropic: 915 people on 31 Dec 2024, 2,300 on 2 Dec 2025 (2.5×)"


@pytest.mark.parametrize(
    "text",
    [
        "openai compute 2024 vs today",
        "how big was openai in 2024 and how big is it today",
        "OpenAI's GPUs in 2024 against now",
    ],
)
def test_so_it_is_of_compute(talking: Conversing, text: str) -> None:
    told = last_answer(talking, text).headline.text
    assert told == "OpenAI: 4.5× the compute of 31 Dec 2024 by 31 Dec 2025"


@pytest.mark.parametrize(
    "text",
    ["by how much has it grown since then", "how much have they grown since", "growth since"],
)
def test_since_then_is_since_the_day_spoken_of(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "how many people did openai have in 2024", text).headline.text
    assert told == "OpenAI: 1,600 people on 30 Sep 2024, 4,500 on 21 Mar 2026 (2.8×)"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("and since 2023?", "17× the compute of 31 Dec 2023 by 31 Dec 2025"),
        ("from 2023 to 2024", "3.8× the compute of 31 Dec 2023 by 31 Dec 2024"),
    ],
)
def test_growth_is_asked_on_from_another_day(talking: Conversing, text: str, told: str) -> None:
    answer = last_answer(talking, "how much has openai's compute grown since 2024", text)
    assert answer.headline.text == f"OpenAI: {told}"
