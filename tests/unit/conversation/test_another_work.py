"""What kinds of work take, one after the other, of a candidate who has no name yet."""

from __future__ import annotations

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks

OF_EVALS = "he only does evals, does compute even matter"


def test_another_kind_of_work_is_asked_in_the_same_way(talking: Conversing) -> None:
    told = "what compute is needed for fine-tuning and post-training"
    assert asks(talking, "us vs OpenAI", OF_EVALS, "ok and for an RL person") == told


def test_a_lab_is_asked_about_as_ever(talking: Conversing) -> None:
    assert asks(talking, OF_EVALS, "how big is OpenAI") == "how big is OpenAI"
