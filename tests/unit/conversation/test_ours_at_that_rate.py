"""What ours cost at a rate that was told, also as how a price changed."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

OURS = "2,048 H100 for a year: about $47.5 million"


@pytest.mark.parametrize(
    "text",
    [
        "what would ours cost at that rate",
        "and ours at that price?",
        "so what do we pay at those prices",
        "whats that per year for our cluster",
        "how much is that for all our chips",
        "what would our cluster cost at that price",
        "so whats our bill at that rate",
    ],
)
def test_ours_cost_what_the_newest_reading_of_a_trend_comes_to(
    text: str, talking: Conversing
) -> None:
    found = last_answer(talking, "h100 one year contract trend", text)
    assert found.headline.text.startswith(OURS)
    told = (line.text for line in found.verdict)
    assert any("H100: about $2.65 an hour, one-year contract" in line for line in told)
    assert "not understood" not in (found.understood or "")


def test_where_none_is_saved_it_is_asked_for(conversing: Conversing) -> None:
    lines = ("h100 one year contract trend", "what would ours cost at that rate")
    assert last_answer(conversing, *lines).headline.text.startswith("Tell me your offer")
    spoken = ("768 H200 for 20 people vs openai", "h200 price", lines[1])
    assert last_answer(conversing, *spoken).headline.text.startswith("768 H200 for a year")


def test_how_ours_changed_is_no_cost_of_ours(talking: Conversing) -> None:
    found = last_answer(talking, "h100 trend", "how much has the price of ours gone up")
    told = (line.text for line in (found.headline, *found.verdict))
    assert not any(OURS in line for line in told)


def test_a_trend_after_so_many_chips_is_of_the_chip(talking: Conversing) -> None:
    found = last_answer(talking, "what do 2048 H100 cost", "h100 trend this year")
    assert found.headline.text.startswith("H100, one-year contract: $1.70 on 31 Oct 2025, $2.65")


@pytest.mark.parametrize("before", ["are h100 prices coming down", "price of h100"])
@pytest.mark.parametrize(
    "text",
    [
        "what would our cluster rent for at the cheapest of those",
        "what would all of ours cost at the lowest price",
        "what would our whole cluster cost at the cheapest rate",
        "what would we pay for all of ours at the lowest",
    ],
)
def test_ours_at_the_cheapest_lead_with_that(talking: Conversing, before: str, text: str) -> None:
    found = last_answer(talking, before, text)
    assert found.headline.text.startswith("2,048 H100 for a year: about $43.4 million (spot")
