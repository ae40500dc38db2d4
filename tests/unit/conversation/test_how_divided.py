"""How compute is divided inside a lab: that it is not on record, and what else is."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last_answer


@pytest.mark.parametrize(
    "text",
    [
        "how do researchers at Meta get GPUs, is it rationed?", "is compute rationed at Meta",
        "who decides who gets gpus at meta", "how is gpu time split inside meta",
        "does everyone at meta get gpus", "is it hard to get gpus at meta",
        "how do you get chips as a researcher at meta",
    ],
)  # fmt: skip
def test_what_is_wanted_there_says_nothing_of_how_it_is_divided(
    talking: Conversing, text: str
) -> None:
    told = last_answer(talking, text)
    assert told.headline.text.startswith("How compute is divided inside Meta")
    assert told.headline.text.endswith("is not on record")
    assert "F-084" in told.verdict[0].text


@pytest.mark.parametrize("lab", ["OpenAI", "Anthropic", "Google DeepMind"])
def test_what_is_on_record_of_it_is_told(talking: Conversing, lab: str) -> None:
    told = last_answer(talking, f"is compute rationed at {lab}")
    assert told.headline.text == f"What is on record of who gets compute inside {lab}"


@pytest.mark.parametrize(
    "text",
    [
        "does deepmind publish how much compute a single researcher gets",
        "has deepmind disclosed how many gpus each researcher has",
        "is it public how many gpus a researcher gets at deepmind",
        "does deepmind say what compute one scientist gets",
    ],
)
def test_what_one_there_gets_is_said_not_to_be_on_record(talking: Conversing, text: str) -> None:
    told = last_answer(talking, text)
    assert told.headline.text == (
        "No: how much compute one researcher at Google DeepMind gets is not on record"
    )
    assert "F-087" in told.verdict[0].text


def test_read_alone_it_is_of_who_gets_compute(talking: Conversing) -> None:
    text = "does deepmind publish how much compute a single researcher gets"
    asked = talking.services.ask(text, Asker.operator(), DAY).question
    assert (asked.labs, asked.topic) == (("google-deepmind",), "allocation")
