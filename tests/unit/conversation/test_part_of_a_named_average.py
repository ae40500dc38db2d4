"""A part of a lab's average by the lab's name, and the team that would come to the whole of it."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

MATCH = ("what would it take to match OpenAI per researcher", "Jesus. And Mistral?")


@pytest.mark.parametrize(
    "text",
    ["how about just getting to half of OpenAI's figure", "what about half of OpenAI's average",
     "just get halfway to openai", "and for half of what OpenAI has",
     "what would 50% of openai take", "and if we settle for half as much as openai"],
)  # fmt: skip
def test_half_of_a_named_lab(talking: Conversing, text: str) -> None:
    told = "50 % of OpenAI's average for 40 people takes about 10,900"
    assert last_answer(talking, *MATCH, text).headline.text.startswith(told)


@pytest.mark.parametrize(
    "before", ["compare us to openai", "what would it take to match OpenAI per researcher"]
)
@pytest.mark.parametrize(
    "text",
    ["ok so with fewer people - at how many researchers would we be on par?",
     "how small a team would be on par with them", "how few people would we need to be comparable",
     "how many people could we give that to", "with how many researchers would we be level?",
     "at how many people are we comparable to them", "how big a team could match them?"],
)  # fmt: skip
def test_the_team_that_is_on_a_par(talking: Conversing, before: str, text: str) -> None:
    told = "On a par with OpenAI: about 3 (1–6) researchers at most"
    assert last_answer(talking, before, text).headline.text == told


def test_the_team_of_another_offer(talking: Conversing) -> None:
    offer, text = "512 B200 for 14 people vs OpenAI", "at how many people would we be on par?"
    told = "512 B200, 14 researchers, how many researchers can fit at the level of OpenAI"
    assert asks(talking, offer, text) == told
    assert asks(talking, offer, "what would it take to match them", text) == told
