"""Follow-ups that want the other figure of an answer: its dollars by head, what keeps a share."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    "text", ["and per researcher", "per head?", "and each?", "and per person?"]
)
def test_by_head_after_what_our_offer_is_worth_is_of_dollars(
    talking: Conversing, text: str
) -> None:
    found = last_answer(talking, "so what is our offer worth per year", text)
    assert "a year to rent, $" in found.headline.text
    assert "per researcher" in found.headline.text


@pytest.mark.parametrize("text", ["shorter", "in one sentence"])
def test_hires_told_shorter_keep_what_would_keep_the_share(talking: Conversing, text: str) -> None:
    lines = ("what if we hire 40 more", "what would that cost at todays prices", text)
    said = " ".join(line.text for line in last_answer(talking, *lines).verdict)
    assert "would keep the share" in said


def test_what_was_typed_is_repeated_as_it_was_typed(talking: Conversing) -> None:
    lines = ("us vs Anthropic", "she says they promised her 500 H100 for herself")
    found = last_answer(talking, *lines, "does what we give impress anyone?")
    assert "does what we give impress anyone" in (found.understood or "")
