"""How many of somebody's runs we could repeat asks for no number of chips."""

from __future__ import annotations

import pytest

from bot.questions.about_people.of_brief import Part
from tests.unit.conversation.test_of_person import Thread, text, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["pool", "thread"]
BRIEF = "look up Ilva Marrowdene, purpose: first call"


@pytest.mark.parametrize(
    "line",
    ["how many of those could we rerun in a month", "how many of them could we repeat in 30 days"],
)
def test_how_many_of_those_we_could_repeat(pool: Thread, line: str) -> None:
    pool.say(BRIEF)
    question = pool.say(line).question
    assert (question.topic, question.days) == (Part.OURS, 30)


@pytest.mark.parametrize(
    "line", ["how many H100 to rerun those in a month", "how many GPUs would we need to redo that"]
)
def test_how_many_chips_is_asked_of_a_run(pool: Thread, line: str) -> None:
    pool.say(BRIEF)
    assert "Of which run of theirs?" in text(pool.say(line))
