"""Who gives compute to people outside: the programmes on record, also beside an unknown name."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.on_record import Listing
from bot.questions.read import Reader
from bot.questions.types import Understood


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Does the NSF or anyone else offer free GPU access for academics?", ("“NSF” left out",)),
        ("does the NSF offer GPU access for academics?", ("“NSF” left out",)),
        ("does Zorblax give free GPUs to universities", ("“Zorblax” left out",)),
        ("does anyone offer GPU access for academics?", ()),
        ("does the EU offer free GPU access for researchers", ()),
        ("who offers GPUs for startups", ()),
    ],
)
def test_programmes_are_told(text: str, left: tuple[str, ...], reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.topic == Listing.PROGRAMMES
    assert reading.assumed == left


@pytest.mark.parametrize(
    "text", ["do we offer free GPU hours to academics", "we offer 512 H100 for students"]
)
def test_what_we_give_is_our_own(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.topic is None


@pytest.mark.parametrize(
    ("text", "whom", "place"),
    [
        (
            "my candidate is at a uni, is there any free compute she can apply for in the UK",
            "academics",
            "United Kingdom",
        ),
        ("she's a lecturer in Spain, any free compute?", "academics", "Spain"),
        ("he's founding something in London, free compute?", "companies", "London"),
        ("research credits for students", "academics", None),
        ("sovereign compute in the UK", None, "United Kingdom"),
        ("academic access to H100s in Europe", "academics", "Europe"),
        ("supercomputer time for small firms", "companies", None),
        ("programmes for companies", "companies", None),
        ("programmes closing soon", None, None),
        ("which programmes have an open call", None, None),
        ("allocation programmes for AI research", None, None),
    ],
)
def test_programmes_by_the_words_that_people_use(
    text: str, whom: str | None, place: str | None, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    asked = reading.question
    assert (asked.topic, asked.family, asked.place) == (Listing.PROGRAMMES, whom, place)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "We're a 6 person startup without our own GPUs. Any public programs we could apply to"
            " in Europe?",
            "6 person",
        ),
        ("six of us, no hardware. public programmes we can apply for?", "six of us"),
        (
            "we are a startup of 12 people with no chips, which public compute programmes are there"
            " in the US",
            "of 12 people",
        ),
        (
            "we're 10 researchers without any chips, what public programmes could we apply to",
            "we're 10 researchers",
        ),
        ("any public compute programmes for a 6 person startup in Europe", "6 person"),
        ("small company, 8 people, no cluster. any free gpu hours in the UK?", "8 people"),
    ],
)
def test_how_many_would_apply_is_no_change_of_ours(
    text: str, left: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.topic == Listing.PROGRAMMES
    assert reading.question.people is None
    assert reading.assumed == (f"“{left}” left out: no programme is told by it",)


def test_that_there_are_no_chips_changes_no_list(reader: Reader, today: date) -> None:
    text = "we don't have GPUs. are there grants for compute in Germany"
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert (reading.question.topic, reading.question.place) == (Listing.PROGRAMMES, "Germany")
    assert reading.assumed == ()
