"""Who stands next to ours in the order of labs, on either side."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

RANK = "3000 B200 for 55 people, where would that rank"


@pytest.mark.parametrize(
    "text",
    [
        "who's the next one above us then",
        "who is just above us",
        "next lab up from us",
        "so which lab's right ahead of us",
        "who's one place above that",
        "which one is directly in front of us",
        "who do we need to overtake next",
        "who's just above",
        "and who's right above then",
    ],
)
def test_who_is_next_above(conversing: Conversing, text: str) -> None:
    told = last_answer(conversing, RANK, text)
    assert told.headline.text.startswith("Next above ours per researcher: Google DeepMind, 264")


def test_nobody_may_be_there(conversing: Conversing) -> None:
    few = "3000 B200 for 4 people, where would that rank"
    told = last_answer(conversing, few, "who's the next one above us then")
    assert told.headline.text.startswith("No lab with a public figure per researcher is above ours")
    told = last_answer(conversing, RANK, "and who's right below us?")
    assert told.headline.text.startswith("No lab with a public figure per researcher is below ours")


def test_after_an_offer_it_is_its_place(conversing: Conversing) -> None:
    told = last_answer(conversing, "3000 B200 for 55 people", "who's the next one above us")
    assert "stand at place" in told.headline.text
