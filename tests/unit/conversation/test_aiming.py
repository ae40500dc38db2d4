"""A tier to come to, or the share to keep: how many chips, in which kind, and their rent."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, told

STUDENTS = "96 A100 for 30 students vs princeton"
HIRES = "what if we hire 20 more"
KEEP = "how much would it cost to keep everyone where they are"
KEPT = "60 researchers, how many {} do we need to get to 51.2 H100 each"


@pytest.mark.parametrize(
    "text",
    ["what would get us to workable", "how do we get to workable", "how far are we from workable"],
)
def test_a_tier_is_come_to_by_chips_as_ours_are(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, STUDENTS, text)
    lines = " ".join(line.text for line in answer.verdict)
    assert "begins at 8 H100e each (C-15c); for 30 researchers that is 240 H100" in lines
    assert "In A100, as yours are: 666 more, 762 in all." in lines


@pytest.mark.parametrize("text", ["and to strong?", "and strong?", "to get everyone to strong"])
def test_another_tier_is_aimed_at(talking: Conversing, text: str) -> None:
    asked = told(talking, "how far are we from compute-dense", text)
    assert asked == "how many H100 do we need to get to strong tier"


@pytest.mark.parametrize(
    "text",
    [
        KEEP,
        "cost of keeping the share",
        "what does it cost to stay at today's level",
        "what would it take to keep everyone where they are",
        "how much to make sure nobody loses anything",
        "what's the price of leaving everyone as they are",
    ],
)
def test_what_keeps_the_share_is_told_first(talking: Conversing, text: str) -> None:
    assert told(talking, HIRES, text) == KEPT.format("H100")
    answer = last_answer(talking, HIRES, text)
    told_first = (answer.headline, *answer.verdict)
    assert "about $23.8 million a year" in " ".join(line.text for line in told_first)


@pytest.mark.parametrize("text", ["no, on B200", "in B200 instead", "and with B200s?"])
def test_another_chip_is_of_what_is_added(talking: Conversing, text: str) -> None:
    assert told(talking, HIRES, KEEP, text) == KEPT.format("B200")
    assert last_answer(talking, HIRES, KEEP, text).headline.text == "451 more B200"


def test_with_the_share_kept_each_has_as_much(talking: Conversing) -> None:
    asked = told(talking, HIRES, KEEP, "no, on B200", "and versus Meta after that?")
    assert asked == "51.2 H100 per researcher, vs Meta Superintelligence Labs"


def test_other_hires_join_those_of_today(talking: Conversing) -> None:
    assert told(talking, HIRES, KEEP, "what if we hire 30") == "what if we hire 30 more"
