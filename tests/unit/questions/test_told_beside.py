"""What is told beside an offer: who is away, who starts when, hires for chips, courtesies."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.conftest import conversing as conversing
from tests.unit.conversation.corpus import last_answer, told


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("should we hire 40 or 60 researchers for 2048 H100?", "2048 H100, 40-60 researchers"),
        ("do we hire 20 or 30 people for 512 H100", "512 H100, 20-30 researchers"),
        ("we hire 12 people for 96 H200, vs xai", "96 H200, 12 researchers, vs SpaceXAI"),
        (
            "2048 H100 for 40 researchers, what if we hire 20",
            "2048 H100, 40 researchers, what if we hire 20 more",
        ),
        (
            "which hires plan is better: 30, 50 or 70 people",
            "what if we hire 30, 50 or 70 more",
        ),
        (
            "Thanks for yesterday. Compare 900 H100s for 18 people with OpenAI",
            "900 H100, 18 researchers, vs OpenAI",
        ),
        ("great call on 3 November, how big is OpenAI", "how big is OpenAI"),
        ("how big was OpenAI in March 2025, thanks", "how big is OpenAI, as of 2025-03-31"),
        ("she starts in April instead of January, does our offer change", "our compute"),
    ],
)
def test_what_is_told_is_taken_as_told(conversing: Conversing, text: str, asked: str) -> None:
    assert told(conversing, text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "what if two researchers go on parental leave, gpus per active head?",
        "what if 2 people go on leave",
        "if 3 researchers are on sabbatical",
    ],
)
def test_who_is_on_leave_does_not_join(conversing: Conversing, text: str) -> None:
    answer = last_answer(conversing, text)
    assert "Of how many" in answer.headline.text  # nothing is saved


def test_a_list_that_is_not_cut_says_so(conversing: Conversing) -> None:
    answer = last_answer(conversing, "rank labs by H100 equivalents, top 5")
    assert "not only 5, as ranges overlap" in answer.understood
