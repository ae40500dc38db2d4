"""One of several changes taken back by its number, and a budget meant again by its."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, told

BOTH = ("what if we lose 800 H100, vs cohere", "and 6 people leave")


@pytest.mark.parametrize(
    "text",
    [
        "ok scrap the 800 thing but keep the leavers",
        "forget the 800",
        "undo the 800 H100",
        "drop the 800 bit, keep the rest",
        "never mind the 800 fewer",
        "bin the 800 idea but keep the headcount",
    ],
)
def test_the_chips_are_as_before(talking: Conversing, text: str) -> None:
    assert asks(talking, *BOTH, text) in (
        "our saved offer with 2048 H100, 34 researchers, vs Cohere",
        "our compute 34 researchers, vs Cohere",
    )


@pytest.mark.parametrize("text", ["forget the 6 leaving", "scrap the 6", "undo the 6 people"])
def test_the_people_are_as_before(talking: Conversing, text: str) -> None:
    asked = asks(talking, *BOTH, text)
    assert "1248 H100" in asked
    assert "34" not in asked


def test_a_number_of_no_change_undoes_nothing(talking: Conversing) -> None:
    assert "2048" not in told(talking, *BOTH, "drop the 512")


@pytest.mark.parametrize(
    "text", ["and vs ssi with the 9", "vs ssi on the 9 million", "against ssi with that 9m"]
)
def test_a_sum_is_the_budget_that_was_told(conversing: Conversing, text: str) -> None:
    lines = ("$15M a year for 20 researchers vs OpenAI", "cfo came back: 9", "and half of theirs?")
    asked = asks(conversing, *lines, text)
    assert asked.endswith("20 researchers, $9000000 a year, vs Safe Superintelligence")


@pytest.mark.parametrize(
    "text",
    [
        "and they come back in april",
        "they'll be coming back online in april",
        "but the chips return by april",
        "ok those get back up in april",
        "it goes live again from april",
        "what if the site comes back in April 2027",
    ],
)
def test_chips_that_went_come_back(talking: Conversing, text: str) -> None:
    heard = asks(talking, "what if we lose 600 H100, vs cohere", text)
    assert "1448 H100 operational + 600 H100 announced from April 2027" in heard


@pytest.mark.parametrize(
    "text",
    [
        "and undo the people cut",
        "scrap the headcount change",
        "forget the staff loss",
        "drop the leavers bit",
        "ok never mind the team cut",
        "revert the departures part, keep the chips",
    ],
)
def test_a_change_of_people_is_undone_by_its_name(talking: Conversing, text: str) -> None:
    asked = asks(talking, *BOTH, text)
    assert "1248 H100" in asked
    assert "34" not in asked


@pytest.mark.parametrize(
    "text", ["scrap the product bit", "undo the product split", "forget the product share part"]
)
def test_so_is_what_goes_to_product(fresh: Conversing, text: str) -> None:
    lines = ("2048 H100 for 40 researchers vs cohere", "what if a third goes to product")
    asked = asks(fresh, *lines, "and 5 people leave", text)
    assert "for research" not in asked
    assert "35 researchers" in asked


PARTS = (
    "4096 H100, 70% for research, 80 researchers against Meta",
    "what if research gets 90%",
    "and if a third of the staff leaves",
)


@pytest.mark.parametrize(
    "text", ["go back to the 70", "ok back to 70%", "no, put it back to 70 percent", "back to 70"]
)
def test_a_number_gone_back_to_is_of_what_had_it(talking: Conversing, text: str) -> None:
    asked = asks(talking, *PARTS, text)
    assert asked.startswith("4096 H100, 53 researchers, 70% for research")


@pytest.mark.parametrize("text", ["back to 80 people", "go back to the 80", "back to 80 then"])
def test_the_people_gone_back_to_keep_the_rest(talking: Conversing, text: str) -> None:
    asked = asks(talking, *PARTS, text)
    assert asked.startswith("4096 H100, 80 researchers, 90% for research")


def test_chips_gone_back_to_keep_the_people(talking: Conversing) -> None:
    lines = ("us vs meta", "with 1024 H100", "with 60 people")
    assert asks(talking, *lines, "no, back to the 2048").startswith("2048 H100, 60 researchers")
    assert asks(talking, "us vs meta", "and with 60 people", "back to 40") == (
        "our saved offer with 2048 H100, 40 researchers, vs Meta Superintelligence Labs"
    )


def test_a_number_that_nothing_had_is_another_one(talking: Conversing) -> None:
    asked = asks(talking, "us vs meta", "and with 60 people", "back to 55")
    assert asked.startswith("our compute 55 researchers")
