"""Every word that supposes something does so in every pattern: one list of them."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import told

WORDS = (
    "what if", "how about if", "if", "suppose", "supposing", "say", "imagine", "assume",
    "assuming", "let's say", "lets assume", "pretend", "suppose that",
)  # fmt: skip
MERGED = "our saved offer with 2048 H100 + 1000 H200, 40 researchers, what if we hire 25 more"


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize(
    ("change", "read"),
    [
        ("we pay $2 an hour", "our compute, at $2/h"),
        ("our H100s get swapped for B200s", "our saved offer with 2048 B200, 40 researchers"),
        (
            "meta doubles its compute",
            "us vs Meta Superintelligence Labs, assume 2 times the compute",
        ),
        ("openai had 50% more compute", "us vs OpenAI, assume 1.5 times the compute"),
        ("we merged with a lab that has 1000 H200 and 25 people", MERGED),
        ("they also cut 10 people", "our compute 30 researchers"),
        ("she shares the cluster with 39 others", "our compute 40 researchers"),
        ("my boss gives us 512 B200", "our saved offer with 2048 H100 + 512 B200, 40 researchers"),
    ],
)
def test_a_change_is_supposed_by_any_of_them(
    talking: Conversing, word: str, change: str, read: str
) -> None:
    assert told(talking, f"{word} {change}") == read
