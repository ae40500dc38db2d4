"""Chips of ours that go, and others that come where they were."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import told


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "what if we got rid of 500 h100s and got 300 B300 instead",
            "1548 H100 + 300 B300, 40 researchers",
        ),
        ("got 300 B300 and got rid of 500 h100s", "1548 H100 + 300 B300, 40 researchers"),
        (
            "what if we ditched 500 of our H100s and bought 300 B300",
            "1548 H100 + 300 B300, 40 researchers",
        ),
        ("dump 1000 H100 and add 600 H200", "1048 H100 + 600 H200, 40 researchers"),
        ("if we lose 500 H100 but gain 300 B300", "1548 H100 + 300 B300, 40 researchers"),
        (
            "what if we returned 512 H100 and got 256 GB200 in their place",
            "1536 H100 + 256 GB200, 40 researchers",
        ),
        (
            "if we sell 200 H100 and get 100 B200 in june",
            "1848 H100 operational + 100 B200 announced from June 2027, 40 researchers",
        ),
    ],
)
def test_what_goes_goes_and_what_comes_comes(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, text) == f"our saved offer with {asked}"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("what if we got rid of 500 H100s", "our saved offer with 1548 H100, 40 researchers"),
        ("what if we got rid of 10 people", "our compute 30 researchers"),
        (
            "what if 500 H100 go back in March",
            "our saved offer with 1548 H100, 40 researchers",
        ),
    ],
)
def test_what_goes_alone_is_taken_away(talking: Conversing, text: str, left: str) -> None:
    assert told(talking, text) == left
