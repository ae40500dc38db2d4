"""A day by which something is to be trained: the time until then, and no day of the facts."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Question, Understood
from storage.records import Status

TODAY = date(2026, 11, 29)


def reading(text: str, reader: Reader) -> Understood:
    found = reader.read(text, TODAY)
    assert isinstance(found, Understood), found
    return found


def asked(text: str, reader: Reader) -> Question:
    return reading(text, reader).question


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Could our cluster train Llama 3.1 70B before the end of January?", date(2027, 1, 31)),
        ("can our cluster train Llama 3.1 70B by 31 January", date(2027, 1, 31)),
        ("could we train Llama 3.1 70B before the end of December", date(2026, 12, 31)),
        ("can we train Llama 3.1 70B by the end of the year", date(2026, 12, 31)),
        ("would our cluster finish Llama 3.1 70B by mid February", date(2027, 2, 15)),
        ("can we train Llama 3.1 70B before Christmas", date(2026, 12, 25)),
        ("could we train Llama 3.1 70B by New Year", date(2027, 1, 1)),
        ("can we train Llama 3.1 70B until March", date(2027, 3, 1)),
        ("By March, could we train Llama 3.1 70B", date(2027, 3, 1)),
        ("how long would Llama 3.1 70B take, we need it by 1 February", date(2027, 2, 1)),
    ],
)
def test_a_day_to_train_by_is_the_time_until_then(text: str, last: date, reader: Reader) -> None:
    question = asked(text, reader)
    assert (question.kind, question.runs) == (Kind.REACH, ("run/llama-3.1-70b",))
    assert (question.days, question.as_of) == ((last - TODAY).days, None)


@pytest.mark.parametrize(
    "text",
    [
        "can 512 H100 train Olmo 3 32B by the end of January",
        "could we train Olmo 3 32B on 512 H100 by 31 January",
    ],
)
def test_chips_named_with_it_run_already(text: str, reader: Reader) -> None:
    question = asked(text, reader)
    assert question.offer is not None
    assert [each.status for each in question.offer.chips] == [Status.OPERATIONAL]
    assert question.days == 63


@pytest.mark.parametrize(
    "text",
    [
        "can we train Llama 3.1 70B if 512 B200 arrive by March",
        "what could we train on the 512 B200 due by March",
    ],
)
def test_the_day_on_which_chips_come_is_no_such_day(text: str, reader: Reader) -> None:
    question = asked(text, reader)
    assert question.offer is not None
    assert question.offer.chips[0].available == date(2027, 3, 1)
    assert question.days is None


def test_what_has_no_date_is_left_out_aloud(reader: Reader) -> None:
    found = reading("is there time to train Llama 3.1 70B before NeurIPS", reader)
    assert (found.question.days, found.assumed) == (None, ("“before NeurIPS” left out",))
