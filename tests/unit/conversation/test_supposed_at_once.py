"""What is supposed of an offer in one message: other chips, so many each, and whoever leaves."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, told

OURS = "our saved offer with "


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what if each got 24", "960 H100, 40 researchers"),
        ("suppose each of us had 30 H100s", "1200 H100, 40 researchers"),
        ("what would it cost to give each researcher 80 H100", "3200 H100, 40 researchers"),
        ("how many H100 would we need to give each 80", "3200 H100, 40 researchers"),
        ("give everybody 80 instead", "3200 H100, 40 researchers"),
        ("what if each got 24 vs anthropic", "960 H100, 40 researchers, vs Anthropic"),
        ("what if we took 1024 GB200 instead", "1024 GB200, 40 researchers"),
        ("what if we bought 1024 GB200 instead of the H100", "1024 GB200, 40 researchers"),
        ("and if it were B200s instead", "2048 B200, 40 researchers"),
        ("what if they were B200s", "2048 B200, 40 researchers"),
        ("H200 rather than H100?", "2048 H200, 40 researchers"),
    ],
)
def test_other_chips_are_those_of_our_offer(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, text) == OURS + asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what if each got 24 guaranteed", "our compute 24 guaranteed each"),
        ("can I promise each 24", "our compute 24 guaranteed each"),
        ("price of B200 instead", "price of B200"),
        ("1024 GB200 for 20 people instead", "1024 GB200, 20 researchers"),
        ("lose 8 people and keep all the GPUs", "our compute 32 researchers"),
        ("8 people leave but we keep all the GPUs", "our compute 32 researchers"),
    ],
)
def test_what_is_promised_priced_or_kept_is_as_it_was(
    talking: Conversing, text: str, asked: str
) -> None:
    assert told(talking, text) == asked


def test_what_is_asked_of_other_chips_stays(talking: Conversing) -> None:
    asked = told(talking, "what could we train with B200s instead in 30 days")
    assert asked == "what can our saved offer with 2048 B200 do in 30 days, 40 researchers"


def test_several_questions_of_so_many_each_are_one(talking: Conversing) -> None:
    text = "gave each 80 instead, how many GPUs and what would that cost"
    answer = talking.services.ask(text, Asker.operator("you"), DAY)
    assert "changed to 3,200 H100, 40 researchers" in answer.understood
    assert "left out" not in answer.understood


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("2048 H100 for 40 people, lose 8 people and keep all GPUs", "2048 H100, 32 researchers"),
        ("2048 H100 for 40 people; what if each got 80?", "3200 H100, 40 researchers"),
        ("512 H100 and 20 people, what if a quarter of them leave", "512 H100, 15 researchers"),
        ("512 H100 for 20 people and half the team quits", "512 H100, 10 researchers"),
        (
            "2048 H100 for 40 people, we lose 512 H100 to product",
            "2048 H100, 40 researchers, 75% for research",
        ),
        ("hire 6 more on top of 18 with 576 H100s", "576 H100, 18 researchers, what if we hire 6"),
        ("18 plus 6 more people on 576 H100", "576 H100, 18 researchers, what if we hire 6"),
        ("grow by 6 from 18 with 576 H100s", "576 H100, 18 researchers, what if we hire 6"),
        ("add 6 to a team of 18 with 576 H100s", "576 H100, 18 researchers, what if we hire 6"),
    ],
)
def test_an_offer_told_with_its_change_is_not_ours(
    talking: Conversing, text: str, asked: str
) -> None:
    assert told(talking, text).startswith(asked)
