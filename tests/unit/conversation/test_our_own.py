"""What is wrong may be ours, which is a change; what is said of others is a report."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last

US = "us vs mistral"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("this is wrong, we only have 1024 H100", "1024 H100, 40 researchers, vs Mistral AI"),
        ("that's wrong, it should be 512 B200", "512 B200, 40 researchers, vs Mistral AI"),
        ("thats off, our team is 25", "our compute 25 researchers, vs Mistral AI"),
        ("that is not right, it's 30 researchers", "our compute 30 researchers, vs Mistral AI"),
        (
            "the number is wrong, our team is 25 people",
            "our compute 25 researchers, vs Mistral AI",
        ),
    ],
)
def test_what_is_wrong_of_ours_changes_the_offer(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, US, text) == [asks]


def test_it_goes_on_from_what_was_put_right(talking: Conversing) -> None:
    lines = (US, "this is wrong, we only have 1024 H100", "and it's 30 researchers, not 40")
    assert last(talking, *lines) == ["1024 H100, 30 researchers, vs Mistral AI"]


@pytest.mark.parametrize(
    "text",
    [
        "this is wrong, they have 4,000 people",
        "that's wrong, it's 4,000 people",
        "this is wrong, Mistral has 2 million H100",
        "that price is wrong, we pay $2 per hour",
        "that's wrong",
    ],
)
def test_what_is_wrong_of_others_is_asked_back(talking: Conversing, text: str) -> None:
    assert last(talking, US, text) == ["choose"]


def test_a_lab_has_its_own_people(talking: Conversing) -> None:
    assert last(talking, "how big is openai", "this is wrong, we have 40 people") == ["choose"]
