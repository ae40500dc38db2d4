"""Who has more than we have, and a digest by its day: each asked in one verb."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last_answer, last_question


@pytest.mark.parametrize(
    "text", ["who can outspend us on gpus", "who outguns us", "which labs outspend us"]
)
def test_it_is_our_place_among_all(talking: Conversing, text: str) -> None:
    asked = last_question(talking, text)
    assert asked.kind is Kind.LEAGUE
    assert asked.uses_saved


@pytest.mark.parametrize("text", ["digest monday 9am", "digest every friday"])
def test_a_day_of_the_digest_is_said_to_be_set_in_its_channel(
    talking: Conversing, text: str
) -> None:
    assert "on the day and at the hour chosen there" in last_answer(talking, text).headline.text
