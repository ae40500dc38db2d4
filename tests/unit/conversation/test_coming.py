"""What a follow-up says is to come is added to what runs, and never takes its place."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, told

FIRST = "2048 H100, 40 researchers, vs OpenAI"
RUNS = "2048 H100 operational"
VS = "40 researchers, vs OpenAI"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("another 1024 are on order", f"{RUNS} + 1024 H100 contracted, {VS}"),
        ("plus 1024 on order", f"{RUNS} + 1024 H100 contracted, {VS}"),
        ("1024 more arrive in June", f"{RUNS} + 1024 H100 announced from June 2027, {VS}"),
        ("growing to 4096 next year", f"{RUNS} + 2048 H100 announced from 2027, {VS}"),
        ("doubling next year", f"{RUNS} + 2048 H100 announced from 2027, {VS}"),
        ("our cluster doubles in March", f"{RUNS} + 2048 H100 announced from March 2027, {VS}"),
        (
            "half of them are not delivered yet",
            f"1024 H100 operational + 1024 H100 announced, {VS}",
        ),
        ("only 1024 of them run today", f"1024 H100 operational + 1024 H100 announced, {VS}"),
        ("they are not delivered yet", f"2048 H100 announced, {VS}"),
        ("double it", f"4096 H100, {VS}"),
        ("half of them", f"1024 H100, {VS}"),
        (
            "20 more join in March",
            "2048 H100, 40 researchers, what if we hire 20 more from 2027-03-01, vs OpenAI",
        ),
        ("growing to 60 people", "2048 H100, 40 researchers, what if we hire 20 more, vs OpenAI"),
    ],
)
def test_what_comes_is_added_to_what_runs(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, FIRST, text) == [asks]


@pytest.mark.parametrize(
    "text",
    ["and per person if we're 70 by then", "what if we'll be 70 by then", "if we are 70 by then"],
)
def test_so_many_by_then_are_people(talking: Conversing, text: str) -> None:
    first = "our new site opens in March with 4096 GB300. what does that do against OpenAI?"
    assert told(talking, first, text).startswith(
        "our compute 4096 GB300 announced from March 2027, 70 researchers, vs OpenAI"
    )
