"""More of the chips that were just named: held today, or to come."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Understood
from bot.questions.writing.canonical import to_text
from storage.records import Status
from tests.unit.questions.reading import whole_question_in


def _counts(reader: Reader, text: str, today: date) -> list[tuple[float, Status]]:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    assert reading.question.offer is not None
    return [(each.count.value, each.status) for each in reading.question.offer.chips]


@pytest.mark.parametrize(
    "text",
    [
        "we own 200 H100, rent another 312, 21 ppl, compared to gdm",
        "we own 200 H100 and lease another 312 for 21 people",
        "200 H100 owned, another 312 rented, 21 people",
        "200 H100 and 312 more in the cloud, 21 people",
        "we rent 200 H100 and own another 312, 21 people",
        "200 H100 and another 312, 21 people",
        "200 H100 on prem and 312 rented, 21 people",
        "200 H100 owned + 312 in the cloud, 21 people",
        "200 H100 that we own, 312 rented, 21 people",
        "we own 200 H100 and rent 312, 21 people",
    ],
)
def test_what_is_held_beside_runs_today(text: str, reader: Reader, today: date) -> None:
    operational = Status.OPERATIONAL
    assert _counts(reader, text, today) == [(200, operational), (312, operational)]


@pytest.mark.parametrize(
    "text",
    [
        "200 H100 and another 312 from March, 21 people",
        "we have 200 H100 plus another 312 coming, 21 people",
        "200 H100 for 21 people, adding 312",
        "200 H100 and 312 more by summer, 21 people",
    ],
)
def test_what_is_added_later_is_to_come(text: str, reader: Reader, today: date) -> None:
    counts = _counts(reader, text, today)
    assert counts == [(200, Status.OPERATIONAL), (312, Status.ANNOUNCED)]


@pytest.mark.parametrize(
    "text",
    [
        "200 H100 until March, then 512 H100, 21 people",
        "200 H100 until March then 512 for 21 people",
    ],
)
def test_what_there_is_from_a_day_on_is_not_added_up(
    text: str, reader: Reader, today: date
) -> None:
    counts = _counts(reader, text, today)
    assert counts == [(200, Status.OPERATIONAL), (312, Status.ANNOUNCED)]
    fewer = reader.read("512 H100 until June 2027, then 200 H100, 21 people", today)
    assert isinstance(fewer, Understood)
    assert "“until June 2027, then 200 H100” left out" in fewer.assumed


@pytest.mark.parametrize(
    "text",
    [
        "H100s to add so our 40 have what DeepMind researchers have, we've 2048",
        "how many H100 do we add so our 40 have what DeepMind researchers have, we have 2048",
        "we have 2048 H100. how many H100 to add so our 40 researchers have what DeepMind has",
        "we have 2048. how many H100s to add so our 40 match DeepMind",
        "how many H100 do we need to match deepmind for our 40, we've got 2048",
        "H100s needed to give our 40 people what DeepMind gives, we have 2048",
        "we've 2048 and 40 people, how many more H100 to match DeepMind",
    ],
)
def test_what_we_hold_of_the_chip_to_add_is_no_number_of_people(
    text: str, reader: Reader, today: date
) -> None:
    question = whole_question_in(text, reader, today)
    read = "how many H100 do we need to match Google DeepMind, 2048 H100, 40 researchers"
    assert to_text(question, reader.words.directory) == read


@pytest.mark.parametrize("text", ["2048 H100, our 40 share", "our 40 have 2048 H100"])
def test_a_number_of_ours_beside_chips_is_of_people(text: str, reader: Reader, today: date) -> None:
    question = whole_question_in(text, reader, today)
    assert to_text(question, reader.words.directory) == "2048 H100, 40 researchers"


@pytest.mark.parametrize(
    "text", ["200 H100 and price 312, 21 people", "rent 200 H100, 312 people own it"]
)
def test_a_number_that_nobody_holds_is_no_chips(text: str, reader: Reader, today: date) -> None:
    assert len(_counts(reader, text, today)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "400 H100 arriving in march, 100 today, 12 researchers",
        "400 H100s coming in march, 100 now, for 12 researchers",
        "400 H100 land in Q2, today 100, 12 researchers",
        "we've got 100 now and 400 H100s coming in march for 12 researchers",
        "100 today and 400 H100 arriving in march, 12 researchers",
    ],
)
def test_what_runs_is_no_part_of_what_comes(text: str, reader: Reader, today: date) -> None:
    counts = sorted(_counts(reader, text, today))
    assert counts == [(100, Status.OPERATIONAL), (400, Status.ANNOUNCED)]


@pytest.mark.parametrize(
    "text",
    [
        "12 researchers today and 400 H100 arriving in march",
        "400 H100 arriving in march, today 12 researchers",
    ],
)
def test_people_of_today_are_no_chips(text: str, reader: Reader, today: date) -> None:
    assert _counts(reader, text, today) == [(400, Status.ANNOUNCED)]
