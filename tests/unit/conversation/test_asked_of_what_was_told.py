"""What is asked of a figure or a run in the last answer, in words of its own."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

CAN_TRAIN = "what can we train in 30 days"


@pytest.mark.parametrize("before", ["how big is openai", "us vs openai", "openai headcount"])
@pytest.mark.parametrize(
    "text",
    [
        "who says they have 4500 people",
        "who claims they've got 4,500 staff?",
        "where do you get 4500 people",
        "where's the 4500 people from",
        "which paper says there are 4500 employees",
        "who told you openai has 4500 ppl",
    ],
)
def test_who_counts_them_is_told_and_nothing_assumed(
    talking: Conversing, before: str, text: str
) -> None:
    told = last_answer(talking, before, text)
    assert told.headline.text.startswith("OpenAI, headcount: Reuters on the Financial Times")
    assert "assuming" not in told.understood


@pytest.mark.parametrize(
    "text",
    ["who made it", "who's it by", "who is behind that", "whose is it", "who built it"],
)
def test_it_is_the_run_that_the_headline_names(talking: Conversing, text: str) -> None:
    told = last_answer(talking, CAN_TRAIN, "how long would it take on half as many chips", text)
    assert told.headline.text == "Who made Olmo 3 7B is not on record"
    of_share = last_answer(talking, "what could one researcher do with their share", text)
    assert of_share.headline.text.startswith("OpenVLA 7B is by Stanford University")


@pytest.mark.parametrize(
    "text",
    [
        "how big was the biggest training run so far",
        "how big is the largest training run to date?",
        "how much compute did the largest run take",
        "how big was the largest known training run ever",
        "how large is the biggest run",
    ],
)
def test_the_largest_run_is_told_and_who_did_it(talking: Conversing, text: str) -> None:
    assert last_answer(talking, text).headline.text.startswith("Largest training run on record")
    assert last_answer(talking, text, "who did it").headline.text.startswith("Grok 4 is by xAI")
