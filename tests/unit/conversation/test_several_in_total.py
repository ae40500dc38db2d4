"""Several labs in total: the line that leads tells of totals, as it does of one lab."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    "text",
    [
        "how do we compare with xAI and Meta in total",
        "us vs xai and meta in total",
        "us vs xAI and Meta, total compute",
        "our total against xai and meta",
        "2048 H100 40 researchers vs xai and meta in total",
    ],
)
def test_two_labs_are_told_by_their_totals(talking: Conversing, text: str) -> None:
    told = last_answer(talking, text).headline.text
    assert told.startswith("In total SpaceXAI has 310× and Meta Superintelligence Labs 490× your")


def test_of_more_the_least_and_the_most_are_told(talking: Conversing) -> None:
    told = last_answer(talking, "us vs xai, openai and meta in total").headline.text
    assert told == "In total 3 labs have 310× to 850× your chips, by the middle values"


def test_per_researcher_it_is_led_as_before(talking: Conversing) -> None:
    told = last_answer(talking, "us vs xai and meta").headline.text
    assert "per researcher" in told


@pytest.mark.parametrize("text", ["only totals", "in total", "and overall?"])
def test_in_total_ours_is_told_in_total_where_no_lab_has_a_figure(
    talking: Conversing, text: str
) -> None:
    answer = last_answer(talking, "us vs deepseek and alibaba", text)
    assert answer.headline.text == (
        "What DeepSeek and Alibaba Qwen run is not public; ours: 2,048 H100e in total"
    )
