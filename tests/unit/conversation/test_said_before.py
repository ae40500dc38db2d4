"""What was typed before and is put right, and that nothing is public of a lab, in passing words."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer


@pytest.mark.parametrize(
    "text",
    ["I said 40 but it's actually 55 now", "I told you 40, it's 55 though",
     "I wrote 40 people but we are 55", "it was 40, now it's 55", "said 40, should've been 55",
     "sorry we were 40 but we're 55 now", "oops, I put 40 but there are really 55"],
)  # fmt: skip
def test_the_number_that_holds_takes_the_place_of_what_was_said(
    talking: Conversing, text: str
) -> None:
    before = "2048 H100, 40 researchers, vs Meta"
    assert asks(talking, before, text).startswith("2048 H100, 55 researchers, vs Meta")


def test_chips_that_were_said_wrong_are_put_right(talking: Conversing) -> None:
    told = asks(talking, "2048 H100, 40 researchers, vs Meta", "i said 2048 but it's really 1024")
    assert told.startswith("1024 H100, 40 researchers, vs Meta")


@pytest.mark.parametrize(
    "text",
    ["so nothing's public?", "so there's nothing public?", "nothing is published then?",
     "there's nothing known at all?", "nothing on record?", "nothing really disclosed?"],
)  # fmt: skip
def test_that_nothing_is_public_is_said_again(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "how big is SSI", text)
    assert answer.headline.text.startswith("Right: nobody has published a figure for the compute")
