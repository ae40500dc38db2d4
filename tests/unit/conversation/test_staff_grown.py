"""How the staff of a lab grew: its headcounts on record in order of their days."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.lab_parts import LabPart
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    "text",
    [
        "has openai's headcount grown",
        "openai staff over time",
        "headcount history of openai",
        "how fast is openai's workforce growing",
        "how did the headcount of openai change",
        "is openai growing, headcount over the last year?",
        "openai employees trend",
        "how have the employee numbers at OpenAI developed",
        "openai headcount year by year",
    ],
)
def test_the_growth_of_a_staff_is_told_by_the_last_count_and_one_of_about_a_year_before(
    talking: Conversing, text: str
) -> None:
    answer = last_answer(talking, text)
    assert answer.question.topic == LabPart.STAFF_GROWTH
    assert (
        answer.headline.text == "OpenAI: 3,000 people on 15 Jul 2025, 4,500 on 21 Mar 2026 (1.5×)"
    )
    assert {"F-149", "F-150"} <= {fact.id for fact in answer.sources()}


def test_counts_until_a_day_are_those_that_were_known_then(talking: Conversing) -> None:
    answer = last_answer(talking, "headcount history of openai as of 31 december 2024")
    assert "1,600 on 30 Sep 2024" in answer.headline.text


def test_of_one_count_no_growth_is_told(talking: Conversing) -> None:
    answer = last_answer(talking, "headcount history of anthropic as of september 2022")
    assert "one headcount is on record, 50 people on 15 Aug 2022" in answer.headline.text


def test_where_no_count_is_on_record_it_says_so(talking: Conversing) -> None:
    answer = last_answer(talking, "headcount history of anthropic as of 2020")
    assert answer.headline.text == "No public headcount of Anthropic"


def test_a_plan_is_told_as_a_plan(talking: Conversing) -> None:
    answer = last_answer(talking, "headcount history of openai")
    told = " ".join(each.text for each in answer.verdict)
    assert "Planned: 8,000 people by 31 Dec 2026" in told


def test_no_count_is_told_twice(talking: Conversing) -> None:
    answer = last_answer(talking, "headcount history of openai")
    told = [line.text for line in (*answer.verdict, *answer.caveats)]
    assert sum("15 Jul 2025" in line for line in told) == 1


@pytest.mark.parametrize(
    "then",
    ["and their compute?", "and the chips?", "what about their compute", "gpus too?", "compute?"],
)
def test_after_the_history_of_a_staff_the_compute_is_told_by_its_days_too(
    talking: Conversing, then: str
) -> None:
    answer = last_answer(talking, "headcount history of openai", then)
    assert answer.headline.text.startswith("OpenAI: 4.5× the compute of 31 Dec 2024")


@pytest.mark.parametrize(
    "text",
    [
        "how much has Anthropic's team grown since last year",
        "has anthropic's workforce shrunk this year",
        "team growth at anthropic",
        "when did Anthropic pass 1000 people",
        "when did anthropic have 500 employees",
    ],
)
def test_a_team_that_grew_is_no_opening_and_none_of_ours(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, text)
    assert answer.headline.text == (
        "Anthropic: 915 people on 31 Dec 2024, 2,300 on 2 Dec 2025 (2.5×)"
    )


@pytest.mark.parametrize(
    "text", ["is OpenAI growing its research team?", "which teams is OpenAI growing quickest"]
)
def test_a_team_that_is_to_grow_is_told_by_its_openings(talking: Conversing, text: str) -> None:
    assert last_answer(talking, text).kind is Kind.HIRING
