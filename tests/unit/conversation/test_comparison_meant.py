"""What is said of a comparison is of that, whatever was asked since."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

ASKED = "how do we stand vs OpenAI and what does a research scientist there make?"
OURS = "our offer is 2048 H100 for 40 researchers"


@pytest.mark.parametrize(
    "text",
    [
        "whats the weak spot in that comparison",
        "why that comparison",
        "how sure is that comparison",
        "how solid is the comparison",
    ],
)
def test_the_comparison_is_meant(talking: Conversing, text: str) -> None:
    assert asks(talking, OURS, ASKED, text) == "us vs OpenAI"


def test_its_weak_spot_is_no_job_board(talking: Conversing) -> None:
    told = last_answer(talking, OURS, ASKED, "whats the weak spot in that comparison")
    assert told.headline.text == "What that rests on"
    assert "job board" not in " ".join(line.text for line in told.sentences())


def test_where_nothing_was_compared_the_last_answer_is_meant(talking: Conversing) -> None:
    told = asks(talking, "how big is openai", "how sure is that comparison")
    assert told == "how big is OpenAI"
