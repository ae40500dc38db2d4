"""A part of our chips that is late or only announced: the rest runs, and the people stay."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last, told

OURS = "our saved offer with "
MARCH = "1548 H100 operational + 500 H100 announced from March 2027, 40 researchers"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "if 1000 of our gpus were still only announced for June 2027, vs deepmind",
            "1048 H100 operational + 1000 H100 announced from June 2027, 40 researchers, "
            "vs Google DeepMind",
        ),
        (
            "if 500 of our H100s only come in March 2027, us vs meta",
            f"{MARCH}, vs Meta Superintelligence Labs",
        ),
        ("if 500 of our gpus were delayed until March 2027", MARCH),
        (
            "suppose half of our gpus were only announced, vs openai",
            "1024 H100 operational + 1024 H100 announced, 40 researchers, vs OpenAI",
        ),
        (
            "what if 500 of ours are still on order",
            "1548 H100 operational + 500 H100 contracted, 40 researchers",
        ),
        (
            "what if half the cluster isn't running yet, vs openai",
            "1024 H100 operational + 1024 H100 announced, 40 researchers, vs OpenAI",
        ),
        (
            "if 512 of the gpus slip to May 2027, how do we compare with meta",
            "1536 H100 operational + 512 H100 announced from May 2027, 40 researchers, "
            "vs Meta Superintelligence Labs",
        ),
    ],
)
def test_the_rest_runs_and_the_people_stay(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, text) == OURS + asked


def test_what_is_asked_besides_is_asked_of_what_runs(talking: Conversing) -> None:
    text = "what if half of our cluster is not online until summer, what could we train"
    assert "1024 H100 operational + 1024 H100 announced from summer 2027" in told(talking, text)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what if only 1000 of our gpus were running", f"{OURS}1000 H100"),
        ("half of our gpus go to product from march", "our compute 50% for research"),
        ("what if 500 of our gpus go to openai", f"{OURS}1548 H100, 40 researchers"),
    ],
)
def test_what_goes_elsewhere_is_not_to_come(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "update our offer: 500 of our gpus are delayed until March 2027",
        "save that 500 of our H100s only come in March 2027",
    ],
)
def test_what_is_kept_keeps_the_rest(talking: Conversing, text: str) -> None:
    first = talking.hear(text, Asker.operator(), None, DAY)
    assert MARCH in first.replies[-1].text
    again = talking.hear("our offer", Asker.operator(), first.said, DAY).replies[-1]
    assert "1,548 H100 + 500 H100 (announced, due March 2027)" in str(again.answer.understood)


def test_what_was_told_before_is_not_taken_twice(talking: Conversing) -> None:
    text = "500 of our gpus are delayed until March 2027"
    assert last(talking, f"what if {text}", f"what if {text}") == [OURS + MARCH]


@pytest.mark.parametrize(
    ("text", "part", "later"),
    [
        ("and if half of it was late", 0.5, "announced"),
        ("what if half of it arrives in March", 0.5, "announced from March 2027"),
        ("what if half of our cluster came late", 0.5, "announced"),
        ("what if half of that slips to May", 0.5, "announced from May 2027"),
        ("what if 25% of it is delayed until June", 0.25, "announced from June 2027"),
    ],
)
def test_a_part_of_it_is_of_the_chips_and_late(
    talking: Conversing, text: str, part: float, later: str
) -> None:
    def parts(size: int, chip: str) -> str:
        return f"{size * (1 - part):.0f} {chip} operational + {size * part:.0f} {chip} {later}, "

    ours = f"{OURS}{parts(2048, 'H100')}40 researchers"
    assert told(talking, text) == ours
    assert told(talking, "what if we hire 10 more", text) == ours
    others = f"{parts(1024, 'H200')}20 researchers, vs OpenAI"
    assert told(talking, "1024 H200 for 20 vs OpenAI", text) == others
