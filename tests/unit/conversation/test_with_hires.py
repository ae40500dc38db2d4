"""Against a lab right after hires were supposed: those who join stay in the answer."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer, told

HIRES = ("what if we hire 12", "and 20?")
KEPT = "60 researchers, how many H100 do we need to get to 51.2 H100 each"


@pytest.mark.parametrize(
    "text",
    [
        "how does that leave us vs anthropic",
        "where does that put us against anthropic",
        "how do we compare to anthropic after that",
        "how far behind anthropic would we be then",
        "are we worse than anthropic with those 60?",
        "then how do we stack up against anthropic",
        "what would our offer look like vs anthropic with the new people",
        "and our gap to anthropic?",
        "and against anthropic with those 60?",
    ],
)
def test_who_joins_is_not_forgotten_against_a_lab(talking: Conversing, text: str) -> None:
    assert told(talking, *HIRES, text) == "what if we hire 20 more, vs Anthropic"
    answer = last_answer(talking, *HIRES, text)
    assert answer.headline.text.startswith("20 more hires: from 51 to 34 H100e each, 16×")
    assert answer.headline.text.endswith("behind Anthropic")


@pytest.mark.parametrize(
    "text",
    [
        "our offer vs anthropic",
        "how would we look vs anthropic today",
        "how do we look vs anthropic without the hires",
    ],
)
def test_ours_as_it_is_has_nobody_who_joins(talking: Conversing, text: str) -> None:
    assert told(talking, *HIRES, text) == "us vs Anthropic"


@pytest.mark.parametrize(
    "text",
    [
        "how many more H100 would we need so nobody loses anything",
        "how many more chips do we need so nobody gets less",
        "what do we have to add so that nobody loses out",
        "how many more gpus to keep the share",
        "how many more H100 to stay where we are",
        "how many extra chips then",
    ],
)
def test_the_chips_to_add_are_told_first(talking: Conversing, text: str) -> None:
    between = "how does that leave us vs anthropic"
    assert told(talking, *HIRES, between, text) == KEPT
    assert last_answer(talking, *HIRES, between, text).headline.text == "1,024 more H100"
    cost = last_answer(talking, *HIRES, between, text, "what would that cost per year")
    assert "about $23.8 million a year" in cost.headline.text


def test_the_chips_to_add_are_priced_on_another_basis(talking: Conversing) -> None:
    keep = "how many more H100 would we need so nobody loses anything"
    lines = (*HIRES, "vs anthropic", keep)
    assert "on demand" in last_answer(talking, *lines, "on demand?").understood
    asked = told(talking, *lines, "and monthly?")
    assert asked == "cost of 1024 H100, for 30 days, one-year contract"


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("with the 5 people starting next month how do we compare to meta", " from 2026-12-01"),
        ("if 5 people start in january how do we compare to meta", " from 2027-01-01"),
        ("how do we compare to meta with the 5 people joining in january", " from 2027-01-01"),
        ("how do we compare to meta with 5 new hires", ""),
        ("counting the 5 who start in january, us vs meta", " from 2027-01-01"),
        ("with 5 new people where do we stand vs meta", ""),
    ],
)
@pytest.mark.parametrize(
    "without", ["and without them", "without those 5", "what if they don't join"]
)
def test_those_who_start_are_hires_that_can_be_left_out(
    talking: Conversing, text: str, since: str, without: str
) -> None:
    lab = "vs Meta Superintelligence Labs"
    assert asks(talking, text) == f"what if we hire 5 more{since}, {lab}"
    assert asks(talking, text, without) == f"us {lab}"
