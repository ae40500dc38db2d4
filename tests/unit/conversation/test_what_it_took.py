"""What the run spoken of took, in chips, hours and dollars of today."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.writing.wording import COST_NOW
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
    ("line", "topic"),
    [
        ("what would GPT-4 cost to train?", COST_NOW),
        ("what did GPT-4 cost to train on our chips", None),
    ],
)
def test_what_a_run_would_cost_is_of_chips(
    conversing: Conversing, line: str, topic: str | None
) -> None:
    assert last_question(conversing, line).topic == topic


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


TOOK = "how much compute went into {}"


@pytest.mark.parametrize(
    ("line", "run"),
    [
        ("what did it take to train Llama 3.1 405B?", "llama-3.1-405b"),
        ("what did it take to pretrain DeepSeek-V3", "deepseek-v3"),
        ("so what has it taken to train GPT-4?", "gpt-4"),
        ("what did Apertus 70B take to train", "apertus-70b"),
        ("what did Grok 4 take to train?", "grok-4"),
    ],
)
def test_what_it_took_to_train_a_run_is_of_the_run_itself(
    conversing: Conversing, line: str, run: str
) -> None:
    assert last_question(conversing, line).topic == "training-compute"
    assert last_question(conversing, line).runs == (f"run/{run}",)


def test_where_a_run_ran_is_said_not_to_be_on_record(conversing: Conversing) -> None:
    line = "what did Apertus 70B take to train, and where was it trained?"
    assert "where a run ran is not on record" in last_answer(conversing, line).understood


@pytest.mark.parametrize(
    "line",
    [
        "a candidate says Kimi K2 only cost 4.6 million, true?",
        "Kimi K2 only cost 4.6 million, true?",
        "is it true that Kimi K2 cost just $4.6M to train",
        "Kimi K2 supposedly cost 4.6 million dollars. is that right",
        "I read that Kimi K2 cost under $4.6M",
    ],
)
def test_a_cost_that_is_claimed_of_a_run_is_no_budget(conversing: Conversing, line: str) -> None:
    for before in ((), ("what did Apertus 70B take to train",), ("can we train Olmo 3 7B",)):
        told = last_answer(conversing, *before, line)
        assert told.headline.text.startswith("What Kimi K2 cost to train is not on record; rented")
        assert "left out" in told.understood or "only what is said" in told.understood
        assert told.question
        assert told.question.offer is None


@pytest.mark.parametrize(
    "line", ["how many GPU hours", "what about the GPU hours?", "how many gpu hours was that"]
)
def test_the_hours_of_a_run_are_those_it_took(conversing: Conversing, line: str) -> None:
    asked = last_question(conversing, TOOK.format("Apertus 70B"), line)
    assert (asked.runs, asked.topic) == (("run/apertus-70b",), "training-compute")


def test_dollars_are_no_time_of_a_forecast(conversing: Conversing) -> None:
    asked = last_question(conversing, TOOK.format("Apertus 70B"), "what would that be in dollars")
    assert asked.runs == ("run/apertus-70b",)
    told = last_answer(conversing, TOOK.format("Apertus 70B"), "what would that be in dollars")
    assert told.headline.text.startswith("What Apertus 70B cost to train is not on record; rented")


@pytest.mark.parametrize("line", ["what about deepseek's", "and DeepSeek's?", "deepseek's run"])
def test_a_lab_after_a_run_is_asked_by_which_of_its_runs(conversing: Conversing, line: str) -> None:
    told = last_answer(conversing, TOOK.format("Llama 3.1 405B"), line)
    assert told.headline.text == "Which run of DeepSeek do you mean?"
    before = (TOOK.format("Llama 3.1 405B"), line, "deepseek v3")
    assert last_question(conversing, *before).runs == ("run/deepseek-v3",)
    pair = last_question(conversing, *before, "which of them is bigger")
    assert pair.runs == ("run/llama-3.1-405b", "run/deepseek-v3")


def test_a_lab_by_whose_name_no_run_goes_is_told_so(conversing: Conversing) -> None:
    told = last_answer(conversing, TOOK.format("GPT-4"), "and meta's?")
    assert told.headline.text.startswith("No run on record goes by the name of Meta")


@pytest.mark.parametrize(
    "line",
    [
        "what did meta use for it",
        "how many GPUs did Meta use for it?",
        "what hardware was it trained on",
        "on how many chips did they run it",
        "how long did that take Meta",
    ],
)
def test_what_they_used_is_that_of_the_run(talking: Conversing, line: str) -> None:
    run = ("how long would it take to train Llama 3 70B on our cluster?", "and the 405B")
    assert last(talking, *run, line) == ["how much compute went into llama-3.1-405b"]
    b200 = last(talking, *run, line, "and if we had B200s instead?")
    assert b200 == ["can 2048 B200 train llama-3.1-405b"]


def test_that_model_is_the_newest_run_whatever_came_since(talking: Conversing) -> None:
    lines = ("can we train DeepSeek V3", "how many people does DeepSeek have")
    told = last(talking, *lines, "how many GPUs did they use for that model")
    assert told == ["how much compute went into deepseek-v3"]


@pytest.mark.parametrize(
    ("before", "line"),
    [
        (
            "could we train that on our chips, how long",
            "what would that cost roughly at market price",
        ),
        ("would our offer be enough for her", "and what would that cost us"),
        ("her largest run?", "what did that run take in FLOP and GPUs"),
    ],
)
def test_what_somebodys_run_took_and_costs_is_told_of_the_largest(
    talking: Conversing, before: str, line: str
) -> None:
    first = "look up Ilva Marrowdene, purpose: first call"
    asked = last(talking, first, before, line)
    assert asked == ['look up "Ilva Marrowdene", only the largest run, purpose: first call']


def test_other_chips_have_a_price_of_their_own(talking: Conversing) -> None:
    first = ("look up Ilva Marrowdene, first call", "would 64 H200 be enough for her")
    assert last(talking, *first, "what would that cost") == ["cost of 64 H200"]


@pytest.mark.parametrize(
    "text",
    [
        "gpu hours for llama 3.1 405b",
        "how many GPU-hours for Llama 3.1 405B",
        "gpu hours to train llama 3.1 405b",
    ],
)
def test_gpu_hours_for_a_run_are_those_that_it_took(talking: Conversing, text: str) -> None:
    assert last(talking, text) == ["how much compute went into llama-3.1-405b"]
