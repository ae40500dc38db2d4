"""Terms of an offer in words: no wait, a job as large as all, and words cut short."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind
from storage.records import Amount
from tests.unit.questions.reading import canonical, question_in


@pytest.mark.parametrize(
    "told",
    [
        "nobody ever waits for a slot",
        "nobody waits",
        "you never wait for a gpu",
        "they don't queue",
        "each researcher never waits",
        "no one has to wait in line",
        "instant access",
        "never a queue",
        "there's never a wait",
        "jobs start immediately",
        "the queue is usually empty",
        "always a free slot",
    ],
)
def test_nobody_waits(told: str, reader: Reader, today: date) -> None:
    offer = question_in(f"900 H100, 22 researchers, {told}, vs Cohere", reader, today).offer
    assert offer is not None
    assert offer.wait_hours == 0


@pytest.mark.parametrize(
    "told", ["they never wait longer than 2 hours", "nobody waits more than 2 hours"]
)
def test_a_short_wait_is_not_none(told: str, reader: Reader, today: date) -> None:
    offer = question_in(f"900 H100, 22 researchers, {told}, vs Cohere", reader, today).offer
    assert offer is not None
    assert offer.wait_hours != 0


@pytest.mark.parametrize(
    "told",
    [
        "one job can take the whole cluster",
        "a single run may use everything",
        "max job is the whole cluster",
        "one job can take all of it",
        "any job can use the entire fleet",
        "entire cluster for one job",
        "anyone can grab the full cluster for one run",
        "jobs up to the whole cluster",
        "largest job: the entire cluster",
        "you can run a job on all of the chips",
        "a run may span all 2000 gpus",
        "no cap on job size",
        "unlimited job size",
    ],
)
def test_one_job_may_take_all(told: str, reader: Reader, today: date) -> None:
    offer = question_in(f"2000 H200, 40 researchers, {told}, vs Meta", reader, today).offer
    assert offer is not None
    assert offer.largest_job == 2000


@pytest.mark.parametrize(
    "chips",
    ["512 H100 + 512 B200", "64 H100 nodes", "16 nodes of 8 H100", "16 H100 each"],
)
def test_all_of_what_is_no_one_number_is_left_out_aloud(
    chips: str, reader: Reader, today: date
) -> None:
    text = f"{chips}, 40 researchers, one job can take the whole cluster, vs Meta"
    offer = question_in(text, reader, today).offer
    assert offer is not None
    assert offer.largest_job is None
    _, left = canonical(text, reader, today)
    assert any("one job can take the whole cluster" in each for each in left)


@pytest.mark.parametrize(
    "told",
    [
        "overnight queue",
        "jobs queue overnight",
        "overnight waiting",
        "overnight waits",
        "waits a night",
        "wait till the next morning",
        "short queue",
        "wait times are long",
    ],
)
def test_a_wait_overnight_is_left_out_aloud(told: str, reader: Reader, today: date) -> None:
    _, left = canonical(f"1,024 H100, 30 researchers, {told}, vs openai", reader, today)
    assert any("please give the wait in hours" in each for each in left)


@pytest.mark.parametrize(
    ("told", "hours"),
    [
        ("about an hour in the queue", 1),
        ("wait a couple of hours", 2),
        ("a couple of hours wait", 2),
        ("queue of a day", 24),
    ],
)
def test_a_wait_in_words_is_as_long(told: str, hours: float, reader: Reader, today: date) -> None:
    offer = question_in(f"1,024 H100, 30 researchers, {told}, vs openai", reader, today).offer
    assert offer is not None
    assert offer.wait_hours == hours


@pytest.mark.parametrize(
    "people", ["rsrchers", "reserchers", "researchrs", "rsearchers", "reseachers", "resarchers"]
)
def test_researchers_cut_short(people: str, reader: Reader, today: date) -> None:
    offer = question_in(f"1024 h100, 25 {people}, vs OpenAI", reader, today).offer
    assert offer is not None
    assert offer.researchers == Amount(25.0)


@pytest.mark.parametrize(
    "asked",
    [
        "what's missing to catch anthropic",
        "what is missing to match anthropic",
        "what are we missing to catch up with anthropic",
        "what do we lack to reach anthropic",
        "what's still missing to equal anthropic",
    ],
)
def test_what_is_missing_counts_chips(asked: str, reader: Reader, today: date) -> None:
    question = question_in(f"we have 1000 H100 and 30 researchers. {asked}", reader, today)
    assert question.kind is Kind.MATCH


@pytest.mark.parametrize(
    "told",
    [
        "avg 34 each",
        "34 each on average",
        "so about 34 each",
        "(34 each)",
        "mean 34 per head",
        "averaging 34 gpus per person",
    ],
)
def test_what_each_has_on_average_is_not_guaranteed(told: str, reader: Reader, today: date) -> None:
    question, left = canonical(f"1360 H100, 40 researchers {told}, vs Meta", reader, today)
    assert "guaranteed" not in question
    assert question.startswith("1360 H100, 40 researchers, vs Meta")
    assert not left


@pytest.mark.parametrize(
    "told", ["40 researchers, avg 34 H100 each", "34 H100 each on average for 40 researchers"]
)
def test_an_average_of_chips_makes_the_total(told: str, reader: Reader, today: date) -> None:
    assert canonical(told, reader, today) == ("1360 H100, 40 researchers", ())


@pytest.mark.parametrize(
    ("told", "each"),
    [
        ("8 each", 8),
        ("34 each guaranteed", 34),
        ("avg 34 each, 8 guaranteed", 8),
        ("one node per researcher guaranteed", 8),
        ("guaranteed one node each", 8),
        ("an 8 gpu box per person reserved", 8),
        ("everyone has a dedicated node", 8),
        ("everyone gets their own node", 8),
        ("two nodes each", 16),
        ("one dgx each guaranteed", 8),
    ],
)
def test_what_is_guaranteed_may_be_told_in_nodes(
    told: str, each: float, reader: Reader, today: date
) -> None:
    offer = question_in(f"1360 H100, 40 researchers, {told}", reader, today).offer
    assert offer is not None
    assert offer.guaranteed_per_researcher == each


def test_a_tray_of_a_rack_holds_four(reader: Reader, today: date) -> None:
    text = "1024 GB300, 40 researchers, one node each guaranteed"
    offer = question_in(text, reader, today).offer
    assert offer is not None
    assert offer.guaranteed_per_researcher == 4


def test_another_average_is_left_out_aloud(reader: Reader, today: date) -> None:
    _, left = canonical("1360 H100, 40 researchers, avg 30 each", reader, today)
    assert left == ("“30” left out",)


@pytest.mark.parametrize(
    "text",
    [
        "own cluster: 1,024 H100 SXM, 30 researchers, vs openai",
        "our own kit: 1024 H100, 30 researchers, vs openai",
        "1024 H100 of our own, 30 researchers vs openai",
        "1024 H100 (all ours), 30 researchers vs openai",
        "1024 H100, bought and paid for, 30 researchers, vs openai",
        "1024 H100 in a colo, 30 researchers vs openai",
        "1024 colo'd H100, 30 researchers vs openai",
        "1024 H100 self-hosted, 30 researchers vs openai",
        "1024 H100 acquired last year, 30 researchers vs openai",
        "1024 H100 we bought in 2025, 30 researchers vs openai",
    ],
)
def test_what_is_our_own_is_owned(text: str, reader: Reader, today: date) -> None:
    assert canonical(text, reader, today) == ("1024 H100, 30 researchers, owned, vs OpenAI", ())


def test_who_rents_out_is_no_lab_to_compare_with(reader: Reader, today: date) -> None:
    text = "1024 H100 at Lambda, 30 researchers vs openai"
    assert canonical(text, reader, today) == ("1024 H100, 30 researchers, rented, vs OpenAI", ())
    assert canonical("price of 512 H100 at lambda", reader, today)[1]


@pytest.mark.parametrize(
    ("told", "plain"),
    [
        ("reckon $2.2/hr", "2048 H100, 40 researchers, vs OpenAI, at $2.2/h"),
        ("call it $2.20 an hour", "2048 H100, 40 researchers, vs OpenAI, at $2.2/h"),
        (
            "let's say they run 500k H100s",
            "2048 H100, 40 researchers, vs OpenAI, assume a stock of 500000 H100",
        ),
        (
            "assume openai operates 500k H100",
            "2048 H100, 40 researchers, vs OpenAI, assume a stock of 500000 H100",
        ),
        (
            "use 500k H100 for openai",
            "2048 H100, 40 researchers, vs OpenAI, assume a stock of 500000 H100",
        ),
    ],
)
def test_what_is_supposed_loosely(told: str, plain: str, reader: Reader, today: date) -> None:
    text = f"2048 H100, 40 researchers vs openai, {told}"
    assert canonical(text, reader, today) == (plain, ())


@pytest.mark.parametrize(
    ("told", "heads"),
    [
        ("forty-two researchers", 42),
        ("5 pods of 8 researchers", 40),
        ("40 bodies", 40),
        ("40 ICs", 40),
        ("40 contributors", 40),
        ("40 boffins", 40),
        ("40 full time equivalents", 40),
        ("a bench of 40", 40),
    ],
)
def test_heads_by_other_names(told: str, heads: int, reader: Reader, today: date) -> None:
    text = f"2048 H100, {told}, vs openai"
    assert canonical(text, reader, today) == (f"2048 H100, {heads} researchers, vs OpenAI", ())


@pytest.mark.parametrize("told", ["take the low estimate", "use the upper bound", "worst case"])
def test_an_end_of_the_range_is_left_out(told: str, reader: Reader, today: date) -> None:
    left = canonical(f"2048 H100, 40 researchers vs openai, {told}", reader, today)[1]
    assert left == (f"“{told}” left out: the range tells both ends",)


def test_a_labs_researchers_are_none_of_ours(reader: Reader, today: date) -> None:
    text = "say mistral's 150 researchers. 512 H100, 20 researchers vs mistral"
    offer = question_in(text, reader, today).offer
    assert offer is not None
    assert offer.researchers == Amount(20)


@pytest.mark.parametrize(
    "text",
    [
        "2048 H100, 40 researchers, about 4 hours median wait",
        "2048 H100, 40 researchers, median wait is 4 hours",
        "2048 H100, 40 researchers, 4h median queue",
    ],
)
def test_the_median_of_a_wait_is_no_price(text: str, reader: Reader, today: date) -> None:
    offer = question_in(text, reader, today).offer
    assert offer is not None
    assert offer.wait_hours == 4
