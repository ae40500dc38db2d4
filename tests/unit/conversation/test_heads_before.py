"""What each had before some left stands in the headline with what each has after."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    ("lines", "headline"),
    [
        (
            ("800 H200 for 20 researchers, 4 are leaving - what does each get then?",),
            "4 fewer researchers: from 40 to 50 H100e each (+25",
        ),
        (("what if 4 people leave",), "4 fewer researchers: from 51 to 57 H100e each (+11"),
        (("what do 4 departures do to us?",), "4 fewer researchers: from 51 to 57 H100e each"),
        (("what would four resignations mean for everyone",), "4 fewer researchers: from 51"),
        (("1000 H100 for 20 people", "and if one leaves"), "1 fewer researcher: from 50 to 53"),
    ],
)
def test_what_each_had_before_and_has_after_heads_the_answer(
    talking: Conversing, lines: tuple[str, ...], headline: str
) -> None:
    answer = last_answer(talking, *lines)
    assert answer.headline.text.startswith(headline)
    assert "researchers before" in answer.understood


@pytest.mark.parametrize(
    "lines", [("us vs Meta", "what if 4 leave"), ("what if we lose 4 people and 200 H100",)]
)
def test_against_a_lab_or_with_chips_that_go_too_it_does_not(
    talking: Conversing, lines: tuple[str, ...]
) -> None:
    assert "fewer researchers" not in last_answer(talking, *lines).headline.text
