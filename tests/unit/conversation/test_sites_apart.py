"""Two data centres set against each other: each is told by itself."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

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


@pytest.mark.parametrize(
    "text",
    [
        "is Colossus 1 bigger?",
        "bigger than colossus 1?",
        "is that more than colossus 1",
        "does colossus 1 have more chips",
        "colossus 1 more than that?",
        "vs colossus 1",
    ],
)
def test_which_is_bigger_is_said_first(talking: Conversing, text: str) -> None:
    assert last(talking, ABILENE, text) == [ABILENE, FIRST]
    told = last_answer(talking, ABILENE, text).headline.text
    assert told.startswith("Stargate Abilene is bigger than Colossus 1: about ")


def test_what_is_compared_has_its_day(talking: Conversing) -> None:
    told = last_answer(talking, ABILENE, "is Colossus 1 bigger?").verdict
    for line, unit in zip(told[:2], ("H100e at", "MW at"), strict=True):
        assert line.text.count(unit) == line.text.count(" 2026)") == 2


def test_smaller_is_told_by_the_bigger(talking: Conversing) -> None:
    told = last_answer(talking, FIRST, ABILENE, "is it smaller").headline.text
    assert told.startswith("Stargate Abilene is bigger than Colossus 1: about ")


def test_where_one_does_not_run_that_is_said(talking: Conversing) -> None:
    told = last_answer(talking, "data centre Stargate New Mexico", "is it bigger than Abilene")
    assert told.headline.text.startswith("Only Stargate Abilene runs on record, with about ")


def test_the_sources_are_those_of_both(talking: Conversing) -> None:
    told = last_answer(talking, ABILENE, "is Colossus 1 bigger?", "source for that")
    subjects = {fact.subject for fact in told.listed}
    assert {"site/colossus-1", "site/stargate-abilene"} <= subjects


BOTH = (FIRST, "and stargate abilene")


@pytest.mark.parametrize("text", ["who uses them", "who owns both of them?", "where are they"])
def test_both_are_told_where_both_are_meant(talking: Conversing, text: str) -> None:
    assert last(talking, *BOTH, text) == [FIRST, ABILENE]


def test_the_first_one_is_the_first(talking: Conversing) -> None:
    assert last(talking, *BOTH, "is the first one rented out") == [FIRST]
    assert last(talking, *BOTH, "how much power does the second one draw") == [ABILENE]


def test_what_leads_a_list_is_compared(talking: Conversing) -> None:
    told = last_answer(talking, "biggest data center in texas", "bigger than colossus 1?")
    assert told.headline.text.startswith("Stargate Abilene is bigger than Colossus 1: about ")


def test_of_the_bigger_one_both_are_told(talking: Conversing) -> None:
    told = last_answer(talking, *BOTH, "who owns the bigger one").headline.text
    assert told.startswith("Stargate Abilene is bigger than Colossus 1: about ")
