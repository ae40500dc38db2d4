"""The second half of a message is asked as well, whatever the first one is."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "512 B200, 16 people vs Mistral and what would renting it run us per month",
            ["512 B200, 16 researchers, vs Mistral AI", "cost of 512 B200, for 30 days"],
        ),
        (
            "Who's ahead in compute, OpenAI or Google? And who has more researchers?",
            [
                "compare OpenAI and Google DeepMind",
                "compare the staff of OpenAI and Google DeepMind",
            ],
        ),
        (
            "who has more compute, Meta or Anthropic, and who has more people",
            [
                "compare Meta Superintelligence Labs and Anthropic",
                "compare the staff of Meta Superintelligence Labs and Anthropic",
            ],
        ),
        (
            "OpenAI and Anthropic against 3000 H200 for 45 people, what if it were 60 people",
            [
                "3000 H200, 45 researchers, vs OpenAI and Anthropic",
                "3000 H200, 60 researchers, vs OpenAI and Anthropic",
            ],
        ),
        (
            "2048 H100 for 40 people vs OpenAI, what if it was 50",
            ["2048 H100, 40 researchers, vs OpenAI", "2048 H100, 50 researchers, vs OpenAI"],
        ),
        (
            "H100 price on demand and the xAI card please",
            ["price of H100, on-demand price", "how big is SpaceXAI"],
        ),
        (
            "the xAI card and the H100 price on demand please",
            ["how big is SpaceXAI", "price of H100, on-demand price"],
        ),
    ],
)
def test_both_are_asked(conversing: Conversing, text: str, asked: list[str]) -> None:
    assert last(conversing, text) == asked


def test_whichever_is_ahead_is_both_where_nobody_can_tell(conversing: Conversing) -> None:
    text = "compare Anthropic and OpenAI per researcher, then tell me what 30 people need to match "
    first, second = last(conversing, text + "the higher one")
    assert first == "compare Anthropic and OpenAI, per researcher"
    assert second == last(conversing, "what would it take to match Anthropic and OpenAI for 30")[0]


def test_who_has_more_compute_is_no_staff(conversing: Conversing) -> None:
    lines = ("OpenAI or Google?", "who has more people", "who has more compute")
    assert last(conversing, *lines) == ["compare OpenAI and Google DeepMind"]


def test_what_is_supposed_in_one_clause_stays_one(conversing: Conversing) -> None:
    text = "2048 H100 40 researchers vs openai, what if we hire 20 more"
    assert last(conversing, text) == [
        "2048 H100, 40 researchers, what if we hire 20 more, vs OpenAI"
    ]
