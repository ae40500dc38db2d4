"""Chips that somebody says are coming to a lab: held against what is announced, and no stock."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, reply

ANNOUNCED = (
    "What Mistral AI runs is not public; announced and not confirmed in accounts that differ:"
    " 13,800 GB300 or 18,000 GB200"
)


@pytest.mark.parametrize(
    "said",
    [
        "Mistral has 18,000 GB300 or something coming right? source?",
        "Mistral has 18,000 GB300 coming",
        "does Mistral really have 18,000 GB300?",
        "Mistral has 18,000 GB300 on order?",
        "Mistral is to get 18,000 GB300, is that right?",
        "is it true that Mistral is getting 18,000 GB300?",
    ],
)
def test_they_are_held_against_the_announcements(talking: Conversing, said: str) -> None:
    answer = reply(talking, said).answer
    assert answer.headline.text == ANNOUNCED
    assert "“18,000 GB300” left out" in answer.understood


def test_what_is_coming_is_held_against_no_stock(talking: Conversing) -> None:
    assert asks(talking, "xAI has 200k H100 coming, true?") == "how big is SpaceXAI"
    assert "more than 200000" in asks(talking, "xAI has 200k H100, true?")


@pytest.mark.parametrize(
    ("said", "ours"),
    [("we have 18,000 GB300 coming", "18000 GB300"), ("we have 512 H100 coming vs Mistral", "512")],
)
def test_what_is_coming_to_us_is_ours(talking: Conversing, said: str, ours: str) -> None:
    assert ours in asks(talking, said)


def test_of_a_lab_alone_each_announcement_is_told(talking: Conversing) -> None:
    answer = reply(talking, "what about mistral").answer
    assert answer.headline.text == "No public figure for the compute of Mistral AI"
    assert "13,800 GB300 at" in " ".join(line.text for line in answer.verdict)
