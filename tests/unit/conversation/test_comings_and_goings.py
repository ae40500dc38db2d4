"""People who join and people who leave, told in one breath."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.plain_words import comings_and_goings
from tests.unit.conversation.corpus import last_answer

OURS = "our offer is 2048 H100 for 40 researchers"


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("what if 5 leave and 10 join", "5 more hires: from 51 to 46 H100e each"),
        ("what if 10 people join but 4 leave", "6 more hires: from 51 to 45 H100e each"),
        ("if we hire 10 and lose 5", "5 more hires: from 51 to 46 H100e each"),
        ("what if we lose 5 people and hire 2", "55 H100e per researcher"),
    ],
)
def test_the_difference_is_supposed(talking: Conversing, text: str, headline: str) -> None:
    assert last_answer(talking, OURS, text).headline.text.startswith(headline)


@pytest.mark.parametrize(
    "text",
    [
        "what if 5 leave",
        "what if we hire 12 people and buy 1000 more h100",
        "if 10 join and 10 leave",
        "who left and who joined",
    ],
)
def test_what_goes_one_way_stays_as_it_was_told(text: str) -> None:
    assert comings_and_goings(text) == text
