"""How sure one figure is, and how much of it is for research, is told of that figure alone."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

ANTHROPIC = "how do we look next to Anthropic"
SILENT = "compare Microsoft AI and Amazon"


@pytest.mark.parametrize(
    "text",
    [
        "how sure are we about their headcount",
        "how good is the staff number",
        "can we trust the headcount",
        "is their headcount figure reliable",
        "how accurate is the number of employees",
    ],
)
def test_a_headcount_is_told_with_its_range_day_and_grade(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, ANTHROPIC, text)
    assert answer.headline.text.startswith("Anthropic, headcount: 2,300 (2,070–2,530) (F-155;")
    assert "2 Dec 2025" in answer.headline.text
    assert "grade B" in answer.headline.text
    assert "No headcount of Anthropic flips it" in answer.verdict[0].text


def test_other_figures_are_told_in_the_same_way(talking: Conversing) -> None:
    stock = last_answer(talking, ANTHROPIC, "how solid is the stock figure")
    assert "1,189,600 (842,200–1,716,500) (F-003" in stock.headline.text
    share = last_answer(talking, ANTHROPIC, "how confident are you in the research share")
    assert "56.9 (35–65) % (C-07; an assumption of ours)" in share.headline.text


@pytest.mark.parametrize(
    "text",
    [
        "do their researchers get all of that",
        "does all of that go to research",
        "is all of it for research?",
        "how much of that do the researchers actually get",
        "can their scientists use everything?",
    ],
)
def test_whether_researchers_get_all_of_it(talking: Conversing, text: str) -> None:
    known = last_answer(talking, "how big is OpenAI", text)
    assert known.headline.text.startswith("OpenAI: 56.25 (45.85–69) % of its compute")
    silent = last_answer(talking, SILENT, text)
    assert "No share for research is public of Microsoft AI and Amazon" in silent.headline.text
    assert "rented out" in silent.verdict[0].text


@pytest.mark.parametrize(
    "text", ["why is xAI so high", "why is xai so far ahead", "why xai so big?"]
)
def test_why_of_a_lab_by_its_stock_alone_is_that_stock(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "rank all labs in total", text)
    assert answer.headline.text.startswith("SpaceXAI: 635,000")
    assert "F-005" in answer.verdict[0].text


def test_a_lab_is_known_by_any_part_of_its_name(talking: Conversing) -> None:
    answer = last_answer(talking, "rank all labs", "why is deepmind so high")
    assert answer.headline.text.startswith("Google DeepMind: 264")
