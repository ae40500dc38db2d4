"""What a run costs to rent, asked first or after it: that is what is told first."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

NOW = "what would llama-3.1-405b cost to train"
RUN = "how long would Qwen3 235B take on 512 H100s"


@pytest.mark.parametrize(
    "text",
    [
        "what would it cost to train llama 3.1 405b",
        "price of training llama 3.1 405B",
        "how expensive would training Llama 3.1 405B be today",
        "what does a training run of llama 3.1 405b cost",
    ],
)
def test_what_a_run_would_cost_is_told_in_dollars(talking: Conversing, text: str) -> None:
    assert last(talking, text) == [NOW]
    answer = last_answer(talking, text)
    assert answer.headline.text.startswith("Training Llama 3.1 405B is some $81.7 million")


def test_the_same_is_asked_of_another_run(talking: Conversing) -> None:
    assert last(talking, "Llama 3.1 405B", "what would that have cost at todays prices") == [NOW]
    assert last(talking, NOW, "what about deepseek v3") == ["what would deepseek-v3 cost to train"]
    assert last(talking, NOW, "and in 60 days?") == [
        "how many H100 to train llama-3.1-405b in 60 days"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "whats the cost",
        "and what's the total bill?",
        "what is the cost of that",
        "so what would be the cost",
    ],
)
def test_the_cost_of_a_run_is_no_price_of_its_chips(talking: Conversing, text: str) -> None:
    assert last(talking, RUN, "and 1024?", text) == ["can 1024 H100 train qwen3-235b-a22b"]


@pytest.mark.parametrize("text", ["price?", "what is the cost per hour"])
def test_a_price_alone_is_still_that_of_the_chips(talking: Conversing, text: str) -> None:
    assert last(talking, RUN, text) == ["cost of 512 H100"]


@pytest.mark.parametrize(
    "text",
    [
        "could we do that with our offer? how long",
        "how long would that take us",
        "how long would it be on our cluster",
        "how long on our chips?",
    ],
)
@pytest.mark.parametrize(
    "before", ["How much did GPT-4 cost to train?", "what would GPT-4 cost to train"]
)
def test_after_its_cost_a_run_is_timed_on_ours(talking: Conversing, before: str, text: str) -> None:
    last(talking, "save our offer: 2048 H100 for 40 researchers")
    assert last(talking, before, text) == ["can we train gpt-4"]


@pytest.mark.parametrize(
    "text", ["and with a budget of $100m?", "what if we had $100M a year for it", "on $100m a year"]
)
def test_a_budget_takes_the_place_of_the_chips_of_a_run(talking: Conversing, text: str) -> None:
    asked = "can we train grok-4, $100000000 a year"
    last(talking, "save our offer: 2048 H100 for 40 researchers")
    assert last(talking, "can our cluster train Grok 4", text) == [asked]
    assert last(talking, "can 512 H100 train grok-4", text) == [f"{asked}, on H100"]


def test_by_head_it_is_one_share_of_ours_that_is_timed(talking: Conversing) -> None:
    last(talking, "save our offer: 2048 H100 for 40 researchers")
    assert last(talking, NOW, "and per researcher") == [
        "can we train llama-3.1-405b, per researcher"
    ]


@pytest.mark.parametrize(
    "before", [NOW, "How much did Kimi K2 cost to train?", "how many H100 does Kimi K2 take"]
)
def test_after_its_cost_it_is_timed_on_the_chips_that_are_named(
    talking: Conversing, before: str
) -> None:
    asked = last(talking, before, "how long on 256 H100s")
    assert asked[0].startswith("can 256 H100 train ")


@pytest.mark.parametrize(
    "text", ["give me that in weeks", "in weeks?", "how many weeks is that", "and in weeks please"]
)
def test_another_unit_of_its_time_is_no_window(talking: Conversing, text: str) -> None:
    run = "can 256 H100 train kimi-k2"
    assert last(talking, run, text) == [run]
    assert (
        "“weeks” left out, since the time is told in days"
        in last_answer(talking, run, text).understood
    )
    assert last(talking, run, "and in 6 weeks?") == [f"{run} in 42 days"]


@pytest.mark.parametrize(
    ("before", "text", "told"),
    [
        (
            "how long would it take to train Llama 3.1 405B on our cluster?",
            "roughly how expensive would that be",
            "Llama 3.1 405B: about $81.7 million ($74.6–123 million) to rent, for 30.8 million",
        ),
        (
            "how long would deepseek v3 take on 1024 H200",
            "what would that run cost us in rent",
            "DeepSeek-V3: about $12.8 million to rent, for 2.79 million GPU-hours (on-demand list",
        ),
        (
            "could we pretrain a 34B on 3T tokens with our cluster? how long",
            "whats the price tag",
            "34B on 3T tokens: about $1.3",
        ),
    ],
)
def test_the_rent_of_a_run_leads_what_it_costs(
    talking: Conversing, before: str, text: str, told: str
) -> None:
    assert last_answer(talking, before, text).headline.text.startswith(told)
