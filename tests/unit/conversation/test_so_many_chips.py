"""Why it is so many chips, asked of a run or of an average that is to be equalled."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    "text",
    ["why", "why so many chips", "how did you get that number", "explain the 3,870", "how come",
     "where does 3870 come from", "thats a lot, why"],
)  # fmt: skip
def test_so_many_chips_are_the_hours_that_a_run_takes(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "how many h100 for deepseek v3 in 30 days", text)
    assert found.verdict[0].text.startswith("3,870 chips at work for 30 days give 2.79 million GPU")
    assert "(F-097)" in found.verdict[0].text


def test_of_a_run_told_by_its_size_they_are_its_work(talking: Conversing) -> None:
    asked = "how many h100 to train a 70b model on 2T tokens in 2 weeks"
    found = last_answer(talking, asked, "why that many")
    assert "parameters and tokens, at 35 (25–45) % of peak speed" in found.verdict[0].text


@pytest.mark.parametrize("text", ["why", "why so many", "explain that number"])
def test_what_equals_a_lab_is_its_average_for_ours(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "how many gpus to match openai per researcher", text)
    assert found.verdict[0].text == (
        "21,800 H100e is the 545 of each researcher at OpenAI, times 40 of yours."
    )


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("how many h100 for deepseek v3 in 30 days", "DeepSeek-V3 in 30 days takes about 3,870"),
        ("how many H100 to train llama 3 405b in 60 days", "Llama 3.1 405B in 60 days takes"),
        ("how many H100 to train a 70b model on 2T tokens", "70B on 2T tokens in 30 days takes"),
        ("how many h100 is 512 b200", "512 B200 are worth"),
    ],
)
def test_chips_for_a_run_are_not_those_of_the_lab_before(
    talking: Conversing, text: str, headline: str
) -> None:
    found = last_answer(talking, "how big is anthropic", text)
    assert found.headline.text.startswith(headline)
