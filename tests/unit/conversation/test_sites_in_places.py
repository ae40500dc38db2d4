"""Data centres somewhere, asked on after a site, a lab's sites or a lab: the place is kept."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last

ABILENE = "data centre Stargate Abilene"
METAS = "which data centers does meta have and where"
CARD = "how big is openai"
TEXAS = "all data centres in Texas"


@pytest.mark.parametrize("before", [ABILENE, METAS, "data centers in ohio"])
@pytest.mark.parametrize(
    "text",
    ["any others in texas", "what else is in texas", "any more in texas", "texas, anything else?",
     "anyone else in texas", "who else is in texas", "others in texas?"],
)  # fmt: skip
def test_others_somewhere_are_of_whoever_has_some(
    talking: Conversing, before: str, text: str
) -> None:
    assert last(talking, before, text) == [TEXAS]


@pytest.mark.parametrize("text", ["in texas anything?", "any in texas at all", "in texas which"])
def test_those_of_the_lab_stay_its_own(talking: Conversing, text: str) -> None:
    metas = "all data centres by Meta Superintelligence Labs in Texas"
    assert last(talking, METAS, text) == [metas]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("data centers in texas", "all data centres by OpenAI in Texas"),
        ("do they have data centers in the uk", "all data centres by OpenAI in the United Kingdom"),
        ("all data centres in the United Kingdom", "all data centres in the United Kingdom"),
        ("other data centers in texas", TEXAS),
        ("sites under construction in texas", "data centres under construction by OpenAI in Texas"),
    ],
)
@pytest.mark.parametrize("before", [CARD, "sites of openai"])
def test_a_place_is_not_left_out_after_a_lab(
    talking: Conversing, before: str, text: str, asked: str
) -> None:
    assert last(talking, before, text) == [asked]


def test_europe_follows_the_sites_of_another_lab(talking: Conversing) -> None:
    asked = last(talking, METAS, "whens it due", "and microsofts", "in europe anything?")
    assert asked == ["all data centres by Microsoft AI in Europe"]
