"""What is told of a candidate in front of a question about ours is no question of its own."""

from __future__ import annotations

import pytest

from bot.answers import Answer
from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker
from tests.unit.conversation.corpus import DAY


def _answers(talking: Conversing, text: str) -> list[Answer]:
    return [reply.answer for reply in talking.hear(text, Asker.operator(), None, DAY).replies]


@pytest.mark.parametrize(
    ("text", "lab"),
    [
        (
            "Morning! Got a candidate who's also in final rounds with Anthropic, how do we look"
            " against them?",
            "anthropic",
        ),
        ("she's interviewing at xAI, how do we stack up against them", "xai"),
        ("a guy who is at Mistral now wants to talk, where do we stand vs them", "mistral"),
        ("We have a finalist torn between us and Meta - how do we compare?", "meta"),
        ("got someone from cohere on the phone later, how do we look next to them", "cohere"),
        ("he is talking to OpenAI too, are we any better than them?", "openai"),
        ("she's considering Meta. do we beat them per head?", "meta"),
    ],
)
def test_ours_is_held_against_the_lab_and_nothing_else_told(
    talking: Conversing, text: str, lab: str
) -> None:
    [told] = _answers(talking, text)
    assert told.kind is Kind.OFFER
    assert told.question.labs == (lab,)


@pytest.mark.parametrize(
    "text",
    [
        "she's at Meta, would she rather work for them", "she's interviewing at xAI, is she good",
        "he is talking to OpenAI too, will he take their offer",
    ],
)  # fmt: skip
def test_what_is_asked_of_somebody_stays_refused(talking: Conversing, text: str) -> None:
    assert _answers(talking, text)[0].kind is Kind.REFUSAL
