"""A run that was spoken of, by its version or as “that run”, after labs or after what it took."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last

TOOK = "how much compute went into deepseek-v3"


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        ((TOOK, "could 256 H800 do that run"), "can 256 H800 train deepseek-v3"),
        ((TOOK, "could 256 H800 do that run, how long"), "can 256 H800 train deepseek-v3"),
        ((TOOK, "can 512 B200 reproduce that model"), "can 512 B200 train deepseek-v3"),
        (("compare DeepSeek and Moonshot", "what was V3 trained on"), TOOK),
    ],
)
def test_the_run_is_known(lines: tuple[str, ...], asked: str, talking: Conversing) -> None:
    assert last(talking, *lines) == [asked]


def test_chips_without_a_run_are_an_offer(talking: Conversing) -> None:
    assert last(talking, TOOK, "what about 256 H800 for 20 people") != [
        "can 256 H800 train deepseek-v3"
    ]
