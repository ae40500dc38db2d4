"""A run spoken of on a part of the chips, and what such a run costs at the seller named."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer, reply

RUN = "how long to train 70B on 15T tokens"
ON = "can {} train {}"


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (("how long if he only gets a quarter of the cluster",), ON.format("512 H100", "70B")),
        (("on a quarter of the cluster",), ON.format("512 H100", "70B")),
        (("with half of our chips",), ON.format("1024 H100", "70B")),
        (("and if he only had 10% of it",), ON.format("205 H100", "70B")),
        (("on half the cluster", "using a third of our GPUs"), ON.format("683 H100", "70B")),
        (("on a quarter of the cluster", "and 7B?"), ON.format("512 H100", "7B")),
        (("and 7B on a quarter of our cluster",), ON.format("512 H100", "7B")),
    ],
)
def test_a_part_of_the_cluster_is_what_the_run_is_on(
    talking: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    assert asks(talking, RUN, *lines) == f"{asked} on 15T tokens"


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (("no sorry, I meant half",), "1024 H100"),
        (("no sorry, half",), "1024 H100"),
        (("I meant three quarters",), "1536 H100"),
        (("make it a tenth",), "205 H100"),
        (("actually 50%",), "1024 H100"),
        (("and on a third?",), "683 H100"),
        (("only a fifth", "no wait, half"), "1024 H100"),
        (("and on all of it",), "we"),
        (("and with the whole cluster again",), "we"),
        (("and if all of it is free",), "we"),
        (("on half of it", "with the full cluster"), "we"),
    ],
)
def test_another_part_is_of_all_chips(
    talking: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    part = "and if only a quarter of the cluster is free"
    assert asks(talking, RUN, part, *lines) == f"can {asked} train 70B on 15T tokens"


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (("half of it",), "500 H100"),
        (("half of it", "and on a fifth?"), "200 H100"),
        (("half of it", "on all of it"), "1000 H100"),
    ],
)
def test_a_part_of_chips_that_were_named_is_of_those(
    talking: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    run = "how long does 70B on 15T tokens take on 1000 H100"
    assert asks(talking, run, *lines) == f"can {asked} train 70B on 15T tokens"


def test_a_run_named_besides_is_on_that_part(talking: Conversing) -> None:
    text = "and DeepSeek V3 on a tenth of the cluster?"
    assert asks(talking, RUN, text) == "can 205 H100 train deepseek-v3"
    assert "10 % taken as 205 H100" in last_answer(talking, RUN, text).understood


@pytest.mark.parametrize(
    ("lines", "on"),
    [
        (("how much compute went into deepseek-v3", "how long would that take on {}"), 512),
        (("what did it cost to train DeepSeek V3", "and on {}?"), 512),
        (("what did it cost to train DeepSeek V3", "could we do that with {}"), 512),
        (("can we train DeepSeek V3", "price of H100", "how long would that run take on {}"), 512),
        (("us vs OpenAI", "how long would DeepSeek V3 take on {}"), 512),
        (("can we train DeepSeek V3", "if he gets only {}?"), 512),
        (("can we train DeepSeek V3", "what if she gets {}", "and on half?"), 1024),
        (("how long would DeepSeek V3 take on {}", "and on a third?"), 683),
    ],
)
def test_no_part_is_left_out_of_a_run(talking: Conversing, lines: tuple[str, ...], on: int) -> None:
    part = [line.format("a quarter of our cluster") for line in lines]
    assert asks(talking, *part) == f"can {on} H100 train deepseek-v3"


def test_on_all_again_is_on_all_of_ours(talking: Conversing) -> None:
    lines = ("how long would DeepSeek V3 take on a quarter of our cluster", "and on all of it")
    assert asks(talking, *lines) == "can we train deepseek-v3"


def test_a_part_that_is_offered_to_one_is_no_run(talking: Conversing) -> None:
    lines = ("can we train DeepSeek V3", "and if we guarantee him a quarter of the cluster")
    assert asks(talking, *lines) == "512 H100, 1 researcher"


def test_a_run_not_on_record_keeps_the_chips(talking: Conversing) -> None:
    lines = ("can we train DeepSeek V3", "if he gets only a quarter of the cluster?")
    unknown = (*lines, "ok and how long for OLMo 2 32B on the same share")
    assert "“OLMo 2 32B” is not on record." in last_answer(talking, *unknown).headline.text
    assert asks(talking, *unknown, "the first one") == "can 512 H100 train olmo-3-32b"
    cost = last_answer(talking, *unknown, "And what would that run cost at todays prices?")
    assert cost.headline.text == "I have “can 512 H100 train [model]”. Which model is it?"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("and with 25%?", "can we train 70B on 15T tokens, 25% MFU"),
        ("60% of it is for research", "can we train 70B on 15T tokens, 60% for research"),
    ],
)
def test_other_parts_are_none_of_the_cluster(talking: Conversing, text: str, asked: str) -> None:
    assert asks(talking, RUN, text) == asked


@pytest.mark.parametrize(
    ("lines", "asked", "price"),
    [
        ((RUN, "what would that cost on AWS"), ", at hyperscaler price", "$24.8 million"),
        ((RUN, "what would it cost at spot prices"), ", at spot price", "$12.2 million"),
        ((RUN, "what would that cost at CoreWeave"), "", "$13.4 million"),
    ],
)
def test_what_a_run_costs_is_at_the_seller_named(
    talking: Conversing, lines: tuple[str, ...], asked: str, price: str
) -> None:
    told = reply(talking, *lines)
    assert told.form is Form.DOLLARS
    assert told.text == f"can we train 70B on 15T tokens{asked}"
    assert price in told.answer.headline.text


@pytest.mark.parametrize(
    "lines",
    [
        ("how long would it take to train Llama 3 405B on 4096 B200",),
        ("train Llama 3 405B on our cluster?", "and with 4096?", "and on B200s instead"),
        ("can 4096 B200 train Llama 3 405B in 30 days",),
    ],
)
def test_that_is_the_run_on_chips_that_were_named(
    talking: Conversing, lines: tuple[str, ...]
) -> None:
    told = reply(talking, *lines, "what would that cost")
    assert told.form is Form.DOLLARS
    assert told.text.startswith("can 4096 B200 train llama-3.1-405b")


def test_what_chips_cost_is_of_the_chips(talking: Conversing) -> None:
    run = "how long would it take to train Llama 3 405B on 4096 B200"
    assert asks(talking, run, "what would the cluster cost") == "cost of 4096 B200"
    said = asks(talking, "what could we train in 30 days", "what would that cost")
    assert said == "cost of 2048 H100, for 30 days"


def test_a_cloud_is_no_less_named_in_one_message(talking: Conversing) -> None:
    run = "what would it cost to train 70B on 15T tokens on 512 H100 at spot prices"
    assert asks(talking, run) == "can 512 H100 train 70B on 15T tokens, at spot price"
    cost = asks(talking, "2048 H100 for 40 researchers", "what would that cost on AWS")
    assert cost == "cost of 2048 H100, hyperscaler price"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("how many of those could we do in a year", "can we train deepseek-v3 in 365 days"),
        ("how many such runs fit in 6 months", "can we train deepseek-v3 in 180 days"),
        ("and how big a model could we train in 3 months", "what can we do in 90 days"),
    ],
)
def test_how_many_of_those_is_of_the_run(talking: Conversing, text: str, asked: str) -> None:
    assert asks(talking, "can we train DeepSeek V3", text) == asked


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("how many GPUs would I need to get it down to a week", 7),
        ("how many GPUs to bring it down to two weeks", 14),
        ("how many would I need to get that down to 10 days", 10),
    ],
)
def test_down_to_a_time_is_in_that_time(talking: Conversing, text: str, days: int) -> None:
    run = "can 64 H100 train 70B on 15T tokens"
    assert asks(talking, run, text) == f"how many H100 to train 70B on 15T tokens in {days} days"


def test_the_entire_cluster_is_all_of_it_again(conversing: Conversing) -> None:
    lines = ("how long would llama 3 8b take on 512 H100", "with 64 gpus", "entire cluster")
    assert "on 512 H100" in last_answer(conversing, *lines).understood


def test_all_of_what_it_is_on_already_is_said_to_be_told(conversing: Conversing) -> None:
    lines = ("how long would llama 3 8b take on 512 H100", "on the entire cluster")
    assert "as it was told already" in last_answer(conversing, *lines).understood


TOLD = "could we train llama 3 70b on 1024 H100"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("how long with 2048", "can 2048 H100 train llama-3-70b"),
        ("and how fast would it be on 2048?", "can 2048 H100 train llama-3-70b"),
        ("would 512 of those be enough", "can 512 H100 train llama-3-70b"),
        ("would 512 do it", "can 512 H100 train llama-3-70b"),
        ("could 512 B200 handle that", "can 512 B200 train llama-3-70b"),
        ("longer or shorter than on 3000 H800", "can 3000 H800 train llama-3-70b"),
        ("and if only 60% of it is free for research", "can 614 H100 train llama-3-70b"),
        ("if we can only use half of them", "can 512 H100 train llama-3-70b"),
    ],
)
def test_a_run_is_told_on_the_chips_that_are_named(
    talking: Conversing, text: str, asked: str
) -> None:
    assert asks(talking, TOLD, text) == asked


def test_a_number_of_ours_is_of_the_run(talking: Conversing) -> None:
    asked = asks(talking, "can we train deepseek v3", "would 512 of our H100s do that")
    assert asked == "can 512 H100 train deepseek-v3"


@pytest.mark.parametrize("text", ["how long with 40 people", "is 60 days enough"])
def test_people_and_days_are_no_chips(talking: Conversing, text: str) -> None:
    asked = asks(talking, "can we train deepseek v3", text)
    assert "H100" not in asked
