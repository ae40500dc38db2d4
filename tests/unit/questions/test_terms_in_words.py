"""Terms of an offer in words: no wait, a job as large as all, and words cut short."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Understood
from storage.records import Amount


def _read(text: str, reader: Reader, today: date) -> Understood:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    return reading


@pytest.mark.parametrize(
    "told",
    [
        "nobody ever waits for a slot",
        "nobody waits",
        "you never wait for a gpu",
        "they don't queue",
        "each researcher never waits",
        "no one has to wait in line",
    ],
)
def test_nobody_waits(told: str, reader: Reader, today: date) -> None:
    reading = _read(f"900 H100, 22 researchers, {told}, vs Cohere", reader, today)
    assert reading.question.offer is not None
    assert reading.question.offer.wait_hours == 0


@pytest.mark.parametrize(
    "told", ["they never wait longer than 2 hours", "nobody waits more than 2 hours"]
)
def test_a_short_wait_is_not_none(told: str, reader: Reader, today: date) -> None:
    reading = _read(f"900 H100, 22 researchers, {told}, vs Cohere", reader, today)
    assert reading.question.offer is not None
    assert reading.question.offer.wait_hours != 0


@pytest.mark.parametrize(
    "told",
    [
        "one job can take the whole cluster",
        "a single run may use everything",
        "max job is the whole cluster",
        "one job can take all of it",
        "any job can use the entire fleet",
    ],
)
def test_one_job_may_take_all(told: str, reader: Reader, today: date) -> None:
    reading = _read(f"2000 H200, 40 researchers, {told}, vs Meta", reader, today)
    assert reading.question.offer is not None
    assert reading.question.offer.largest_job == 2000


@pytest.mark.parametrize(
    "chips",
    ["512 H100 + 512 B200", "64 H100 nodes", "16 nodes of 8 H100", "16 H100 each"],
)
def test_all_of_what_is_no_one_number_is_left_out_aloud(
    chips: str, reader: Reader, today: date
) -> None:
    text = f"{chips}, 40 researchers, one job can take the whole cluster, vs Meta"
    reading = _read(text, reader, today)
    assert reading.question.offer is not None
    assert reading.question.offer.largest_job is None
    assert any("one job can take the whole cluster" in each for each in reading.assumed)


@pytest.mark.parametrize(
    "told", ["overnight queue", "jobs queue overnight", "overnight waiting", "overnight waits"]
)
def test_a_wait_overnight_is_left_out_aloud(told: str, reader: Reader, today: date) -> None:
    reading = _read(f"1,024 H100, 30 researchers, {told}, vs openai", reader, today)
    assert any("overnight" in each for each in reading.assumed)


@pytest.mark.parametrize(
    "people", ["rsrchers", "reserchers", "researchrs", "rsearchers", "reseachers", "resarchers"]
)
def test_researchers_cut_short(people: str, reader: Reader, today: date) -> None:
    reading = _read(f"1024 h100, 25 {people}, vs OpenAI", reader, today)
    assert reading.question.offer is not None
    assert reading.question.offer.researchers == Amount(25.0)


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
    reading = _read(f"we have 1000 H100 and 30 researchers. {asked}", reader, today)
    assert reading.question.kind is Kind.MATCH
