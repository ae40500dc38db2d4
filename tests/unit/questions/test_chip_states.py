"""What runs today and what is to come are told apart, in whatever order they are said."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Unclear, Understood
from bot.questions.writing.canonical import to_text
from tests.unit.questions.reading import canonical


def _canonical(text: str, reader: Reader, today: date) -> str:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    again = reader.read(to_text(reading.question, reader.words.directory), today)
    assert isinstance(again, Understood)
    assert again.question == reading.question
    return to_text(reading.question, reader.words.directory)


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("letter of intent for 8192 GB300, today 1024 H100", "8192 GB300 announced"),
        ("LOI for 8192 GB300, 1024 H100 running today", "8192 GB300 announced"),
        ("MoU signed for 8192 GB300, 1024 H100 now", "8192 GB300 announced"),
        ("1024 H100 + 1024 H200 (not yet delivered)", "1024 H200 announced"),
        ("1024 H100 plus 1024 H200 that haven't been delivered yet", "1024 H200 announced"),
        ("1024 H100, 1024 H200 still to be installed", "1024 H200 announced"),
        ("1024 H100 and 1024 H200 being installed", "1024 H200 announced"),
        ("1024 H100 today, 1024 H200 delayed", "1024 H200 announced"),
        ("1024 H100 and 1024 H200 promised by the board", "1024 H200 announced"),
        ("1024 H100 running, 1024 H200 awaiting delivery", "1024 H200 announced"),
        ("1024 H100 running, 1024 H200 on backorder", "1024 H200 contracted"),
        ("1024 H100 running, in talks for 1024 H200", "1024 H200 announced"),
        ("1024 H100 today, option for 1024 H200", "1024 H200 announced"),
        ("1024 H100 now, 1024 H200 once the new site opens", "1024 H200 announced"),
        ("when the new hall is finished 1024 H200, today 1024 H100", "1024 H200 announced"),
        ("1024 H100 today; 1024 H200 once they are delivered", "1024 H200 announced"),
        ("1024 H100 to be replaced by 1024 H200", "1024 H200 announced"),
        ("1024 H100 now, 1024 H200 arriving", "1024 H200 announced"),
        ("1024 H100 today, 1024 H200 delayed until June", "1024 H200 announced from June 2027"),
        ("1024 H200 not available until June, 1024 H100 now", "announced from June 2027"),
        ("1024 H100 (another 1024 are on order)", "1024 H100 contracted"),
        ("1024 H100, 1024 more are on order", "1024 H100 contracted"),
        ("1024 H100 with another 1024 on the way", "1024 H100 announced"),
        ("another 1024 are on order beside our 1024 H100", "1024 H100 contracted"),
        ("1024 H100 and soon 512 more", "512 H100 announced"),
        ("1024 H100 now, doubling next year", "1024 H100 announced from 2027"),
        ("1024 H100, we will double that next year", "1024 H100 announced from 2027"),
        ("1024 H100, growing to 8192 by 2028", "7168 H100 announced from 2028"),
        ("1024 H100 today, 8192 by 2028", "7168 H100 announced from 2028"),
        ("1024 H100 now, 4096 H100 in total by 2028", "3072 H100 announced from 2028"),
        ("1024 H100 now and a total of 4096 H100 by 2028", "3072 H100 announced from 2028"),
        ("1024 H100 today, we'll have 4096 in total by 2028", "3072 H100 announced from 2028"),
        ("1024 H100 now, 512 B200 in total by 2028", "512 B200 announced from 2028"),
        ("2048 H100 by June, 1024 today", "1024 H100 announced from June 2027"),
        ("from 1024 to 4096 H100 by 2028", "3072 H100 announced from 2028"),
        ("half of our 2048 H100 are delivered", "1024 H100 announced"),
        ("2048 H100, of which 1024 are running", "1024 H100 announced"),
        ("1024 of the 2048 H100 are on order", "1024 H100 contracted"),
        ("2048 H100, half of them arrive in June", "1024 H100 announced from June 2027"),
        ("GB300: 2048 ordered, H100: 1024 running", "2048 GB300 contracted"),
        (
            "2048 GB300 (PO signed, delivery Q2 2027), 1024 H100 in production",
            "2048 GB300 contracted from Q2 2027",
        ),
        ("1024 H100, maybe 1024 H200 later", "1024 H200 announced"),
        ("1024 H100, 1024 H200 if the board approves", "1024 H200 announced"),
        ("1024 H100, applied for 1024 H200", "1024 H200 announced"),
        ("1024 H100, in six months 1024 H200", "1024 H200 announced from 2027-05-24"),
        ("2048 H100 in two phases: 1024 now and 1024 in June", "announced from June 2027"),
    ],
)
@pytest.mark.parametrize("people", ["{}, 40 researchers", "{}, 40 researchers vs openai"])
def test_what_comes_is_not_counted_and_what_runs_is(
    text: str, chips: str, people: str, reader: Reader, today: date
) -> None:
    read = _canonical(people.format(text), reader, today)
    assert "1024 H100 operational" in read
    assert chips in read
    assert "40 researchers" in read
    assert "hire" not in read


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        (
            "2048 H100, 40 researchers, adding 20 by summer",
            "what if we hire 20 more from 2027-06-01",
        ),
        (
            "2048 H100, 40 researchers, growing to 80 by 2028",
            "what if we hire 40 more from 2028-01-01",
        ),
        (
            "2048 H100, 40 researchers, doubling the team next year",
            "what if we hire 40 more from 2027-01-01",
        ),
        ("2048 H100, 40 researchers, what if we hire 200 more", "what if we hire 200 more"),
        (
            "2048 H100, 40 researchers, 15 more join in March",
            "what if we hire 15 more from 2027-03-01",
        ),
    ],
)
def test_as_many_as_a_team_takes_in_are_people(
    text: str, canonical: str, reader: Reader, today: date
) -> None:
    assert _canonical(text, reader, today) == f"2048 H100, 40 researchers, {canonical}"


@pytest.mark.parametrize(
    "text",
    [
        "2048 H100, 40 researchers",
        "2048 H100 available, 40 researchers",
        "2048 H100 installed, 40 researchers",
        "the candidate is not available until June; 2048 H100, 40 researchers",
        "2048 H100 running now, 40 researchers, candidate starts in March",
        "2048 H100, 40 researchers, the role is pending approval",
        "2048 H100, 40 researchers of whom 10 start in March",
        "2048 H100, 40 researchers, doubling next year",
        "2048 H100, growing next year, 40 researchers",
        "2048 H100 to be decommissioned in June, 40 researchers",
        "2048 H100, 40 researchers, if we get the candidate",
        "2048 H100 (H100 SXM), 40 researchers",
        "our 2048 H100 run since March, 40 researchers",
    ],
)
def test_what_is_said_of_people_or_of_the_end_makes_no_chips_come(
    text: str, reader: Reader, today: date
) -> None:
    assert _canonical(text, reader, today) == "2048 H100, 40 researchers"


@pytest.mark.parametrize(
    "text",
    [
        "2048 GB300 signed with CoreWeave for 2027, 40 researchers vs openai",
        "2048 GB300 ordered from Oracle for 2027, 40 researchers vs openai",
        "signed with CoreWeave: 2048 GB300 for 2027, 40 researchers vs openai",
    ],
)
def test_who_delivers_is_not_held_against(text: str, reader: Reader, today: date) -> None:
    due = "2048 GB300 contracted from 2027, 40 researchers, vs OpenAI"
    assert _canonical(text, reader, today) == due


@pytest.mark.parametrize(
    ("text", "tenure"),
    [
        ("Oracle delivers 2048 GB300 in May, 40 researchers vs openai", ""),
        ("2048 GB300 at CoreWeave from May, 40 researchers vs openai", "rented, "),
    ],
)
def test_who_brings_them_is_not_held_against(
    text: str, tenure: str, reader: Reader, today: date
) -> None:
    due = f"2048 GB300 announced from May 2027, 40 researchers, {tenure}vs OpenAI"
    assert _canonical(text, reader, today) == due


def test_what_is_promised_to_each_stays_a_share(reader: Reader, today: date) -> None:
    read = _canonical("2048 H100, 16 promised each, 40 researchers", reader, today)
    assert read == "2048 H100, 40 researchers, 16 guaranteed each"


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("64 GB200 NVL4 trays, 20 researchers", ["256 GB200", "64 GB200"]),
        ("16 GB200 NVL36 racks, 20 researchers", ["576 GB200", "16 GB200"]),
        ("64 trays of GB200, 20 researchers", ["64 GB200"]),
    ],
)
def test_how_many_chips_a_tray_holds_is_asked(
    text: str, choices: list[str], reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unclear)
    assert [each.text for each in reading.choices] == [f"{n}, 20 researchers" for n in choices]


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("16 GB200 NVL72, 20 researchers", "1152 GB200"),
        ("64 GB200 trays of 4 GPUs each, 20 researchers", "256 GB200"),
        ("16 blades with 4 GB200 each, 20 researchers", "64 GB200"),
        ("64 H100 NVL, 20 researchers", "64 H100 NVL"),
    ],
)
def test_where_it_is_said_how_many_there_are_nothing_is_asked(
    text: str, chips: str, reader: Reader, today: date
) -> None:
    assert _canonical(text, reader, today) == f"{chips}, 20 researchers"


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("90 days", "2027-02-22"),
        ("91 days", "2027-02-23"),
        ("60 days", "2027-01-23"),
        ("365 days", "2027-11-24"),
        ("3 months", "2027-02-24"),
        ("three months", "2027-02-24"),
        ("a month", "2026-12-24"),
        ("2 years", "2028-11-24"),
        ("a year", "2027-11-24"),
    ],
)
def test_days_from_now_are_counted_and_months_are_those_of_the_calendar(
    said: str, day: str, reader: Reader, today: date
) -> None:
    assert day in _canonical(f"1024 H200 coming in {said} for 8 researchers", reader, today)


@pytest.mark.parametrize(
    "text", ["how big was openai five months ago", "openai five weeks ago", "OpenAI, 5 months ago"]
)
def test_a_number_of_months_ago_is_no_part_of_a_name(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.labs == ("openai",)
    assert reading.question.as_of is not None


@pytest.mark.parametrize(
    ("when", "due"),
    [
        ("in Q1 2027", "Q1 2027"),
        ("in the third quarter of 2027", "Q3 2027"),
        ("in the 4th quarter of next year", "Q4 2027"),
        ("in the first quarter", "Q1 2027"),
        ("in the last quarter of 2027", "Q4 2027"),
        ("in H2 2027", "H2 2027"),
        ("in the second half of 2027", "H2 2027"),
        ("by summer 2027", "summer 2027"),
        ("next spring", "spring 2027"),
        ("in early 2027", "early 2027"),
        ("next year", "2027"),
        ("in March", "March 2027"),
        ("by the end of Q1 2027", "2027-03-31"),
        ("on 3 March 2027", "2027-03-03"),
    ],
)
def test_a_period_of_delivery_is_promised_for_no_day_of_it(
    when: str, due: str, reader: Reader, today: date
) -> None:
    text = f"1024 H100 today, 512 B200 arriving {when}, 16 researchers"
    read = _canonical(text, reader, today)
    assert read == f"1024 H100 operational + 512 B200 announced from {due}, 16 researchers"
    assert _canonical(read, reader, today) == read


@pytest.mark.parametrize(
    ("text", "asked", "left"),
    [
        ("2048 H100 for 40 people, what do we have by june", "", "june"),
        ("2048 H100, 40 people, how will we compare with openai in june", ", vs OpenAI", "june"),
    ],
)
def test_a_day_that_is_asked_about_is_none_on_which_chips_come(
    text: str, asked: str, left: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    told = to_text(reading.question, reader.words.directory)
    assert told == f"2048 H100, 40 researchers{asked}"
    assert reading.assumed == (f"“{left}” left out",)


@pytest.mark.parametrize(
    "told",
    [
        "2048 H100, contract until june 2027, 40 researchers",
        "2048 H100 under contract until june 2027, 40 researchers",
        "2048 H100 contracted until june 2027, 40 researchers",
        "2048 H100, lease ends june 2027, 40 researchers",
    ],
)
def test_chips_of_a_contract_that_ends_run_until_then(
    told: str, reader: Reader, today: date
) -> None:
    text, left = canonical(told, reader, today)
    assert text.startswith("2048 H100, 40 researchers")
    assert any("june 2027" in each for each in left)
