"""What is supposed of our saved offer in a first message: its heads, its money, its terms."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer, told

OURS = "our saved offer with "


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what if 60 researchers shared it", "our compute 60 researchers"),
        ("if 60 people used it", "our compute 60 researchers"),
        ("what if there were 60 of us", "our compute 60 researchers"),
        ("what if the team was 60", "our compute 60 researchers"),
        ("suppose 55 researchers have to share our compute", "our compute 55 researchers"),
        ("let's say 60 scientists use our GPUs", "our compute 60 researchers"),
        ("what if it were split between 60 people", "our compute 60 researchers"),
        ("imagine 80 people on the same cluster", "our compute 80 researchers"),
        ("what if we hired 20 more", "what if we hire 20 more"),
        ("assume they have 500 researchers vs OpenAI", "us vs OpenAI, assume 500 researchers"),
    ],
)
def test_who_is_supposed_to_share_it_are_all_of_them(
    talking: Conversing, text: str, asked: str
) -> None:
    assert told(talking, text) == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what if we had $60M a year to spend instead", "40 researchers, $60000000 a year"),
        ("suppose our budget were $60M", "40 researchers, $60000000 a year"),
        ("what if we had $60M a year for 20 people", "20 researchers, $60000000 a year"),
        ("what would we get for $60M a year", "$60000000 a year"),
    ],
)
def test_other_money_is_for_the_same_people(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, text) == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what if queue time goes from 2 hours to 12", "our compute 12 hours wait"),
        ("what if our queue went from 2 to 12 hours", "our compute 12 hours wait"),
        ("what if our wait drops from 12 hours to 2", "our compute 2 hours wait"),
        ("what if the wait goes up to 12 hours", "our compute 12 hours wait"),
        ("what if we raise research share to 80%", "our compute 80% for research"),
        ("what if research share were 80%", "our compute 80% for research"),
        (
            "what if our research share goes from 60% to 80%, vs OpenAI",
            "our compute 80% for research, vs OpenAI",
        ),
        (
            "if their research share rises to 80%, vs OpenAI",
            "us vs OpenAI, assume 80% R&D share",
        ),
    ],
)
def test_a_term_goes_to_what_was_said_last(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, text) == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "How would it look vs OpenAI with 3x the GPUs and twice the researchers?",
            "6144 H100, 40 researchers, what if we hire 40 more, vs OpenAI",
        ),
        ("3x the GPUs vs OpenAI", "6144 H100, 40 researchers, vs OpenAI"),
        ("what if we had four times as many chips", "8192 H100, 40 researchers"),
        ("what if we had 3x the H100s", "6144 H100, 40 researchers"),
        ("what if we had half the GPUs", "1024 H100, 40 researchers"),
        ("what if we had half the GPUs and half the people", "1024 H100, 20 researchers"),
        (
            "with 1.5x the compute and 60 people, vs xai",
            "3072 H100, 60 researchers, vs SpaceXAI",
        ),
        ("what if we took 64 nodes of 8 B200 instead of the H100s", "512 B200, 40 researchers"),
        ("swap our H100s for 128 B200 nodes", "1024 B200, 40 researchers"),
        ("what if we took 4 racks of GB300 instead", "288 GB300, 40 researchers"),
    ],
)
def test_so_many_times_or_boxes_are_chips_of_ours(
    talking: Conversing, text: str, asked: str
) -> None:
    assert told(talking, text) == OURS + asked


@pytest.mark.parametrize(
    "text",
    [
        "what if we took 10 NVL72 racks instead of the H100s",
        "what if we swapped our H100s for 10 NVL72 racks",
        "10 racks instead of our H100s",
    ],
)
def test_racks_of_either_chip_are_picked_for_our_people(talking: Conversing, text: str) -> None:
    ways = [choice.text for choice in last_answer(talking, text).choices]
    assert ways == [OURS + f"720 {chip}, 40 researchers" for chip in ("GB200", "GB300")]


def test_what_a_lab_has_many_times_is_not_ours(talking: Conversing) -> None:
    assert asks(talking, "if xai had twice the compute") == (
        "us vs SpaceXAI, assume 2 times the compute"
    )
    assert "assume 3 times" in asks(talking, "what if OpenAI had 3x the GPUs")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what if xAI adds 100,000 GB200", "us vs SpaceXAI, assume 100000 GB200 on top"),
        ("what if OpenAI buys 100,000 GB300", "us vs OpenAI, assume 100000 GB300 on top"),
        ("suppose Anthropic gets 200k TPU v5p", "us vs Anthropic, assume 200000 TPU v5p on top"),
        ("us vs OpenAI if OpenAI adds 100,000 B200", "us vs OpenAI, assume 100000 B200 on top"),
        ("what if Mistral orders 20,000 GB300", "us vs Mistral AI, assume 20000 GB300 on top"),
        (
            "how would we compare to OpenAI if it adds 100,000 B200",
            "us vs OpenAI, assume 100000 B200 on top",
        ),
        ("what if OpenAI had 900k B200", "us vs OpenAI, assume a stock of 900000 B200"),
    ],
)
def test_chips_that_a_lab_adds_are_not_ours(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, text) == asked


def test_chips_without_a_name_are_left_out_aloud(talking: Conversing) -> None:
    answer = last_answer(talking, "what if OpenAI buys 100,000 GPUs")
    assert "not added to what is on record" in answer.understood


def test_what_we_add_against_a_lab_is_ours(talking: Conversing) -> None:
    asked = OURS + "2048 H100 + 512 B200, 40 researchers, vs SpaceXAI"
    assert told(talking, "what if we add 512 B200, vs xAI") == asked
