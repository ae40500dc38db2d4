"""What is asked of the one fact whose source was told: its grade, and others of its source."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

FACT = "source F-001"


@pytest.mark.parametrize(
    "text",
    [
        "what's its grade and why",
        "what grade is that and why",
        "how sure is that",
        "why grade A",
        "how reliable is this one?",
    ],
)
def test_the_grade_is_that_of_the_fact(talking: Conversing, text: str) -> None:
    assert "grade A" in last_answer(talking, FACT, text).headline.text
    assert asks(talking, FACT, text) == FACT


@pytest.mark.parametrize("text", ["what does grade C mean", "what do the grades mean"])
def test_what_grades_mean_is_still_explained(talking: Conversing, text: str) -> None:
    assert last_answer(talking, FACT, text).headline.text == "What the grades mean"


@pytest.mark.parametrize(
    "text",
    [
        "anything else from the same source?",
        "which other facts come from that source",
        "what else do you have from that source",
    ],
)
def test_facts_are_not_listed_by_their_source(talking: Conversing, text: str) -> None:
    told = last_answer(talking, FACT, text).headline.text
    assert told.startswith("Facts are listed by the lab or the chip")


@pytest.mark.parametrize(
    ("lines", "by"),
    [
        (("price of B200", "who publishes that"), "Lambda price list"),
        (("how much compute does openai have", "who says so"), "Epoch AI, AI Chip Users"),
        (("compare openai and anthropic", "where's that from"), "Epoch AI, AI Chip Users"),
    ],
)
def test_of_several_facts_the_first_is_told_with_its_source(
    talking: Conversing, lines: tuple[str, ...], by: str
) -> None:
    assert by in last_answer(talking, *lines).verdict[0].text


def test_the_figure_of_a_fact_stands_beside_its_source_and_link(talking: Conversing) -> None:
    told = last_answer(talking, "what's F-012")
    assert told.headline.text.endswith("31 Dec 2025, grade A: 46.2 (32.1–67.1) %")
    assert any(
        line.text.endswith("AI Chip Users, linked under the sources.") for line in told.verdict
    )


def test_a_convention_of_ours_has_no_link(talking: Conversing) -> None:
    told = last_answer(talking, "source of C-06")
    assert not any("linked under" in line.text for line in told.verdict)
