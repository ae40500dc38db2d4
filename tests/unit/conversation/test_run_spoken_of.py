"""The run that was spoken of on other chips, labs that are to be seen together, shares of each."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

RUN = "DeepSeek-V3 on 2048 H100, how long"


@pytest.mark.parametrize("between", [(), ("1024 H100 price",)])
@pytest.mark.parametrize(
    "text", ["could 512 b200 train that", "can 512 B200 train it", "could 512 B200 repeat that run"]
)
def test_that_is_the_run_that_was_spoken_of(
    conversing: Conversing, between: tuple[str, ...], text: str
) -> None:
    assert last(conversing, RUN, *between, text) == ["can 512 B200 train deepseek-v3"]


def test_without_a_run_it_is_asked_what_can_be_trained(conversing: Conversing) -> None:
    assert last(conversing, "price of H100", "what could 512 b200 train") == [
        "what can 512 B200 do"
    ]
    assert last(conversing, RUN, "what could 512 b200 train in 30 days") != [
        "can 512 B200 train deepseek-v3 in 30 days"
    ]


@pytest.mark.parametrize("text", ["both together", "and both together please", "the two together"])
def test_both_together_are_seen_side_by_side(conversing: Conversing, text: str) -> None:
    assert last(conversing, "openai", "anthropic", text) == ["compare OpenAI and Anthropic"]


def test_what_both_have_together_stays_a_sum(conversing: Conversing) -> None:
    told = last(conversing, "openai", "anthropic", "what do both have together")
    assert told == ["add up everything signed by OpenAI and Anthropic"]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("why our 64 H200s each is good", "64 H200 per researcher"),
        ("we give 64 H200 each", "64 H200 per researcher"),
        ("we guarantee 64 H200 each", "64 H200 per researcher, 64 guaranteed each"),
        ("can I write 51 B200 per researcher into the offer letter", "51 B200 per researcher"),
        ("we give 8 H100 each", "our compute 8 guaranteed each"),
        ("we guarantee 8 each", "our compute 8 guaranteed each"),
    ],
)
def test_a_share_of_chips_that_we_have_not_is_no_share_of_ours(
    talking: Conversing, text: str, asks: str
) -> None:
    assert last(talking, text) == [asks]


@pytest.mark.parametrize(
    "text",
    ["what was Grok 4 trained on", "what chips was Grok 4 trained on",
     "what hardware did they train Grok 4 on", "how many GPUs was Grok 4 trained on?"],
)  # fmt: skip
def test_what_a_run_was_trained_on_is_what_is_on_record(conversing: Conversing, text: str) -> None:
    assert last(conversing, text) == ["how much compute went into grok-4"]
    told = last_answer(conversing, text).verdict
    assert any("is not on record here" in line.text for line in told)
    assert last(conversing, text, "how long would that take on ours") == ["can we train grok-4"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("before the end of January?", 68),
        ("and by Christmas?", 31),
        ("and by March?", 97),
    ],
)
def test_a_day_that_it_is_to_be_done_by_is_the_time_until_then(
    talking: Conversing, text: str, days: int
) -> None:
    asked = last(talking, "can we train Llama 3.1 70B", text)
    assert asked == [f"can we train llama-3.1-70b in {days} days"]
