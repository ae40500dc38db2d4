"""Which of several ways is meant, where it is pointed at by a word of its label."""

from __future__ import annotations

import pytest

from bot.conversation.memory import Memory
from bot.conversation.replies.picking import picked
from bot.questions.types import Choice

WAYS = (
    Choice("Ilva Marrowdene, Google DeepMind", "the first"),
    Choice("Ilva Marrowdene, Tallvik University", "the second"),
    Choice("None of these", "none"),
)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("the DeepMind one", "the first"),
        ("sorry, the one at DeepMind", "the first"),
        ("that guy at Tallvik please", "the second"),
        ("no, the Tallvik university person", "the second"),
    ],
)
def test_it_is_the_only_one_with_that_word(text: str, meant: str) -> None:
    way = picked(text, Memory(choices=WAYS))
    assert isinstance(way, Choice)
    assert way.text == meant


@pytest.mark.parametrize("text", ["the Marrowdene one", "the OpenAI one", "DeepMind or Tallvik"])
def test_what_several_or_none_have_picks_nobody(text: str) -> None:
    assert picked(text, Memory(choices=WAYS)) is None
