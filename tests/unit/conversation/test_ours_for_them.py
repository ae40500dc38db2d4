"""What is asked of our offer after somebody's works: of their runs, or of what one has here."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.conversing import Conversing
from bot.services import Asker, Services
from storage.store import Store
from tests.unit.conversation.conftest import NOW
from tests.unit.conversation.corpus import DAY, last

FIRST = "look up Ilva Marrowdene, for a first call"
ON_OURS = ['look up "Ilva Marrowdene", only runs on our chips, purpose: first call']


@pytest.fixture
def with_offer() -> Iterator[Conversing]:
    """Conversations in a workspace that has saved an offer."""
    with Store.open("sqlite://") as store:
        services = Services(store, lambda: NOW)
        services.ask("our offer is 2048 H100 for 40 researchers", Asker.operator(), DAY)
        yield Conversing(services, lambda: NOW)


@pytest.mark.parametrize(
    "line",
    [
        "does our offer cover something like that?",
        "does our offer cover a run like her biggest one?",
        "would our offer be enough for something like that",
        "is that more or less than what we offer per head",
        "is that more than we give each researcher",
        "is our share per head more or less than that",
        "would our offer do for her",
        "will our offer be good for her",
        "what would she need from us",
        "which compute does she need here",
        "is our cluster enough for what she did",
    ],
)
def test_our_offer_is_held_against_what_was_shown_of_somebody(
    with_offer: Conversing, line: str
) -> None:
    assert last(with_offer, FIRST, line) == ON_OURS


@pytest.mark.parametrize(
    "line", ["and the full offer?", "and on ours", "with everything we have?", "the whole cluster?"]
)
def test_after_other_chips_all_of_ours_is_asked_for(with_offer: Conversing, line: str) -> None:
    before = (FIRST, "would 64 H100 be enough for her", "what about 512")
    assert last(with_offer, *before, line) == ON_OURS


@pytest.mark.parametrize(
    "line",
    [
        "how much compute per person would they get here",
        "how many GPUs would she get here",
        "what would her share be here",
        "how much compute would each of them have with us",
    ],
)
@pytest.mark.parametrize("before", [FIRST, "how big is openai"])
def test_what_one_would_have_here_is_what_one_of_us_has(
    with_offer: Conversing, before: str, line: str
) -> None:
    assert last(with_offer, before, line) == ["our compute, per researcher"]


def test_what_to_say_is_not_told_before_there_is_a_reason(with_offer: Conversing) -> None:
    asked = last(with_offer, "look up Ilva Marrowdene", "what should I not say?")
    assert asked == ['look up "Ilva Marrowdene"']
