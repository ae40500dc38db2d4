"""What is changed of a run that was told by its size, and what names a lab's run."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Question, RunSize, Scope, Tuning
from bot.services import Asker
from storage.records import Conversation
from tests.unit.conversation.corpus import DAY

ASKER = Asker.operator()
FIRST = "time to train a 13B on 2T tokens with 512 H100"


def last(talking: Conversing, *lines: str) -> Question:
    """What the last line of a conversation was read as."""
    said: Conversation | None = None
    for line in lines:
        exchange = talking.hear(line, ASKER, said, DAY)
        said = exchange.said
    return exchange.replies[0].answer.question


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("and on 3T tokens", RunSize(13e9, tokens=3e12)),
        ("and 4T?", RunSize(13e9, tokens=4e12)),
        ("a 30B instead", RunSize(30e9, tokens=2e12)),
        ("what about a 70B?", RunSize(70e9, tokens=2e12)),
        ("a 30B with 3B active", RunSize(30e9, 3e9, 2e12)),
        ("with LoRA", RunSize(13e9, tokens=2e12, tuning=Tuning.LORA)),
        ("how many fit in a month?", RunSize(13e9, tokens=2e12, fits=True)),
        ("and a 1e23 FLOP run", RunSize(flop=1e23)),
        ("and if we double the tokens", RunSize(13e9, tokens=4e12)),
        ("three times the data", RunSize(13e9, tokens=6e12)),
        ("half the parameters", RunSize(6.5e9, tokens=2e12)),
        ("how many of those in a month", RunSize(13e9, tokens=2e12, fits=True)),
    ],
)
def test_a_part_of_the_size_is_said_anew(conversing: Conversing, text: str, size: RunSize) -> None:
    question = last(conversing, FIRST, text)
    assert question.size == size
    assert question.offer
    assert [each.count.value for each in question.offer.chips] == [512]


def test_chips_and_days_change_around_the_run(conversing: Conversing) -> None:
    question = last(conversing, FIRST, "with 1024 H100", "and in 60 days?", "and on 3T tokens")
    assert question.size == RunSize(13e9, tokens=3e12)
    assert question.offer
    assert (question.offer.chips[0].count.value, question.days) == (1024, 60)


def test_how_it_is_tuned_and_whose_share_carry_on(conversing: Conversing) -> None:
    first = "LoRA on a 70B with 1B tokens on one researcher's share of 512 H100, 12 researchers"
    question = last(conversing, first, "a full fine-tune of an 8B on the same tokens?")
    assert question.size == RunSize(8e9, tokens=1e9, tuning=Tuning.FULL)
    assert question.scope is Scope.PER_RESEARCHER
    assert last(conversing, first, "and on the whole cluster?").scope is None


def test_counting_and_the_time_of_one_turn_into_each_other(conversing: Conversing) -> None:
    counted = last(conversing, FIRST, "how many fit into one researcher's month")
    assert counted.size == RunSize(13e9, tokens=2e12, fits=True)
    assert counted.scope is Scope.PER_RESEARCHER
    one = last(conversing, FIRST, "how many fit in a month", "how long is one?")
    assert one.size == RunSize(13e9, tokens=2e12)


def test_what_it_costs_is_told_in_dollars(conversing: Conversing) -> None:
    said = conversing.hear(FIRST, ASKER, None, DAY).said
    reply = conversing.hear("what would it cost", ASKER, said, DAY).replies[0].answer
    assert reply.table
    assert reply.figure("reach.sized.usd")


def test_a_published_run_takes_the_place_of_one_told(conversing: Conversing) -> None:
    question = last(conversing, FIRST, "and Llama 3.1 8B?")
    assert (question.runs, question.size) == (("run/llama-3.1-8b",), None)


def test_tokens_say_nothing_of_a_run_of_so_many_flop(conversing: Conversing) -> None:
    said = conversing.hear("a 1e23 FLOP run on 1024 H100", ASKER, None, DAY).said
    reply = conversing.hear("and on 3T tokens", ASKER, said, DAY).replies[0].answer
    assert "How large a model?" in reply.headline.text
    assert last(conversing, "a 1e23 FLOP run on 1024 H100", "3e24 instead").size == RunSize(
        flop=3e24
    )


@pytest.mark.parametrize(
    "text",
    ["could we do their V3 in 60 days", "how long would V3 take us", "could we train the v3"],
)
def test_a_version_is_that_of_the_lab_just_spoken_of(conversing: Conversing, text: str) -> None:
    assert last(conversing, "How do we compare with DeepSeek?", text).runs == ("run/deepseek-v3",)


def test_a_version_that_no_run_of_theirs_has_stays_as_said(conversing: Conversing) -> None:
    assert last(conversing, "how big is OpenAI", "how long would V3 take us").runs == ()
    assert last(conversing, "how big is deepseek", "price of TPU v3").runs == ()


@pytest.mark.parametrize(
    ("lines", "size", "days"),
    [
        (("how many tokens could a 7B see in that time",), RunSize(7e9, fits=True), 90),
        (("is that enough for a 70B",), RunSize(70e9, fits=True), 90),
        (("is that enough for a 70B", "and a 13B"), RunSize(13e9, fits=True), 90),
        (("is that enough for a 70B", "on 2T tokens"), RunSize(70e9, tokens=2e12), 90),
        (("how long for a 7B on 1T tokens",), RunSize(7e9, tokens=1e12), None),
    ],
)
def test_after_what_chips_can_do_a_size_is_on_these(
    talking: Conversing, lines: tuple[str, ...], size: RunSize, days: float | None
) -> None:
    question = last(talking, "what can we train with 512 H100 in 3 months", *lines)
    assert question.offer
    assert (question.size, question.days) == (size, days)
    assert [each.count.value for each in question.offer.chips] == [512]


def test_a_number_that_is_to_be_enough_is_of_the_chips(talking: Conversing) -> None:
    first = "what could we train in 45 days"
    question = last(talking, first, "would 1024 be enough for a 34B")
    assert question.size == RunSize(34e9, fits=True)
    assert question.offer
    assert [each.count.value for each in question.offer.chips] == [1024]


@pytest.mark.parametrize(
    "text", ["how long on our cluster", "and on our own cluster?", "how many days on our chips"]
)
def test_on_our_chips_is_on_what_we_saved(talking: Conversing, text: str) -> None:
    question = last(talking, "70B on 2T tokens on 512 H200, how long", text)
    assert question.size == RunSize(70e9, tokens=2e12)
    assert question.offer
    assert [each.chip for each in question.offer.chips] == ["chip/h100"]


def test_so_many_of_them_are_of_our_chips(talking: Conversing) -> None:
    question = last(
        talking, "train a 13B on 1T tokens. how long?", "what if we only used 512 of them"
    )
    assert question.offer
    assert [each.count.value for each in question.offer.chips] == [512]


def test_tokens_are_told_where_they_were_asked_for(talking: Conversing) -> None:
    question = last(talking, "whats a 70B run going to set us back", "1.5T tokens")
    assert question.size == RunSize(70e9, tokens=1.5e12)


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("how many 1B runs on 20B tokens would fit in that month", Scope.PER_RESEARCHER),
        ("how many 1B runs on 20B tokens fit in a quarter?", Scope.PER_RESEARCHER),
        ("how many 3B on 60B tokens could they run in that time", Scope.PER_RESEARCHER),
        ("and how many 1B runs on 20B tokens could be done in a week", Scope.PER_RESEARCHER),
        (
            "so how many 1B runs on 20B tokens can he get through in that month",
            Scope.PER_RESEARCHER,
        ),
        ("how many 1B runs on 20B tokens could we fit in that month", None),
        ("how many 1B runs on 20B tokens would fit on the whole cluster in that month", None),
    ],
)
def test_how_many_fit_is_of_the_share_that_was_spoken_of(
    talking: Conversing, text: str, scope: Scope | None
) -> None:
    question = last(
        talking,
        "our offer is 2048 H100 for 40 researchers",
        "what can one researcher train in a month",
        text,
    )
    assert question.size
    assert question.size.fits
    assert question.scope is scope
