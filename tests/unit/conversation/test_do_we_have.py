"""Whether we have so many of our own chips, whatever somebody else was said to have before."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last

THEIRS = "he says he has 16k H100, can that be right?"


@pytest.mark.parametrize("before", [("our offer",), (THEIRS,)])
@pytest.mark.parametrize(
    "line",
    [
        "she'd need at least 1000 for her own team she says. do we have that",
        "she wants 1000. could we give her that many",
        "they need 1000, can we spare that",
    ],
)
def test_the_number_beside_it_is_of_our_own_chips(
    talking: Conversing, before: tuple[str, ...], line: str
) -> None:
    assert last(talking, *before, line) == ["they want 1000 H100"]


def test_what_is_left_then_is_left_of_that_number(talking: Conversing) -> None:
    told = last(talking, THEIRS, "she needs 1000, do we have that", "what is left for the other 38")
    assert told == ["our saved offer with 1048 H100, 38 researchers"]
