"""`and with 256 or 512 H100`, after an offer: which of the two, each laid over it."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("and with 256 or 512 H100", ["and with 256 H100", "and with 512 H100"]),
        ("what if we lose 256 or 512 H100",
         ["what if we lose 256 H100", "what if we lose 512 H100"]),
        ("what if we have 256 or 512 more H100s?",
         ["what if we have 256 more H100s?", "what if we have 512 more H100s?"]),
    ],
)  # fmt: skip
def test_it_is_asked_which(talking: Conversing, text: str, choices: list[str]) -> None:
    told = last_answer(talking, "us vs OpenAI", text)
    assert [choice.text for choice in told.choices] == choices


def test_the_one_that_is_picked_is_laid_over_the_offer(talking: Conversing) -> None:
    lines = ("us vs OpenAI", "and with 256 or 512 H100", "the second one")
    assert last(talking, *lines) == ["512 H100, 40 researchers, vs OpenAI"]
