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


@pytest.mark.parametrize("before", ["openai vs meta", "how big is anthropic", "us vs openai"])
@pytest.mark.parametrize("text", ["what about reka", "and reka?", "reka?", "reka too", "at reka"])
def test_of_a_lab_of_that_name_nothing_is_told(talking: Conversing, before: str, text: str) -> None:
    assert told(talking, before, text).startswith("Of a lab called “reka” nothing is public")
    assert "train reka-core" in told(talking, "can we train DeepSeek-V3", "what about reka")


@pytest.mark.parametrize(
    "text",
    ["Reka headcount", "is Reka hiring", "how many people does Reka have",
     "Reka staff size"],
)  # fmt: skip
def test_what_is_asked_of_a_lab_is_of_no_run(talking: Conversing, text: str) -> None:
    assert told(talking, text).startswith("Of a lab called “Reka” nothing is public; Reka Core")
