"""What may be said of ours to somebody of whom it was told which lab wants them."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Part
from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, asks, last_answer

SAY = "This is what compute lets you say here, and what to concede"


@pytest.mark.parametrize("lines", [(), ("how big is meta",)])
@pytest.mark.parametrize(
    "text",
    ["my candidate has an offer from OpenAI. what can I honestly tell her about compute?",
     "she's got an offer from OpenAI - what do I say?",
     "candidate is also talking to OpenAI, what should I tell him about our compute",
     "interviewing someone from OpenAI tomorrow. what can I say about our GPUs"],
)  # fmt: skip
def test_it_is_of_ours_against_that_lab(
    talking: Conversing, lines: tuple[str, ...], text: str
) -> None:
    assert last_answer(talking, *lines, text).headline.text == SAY
    assert asks(talking, *lines, text) == "us vs OpenAI"


@pytest.mark.parametrize(
    ("text", "part"),
    [("He has a competing offer from OpenAI. What shouldn't I say?", Part.UNSAID),
     ("My guy has OpenAI's offer in hand. What should I ask him?", Part.ASKED),
     ("Our finalist is considering OpenAI; what are our best arguments?", Part.ARGUMENT)],
)  # fmt: skip
def test_so_is_each_part_of_it(talking: Conversing, text: str, part: Part) -> None:
    assert asks(talking, text) == "us vs OpenAI"
    assert last_answer(talking, text).table is None, part


@pytest.mark.parametrize(
    "text",
    ["My guy has OpenAI's offer in hand. What should I ask him?",
     "3 things about our offer for the call"],
)  # fmt: skip
def test_a_command_is_told_the_same(talking: Conversing, text: str) -> None:
    alone = talking.services.ask(text, Asker.operator(), DAY)
    assert alone.headline == last_answer(talking, text).headline
    assert alone.question.uses_saved
