"""What was asked of one lab, asked of several others that are named."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

STAFF = "headcount of OpenAI"
BOTH = "compare the staff of Anthropic and Google DeepMind"


@pytest.mark.parametrize(
    "text",
    [
        "and the other two, anthropic and deepmind",
        "same for the others: anthropic, deepmind",
        "and anthropic and deepmind",
        "what about anthropic and deepmind?",
        "the other ones, anthropic and deepmind",
        "now for the other labs (anthropic and deepmind)",
    ],
)
def test_the_staff_of_others_is_compared(talking: Conversing, text: str) -> None:
    assert last(talking, STAFF, text) == [BOTH]
    assert last(talking, STAFF, "how many of those are in research", text) == [BOTH]


def test_too_sets_them_beside_the_first(talking: Conversing) -> None:
    all_three = "compare the staff of OpenAI and Anthropic and Google DeepMind"
    assert last(talking, STAFF, "anthropic and deepmind too") == [all_three]


@pytest.mark.parametrize("part", ["sites", "compute contracts"])
def test_other_parts_are_told_of_each(talking: Conversing, part: str) -> None:
    told = last(talking, f"{part} of OpenAI", "and the other two, anthropic and deepmind")
    assert told == [f"{part} of Anthropic", f"{part} of Google DeepMind"]


def test_roles_stay_roles(talking: Conversing) -> None:
    told = last(talking, "open roles at OpenAI", "and the other two, anthropic and deepmind")
    assert told == ["open roles at Anthropic and Google DeepMind"]


def test_a_card_becomes_a_comparison(talking: Conversing) -> None:
    told = last(talking, "how big is OpenAI", "and the other two, anthropic and deepmind")
    assert told == ["compare Anthropic and Google DeepMind"]


def test_what_is_asked_besides_stays_asked(talking: Conversing) -> None:
    told = last(talking, STAFF, "which data centres do anthropic and deepmind use")
    assert told == ["sites of Anthropic", "sites of Google DeepMind"]


OF_THREE = "headcount of Anthropic, Google DeepMind and Meta"


@pytest.mark.parametrize(
    "text",
    ["who's smallest", "which is the biggest", "biggest of them all", "is that researchers only?"],
)
def test_the_staff_of_several_tells_it_of_each(talking: Conversing, text: str) -> None:
    told = last_answer(talking, OF_THREE, text)
    assert told.headline.text == (
        "Google DeepMind has more staff than Meta Superintelligence Labs: 6,000 against 3,400;"
        " then Anthropic 2,300"
    )
    assert "of them taken to do research" in told.verdict[0].text


def test_people_are_asked_of_those_compared(talking: Conversing) -> None:
    told = last(talking, "does Anthropic have more compute than DeepMind", "and people?")
    assert told == [BOTH]


def test_of_the_sites_of_two_the_bigger_is_no_lab(talking: Conversing) -> None:
    told = last(talking, "sites of Meta", "and google's", "whos got the bigger one")
    assert told == ["all data centres by Meta Superintelligence Labs and Google DeepMind"]
