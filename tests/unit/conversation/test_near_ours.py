"""Which labs are about where we are: all of them by what each has, with our offer beside."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind, Scope
from tests.unit.conversation.corpus import last_question

OFFER = "2048 H100 for 40 researchers"


@pytest.mark.parametrize(
    "text",
    [
        "who else is in our range",
        "who else is close to us",
        "which labs are near ours?",
        "is anyone in our league",
        "who is on par with us",
        "any other labs in the same ballpark as us",
    ],
)
def test_who_is_near_is_asked_of_all_labs(text: str, talking: Conversing) -> None:
    asked = last_question(talking, text)
    assert (asked.kind, asked.scope, asked.uses_saved) == (Kind.LEAGUE, Scope.PER_RESEARCHER, True)


def test_it_is_asked_of_the_offer_spoken_of(talking: Conversing) -> None:
    lines = (OFFER, "and if they were B200s?", "who else is in our range")
    asked = last_question(talking, *lines)
    assert asked.offer is not None
    assert [each.chip for each in asked.offer.chips] == ["chip/b200"]
    kept = last_question(talking, *lines, "keep that as our offer please")
    assert kept.save
    assert kept.offer == asked.offer
