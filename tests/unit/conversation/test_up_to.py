"""Chips that ours are supposed to become are shared by our people: `if we went up to 4096`."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, told

MORE = "our saved offer with 4096 H100"


@pytest.mark.parametrize(
    "text",
    [
        "what if we went up to 4096 H100s?",
        "what if we go to 4096 H100",
        "if we grew to 4096 H100s",
        "suppose we scale up to 4096 H100s",
        "what if we increase to 4096 H100s",
        "what if it was 4096 H100s",
        "what if we go from 2048 to 4096 H100",
        "if we went from 2048 H100 to 4096 H100",
    ],
)
def test_our_people_share_them(talking: Conversing, text: str) -> None:
    assert told(talking, text) == MORE


def test_it_stands_beside_what_each_has_today(talking: Conversing) -> None:
    answer = last_answer(talking, "what if we went up to 4096 H100s?")
    assert answer.headline.text.startswith("102 H100e per researcher")
    said = " ".join(each.text for each in answer.verdict)
    assert "Your saved offer has 51 H100e each: this is +100" in said


def test_fewer_are_shared_too(talking: Conversing) -> None:
    assert told(talking, "what if we went down to 1024 H100s") == "our saved offer with 1024 H100"


def test_who_shares_them_may_be_said(talking: Conversing) -> None:
    found = told(talking, "what if we go up to 4096 H100 and 60 people")
    assert found == "4096 H100, 60 researchers"


@pytest.mark.parametrize("text", ["we went up to 4096 H100s", "what would 4096 H100s cost"])
def test_what_is_not_supposed_is_none_of_it(talking: Conversing, text: str) -> None:
    assert not told(talking, text).startswith("our saved offer with")
