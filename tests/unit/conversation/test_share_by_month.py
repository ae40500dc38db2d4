"""What keeps the share of all after hires, by the month, and other lines that are asked for."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Part
from bot.conversation.replies.saying_aloud import said_aloud
from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, told

HIRES = "what if we hire 20"
KEPT = "how many extra cards to keep everyone where they are now"


@pytest.mark.parametrize(
    "text",
    [
        "what does that cost us per month",
        "cost per month?",
        "how much does that cost monthly",
        "what would that cost a month",
    ],
)
@pytest.mark.parametrize("between", [(), (KEPT,)])
def test_a_month_is_of_the_chips_that_keep_the_share(
    talking: Conversing, between: tuple[str, ...], text: str
) -> None:
    asked = told(talking, HIRES, *between, text)
    assert asked == "cost of 1024 H100, for 30 days, one-year contract"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("gimme one line for the candidate", Part.TO_SAY),
        ("one line for the candidate pls", Part.TO_SAY),
        ("what would you lead with in a pitch", Part.ARGUMENT),
        ("what should we open with in the pitch", Part.ARGUMENT),
        ("anything where we're not behind?", Part.ARGUMENT),
        ("is there anything we're better at", Part.ARGUMENT),
        ("is there anything at all where we are ahead of them", Part.ARGUMENT),
        ("anywhere we're not behind", Part.ARGUMENT),
    ],
)
def test_lines_for_a_candidate_are_of_the_last_answer(text: str, part: Part) -> None:
    found = said_aloud(text)
    assert found
    assert found.part is part


@pytest.mark.parametrize(
    "text",
    [
        "is the queue a problem",
        "is the wait a problem",
        "is that wait long",
        "is a one day queue bad",
        "would the queue hurt us",
    ],
)
def test_whether_a_wait_is_long_cannot_be_told(talking: Conversing, text: str) -> None:
    head = last_answer(talking, "us vs deepmind, people wait about a day", text).headline.text
    assert "24 hours" in head
    assert "not public" in head
