"""What the run spoken of took, in chips, hours and dollars of today."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer, last_question
from tests.unit.conversation.test_in_pool import asked
from tests.unit.conversation.test_of_person import PLACED, Thread, thread
from tests.unit.conversation.test_on_chips import part

__all__ = ["thread"]
RUN = "how much compute went into Llama 3.1 405B"


@pytest.mark.parametrize(
    "line",
    ["which gpus did they use", "what hardware did it run on", "how many H100 hours is that"],
)
def test_chips_and_hours_are_those_of_the_run(conversing: Conversing, line: str) -> None:
    told = last_answer(conversing, RUN, line)
    words = " ".join(each.text for each in (told.headline, *told.verdict))
    assert "Llama 3.1 405B ran on 16,384 H100." in words
    assert "30.8 million GPU-hours of H100" in words


@pytest.mark.parametrize(
    "line",
    [
        "so how much would that have cost at today's H100 price",
        "what would that have cost today",
        "how much does it cost to rent",
    ],
)
def test_a_cost_is_that_of_the_run_and_not_of_an_hour(conversing: Conversing, line: str) -> None:
    told = last_answer(conversing, RUN, line)
    assert "some $81.7 million ($74.6–123 million) to rent" in told.verdict[0].text


def test_a_price_that_is_named_stays_a_price(conversing: Conversing) -> None:
    assert last(conversing, RUN, "price of H100") == ["price of H100"]


@pytest.mark.parametrize(
    "line",
    [
        "how much would that be in H100 hours?",
        "what would that have cost at today's price",
        "which gpus did they use",
    ],
)
def test_after_works_it_is_the_largest_run_of_them(thread: Thread, line: str) -> None:
    thread.say(PLACED)
    thread.say("which of those needed the most compute")
    thread.say(line)
    assert asked(thread) == part("the largest run")


@pytest.mark.parametrize(
    "line",
    [
        "which one took more compute",
        "which needed more",
        "which of the two was bigger",
        "which took longer",
    ],
)
def test_which_took_more_is_told_of_the_runs_spoken_of(conversing: Conversing, line: str) -> None:
    told = last_answer(conversing, "compute of gpt-4.5", "and grok 3", line)
    assert told.headline.text.startswith("GPT-4.5 took 1.1")


@pytest.mark.parametrize("line", ["what does it cost", "how much would it cost"])
def test_a_cost_is_that_of_the_tokens_that_were_told(conversing: Conversing, line: str) -> None:
    first = "finetune llama 3 8b on 500M tokens with 8 H100, how long"
    question = last_question(conversing, first, line)
    assert question.size
    assert question.size.tokens == 500e6
    assert last_question(conversing, first, line, "with 16 H100").size == question.size


def test_after_how_many_it_takes_chips_are_what_it_is_on(conversing: Conversing) -> None:
    first = "how many H100 to train llama 3.1 405b in 60 days"
    assert last(conversing, first, "and with 16384 H100") == [
        "can 16384 H100 train llama-3.1-405b in 60 days"
    ]


def test_a_cost_on_other_chips_is_that_of_the_run(talking: Conversing) -> None:
    question = last_question(
        talking, "how long for 70B on 2T tokens", "what would that cost on B200s"
    )
    assert question.offer
    assert [each.chip for each in question.offer.chips] == ["chip/b200"]
    assert question.size


@pytest.mark.parametrize("line", ["how many gpu hours is that", "and how many gpu hours"])
def test_hours_are_those_of_the_run_on_its_chips(talking: Conversing, line: str) -> None:
    told = last_answer(talking, "how long for 70B on 2T tokens", line)
    assert "GPU-hours" in " ".join(each.text for each in told.verdict)


def test_what_a_run_did_take_is_on_record(conversing: Conversing) -> None:
    assert last(conversing, "what did gpt-4 take") == ["how much compute went into gpt-4"]


@pytest.mark.parametrize(
    "line",
    [
        "what did GPT-4 cost to train",
        "how expensive was GPT-4 to train",
        "what did GPT-4 cost OpenAI at the time?",
        "how much did it cost to train GPT-4",
        "what did training GPT-4 cost on B200",
    ],
)
def test_what_a_run_did_cost_is_not_on_record_and_its_rent_of_today_is(
    conversing: Conversing, line: str
) -> None:
    told = last_answer(conversing, line)
    assert told.headline.text.startswith("What GPT-4 cost to train is not on record; rented today")
    assert "the dollars are today's rent" in told.verdict[1].text


def test_the_time_on_chips_after_its_cost_is_of_chips(conversing: Conversing) -> None:
    asked_on = last_question(conversing, "what did GPT-4 cost to train", "and in 60 days?")
    assert asked_on.days == 60
    assert asked_on.topic is None


@pytest.mark.parametrize(
    "line", ["what would GPT-4 cost to train?", "what did GPT-4 cost to train on our chips"]
)
def test_what_a_run_would_cost_is_of_chips(conversing: Conversing, line: str) -> None:
    assert last_question(conversing, line).topic is None


@pytest.mark.parametrize(
    "line",
    [
        "compare with Grok 4",
        "how does that compare to Grok 4",
        "compare it to Grok 4",
        "vs Grok 4?",
        "and against Grok 4",
    ],
)
def test_a_run_is_set_against_the_one_spoken_of(conversing: Conversing, line: str) -> None:
    for first in ("what did GPT-4 cost to train", "how much compute went into GPT-4"):
        told = last_answer(conversing, first, line)
        assert told.headline.text.startswith("Grok 4 took 24× the FLOP of training of GPT-4")
    days = last_question(conversing, "how long would GPT-4 take on 4096 H100", line)
    assert days.runs == ("run/gpt-4", "run/grok-4")
    assert days.topic is None
