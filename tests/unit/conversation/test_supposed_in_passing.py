"""What is supposed in passing words: so many of them, chips as if they were here, `still`."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer


@pytest.mark.parametrize(
    "text",
    ["hmm ok. and what if we managed to get 4,000 of them", "what if we had 4,000 of those",
     "say we manage to get our hands on 4000", "what if we secured 4000 of these",
     "if we ended up with 4,000 of them?", "what if we could get up to 4k",
     "imagine we bought 4,000 of them"],
)  # fmt: skip
def test_so_many_of_them_are_the_chips_spoken_of(talking: Conversing, text: str) -> None:
    assert asks(talking, "us vs OpenAI", text) == asks(talking, "us vs OpenAI", "with 4000 H100")


@pytest.mark.parametrize(
    "text",
    ["without waiting til next year, I mean if we had them today", "if they were here already",
     "no, assume we had them now", "suppose we had them straight away",
     "what if all of it were live today", "imagine they were up and running now"],
)  # fmt: skip
def test_chips_to_come_are_taken_as_there(talking: Conversing, text: str) -> None:
    line = "suppose we added 1,500 GB200 next year, where would that leave us vs Meta"
    assert asks(talking, line, text) == (
        "2048 H100 + 1500 GB200, 40 researchers, vs Meta Superintelligence Labs"
    )


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("would that still hold if 30 more joined", "what if 30 more join"),
        ("will that still be true once 30 more join", "what if 30 more join"),
        ("would it be the same if we hired 30", "what if we hire 30"),
        ("does it still hold with 60 people", "with 60 people"),
        ("is that still the case with 60 researchers", "with 60 people"),
        ("would that hold at 60 people", "with 60 people"),
    ],
)
def test_whether_it_still_holds_is_told_by_the_change(
    talking: Conversing, text: str, plain: str
) -> None:
    assert asks(talking, "us vs Meta", text) == asks(talking, "us vs Meta", plain)


def test_a_lab_without_a_figure_is_owned_up_to_in_the_headline_of_hires(
    talking: Conversing,
) -> None:
    answer = last_answer(talking, "us vs Meta", "what if we hire 10", "and against Mistral then?")
    told = "10 more hires: from 51 to 41 H100e each, no public figure for Mistral AI"
    assert answer.headline.text == told
