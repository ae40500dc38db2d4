"""Another number for what was just assumed of a lab, which is never one of ours."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

THERE = "assuming {} researchers there."


@pytest.mark.parametrize("text", ["and 500?", "now 500", "what about 500", "make it 500", "500"])
def test_of_the_lab_whose_card_was_shown(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "headcount of Meta", "assume 300 researchers", text)
    assert found.understood.endswith(THERE.format(500))


@pytest.mark.parametrize("text", ["now 2000", "and 2000?", "2000"])
def test_of_the_lab_beside_ours(talking: Conversing, text: str) -> None:
    said = ("OpenAI vs us", "assume they have 1000 researchers doing research", text)
    found = last_answer(talking, *said)
    assert found.understood.startswith("Our saved offer (2,048 H100, 40 researchers); against")
    assert found.understood.endswith(THERE.format("2,000"))


def test_of_a_match(talking: Conversing) -> None:
    said = ("match Anthropic for 25 people", "assume they have 800 researchers", "and if 1200")
    assert last_answer(talking, *said).understood.endswith(THERE.format("1,200"))


def test_of_a_share(talking: Conversing) -> None:
    said = ("OpenAI vs us", "assume 40% of their staff do research", "and 20%?")
    assert last_answer(talking, *said).understood.endswith(
        "assuming 20 % of the staff do research."
    )


def test_ours_are_changed_by_name(talking: Conversing) -> None:
    said = ("OpenAI vs us", "assume they have 1000 researchers doing research", "and 60 of us")
    found = last_answer(talking, *said, "now 80")
    assert "80 researchers; against OpenAI" in found.understood
    assert found.understood.endswith(THERE.format("1,000"))


@pytest.mark.parametrize(
    "text", ["assume 300 researchers", "what would change if they had 300 researchers"]
)
def test_the_whole_card_shows_what_is_assumed(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "headcount of Meta", text)
    assert found.understood.startswith("The compute of Meta")


@pytest.mark.parametrize(
    "text",
    [
        "assume 2500 researchers there",
        "assume 2500 researchers for openai",
        "assume 2500 there",
        "take 2500 researchers for them",
        "use the 2500",
        "with 2500 researchers",
    ],
)
def test_what_is_assumed_twice_is_said_to_be_told_already(talking: Conversing, text: str) -> None:
    said = ("2048 H100 for 40 researchers vs openai", "assume 2500 researchers there", text)
    found = last_answer(talking, *said)
    assert "40 researchers" in found.understood
    assert found.understood.endswith(f"{THERE.format('2,500')[:-1]}; as it was told already.")


def test_people_for_them_are_the_labs(talking: Conversing) -> None:
    said = ("2048 H100 for 40 researchers vs openai", "take 2500 researchers for them")
    found = last_answer(talking, *said).understood
    assert "40 researchers" in found
    assert found.endswith(THERE.format("2,500"))


@pytest.mark.parametrize("text", ["what would it be at 70%", "and at 70%?"])
def test_a_share_after_the_staff_is_of_those_who_do_research(
    conversing: Conversing, text: str
) -> None:
    asked = last(conversing, "how many people at anthropic do research", text)
    assert asked == ["how big is Anthropic, assume 70% of staff do research"]
