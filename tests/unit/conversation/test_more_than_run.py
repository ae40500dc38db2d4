"""Another run named beside the one spoken of: the compute of both, and no chips of it alone."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

TOOK = "what did gpt-4 take"
IN_DAYS = "how many h100 would you need to do that in 90 days"


@pytest.mark.parametrize(
    "line",
    [
        "is that more than llama 3.1 405b took",
        "was llama 3.1 405b more",
        "so less than llama 3.1 405b then",
        "and llama 3.1 405b, is that less",
        "what about llama 3.1 405b, more?",
    ],
)
def test_the_compute_of_the_two_is_compared(conversing: Conversing, line: str) -> None:
    told = last_answer(conversing, TOOK, IN_DAYS, line)
    assert told.headline.text == "Llama 3.1 405B took 1.8× the FLOP of training of GPT-4"


@pytest.mark.parametrize(
    "line", ["did grok 4 take more", "vs grok 4?", "how does that compare to grok 4"]
)
def test_it_is_compared_right_after_what_the_one_took(conversing: Conversing, line: str) -> None:
    told = last_answer(conversing, TOOK, line)
    assert told.headline.text == "Grok 4 took 24× the FLOP of training of GPT-4"


@pytest.mark.parametrize(
    "line",
    [
        "is that more h100 than llama 3.1 405b needs",
        "is that more expensive than llama 3.1 405b",
        "more gpus than llama 3.1 405b?",
    ],
)
def test_chips_are_those_of_both_in_the_same_time(conversing: Conversing, line: str) -> None:
    told = last_answer(conversing, TOOK, IN_DAYS, line)
    assert told.question.days == 90
    assert told.question.runs == ("run/gpt-4", "run/llama-3.1-405b")
