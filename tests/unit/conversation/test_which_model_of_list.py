"""Which of the models that were listed is meant: the biggest is not what leads the newest."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

NEWEST = "newest open weights releases?"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("how much compute did the biggest of them take", "how much compute went into {big}"),
        ("how many flops did the largest one need", "how much compute went into {big}"),
        ("training compute of the biggest?", "how much compute went into {big}"),
        ("what did the largest take to train", "how much compute went into {big}"),
        ("licence of the biggest one", "licence of {big}"),
        ("could we train the biggest of these", "can we train {big}"),
        ("how much compute did the newest take", "how much compute went into {new}"),
        ("whats the licence on it", "licence of {new}"),
        ("how much compute did the second one take", "how much compute went into {next}"),
        ("could we train the second on ours", "can we train {next}"),
    ],
)
def test_the_model_that_is_named_by_its_place_is_meant(
    talking: Conversing, text: str, asks: str
) -> None:
    meant = {"big": "deepseek-v4-pro", "new": "inkling", "next": "nemotron-3-ultra"}
    assert last(talking, NEWEST, text) == [asks.format(**meant)]


def test_the_newest_is_meant_after_the_largest(talking: Conversing) -> None:
    lines = ("largest open-weight models", "how much compute did the newest take")
    assert last(talking, *lines) == ["how much compute went into inkling"]


def test_the_biggest_of_those_of_a_time_is_not_the_newest(talking: Conversing) -> None:
    lines = ("new open models since january", "the biggest of those")
    assert last(talking, *lines) == ["largest open-weight models since 2026-01-01"]


def test_the_newest_of_a_list_is_what_leads_it(talking: Conversing) -> None:
    told = last_answer(talking, "open weights from qwen", "newest one?")
    assert "the newest leads the list" in told.understood
