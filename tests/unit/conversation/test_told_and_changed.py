"""Offers that are told together with who leaves or what goes, in whatever order."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, told


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "if two people leave our team of 20 how much does each get from 1024 H100",
            "1024 H100, 18 researchers",
        ),
        (
            "we lose 4 people in March, what's it then? 600 H100s, 24 people",
            "600 H100, 20 researchers",
        ),
        ("3 of our 24 are on parental leave, 768 H100", "768 H100, 21 researchers"),
        ("attrition 10% of 50 people on 1024 H100", "1024 H100, 45 researchers"),
        ("lose a quarter of 40 people on 800 H100", "800 H100, 30 researchers"),
        ("1024 H100, two of our 20 leave", "1024 H100, 18 researchers"),
        ("4 people quit; we had 512 H100 for 20", "512 H100, 16 researchers"),
        ("what if 200 H100 go away, 1024 H100 for 16", "824 H100, 16 researchers"),
        ("512 H100 for 20, what if 4 leave", "512 H100, 16 researchers"),
    ],
)
def test_what_goes_is_taken_from_the_offer_that_is_told(
    talking: Conversing, text: str, left: str
) -> None:
    assert told(talking, text) == left
    alone = talking.services.ask(text, Asker.operator(), DAY)
    assert alone.understood.startswith(f"{left.replace('1024', '1,024')}, all of it")


def test_who_leaves_for_other_work_is_not_taken_off(talking: Conversing) -> None:
    text = "40% of our 60 people leave pretraining for RL, 2048 H100, what does the RL group get"
    assert "36 researchers" not in told(talking, text)
