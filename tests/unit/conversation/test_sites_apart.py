"""Two data centres set against each other: each is told by itself."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last

ABILENE = "data centre Stargate Abilene"
FIRST = "data centre Colossus 1"
OF_XAI = "tell me about xAI's data centres"


@pytest.mark.parametrize(
    "text",
    [
        "is Colossus 1 bigger than Stargate Abilene",
        "compare Colossus 1 and Abilene",
        "Colossus 1 vs Stargate Abilene",
        "which is larger, Colossus 1 or Abilene?",
    ],
)
def test_each_of_two_is_told(talking: Conversing, text: str) -> None:
    assert last(talking, text) == [FIRST, ABILENE]


def test_it_is_what_was_spoken_of(talking: Conversing) -> None:
    assert last(talking, FIRST, "is it bigger than Stargate Abilene") == [FIRST, ABILENE]
    assert last(talking, OF_XAI, "is it bigger than Abilene") == ["sites of SpaceXAI", ABILENE]


def test_a_site_is_asked_of_after_others(talking: Conversing) -> None:
    assert last(talking, OF_XAI, "how much power does Colossus 1 use") == [FIRST]
    assert last(talking, OF_XAI, "when will abilene be finished?") == [ABILENE]
