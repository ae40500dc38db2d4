"""A part told by itself is of what the part before it was of: product, or research."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_question

OURS = "our offer is 2048 H100 for 40 researchers"
GRABBED = "what if product grabs 40% of our gpus, how do we look vs anthropic"


def _share(talking: Conversing, *lines: str) -> float | None:
    offer = last_question(talking, OURS, *lines).offer
    return offer.research_share if offer else None


@pytest.mark.parametrize(
    "text",
    [
        "and w 30% instead",
        "and with 30%?",
        "make it 30%",
        "nah 30 percent",
        "ok and what if its only 30%",
        "30% tho",
        "what if it takes 30%",
        "at 30% how do we look then",
    ],
)
def test_a_part_after_one_for_product_is_for_product(talking: Conversing, text: str) -> None:
    assert _share(talking, GRABBED, text) == pytest.approx(0.7)


def test_it_stays_so_until_another_is_named(talking: Conversing) -> None:
    after = (GRABBED, "and w 30% instead", "why", "what about meta")
    assert _share(talking, *after, "and 20%?") == pytest.approx(0.8)
    of_research = "and if 60% is for research"
    assert _share(talking, *after, of_research) == pytest.approx(0.6)
    assert _share(talking, *after, of_research, "and with 55%") == pytest.approx(0.55)


def test_a_part_after_one_for_research_is_for_research(talking: Conversing) -> None:
    told = "60% of our cluster is for research, vs anthropic"
    assert _share(talking, told, "and w 30% instead") == pytest.approx(0.3)
