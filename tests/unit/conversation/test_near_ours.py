"""Which labs are about where we are: all of them by what each has, with our offer beside."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind, Scope
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last_answer, last_question

OFFER = "2048 H100 for 40 researchers"


@pytest.mark.parametrize(
    "text",
    [
        "who else is in our range",
        "who else is close to us",
        "which labs are near ours?",
        "is anyone in our league",
        "who is on par with us",
        "any other labs in the same ballpark as us",
        "which of the labs are we closest to",
        "who are we nearest to",
        "which lab is most like us",
        "which lab do we most resemble",
    ],
)
def test_who_is_near_is_asked_of_all_labs(text: str, talking: Conversing) -> None:
    asked = last_question(talking, text)
    assert (asked.kind, asked.scope, asked.uses_saved) == (Kind.LEAGUE, Scope.PER_RESEARCHER, True)


def test_it_is_asked_of_the_offer_spoken_of(talking: Conversing) -> None:
    lines = (OFFER, "and if they were B200s?", "who else is in our range")
    asked = last_question(talking, *lines)
    assert asked.offer is not None
    assert [each.chip for each in asked.offer.chips] == ["chip/b200"]
    kept = last_question(talking, *lines, "keep that as our offer please")
    assert kept.save
    assert kept.offer == asked.offer


def test_the_nearest_is_named_with_who_may_be(talking: Conversing) -> None:
    answer = last_answer(talking, "Which lab is closest to us?")
    told = " ".join(line.text for line in answer.verdict)
    assert "Nearest to yours by the middle values: Google DeepMind, 5.2× (2.5–11×) as much" in told
    apart = "OpenAI and Anthropic can't be told apart from Google DeepMind"
    assert f"Meta Superintelligence Labs, {apart}" in told


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("are there labs smaller than us per researcher?", "None of the 4 labs"),
        ("do we beat anyone per researcher?", "None of the 4 labs"),
        ("who do we beat", "None of the 4 labs"),
        ("which labs have less than us in total", "1 of the 6 labs"),
        ("does any lab have fewer chips per researcher than us", "None of the 4 labs"),
    ],
)
def test_who_is_below_ours_is_told_first(talking: Conversing, text: str, says: str) -> None:
    assert last_answer(talking, text).headline.text.startswith(says)


@pytest.mark.parametrize(
    "text", ["who's right below us?", "do we beat openai", "are we behind meta"]
)
def test_who_stands_next_or_by_name_is_another_question(talking: Conversing, text: str) -> None:
    assert "clearly below" not in last_answer(talking, text).headline.text


@pytest.mark.parametrize(
    "text",
    ["Which labs are about our size?", "which labs are similar in size to us",
     "who is about as big as us", "any labs of a comparable size to ours?", "who is close to us"],
)  # fmt: skip
def test_that_nobody_is_near_leads(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, text)
    nearest = "the nearest, Google DeepMind, has 5.2× (2.5–11×) as much"
    assert answer.headline.text == f"No lab is about where yours is per researcher: {nearest}"


def test_who_is_near_leads(talking: Conversing) -> None:
    lines = ("what if we had 9000 H100", "which labs are about our size?")
    told = last_answer(talking, *lines).headline.text
    assert told.startswith("About where yours is per researcher: Meta Superintelligence Labs and")


def test_a_size_is_not_said_to_be_by_the_head(talking: Conversing) -> None:
    asked = last_question(talking, "which labs are about our size?", "in total i mean")
    assert (asked.kind, asked.scope, asked.uses_saved) == (Kind.LEAGUE, Scope.TOTAL, True)


def test_in_total_another_is(talking: Conversing) -> None:
    answer = last_answer(talking, "closest lab to us in total?")
    assert "Nearest to yours" in answer.verdict[0].text
    assert "can't be told apart" not in answer.verdict[0].text


@pytest.mark.parametrize(
    "text",
    [
        "is our offer any good?",
        "how competitive are we",
        "does our offer hold up",
        "rate our offer",
        "would a researcher be impressed by our offer",
        "are we offering enough compute",
    ],
)
def test_how_good_ours_is_is_asked_of_all_labs(text: str, talking: Conversing) -> None:
    answer = last_answer(talking, text)
    assert answer.kind is Kind.LEAGUE
    assert answer.verdict[0].text == "Yours, 51 H100e each, is what we call strong."
    assert talking.services.ask(text, Asker.operator(), DAY).question == answer.question


@pytest.mark.parametrize(
    "text", ["what is our offer", "are we workable or strong?", "is our offer good at Meta"]
)
def test_what_it_is_is_not(text: str, talking: Conversing) -> None:
    assert last_question(talking, text).kind is not Kind.LEAGUE
