"""What is asked of `them` after a data centre, and no data centre has, is of the lab before it."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, told

ABILENE = ("how big is openai", "how much power does abilene draw")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("whats their headcount", "headcount of OpenAI"),
        ("what's their headcount?", "headcount of OpenAI"),
        ("how many people do they have", "headcount of OpenAI"),
        ("how many researchers do they have", "headcount of OpenAI"),
        ("are they hiring", "open roles at OpenAI"),
        ("what deals have they signed", "compute contracts of OpenAI"),
        ("and their staff?", "headcount of OpenAI"),
    ],
)
def test_after_a_data_centre_they_are_the_lab(
    conversing: Conversing, text: str, asked: str
) -> None:
    assert told(conversing, *ABILENE, text) == asked


def test_in_one_message_too(conversing: Conversing) -> None:
    text = "how big is openai?\nhow much power does abilene draw?\n\nwhats their headcount"
    assert last(conversing, text)[-1] == "headcount of OpenAI"


@pytest.mark.parametrize("text", ["how much power is that", "who owns it", "when is it done"])
def test_what_a_data_centre_has_stays_its_own(conversing: Conversing, text: str) -> None:
    assert "OpenAI" not in told(conversing, *ABILENE, text)
