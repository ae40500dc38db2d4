"""Which of several chips is fastest, asked at once: by their rates, each beside the same chip."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last


@pytest.mark.parametrize(
    "text",
    [
        "which of H200, GB200 and TPU v7 is fastest",
        "fastest of h200, gb200 and tpu v7?",
        "compare H200 GB200 and TPU v7 speed",
        "H200 vs GB200 vs TPU v7, which is the most powerful",
        "whats the fastest: h200, gb200, tpu v7",
    ],
)
def test_several_are_each_set_beside_the_chip_that_is_counted_in(
    conversing: Conversing, text: str
) -> None:
    beside = ["1 H200 vs 1 H100", "1 GB200 vs 1 H100", "1 TPU v7 vs 1 H100"]
    assert last(conversing, text) == beside


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("which is faster, H200 or B200", "1 H200 vs 1 B200"),
        ("how fast is a GB300", "1 GB300 vs 1 H100"),
        ("what's the speed of a TPU v7", "1 TPU v7 vs 1 H100"),
    ],
)
def test_two_are_set_against_each_other_and_one_against_that_chip(
    conversing: Conversing, text: str, asked: str
) -> None:
    assert last(conversing, text) == [asked]


def test_where_none_is_named_the_commonest_are_told(conversing: Conversing) -> None:
    told = last(conversing, "which chip is the fastest")
    assert len(told) > 1
    assert all(each.endswith("vs 1 H100") for each in told)
