"""An offer among labs that were ranked per employee, and why a lab has no figure."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

RANKED = ("which lab has the most GPUs", "per employee?")


@pytest.mark.parametrize(
    "text",
    ["Why's there no figure for SSI?", "why no number for SSI", "why isn't there any data on SSI",
     "how come there isn't a figure for SSI", "why don't you have anything on SSI",
     "why do you have no data for SSI", "why is SSI missing"],
)  # fmt: skip
def test_it_is_told_that_nothing_is_public(conversing: Conversing, text: str) -> None:
    assert asks(conversing, *RANKED, text) == "how big is Safe Superintelligence"


def test_why_of_a_figure_that_is_known_is_told_as_before(talking: Conversing) -> None:
    assert asks(talking, "us vs openai", "why is there no overlap") != "how big is OpenAI"


@pytest.mark.parametrize(
    "text",
    ["Where would 4096 H100 for 60 people land in that list?",
     "where do 4096 H100 for 60 people rank there", "4096 H100, 60 people: which place?"],
)  # fmt: skip
def test_an_offer_is_placed_by_its_researchers(conversing: Conversing, text: str) -> None:
    answer = last_answer(conversing, *RANKED, text)
    assert answer.headline.text == "Your offer would stand at place 5 of 5 per researcher"
    above = last_answer(conversing, *RANKED, text, "and who's directly above us")
    assert above.headline.text.startswith("Next above ours per researcher: Google DeepMind")


def test_a_rank_per_employee_says_why_it_is_per_researcher(talking: Conversing) -> None:
    answer = last_answer(talking, "where do we rank per employee")
    assert answer.headline.text.endswith("per researcher")
    assert "and no other staff" in " ".join(line.text for line in answer.verdict)
