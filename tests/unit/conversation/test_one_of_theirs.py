"""One of a lab's people is no team of ours, and no supposed size of its staff."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, told

SITE = "is colossus 2 running yet"


@pytest.mark.parametrize(
    "text",
    [
        "what does one person at openai get",
        "what does one researcher get at openai",
        "what does 1 researcher at openai have",
        "how much does one engineer at openai get",
    ],
)
def test_one_there_is_each_there(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, text)
    assert answer.question.labs == ("openai",)
    assert answer.question.assume.lab_researchers is None


@pytest.mark.parametrize(
    "text",
    ["so what does one researcher there get", "and one person there", "whats one guy there get"],
)
def test_one_there_is_of_the_lab_spoken_of(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "how big is xAI", text)
    assert answer.headline.text.startswith("SpaceXAI: about 635,000")
    assert "Per person there is no usable figure" in " ".join(one.text for one in answer.verdict)


def test_a_site_has_no_people_of_its_own(talking: Conversing) -> None:
    text = "so what does one researcher there get"
    of_lab = last_answer(talking, "how big is xAI", SITE, "how much juice does it draw", text)
    assert of_lab.headline.text == "No usable figure per researcher for SpaceXAI"
    assert of_lab.verdict[0].text.startswith("In all about 635,000")
    assert "SpaceXAI, spoken of before, as a site has no people" in of_lab.understood
    assert "a site has no people of its own" in last_answer(talking, SITE, text).understood
    asked = told(talking, "how big is xAI", SITE, text, "and for meta same thing")
    assert asked.startswith("how big is Meta Superintelligence Labs")


@pytest.mark.parametrize(
    "text",
    [
        "if one researcher at openai gets 600 h100 how do we compare",
        "1 researcher at openai gets 600 h100, true?",
    ],
)
def test_one_who_has_so_many_is_no_staff_of_one(talking: Conversing, text: str) -> None:
    assert last_answer(talking, text).question.assume.lab_researchers is None


@pytest.mark.parametrize(
    "text",
    [
        "how much does one person get with 2048 h100 for 40",
        "what does one researcher get out of 2048 h100 for 40 people",
        "how many gpus does 1 engineer get from 2048 h100 shared by 40 researchers",
    ],
)
def test_one_of_so_many_shares_with_the_others(talking: Conversing, text: str) -> None:
    assert last_answer(talking, text).headline.text.startswith("51 H100e per researcher")
