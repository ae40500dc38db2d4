"""What is given to us is added, millions of it are dollars, and its effect is what is told."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import told

FIRST = "how do we look next to openai rn"


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("and if we got 2000 more h100s would that change anything", "4048 H100"),
        ("what if we had another 2000 h100s, does it change anything", "4048 H100"),
        ("if they gave us 2000 more h100 would that make a difference", "4048 H100"),
        ("if my boss gives us 512 b200 does that help", "2048 H100 + 512 B200"),
        ("say infra gets us 1k extra h100s, would it matter", "3048 H100"),
        ("if finance approves us 512 b200", "2048 H100 + 512 B200"),
    ],
)
def test_what_is_given_joins_ours(talking: Conversing, text: str, chips: str) -> None:
    assert told(talking, FIRST, text) == f"our saved offer with {chips}, 40 researchers, vs OpenAI"


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("if my boss gives us 10m more what does that buy", 10),
        ("we got another 10m, what can we buy with it", 10),
        ("our budget goes up by 8m, what does that buy", 8),
        ("with 20 mil extra, what could we rent", 20),
        ("what would 3m more get us", 3),
    ],
)
def test_millions_to_spend_are_dollars(talking: Conversing, text: str, money: int) -> None:
    assert told(talking, text) == f"how many H100 for ${money}000000 a year"
    assert told(talking, "our compute", text) == f"how many H100 for ${money}000000 a year"


def test_other_millions_stay_what_they_are(talking: Conversing) -> None:
    asked = told(talking, "what if we add 1 million H100")
    assert asked == "our saved offer with 1002048 H100, 40 researchers"
