"""Data centres that were told, asked on: where they are, and the largest of them."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

OF_XAI = "what data centres does xAI run"


@pytest.mark.parametrize(
    "text",
    [
        "where exactly are they",
        "where are those located",
        "which state are they in?",
        "where exactly",
        "whereabouts are they",
        "locations?",
        "in which states are these",
    ],
)
def test_where_they_are_is_the_headline(talking: Conversing, text: str) -> None:
    told = last_answer(talking, OF_XAI, text).headline.text
    assert told.startswith("Colossus 2 in Tennessee and Colossus 1 in Tennessee")
    listed = last_answer(talking, "data centres under construction in Europe", text).headline.text
    assert listed == "Start Campus Sines Data Campus in Portugal"


@pytest.mark.parametrize("text", ["which state is it in", "where's that exactly", "where is it"])
def test_where_one_is_is_the_headline(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "is the Abilene site finished yet", text).headline.text
    assert told.startswith("Stargate Abilene in Texas")


def test_of_one_state_no_closer_place_is_told(talking: Conversing) -> None:
    answer = last_answer(talking, "data centres in Ohio", "where are they all")
    assert answer.verdict[0].text.startswith("In which town")


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (
            ("which one's the biggest", "when will it be complete"),
            "No day on which Colossus 2 is finished is on record",
        ),
        (
            ("which is the larger one", "when is it finished"),
            "No day on which Colossus 2 is finished is on record",
        ),
        (("which is the smallest", "who uses it"), "Colossus 1. Owner: SpaceXAI."),
        (("the biggest?", "is it finished?"), "Whether Colossus 2 is finished is not on record"),
        (("which one is bigger", "which state is it in"), "Colossus 2 in Tennessee"),
    ],
)
def test_the_one_that_was_told_is_meant(
    talking: Conversing, lines: tuple[str, str], told: str
) -> None:
    assert last_answer(talking, OF_XAI, *lines).headline.text.startswith(told)


def test_the_smallest_of_a_list_is_told_and_meant(talking: Conversing) -> None:
    smallest = last_answer(talking, "data centres in Ohio", "which is the smallest?").headline.text
    assert " is the smallest: " in smallest
    site = smallest.partition(" is the smallest")[0]
    users = last_answer(talking, "data centres in Ohio", "which is the smallest?", "who uses it")
    assert users.headline.text.startswith(f"{site}. Owner: ")


@pytest.mark.parametrize(
    "text",
    [
        "who owns the biggest",
        "how much power will it use",
        "when is it finished",
        "who uses the largest one",
        "how big is the first",
        "who owns it",
    ],
)
def test_of_an_empty_list_it_is_said_that_none_is_on_it(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "data centres under construction in France", text)
    none = "No data centre in France that is to come or to grow is on record"
    assert answer.headline.text == none


def test_the_place_of_what_is_to_come_stands_in_the_headline(talking: Conversing) -> None:
    told = last_answer(talking, "where is Meta building its biggest data center").headline.text
    assert told.endswith("by 1 Jan 2028 (Louisiana)")


@pytest.mark.parametrize(
    "text",
    [
        "whats the second biggest",
        "and the second?",
        "the second one",
        "what's the second largest site",
        "tell me about the second",
        "which is the second one",
    ],
)
def test_the_second_of_the_list_is_told(talking: Conversing, text: str) -> None:
    every = "biggest data centre in the world"
    for lines in ((every,), (every, "who uses it"), (every, "who uses it", "how many megawatts")):
        told = last_answer(talking, *lines, text).headline.text
        assert told.startswith("Fairwater Atlanta: about 769,000 H100e running")
    third = last_answer(talking, every, text, "and the third?").headline.text
    assert third.startswith("New Carlisle: ")


@pytest.mark.parametrize("text", ["by how much", "and by how much?", "by how many times"])
def test_by_how_much_one_site_is_bigger_is_told(talking: Conversing, text: str) -> None:
    before = last(talking, "colossus 2 vs abilene")
    assert last(talking, "colossus 2 vs abilene", text) == before
