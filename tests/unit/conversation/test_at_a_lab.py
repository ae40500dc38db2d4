"""Whether a lab could do a run that was told: that nothing public says what one run gets there."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last_answer

RUN = "how long would Llama 3 405B take on 1000 H100"


@pytest.mark.parametrize(
    ("text", "lab"),
    [
        ("could Mistral do it", "Mistral AI"),
        ("can openai run that", "OpenAI"),
        ("would xai manage it", "SpaceXAI"),
        ("how about on meta's cluster", "Meta Superintelligence Labs"),
        ("does anthropic have enough for that", "Anthropic"),
        ("and on openai's chips", "OpenAI"),
    ],
)
def test_its_card_says_that_this_is_not_public(talking: Conversing, text: str, lab: str) -> None:
    told = last_answer(talking, RUN, text)
    assert told.question.kind is Kind.LAB
    assert f"The compute of {lab}" in told.understood
    assert "as how many of its chips one run gets is not public" in told.understood


@pytest.mark.parametrize(
    "run", [RUN, "70b on 15T tokens with 1024 h100", "cost to train llama 3 405b"]
)
@pytest.mark.parametrize("text", ["could we do it", "can we even do that?", "on all of ours"])
def test_whether_we_could_is_told_of_our_own_offer(
    talking: Conversing, run: str, text: str
) -> None:
    told = last_answer(talking, run, text)
    assert told.question.kind is Kind.REACH
    assert "on our saved offer (2,048 H100, 40 researchers)" in told.understood


@pytest.mark.parametrize("run", [RUN, "what can 2048 H100 do in 60 days"])
@pytest.mark.parametrize(
    "text",
    ["how does that compare with what openai could run", "and what could openai run",
     "what could openai train in that time", "what can openai do then"],
)  # fmt: skip
def test_what_a_lab_could_run_is_no_average_of_its_people(
    conversing: Conversing, run: str, text: str
) -> None:
    told = last_answer(conversing, run, text)
    assert told.question.kind is Kind.LAB
    assert "as how many of its chips one run gets is not public" in told.understood
