"""What no answer goes into is named in the echo, and never read as something else."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Understood
from storage.records import Status, Tenure


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("400 H100 until December 2027, 16 researchers, vs meta", "until December 2027"),
        ("our lease on 400 H100 runs out in June; 16 researchers", "runs out in June"),
        ("1024 H100, 35 researchers vs meta, asks a researcher with 3 ICLR papers", "3"),
        ("who in our pool has worked in Berlin", "Berlin"),
        ("who in our pool works on weekends", "weekends"),
        ("anyone in our pool who co-authored something on more than 1,000 H100", "1,000 H100"),
        ("512 H100, 16 people, queue wait 2 hours, worst case a day", "worst case a day"),
        ("512 H100, 16 people, queue usually 2 hours, at worst 24 hours", "at worst 24 hours"),
        ("512 H100, 16 people, median wait 2 hours, max 3 days vs meta", "max 3 days"),
        ("512 H100, 16 people, you wait 2 hours, sometimes a day", "sometimes a day"),
        ("512 H100, 16 people, wait 2 hours or up to a week", "up to a week"),
        ("what's cheaper for a 13B run on 1T tokens, H100 or H200?", "H200"),
        ("how many H100 or B200 does a 70B on 2T tokens take", "B200"),
        ("512 H100, 16 people, utilization at 90%", "utilization at 90%"),
        ("compare OpenAI and Anthropic on TPUs", "TPUs"),
        ("who has the most planned compute", "planned"),
    ],
)
def test_what_is_left_out_is_named(text: str, left: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.assumed == (f"“{left}” left out",)


@pytest.mark.parametrize(
    "text",
    [
        "who in our pool has trained above 1e24",
        "who in our pool has published work on models",
        "which people in the pool published on robotics?",
    ],
)
def test_what_the_pool_is_sorted_by_is_not_left_out(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.assumed == ()


@pytest.mark.parametrize(
    "text",
    [
        "768 H200 up and running since October, 32 researchers",
        "768 H200 since March, 32 researchers",
        "rented: 768 H200 until December 2027, 32 researchers",
        "768 H200 till October, 32 researchers",
        "our lease on 768 H200 runs out in June 2027; 32 researchers",
        "768 H200 arrived in March, 32 researchers",
        "768 H200 opened in May 2026 for 32 researchers",
        "768 H200 for 32 researchers, hire 15 more by summer",
        "by June we hire 15 more: 768 H200, 32 researchers",
        "our team of 32 has 768 H200; the plan: +10 researchers",
    ],
)
def test_a_day_that_is_past_or_of_something_else_is_no_delivery_of_chips(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.offer
    states = {(c.status, c.available) for c in reading.question.offer.chips}
    assert states == {(Status.OPERATIONAL, None)}


@pytest.mark.parametrize("text", ["2048 H100 +512 H200, 40 researchers", "8 B200 + 16 A100"])
def test_a_plus_between_chips_adds_chips_and_no_people(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.offer
    assert len(reading.question.offer.chips) == 2
    assert reading.question.people is None


@pytest.mark.parametrize(
    "text",
    [
        "128 H100 owned plus 256 H100 rented, 14 researchers, vs Mistral",
        "128 H100 on prem and 256 H100 in the cloud, 14 researchers",
        "we own 128 H100 and rent 256 H100, 14 researchers",
        "512 H100, some owned, some leased, 14 researchers",
        "128 H100 in our own datacenter, 256 H200 on AWS, 20 people",
    ],
)
def test_what_is_owned_and_what_rented_is_left_out_aloud(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.offer is not None
    assert reading.question.offer.tenure is None
    assert reading.assumed == ("what is owned and what rented left out",)


@pytest.mark.parametrize(
    ("text", "tenure"),
    [
        ("512 H100 rented on AWS, 14 researchers", Tenure.RENTED),
        ("512 H100 on-prem, no cloud, 14 researchers", Tenure.OWNED),
        ("we own 512 H100, 14 researchers, what would it cost to rent", Tenure.OWNED),
    ],
)
def test_of_one_tenure_nothing_is_left_out(
    text: str, tenure: Tenure, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.offer is not None
    assert reading.question.offer.tenure is tenure
    assert not reading.assumed


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("give me the 5 labs with the most compute", "5"),
        ("which three labs have the most compute per researcher", "three"),
        ("top five AI labs by compute", "five"),
    ],
)
def test_a_list_of_so_many_labs_says_that_it_is_not_cut(
    text: str, number: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.kind is Kind.LEAGUE
    assert reading.assumed == (f"all with a figure and not only {number}, as ranges overlap",)


def test_a_share_of_either_number_is_the_lower_and_says_so(reader: Reader, today: date) -> None:
    reading = reader.read("should we offer 16 or 32 H100s per head?", today)
    assert isinstance(reading, Understood)
    assert reading.assumed == ("“16 or 32” taken as 16 each, the lower",)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("how old is Mistral", "how old"),
        ("is DeepSeek a Chinese lab?", "Chinese"),
        ("who founded Anthropic", "founded"),
        ("how much is OpenAI worth", "worth"),
    ],
)
def test_what_is_no_compute_of_a_lab_is_named(
    text: str, word: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.kind is Kind.LAB
    assert any(note.startswith(f"“{word}” left out") for note in reading.assumed)


@pytest.mark.parametrize("text", ["is comp at Meta public", "is pay at Anthropic public"])
def test_whether_pay_is_public_is_asked_of_pay(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert (reading.question.kind, reading.question.topic) == (Kind.HIRING, "pay")


FREEZE = "no freeze is on record: what opened and closed is, and which of them are far from usual"
MIDDLE = (
    "no one figure in the middle is told: a range runs from the median of the lower ends to that of"
    " the upper ends"
)
ONE_KIND = "counted are all chips together, in H100e: of one kind no order of labs is on record"
HOURS = "hours left out: one H100e that never stands still is 730 GPU-hours a month, 8,760 a year"


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("which labs froze hiring", FREEZE),
        ("has Anthropic paused recruiting", FREEZE),
        ("who slowed down hiring", FREEZE),
        ("median pay at OpenAI", MIDDLE),
        ("average pay OpenAI research scientists", MIDDLE),
        ("who owns the most H100", ONE_KIND),
        ("who has the most H100s", ONE_KIND),
        ("2048 H100 for 40 researchers in GPU-hours per month", HOURS),
        ("us in GPU-hours per researcher", HOURS),
    ],
)
def test_what_is_asked_and_not_told_is_said(
    text: str, note: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert note in reading.assumed


@pytest.mark.parametrize(
    "text", ["top 5 labs by H100 equivalents", "open roles at OpenAI", "what does OpenAI pay"]
)
def test_nothing_is_said_where_it_is_told(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert not {FREEZE, MIDDLE, ONE_KIND, HOURS} & {*reading.assumed}
