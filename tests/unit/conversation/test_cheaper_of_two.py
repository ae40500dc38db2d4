"""Which of two offers costs less is told by what both cost."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

CHEAPER = (
    "which one is cheaper", "which costs less", "which of them is the cheaper one to rent",
    "and which is more expensive", "so which option works out cheapest", "what's the cheaper one",
    "which would cost more",
)  # fmt: skip


@pytest.mark.parametrize("text", CHEAPER)
def test_both_are_priced(talking: Conversing, text: str) -> None:
    assert asks(talking, "768 H100 or 400 B200 for 24 people?", text) == (
        "cost of 768 H100 + 400 B200"
    )


@pytest.mark.parametrize("text", CHEAPER)
def test_of_one_kind_of_chip_what_each_has_is_told_in_dollars(
    talking: Conversing, text: str
) -> None:
    answer = last_answer(talking, "compare us with 512 H100 for 4 researchers", text)
    assert "The other offer: about $2.97 million a year" in " ".join(
        line.text for line in answer.verdict
    )


TEAMS = "got two teams here: 14 ppl on 800 h100 and 22 ppl on 320 b200. which one has it better"


@pytest.mark.parametrize(
    "text",
    [
        "what do they cost per year",
        "how much are these a year",
        "what would those two teams cost us per year",
        "and the rent for them per year",
        "what do both cost per year",
    ],
)
@pytest.mark.parametrize("between", [(), ("and each vs anthropic",)])
def test_what_two_teams_cost_is_told_of_both(
    talking: Conversing, between: tuple[str, ...], text: str
) -> None:
    lines = (TEAMS, "second team gets 100 more b200", *between, text)
    assert asks(talking, *lines) == "cost of 800 H100 + 420 B200"
