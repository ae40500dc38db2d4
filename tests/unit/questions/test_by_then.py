"""What is said of a day to come: chips that join, and how many we are then."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Understood
from storage.records import Status


@pytest.mark.parametrize(
    "text",
    [
        "1024 H100 for 20 people, 512 more by March",
        "1024 H100 for 20 researchers, another 512 from March",
    ],
)
def test_more_of_the_same_joins_what_is_shared(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    offer = reading.question.offer
    assert offer is not None
    assert offer.researchers is not None
    assert [(one.count.value, one.status) for one in offer.chips] == [
        (1024, Status.OPERATIONAL),
        (512, Status.ANNOUNCED),
    ]
    assert offer.researchers.value == 20
    assert not reading.assumed


@pytest.mark.parametrize("text", ["512 H100, we will be 70 by March", "512 H100 and we're 70 now"])
def test_how_many_we_are_are_no_chips(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    offer = reading.question.offer
    assert offer is not None
    assert offer.researchers is not None
    assert offer.researchers.value == 70
    assert [one.count.value for one in offer.chips] == [512]


def test_people_of_a_lab_that_it_is_said_of(reader: Reader, today: date) -> None:
    reading = reader.read("how big is OpenAI if it has 600 researchers", today)
    assert isinstance(reading, Understood)
    assert reading.question.assume.lab_researchers == 600
