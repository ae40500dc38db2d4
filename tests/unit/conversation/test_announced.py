"""What the lab spoken of made known is told with its days, and not its compute once more."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks

DEALS = "compute contracts of Anthropic"


@pytest.mark.parametrize("first", ["how big is Anthropic", "us vs Anthropic"])
@pytest.mark.parametrize(
    "text",
    [
        "anything announced recently",
        "any recent deals",
        "what did they announce lately",
        "have they signed anything new",
        "and is there anything planned?",
        "did they make any new commitments",
        "what's in the pipeline",
    ],
)
def test_what_it_announced_is_its_deals(talking: Conversing, first: str, text: str) -> None:
    assert asks(talking, first, text) == DEALS


def test_those_of_a_year_are_told_alone(talking: Conversing) -> None:
    asked = asks(talking, "how big is Anthropic", "what's been announced this year")
    assert asked.startswith(f"{DEALS} since 2026-01-01")


@pytest.mark.parametrize("text", ["anything new?", "any news on them", "what's new there"])
def test_news_are_of_the_lab_spoken_of(talking: Conversing, text: str) -> None:
    assert asks(talking, "how big is Anthropic", text) == "what moved at Anthropic"


@pytest.mark.parametrize(
    ("text", "offer"),
    [
        ("only announced", "2048 H100 announced, 40 researchers"),
        ("those are announced", "2048 H100 announced, 40 researchers"),
        ("512 of ours are announced", "1536 H100 operational + 512 H100 announced"),
    ],
)
def test_chips_of_ours_are_announced_as_before(talking: Conversing, text: str, offer: str) -> None:
    assert offer in asks(talking, "us vs Anthropic", text)
