"""A small lab that tells its chips without saving them, against the big ones."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import told

SMALL = "128 H100, 8 researchers"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("we're a small lab, 128 h100 8 folks. honest chances vs the big guys?", ", vs everyone"),
        ("128 h100, 8 researchers. chances vs the big dogs?", ", vs everyone"),
        ("we're a lab, 128 h100, 8 researchers, how do we look", ""),
        ("we are a small ai lab with 128 h100 and 8 folks, vs openai", ", vs OpenAI"),
        ("we're just a tiny startup - 128 h100 for 8 researchers", ""),
    ],
)
def test_what_a_small_lab_has_is_ours(
    conversing: Conversing, talking: Conversing, text: str, asked: str
) -> None:
    assert told(conversing, text) == SMALL + asked
    assert told(talking, text) == SMALL + asked


@pytest.mark.parametrize(
    ("between", "text", "asked"),
    [
        ("whats the smallest lab u have numbers for", "us against them", ", vs everyone"),
        ("rank all labs", "us against them", ", vs everyone"),
        (
            "rank all labs per researcher",
            "where would we be",
            ", vs everyone, per researcher",
        ),
        ("who has the most compute", "how do we compare to that", ", vs everyone"),
    ],
)
def test_what_was_told_stands_among_all_labs(
    conversing: Conversing, talking: Conversing, between: str, text: str, asked: str
) -> None:
    assert told(conversing, "128 h100 8 folks vs openai", between, text) == SMALL + asked
    assert told(talking, "us vs openai", between, text).startswith("where do we rank")
