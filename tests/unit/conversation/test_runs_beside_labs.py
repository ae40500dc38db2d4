"""A model among labs is left out, aloud, and is not trained."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.render.text import plain
from tests.unit.conversation.corpus import last_answer, told


@pytest.mark.parametrize(
    "text",
    [
        "compared to a startup type place like cohere or mistral or reka",
        "vs cohere or mistral or reka",
        "and against cohere, mistral and reka",
        "vs reka, cohere and mistral",
    ],
)
def test_a_model_among_labs_is_left_out(talking: Conversing, text: str) -> None:
    lines = ("is 2048 h100s even a lot for 40 people", text)
    assert told(talking, *lines) == "2048 H100, 40 researchers, vs Cohere and Mistral AI"
    assert "“reka” left out" in " ".join(plain(last_answer(talking, *lines)).split())


def test_a_model_alone_is_still_trained(talking: Conversing) -> None:
    assert "train reka-core" in told(talking, "our compute", "can we train reka core")
