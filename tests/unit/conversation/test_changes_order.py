"""What a change of ours does: to who is ahead, to our place, to how far a lab is."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, told

MORE = "what if we add 1000 H100"
GROWN = "our saved offer with 3048 H100, 40 researchers"


@pytest.mark.parametrize(
    "text",
    [
        "does that change who's ahead",
        "so does it change the order",
        "would that change our place",
        "who's ahead",
        "where would we rank then",
        "where does that put us among all labs",
    ],
)
def test_the_place_of_ours_as_it_was_changed_is_told(talking: Conversing, text: str) -> None:
    assert told(talking, MORE, text) == f"{GROWN}, vs everyone"
    hired = told(talking, "what if we hire 5 more", text)
    assert hired == "our saved offer with 2048 H100, 45 researchers, vs everyone"


def test_ours_as_it_is_stands_on_a_list_that_was_asked_for_plainly(talking: Conversing) -> None:
    assert told(talking, MORE, "rank all labs") == "rank all labs"
    assert told(talking, MORE, "where do we rank today") == "where do we rank among all labs"


@pytest.mark.parametrize("text", ["does that change anything", "so does it make a difference"])
def test_what_a_change_does_is_told_once_more(talking: Conversing, text: str) -> None:
    assert told(talking, MORE, text) == GROWN
    both = told(talking, "us vs openai", MORE, text)
    assert both == f"{GROWN}, vs OpenAI"


@pytest.mark.parametrize(
    "text",
    [
        "does that move us past Meta",
        "does that get us past meta?",
        "would it overtake meta",
        "would we be bigger than Meta",
        "does this put us ahead of Meta",
        "would that leapfrog meta",
    ],
)
def test_a_lab_that_is_passed_is_held_against_what_was_changed(
    talking: Conversing, text: str
) -> None:
    asked = told(talking, MORE, text)
    assert asked == f"{GROWN}, vs Meta Superintelligence Labs"


@pytest.mark.parametrize(
    "text",
    ["Does it change the order?", "does that change our place", "would that move us up the list",
     "so does the ranking change", "do we climb at all?", "does that get us past anyone"],
)  # fmt: skip
def test_on_the_list_it_is_told_beside_what_is_saved(talking: Conversing, text: str) -> None:
    lines = ("where do we rank per researcher", "what if our cluster doubled", text)
    answer = last_answer(talking, *lines)
    assert answer.headline.text == "Your offer would stand at place 5 of 5 per researcher"
    first = next(iter(answer.verdict)).text
    assert first == "What is saved stands at place 5 as well: the order stays."
