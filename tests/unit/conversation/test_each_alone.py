"""What we give each of us, told where nothing of ours is saved."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

import pytest

from bot.conversing import Conversing
from bot.services import Asker, Services
from storage.store import Store
from tests.unit.conversation.corpus import asks

NOW: Final = datetime(2026, 11, 24, 12, tzinfo=UTC)
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


@pytest.mark.parametrize(
    "text",
    [
        "we have 51 per researcher, enough?",
        "we have 51 H100 each on average, is that enough?",
        "our average is 51 per researcher. is it enough?",
        "we have 60 H100 each on average, enough?",
    ],
)
def test_an_average_is_no_promise(text: str) -> None:
    with Store.open("sqlite://") as store:
        services = Services(store, lambda: NOW)
        services.ask("save our offer: 2048 H100 for 40 researchers", Asker.operator(), NOW.date())
        answer = services.ask(text, Asker.operator(), NOW.date())
    assert answer.question.uses_saved
    assert answer.question.offer
    assert answer.question.offer.guaranteed_per_researcher is None
    assert ("60" in answer.understood) == ("60" in text)
