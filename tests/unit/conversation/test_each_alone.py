"""What we give each of us, told where nothing of ours is saved."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks

GIVES = "We give 8 H100 per researcher guaranteed"
EIGHT = "8 H100 per researcher, 8 guaranteed each"
B200 = "16 B200 per researcher, 16 guaranteed each"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (GIVES, EIGHT),
        (
            "our offer guarantees 16 B200 to each researcher",
            "16 B200 per researcher, 16 guaranteed each",
        ),
        (
            f"Candidate has an offer from xAI and asks how we stack up. {GIVES}",
            f"{EIGHT}, vs SpaceXAI",
        ),
        (
            "we guarantee 8 H100 per researcher, how do we compare with OpenAI?",
            f"{EIGHT}, vs OpenAI",
        ),
    ],
)
def test_the_chip_of_a_promise_is_the_offer(fresh: Conversing, text: str, asked: str) -> None:
    assert asks(fresh, text) == asked


def test_a_promise_is_part_of_what_is_saved(talking: Conversing) -> None:
    assert "each" not in asks(talking, GIVES).removesuffix("8 guaranteed each")


def test_what_each_gets_is_put_right(fresh: Conversing) -> None:
    assert (
        asks(fresh, GIVES, "hmm sorry I meant 16") == "16 H100 per researcher, 16 guaranteed each"
    )
    texts = (GIVES, "hmm sorry I meant 16", "and if it was B200s?")
    assert asks(fresh, *texts) == B200
