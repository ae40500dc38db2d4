"""So many chips for one, after an offer of one kind, beside what somebody at a lab has."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks

FIRST = "2048 H100 40 people 40 guaranteed each"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "how would 51 each compare to what a deepmind person gets",
            "51 H100 per researcher, vs Google DeepMind",
        ),
        (
            "is 128 more than an openai researcher gets on average",
            "128 H100 per researcher, vs OpenAI",
        ),
        (
            "would 64 each beat a meta researcher",
            "64 H100 per researcher, vs Meta Superintelligence Labs",
        ),
        (
            "how does 64 B200 per researcher stack up against anthropic",
            "64 B200 per researcher, vs Anthropic",
        ),
        ("is 51 apiece close to deepmind's average", "51 H100 per researcher, vs Google DeepMind"),
    ],
)
def test_the_share_is_held_beside_the_lab(talking: Conversing, text: str, asked: str) -> None:
    assert asks(talking, FIRST, text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "is 3000 more than what meta has",
        "would 60 people be better than meta",
        "would 10 more hires be close to meta researchers",
        "make it 64 each",
        "is 64 each more than we give",
    ],
)
def test_people_totals_and_ours_are_no_share(talking: Conversing, text: str) -> None:
    assert "per researcher, vs" not in asks(talking, FIRST, text)


def test_of_two_kinds_no_chip_is_guessed(talking: Conversing) -> None:
    text = "how would 51 each compare to what a deepmind person gets"
    assert "51 H100" not in asks(talking, "512 H100 and 128 B200, 30 people", text)
