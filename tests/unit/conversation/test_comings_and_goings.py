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
        ("what if we lose 5 people and hire 2", "3 fewer researchers: from 51 to 55 H100e"),
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


@pytest.mark.parametrize(
    ("before", "text", "headline"),
    [
        ("what if we hire 10", "what if 5 people leave", "5 more hires: from 51 to 46 H100e each"),
        ("what if we hire 10", "and 5 leave", "5 more hires: from 51 to 46 H100e each"),
        ("what if we hire 10", "what if 15 people leave", "59 H100e per researcher"),
        ("what if 5 people leave", "and 3 more leave", "3 fewer researchers: from 59 to 64 H100e"),
        ("our offer", "what if 2 more people quit", "2 fewer researchers: from 51 to 54 H100e"),
        ("our offer", "what if 10 more people join", "10 more hires: from 51 to 41 H100e each"),
    ],
)
def test_who_leaves_after_hires_is_the_difference(
    talking: Conversing, before: str, text: str, headline: str
) -> None:
    assert last_answer(talking, before, text).headline.text.startswith(headline)


def test_how_many_fit_is_told_from_today(talking: Conversing) -> None:
    asked = "how many could we hire before dropping under 25 each"
    assert (
        "the 10 supposed before not" in last_answer(talking, "what if we hire 10", asked).understood
    )
