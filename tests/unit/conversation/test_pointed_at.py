"""Which of those who bear one name is meant, where they are pointed at by their institution."""

from __future__ import annotations

import pytest

from bot.conversation.about_people.whom_offered import by_place
from bot.conversation.memory import Hearing, Memory
from bot.conversing import Conversing
from bot.questions.types import Choice, Kind, Question
from tests.unit.conversation.corpus import DAY

WAYS = (
    Choice("Ilva Marrowdene, Google DeepMind", "the first"),
    Choice("Ilva Marrowdene, Tallvik University", "the second"),
    Choice("None of these", "none"),
)
ASKED = Memory(
    question=Question(Kind.CANDIDATE, person="Ilva Marrowdene", purpose="first call"), choices=WAYS
)


def _hearing(conversing: Conversing) -> Hearing:
    return Hearing(conversing.services.reader, DAY)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("the DeepMind one", "the first"),
        ("sorry, the one at DeepMind", "the first"),
        ("that guy at Tallvik please", "the second"),
        ("no, the Tallvik university person", "the second"),
    ],
)
def test_it_is_the_only_one_with_that_word(text: str, meant: str, conversing: Conversing) -> None:
    way = by_place(text, ASKED, _hearing(conversing))
    assert way is not None
    assert way.text == meant


@pytest.mark.parametrize("text", ["the Marrowdene one", "the OpenAI one", "DeepMind or Tallvik"])
def test_what_several_or_none_have_picks_nobody(text: str, conversing: Conversing) -> None:
    assert by_place(text, ASKED, _hearing(conversing)) is None


def test_where_nobody_is_offered_nobody_is_picked(conversing: Conversing) -> None:
    brief = Memory(question=ASKED.question, choices=(Choice("What to ask", "what do I ask"),))
    assert by_place("the one to ask", brief, _hearing(conversing)) is None
