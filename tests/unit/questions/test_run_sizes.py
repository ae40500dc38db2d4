"""Runs that are told by their size are read as that, and what only looks like one is not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.types import (
    Kind,
    Question,
    Reading,
    RunSize,
    Scope,
    Tuning,
    Unclear,
    Understood,
    Unreadable,
)
from bot.questions.writing.as_json import question_json
from bot.questions.writing.canonical import to_text
from bot.questions.writing.echo import understood
from storage.records import Amount, ChipCount, Offer
from storage.seed.load import bundled
from tests.unit.questions.reading import asked, read

DIRECTORY = Directory(bundled()[0])
TODAY = date(2026, 11, 24)
LORA, FULL = Tuning.LORA, Tuning.FULL


def problem(text: str) -> str:
    reading: Reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Unreadable | Unclear), reading
    return reading.problem


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("time to train a 13B on 2T tokens with 512 H100", RunSize(13e9, tokens=2e12)),
        ("how many B200 to train 910B on 1M tokens", RunSize(910e9, tokens=1e6)),
        ("30B dense, 600B tokens on our cluster", RunSize(30e9, tokens=600e9)),
        ("could we pretrain a 7B on 1.5 trillion tokens in a month", RunSize(7e9, tokens=1.5e12)),
        ("13 billion parameters on a trillion tokens", RunSize(13e9, tokens=1e12)),
        ("2T tokens, 13B params, 512 H100", RunSize(13e9, tokens=2e12)),
        ("how many tokens could a 7B see in a month", RunSize(7e9, fits=True)),
        ("number of tokens for a 70B on 1024 H100 in 60 days", RunSize(70e9, fits=True)),
        ("how many tokens can we train a 30B with 3B active on", RunSize(30e9, 3e9, fits=True)),
        ("how long for a 13B on 2T", RunSize(13e9, tokens=2e12)),
        ("train a 350M model on 7B tokens on 8 H100", RunSize(350e6, tokens=7e9)),
        ("a 1T MoE on 15T tokens, 4096 GB300", RunSize(1e12, tokens=15e12)),
        ("671B with 37B active on 14.8T tokens", RunSize(671e9, 37e9, 14.8e12)),
        ("30B-A3B on 315B tokens, 512 B200", RunSize(30e9, 3e9, 315e9)),
        ("37B active on 14.8T tokens", RunSize(37e9, tokens=14.8e12)),
        ("a 1e23 FLOP run on 1024 H100", RunSize(flop=1e23)),
        ("how long for 3e24 flops", RunSize(flop=3e24)),
        ("how long does a 3 x 10^24 FLOP run take us", RunSize(flop=3e24)),
        ("LoRA on a 70B with 1B tokens", RunSize(70e9, tokens=1e9, tuning=LORA)),
        ("qlora of a 65B on 100M tokens, 8 H100", RunSize(65e9, tokens=1e8, tuning=LORA)),
        ("full fine-tune of an 8B on 1B tokens", RunSize(8e9, tokens=1e9, tuning=FULL)),
        ("how many 1B ablations on 20B tokens fit in a week", RunSize(1e9, tokens=2e10, fits=True)),
        ("1B on 20B tokens: how many can we train in a week", RunSize(1e9, tokens=2e10, fits=True)),
    ],
)
def test_a_run_is_read_by_its_size(text: str, size: RunSize) -> None:
    question = asked(text)
    assert question.kind is Kind.REACH
    assert question.size == size


def test_the_share_of_one_researcher_is_no_team_of_one() -> None:
    for text in (
        "how many 1B ablations on 20B tokens fit into one researcher's month",
        "how many 1B ablations on 20B tokens fit into a researcher's month",
        "can one researcher train a 1B on 20B tokens in a month",
    ):
        question = asked(text)
        assert (question.scope, question.days, question.offer) == (
            Scope.PER_RESEARCHER,
            30.0,
            None,
        )
    assert asked("1B on 20B tokens, 512 H100, 1 researchers").scope is None
    each = asked("how many 1B on 20B tokens can we train each month")
    assert (each.scope, each.days) == (None, 30.0)
    assert asked("how many 3B runs on 60B tokens a week").days == 7.0


def test_a_model_on_record_keeps_its_name_beside_tokens() -> None:
    question = asked("continued pretraining of llama 3.1 70b on 50B tokens on 512 H100")
    assert (question.runs, question.size) == (("run/llama-3.1-70b",), RunSize(tokens=50e9))


def test_chips_are_counted_where_they_are_asked_for() -> None:
    question = asked("how many B200 to train a 13B on 2T tokens in 30 days")
    assert (question.chips, question.days) == (("chip/b200",), 30.0)
    assert question.size == RunSize(13e9, tokens=2e12)
    assert asked("how many gpus for a 70B on 15T tokens in 60 days").chips == ("chip/h100",)


@pytest.mark.parametrize(
    "text",
    [
        "how long would llama 3.1 405b take on 512 B200",
        "Llama 3.1 8B",
        "what can 2048 H100 do in 30 days",
        "what is 1e24 FLOP",
        "who in our pool has trained above 1e24 flop",
        "what is a FLOP, and what are 1e24 FLOP for our people",
        "2048 H100 40 researchers vs openai, 2T tokens of data",
        "we have 2T tokens of proprietary data",
        "$7 billion a year for 25 researchers vs openai",
        "how long would OpenAI need for a 13B on 2T tokens",
        "data pitch: 3T tokens, none public, Oct 2026; +90B tokens a month",
        "Lora Smith, what has she published",
    ],
)
def test_what_only_looks_like_one_is_read_as_before(text: str) -> None:
    assert asked(text).size is None


def test_a_number_of_flop_that_people_are_asked_for_is_no_run() -> None:
    for text in (
        "pool people w/ evidence of more than 10^25 flops",
        "anyone above 1e24 flops",
        "anybody on our list with a 1e25 run to their name",
        "our pool, but only people with training runs of at least 1e21 flop",
    ):
        reading = read(text, DIRECTORY, TODAY)
        assert not isinstance(reading, Understood) or reading.question.size is None


def test_what_was_not_taken_up_is_named() -> None:
    for text, left in (
        ("13B and 70B on 2T tokens with 512 H100", "70B"),
        ("a 13B on 1T tokens or on 2T tokens, 512 H100", "2T tokens"),
        ("2048 H100 40 researchers vs openai, 2T tokens of data", "2T tokens"),
        ("13B on 2T tokens with 512 H100 vs openai", "openai"),
    ):
        reading = read(text, DIRECTORY, TODAY)
        assert isinstance(reading, Understood)
        assert f"“{left}” left out" in reading.assumed


def test_a_size_alone_stays_a_question_and_tells_how_to_ask() -> None:
    reading = read("a 70B on our cluster?", DIRECTORY, TODAY)
    assert isinstance(reading, Unclear)
    assert "as in “70B on 2T tokens”" in reading.problem
    assert [choice.text for choice in reading.choices][:1] == ["can we train apertus-70b"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("0B on 2T tokens", "0 parameters are too few"),
        ("13B on 1e30 tokens", "1e30 tokens are too many"),
        ("1e30 tokens", "1e30 tokens are too many"),
        ("13B on 600 tokens", "600 tokens are too few"),
        ("300 flops on 512 H100", "300 FLOP are too few"),
        ("7B with 70B active on 2T tokens", "active parameters are too many"),
        ("LoRA on a 70B", "On how many tokens?"),
        ("a full fine-tune of an 8B on the same tokens?", "On how many tokens?"),
        ("LoRA on Llama 3.1 70B", "On how many tokens?"),
        ("2T tokens on 512 H100", "How large a model?"),
        ("8x7B on 1T tokens", "the active ones"),
    ],
)
def test_what_cannot_be_or_is_missing_is_said(text: str, words: str) -> None:
    assert words in problem(text)


def test_it_is_echoed_and_written_as_json() -> None:
    question = asked("LoRA on a 70B with 1B tokens on one researcher's share: how long?")
    assert understood(question, DIRECTORY, TODAY) == (
        "Training LoRA of 70B on 1B tokens on our saved offer, on one researcher's share."
    )
    assert question_json(question, DIRECTORY)["size"] == {
        "parameters": 70_000_000_000,
        "tokens": 1_000_000_000,
        "tuning": "lora",
    }


def _numbers(low: int, high: int) -> st.SearchStrategy[float]:
    return st.builds(lambda m, e: float(f"{m}e{e}"), st.integers(1, 9_999), st.integers(low, high))


@st.composite
def sizes(draw: st.DrawFn) -> RunSize:
    if draw(st.booleans()):
        return RunSize(flop=draw(_numbers(18, 25)), fits=draw(st.booleans()))
    parameters = draw(_numbers(6, 10))
    active = draw(st.none() | st.just(parameters / 2)) if parameters >= 2e6 else None
    tokens, tuning = draw(_numbers(6, 12)), draw(st.none() | st.sampled_from(Tuning))
    return RunSize(parameters, active, tokens, None, tuning, draw(st.booleans()))


@st.composite
def questions(draw: st.DrawFn) -> Question:
    size, chips = (
        draw(sizes()),
        (ChipCount("chip/h100", Amount(draw(st.integers(1, 9_999)) * 1.0)),),
    )
    people = draw(st.none() | st.integers(1, 500).map(lambda n: Amount(float(n))))
    offer = draw(st.none() | st.just(Offer(chips=chips, researchers=people)))
    days = draw(st.none() | st.integers(1, 700).map(float))
    if not size.fits and draw(st.booleans()):
        return Question(Kind.REACH, size=size, chips=("chip/b200",), days=days)
    named = size.flop is None and draw(st.booleans())
    return Question(
        Kind.REACH,
        offer=offer,
        uses_saved=offer is None,
        runs=("run/llama-3.1-8b",) if named else (),
        size=RunSize(tokens=size.tokens, tuning=size.tuning, fits=size.fits) if named else size,
        scope=draw(st.none() | st.just(Scope.PER_RESEARCHER)),
        days=days,
    )


@settings(max_examples=300)
@given(questions())
def test_the_text_of_a_run_by_its_size_is_read_back(question: Question) -> None:
    text = to_text(question, DIRECTORY)
    assert read(text, DIRECTORY, TODAY) == Understood(question), text


def test_a_tuning_beside_people_asks_for_its_tokens(reader: Reader, today: date) -> None:
    text = "can one of our 30 researchers fine-tune a 70B with LoRA on their share of 512 B200?"
    reading = reader.read(text, today)
    assert isinstance(reading, Unclear)
    assert "how many tokens" in reading.problem


@pytest.mark.parametrize("tokens", ["two trillion", "2 trillion", "2T"])
def test_tokens_may_be_spelt(tokens: str) -> None:
    reading = read(f"can 64 H100 train 13B on {tokens} tokens", DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assert reading.assumed == ()
    assert reading.question.size == RunSize(parameters=13e9, tokens=2e12)


@pytest.mark.parametrize(
    "text", ["is 1e26 possible for us", "could we do 1e26", "can our cluster reach 1e26"]
)
def test_a_power_of_ten_that_is_to_be_done_is_of_flop(text: str) -> None:
    assert asked(text).size == RunSize(flop=1e26)


def test_a_power_of_ten_of_something_else_is_no_run() -> None:
    assert asked("1e26 vs openai, 512 H100 40 researchers").size is None
