"""Short questions after data centres: of all that were listed, of one name, of who pays."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

OF_META = "all data centres by Meta Superintelligence Labs"
ABILENE = "data centre Stargate Abilene"


@pytest.mark.parametrize(
    "text",
    [
        "how many chips are in there",
        "how many GPUs are there?",
        "how many chips do they have",
        "which chips are in them",
        "what hardware is in all of those",
    ],
)
def test_the_chips_of_several_are_told_of_each(talking: Conversing, text: str) -> None:
    assert last(talking, "all data centres", "what about Meta's", text) == [OF_META]
    told = last_answer(talking, "all data centres", "what about Meta's", text)
    assert "which chips stand there" in told.understood


def test_in_it_is_of_the_largest(talking: Conversing) -> None:
    asked = last(talking, "all data centres", "what about Meta's", "how many chips are in it")
    assert asked == ["data centre Meta Prometheus"]


@pytest.mark.parametrize(
    "text", ["xAI's Colossus", "Colossus", "what about xAI's Colossus?", "and Colossus"]
)
def test_those_of_one_name_stand_side_by_side(conversing: Conversing, text: str) -> None:
    assert last(conversing, text) == ["all data centres called Colossus"]


@pytest.mark.parametrize(
    "text",
    [
        "who owns it, and who pays for the chips",
        "who's paying for the GPUs there",
        "where is it and who funds it?",
        "who pays for all that",
    ],
)
def test_who_pays_for_a_data_centre_is_not_on_record(talking: Conversing, text: str) -> None:
    assert last(talking, "how big is Stargate Abilene", text) == [ABILENE]
    told = last_answer(talking, "how big is Stargate Abilene", text)
    assert "who pays for the chips there is not on record" in told.understood


@pytest.mark.parametrize(
    "text", ["how much power is that per chip", "how many megawatts per GPU is it?"]
)
def test_power_is_not_told_per_chip(talking: Conversing, text: str) -> None:
    assert last(talking, ABILENE, text) == [ABILENE]
    assert "nothing is told per chip" in last_answer(talking, ABILENE, text).understood


def test_the_sites_of_a_lab_are_not_those_of_a_name(talking: Conversing) -> None:
    name = "all data centres called Stargate"
    assert last(talking, name, "sites of Meta") == [OF_META]
    assert last(talking, name, "only those of OpenAI") == [
        "all data centres by OpenAI called Stargate"
    ]


@pytest.mark.parametrize(
    "text",
    ["is Rainier bigger?", "bigger than New Carlisle?", "how does that compare with Rainier"],
)
def test_another_data_centre_by_its_name_is_set_beside_it(talking: Conversing, text: str) -> None:
    assert last(talking, ABILENE, text) == [ABILENE, "data centre New Carlisle"]
    assert last(talking, ABILENE, "who owns Rainier") == ["data centre New Carlisle"]


@pytest.mark.parametrize(
    "text",
    ["where are their data centers", "which sites do they use", "and where are their sites?"],
)
@pytest.mark.parametrize("before", ["us vs OpenAI and Anthropic", "compare OpenAI and Anthropic"])
def test_the_sites_of_several_labs_are_told_of_each(
    talking: Conversing, before: str, text: str
) -> None:
    assert last(talking, before, text) == ["sites of OpenAI", "sites of Anthropic"]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what about Finland", "all data centres in Finland"),
        ("and iceland?", "all data centres in Iceland"),
        ("or denmark", "all data centres in Denmark"),
        ("and in texas or norway?", "all data centres in Texas and Norway"),
        ("anything in the baltics", "all data centres in the Baltics"),
        ("france then", "all data centres in France"),
    ],
)
def test_a_place_alone_is_where_else_data_centres_are_asked_for(
    conversing: Conversing, text: str, asked: str
) -> None:
    assert last(conversing, "any data centres in the Nordics", text) == [asked]


@pytest.mark.parametrize(
    "text", ["is there anything in Norway or Sweden", "anything in the nordics?"]
)
def test_anything_in_a_place_is_asked_back(conversing: Conversing, text: str) -> None:
    told = last_answer(conversing, text)
    assert told.headline.text.startswith("Anything of what kind in")
