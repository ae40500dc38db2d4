"""A place alone, after something that has none: of the roles that were asked about before."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer


@pytest.mark.parametrize(
    ("since", "text", "asked"),
    [
        ("rank all labs", "anything in London?", "open roles at OpenAI in London"),
        ("how big is OpenAI", "anything in London?", "open roles at OpenAI in London"),
        ("us vs OpenAI", "is there anything else in New York?", "open roles at OpenAI in New York"),
        ("price of H100", "so any in Zurich", "open roles at OpenAI in Zurich"),
    ],
)
def test_roles_are_meant_whatever_was_asked_since(
    talking: Conversing, since: str, text: str, asked: str
) -> None:
    assert last(talking, "open roles at OpenAI", since, text) == [asked]


def test_a_list_that_has_places_goes_on(talking: Conversing) -> None:
    lines = ("open roles at OpenAI", "all data centres", "anything in Texas?")
    assert last(talking, *lines) == ["all data centres in Texas"]


def test_without_roles_before_nothing_is_guessed(talking: Conversing) -> None:
    told = last_answer(talking, "rank all labs", "anything in London?")
    assert told.headline.text.startswith("I couldn't tell what “anything in London?” asks")
