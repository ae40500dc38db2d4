"""Ours is told alone where it is asked for after somebody it was held against."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import told

TOLD = "we have 3000 H100 and 55 ppl, hows that vs openai"


@pytest.mark.parametrize(
    "text",
    [
        "and us?",
        "no, us",
        "I meant ours",
        "no, the other one - us",
        "not them, us",
        "our side then",
    ],
)
def test_it_is_the_offer_spoken_of(talking: Conversing, text: str) -> None:
    assert told(talking, "us vs OpenAI", text) == "our compute"
    assert told(talking, "what do we need to match Meta", text) == "our compute"
    assert told(talking, TOLD, "and per researcher they have how much?", text) == (
        "3000 H100, 55 researchers"
    )


def test_beside_what_a_lab_promises_it_is_ours(talking: Conversing) -> None:
    first = "OpenAI promised him 500 H100"
    assert told(talking, first, "no, the other one - us") == "our compute"


def test_after_a_lab_ours_is_held_against_it(talking: Conversing) -> None:
    assert told(talking, "how big is OpenAI", "and us?") == "us vs OpenAI"


@pytest.mark.parametrize(
    "text",
    [
        "Candidate is choosing between us and Meta, he wants to know how much compute he'd really"
        " get himself. What can we honestly say?",
        "our candidate is deciding between Meta and us. what can we say about compute?",
        "candidate wants to know how much compute he'd get himself with us and at Meta",
        "does Meta or us have more per head",
    ],
)
def test_between_us_and_a_lab_ours_is_held_against_it(talking: Conversing, text: str) -> None:
    assert told(talking, text).startswith("us vs Meta Superintelligence Labs")


@pytest.mark.parametrize(
    "text",
    [
        "he says zuck promised more gpus per researcher than anyone. true?",
        "he says meta promised more gpus per researcher than anyone. true?",
        "Meta claims to have the most GPUs per researcher, is that true?",
        "does Meta have more compute per researcher than any other lab?",
        "they told him they have more compute per researcher than anybody else, is that so?",
    ],
)
def test_whether_a_lab_has_more_than_anyone_all_labs_tell(talking: Conversing, text: str) -> None:
    lines = ("he's choosing between us and Meta", text)
    assert told(talking, *lines) == "rank all labs, per researcher"
    found = told(talking, *lines, "how many would we need to beat them")
    assert found == "what do we need to match Meta Superintelligence Labs"
