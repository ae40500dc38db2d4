"""One data centre of those that were listed, by its place on the list."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last

TEXAS = "data centers in texas"
METAS = "sites of meta"


@pytest.mark.parametrize(
    ("text", "in_texas", "of_meta"),
    [
        ("who owns the second one", "CoreWeave Denton TX", "Meta Rosemount"),
        ("how big is the second", "CoreWeave Denton TX", "Meta Rosemount"),
        ("how many chips does the 2nd have", "CoreWeave Denton TX", "Meta Rosemount"),
        ("how much power does the third one draw", "Meta Temple", "Meta Jeffersonville"),
        ("where is the third one", "Meta Temple", "Meta Jeffersonville"),
        ("who owns the biggest one", "Stargate Abilene", "Meta Prometheus"),
        ("is the first one finished", "Stargate Abilene", "Meta Prometheus"),
        ("give me a bit more detail on the biggest", "Stargate Abilene", "Meta Prometheus"),
        ("tell me more about the largest", "Stargate Abilene", "Meta Prometheus"),
        ("some more info on the largest one?", "Stargate Abilene", "Meta Prometheus"),
        ("can you expand a bit on the biggest", "Stargate Abilene", "Meta Prometheus"),
        ("where is the biggest one", "Stargate Abilene", "Meta Prometheus"),
    ],
)
def test_the_one_at_that_place_is_told(
    talking: Conversing, text: str, in_texas: str, of_meta: str
) -> None:
    assert last(talking, TEXAS, text) == [f"data centre {in_texas}"]
    assert last(talking, METAS, text) == [f"data centre {of_meta}"]


def test_which_is_the_biggest_is_said_by_the_list(talking: Conversing) -> None:
    assert last(talking, TEXAS, "which is the biggest") == ["all data centres in Texas"]


@pytest.mark.parametrize("text", ["vs googles", "compared to google's", "versus google"])
def test_the_sites_of_another_lab_are_set_beside_them(talking: Conversing, text: str) -> None:
    both = "all data centres by Meta Superintelligence Labs and Google DeepMind"
    assert last(talking, METAS, text) == [both]


def test_how_many_there_are_is_said_of_sites(talking: Conversing) -> None:
    sites = "sites of Meta Superintelligence Labs"
    assert last(talking, METAS, "how many") == [sites]
    assert last(talking, METAS, "how many are there") == [sites]
