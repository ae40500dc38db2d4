"""What would be of ours against ours as it is, and what is asked on about it."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from storage.records import Amount
from tests.unit.conversation.corpus import told

PLANNED = "our saved offer with 3000 H100, 55 researchers"


@pytest.mark.parametrize(
    "text",
    [
        "We're thinking of going up to 3,000 H100, with headcount at 55. Better or worse than today"
        " per researcher?",
        "we plan 3000 H100 for 55 researchers, is that better than now",
        "we're going to 3000 H100 and 55 people, better or worse than today?",
        "3000 H100 with 55 people: is that more per head than what we have now?",
    ],
)
def test_what_would_be_is_told_beside_what_is(talking: Conversing, text: str) -> None:
    assert told(talking, text) == PLANNED


@pytest.mark.parametrize("text", ["is that better or worse than today?", "better than now?"])
def test_the_offer_spoken_of_is_what_ours_would_be(talking: Conversing, text: str) -> None:
    assert told(talking, "what if we had 3000 H100 for 55 people", text) == PLANNED


def test_people_alone_share_the_chips_that_we_have(talking: Conversing) -> None:
    asked = told(talking, "with 55 people, is it worse than today")
    assert asked == "our saved offer with 2048 H100, 55 researchers"


def test_what_was_planned_is_kept(talking: Conversing) -> None:
    lines = (
        "we plan 3000 H100 for 55 researchers, is that better than now",
        "what if 20% of it is reserved for production inference",
        "so where does that leave us vs Anthropic",
    )
    held = "3000 H100, 55 researchers, 80% for research"
    assert told(talking, *lines) == f"{held}, vs Anthropic"
    assert told(talking, *lines, "change our saved offer to that") == held
    saved = talking.services.saved_offer(Asker.operator())
    assert saved
    assert saved.offer.research_share == 0.8


def test_the_offer_whose_price_was_asked_is_kept(fresh: Conversing) -> None:
    lines = ("we're offering 1512 H200, team of 12", "what would it cost us a year to rent that")
    assert told(fresh, *lines, "save that as our offer pls") == "1512 H200, 12 researchers"
    saved = fresh.services.saved_offer(Asker.operator())
    assert saved
    assert saved.offer.researchers == Amount(12.0)
