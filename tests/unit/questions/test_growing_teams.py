"""A team that is to grow: planned hires, people and chips by the same day."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Understood, Unreadable
from storage.records import Offer
from tests.unit.questions.reading import typed


@pytest.mark.parametrize(
    "plan",
    [
        "we plan to add 15 people by June 2027",
        "we plan 15 hires by June 2027",
        "15 hires planned by June 2027",
        "planning to take on 15 more people in June 2027",
        "we plan to grow to 45 by June 2027",
        "we expect 15 more researchers in June 2027",
        "and if we grow to 45 in June 2027",
        "planned: 15 hires from June 2027",
        "15 hires are planned for June 2027",
    ],
)
def test_a_plan_of_people_is_none_of_chips(plan: str, reader: Reader, today: date) -> None:
    expected = "800 B200, 30 researchers, what if we hire 15 more from 2027-06-01"
    assert typed(reader, f"800 B200 for 30 researchers, {plan}", today) == expected


def test_chips_that_are_planned_stay_so(reader: Reader, today: date) -> None:
    asked = typed(reader, "512 H100, 1024 B200 planned, 10 researchers", today)
    assert asked == "512 H100 operational + 1024 B200 announced, 10 researchers"


@pytest.mark.parametrize(
    "text",
    [
        "500 H100 now, 1500 GB200 from June 2027, 22 researchers growing to 40 by then",
        "500 H100 now and 1500 GB200 from June 2027, 22 people growing to 40 people by then",
        "500 H100 now, 1500 GB200 from June 2027, 22 researchers and we will be 40 by then",
        "500 H100 now, 1500 GB200 from June 2027, 22 researchers, 18 more by then",
    ],
)
def test_people_come_by_the_day_of_the_chips(text: str, reader: Reader, today: date) -> None:
    asked = typed(reader, text, today)
    offer = "500 H100 operational + 1500 GB200 announced from June 2027, 22 researchers"
    assert asked == f"{offer}, what if we hire 18 more from 2027-06-01"


@pytest.mark.parametrize(
    ("growth", "hires"),
    [
        ("40 researchers growing 5% a month for a year", 32),
        ("40 researchers, headcount grows by 5% every month for 12 months", 32),
        ("a team of 40 growing by 10% a quarter for two years", 46),
        ("40 researchers, growing the team by 20% a year for 3 years", 29),
        ("40 researchers, we hire 3 people a month for a year", 36),
        ("40 researchers, 4 new hires every quarter for 2 years", 32),
        ("40 researchers, we add 2 people per week for half a year", 52),
        ("40 researchers, we grow by 5 people a quarter for two years", 40),
        ("40 researchers, headcount doubles every year for 3 years", 280),
    ],
)
def test_people_grow_at_a_rate_for_a_time(
    growth: str, hires: int, reader: Reader, today: date
) -> None:
    asked = typed(reader, f"2048 H100, {growth}", today)
    assert asked == f"2048 H100, 40 researchers, what if we hire {hires} more"


def test_a_largest_job_goes_up_beside_a_wait(reader: Reader, today: date) -> None:
    text = "2048 H100, 40 researchers, our largest job goes up to 2048 and the queue down to 30 min"
    assert typed(reader, text, today).endswith("40 researchers, max job 2048, 0.5 hours wait")


def test_it_is_told_that_a_rate_is_compounded(reader: Reader, today: date) -> None:
    reading = reader.read("2048 H100, 40 researchers growing 5% a month for a year", today)
    assert isinstance(reading, Understood)
    assert reading.assumed == (
        "“growing 5% a month for a year” taken as 1.8 times as many, each step on the one before"
        " (1.6 times if each is a part of those today)",
    )


def test_a_rate_without_a_time_is_left_out_or_asked_back(reader: Reader, today: date) -> None:
    beside = reader.read("2048 H100, 40 researchers growing 5% a month", today)
    assert isinstance(beside, Understood)
    assert beside.assumed == ("“growing 5% a month” left out, as it is not said for how long",)
    for text in ("what if headcount grows 5% a month", "growing the team by 5% a month"):
        alone = reader.read(text, today)
        assert isinstance(alone, Unreadable)
        assert alone.problem.startswith("For how long?")


@pytest.mark.parametrize(
    "part",
    [
        "20% is kept for production",
        "20% goes straight to serving",
        "20% is taken up by production",
        "production keeps 20%",
        "a fifth stays with production",
    ],
)
def test_what_production_keeps_is_no_research(part: str, reader: Reader, today: date) -> None:
    asked = typed(reader, f"1024 H100, 25 researchers, {part}", today)
    assert asked == "1024 H100, 25 researchers, 80% for research"


@pytest.mark.parametrize(
    ("wait", "hours"),
    [
        ("the queue wait went down to an hour", "1 hour wait"),
        ("the queue drops from a day to two hours", "2 hours wait"),
        ("waiting times shrink to half an hour", "0.5 hours wait"),
        ("the queue falls to under an hour", "1 hour wait"),
    ],
)
def test_how_long_a_wait_becomes(wait: str, hours: str, reader: Reader, today: date) -> None:
    asked = typed(reader, f"2048 H100, 40 researchers, {wait}, largest job up to 1024", today)
    assert asked == f"2048 H100, 40 researchers, max job 1024, {hours}"


def test_some_of_the_people_are_no_part_of_the_chips(reader: Reader, today: date) -> None:
    text = "2048 H100, 40 researchers; 10 of them move to product next quarter"
    assert typed(reader, text, today) == "2048 H100, 40 researchers"
    of_chips = "40 researchers on 2048 H100, 512 of them are for product"
    assert typed(reader, of_chips, today) == "2048 H100, 40 researchers, 75% for research"


def test_each_day_is_of_what_it_is_said_of(reader: Reader, today: date) -> None:
    text = "2048 H100, 40 researchers, 1024 B300 planned for June, 20 hires planned for July"
    assert typed(reader, text, today) == (
        "2048 H100 operational + 1024 B300 announced from June 2027, 40 researchers,"
        " what if we hire 20 more from 2027-07-01"
    )


def test_chips_after_a_month_are_no_year(reader: Reader, today: date) -> None:
    asked = typed(reader, "40 researchers, 10 more by March, 2048 H100", today)
    assert asked == "2048 H100, 40 researchers, what if we hire 10 more from 2027-03-01"
    dated = typed(reader, "2048 H100, 1024 B200 due in March, 2027, 40 researchers", today)
    assert dated == "2048 H100 operational + 1024 B200 announced from March 2027, 40 researchers"


def test_no_team_grows_a_hundredfold(reader: Reader, today: date) -> None:
    reading = reader.read("2048 H100, 40 researchers growing to 4096", today)
    assert not isinstance(reading, Understood) or reading.question.people is None


@pytest.mark.parametrize(
    ("plan", "people", "day"),
    [
        ("hire 5 in Jan and 10 more in June, what does each person get by summer?", 15, "06"),
        ("we hire 4 in March and 6 in September", 10, "09"),
        ("if 3 join in February and another 7 in May", 10, "05"),
        ("hiring 10 by April then 5 more in July", 15, "07"),
        ("5 hires in January, 10 hires in June", 15, "06"),
        ("we hire 3 in Jan, 4 in Feb and 5 in March", 12, "03"),
    ],
)
def test_hires_in_steps_are_all_there_by_the_last_day(
    plan: str, people: int, day: str, reader: Reader, today: date
) -> None:
    expected = f"800 B200, 30 researchers, what if we hire {people} more from 2027-{day}-01"
    assert typed(reader, f"800 B200 for 30 researchers, {plan}", today) == expected


@pytest.mark.parametrize(
    "text",
    [
        "how many of openai's 500 open roles were filled",
        "which labs have 50 open roles",
        "has anthropic filled its 20 research roles",
        "what do 10 research positions pay",
        "open roles at meta, top 5 positions",
    ],
)
def test_openings_of_others_are_no_hires(reader: Reader, today: date, text: str) -> None:
    reading = reader.read(text, today)
    assert not isinstance(reading, Understood) or reading.question.kind is not Kind.DILUTION


@pytest.mark.parametrize(
    "text",
    [
        "can we hire 12 more and keep 40 H100 each",
        "can we hire 12 more with at least 40 H100 each",
        "can we hire 12 more and still give everyone 40 H100",
        "could we hire 12 people and still have 40 H100 per researcher",
    ],
)
def test_a_share_that_hires_are_to_leave_is_promised_of_ours(
    reader: Reader, text: str, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    question = reading.question
    assert (question.kind, question.uses_saved) == (Kind.DILUTION, True)
    assert (question.offer, question.people) == (Offer(guaranteed_per_researcher=40.0), 12)


@pytest.mark.parametrize(
    "plan",
    [
        "we'll be 45 by summer",
        "we will be 45 people by summer",
        "and will be 45 by summer",
        "and we'll be 45 of us by summer",
        "we will be 45 in summer",
    ],
)
def test_how_many_we_will_be_is_a_growth_by_the_next_such_day(
    plan: str, reader: Reader, today: date
) -> None:
    asks = typed(reader, f"800 B200 for 30 researchers, {plan}, what is that each", today)
    assert "what if we hire 15 more from 2027-06-01" in asks


@pytest.mark.parametrize("text", ["1024 H100 now and will be 2048 by summer for 20 people"])
def test_chips_that_there_will_be_are_no_people(text: str, reader: Reader, today: date) -> None:
    assert "hire" not in typed(reader, text, today)


@pytest.mark.parametrize(
    "told",
    [
        "3 women joined this month so we're 43 researchers on 2048 H100",
        "3 joined last month, now we have 43 researchers with 2048 H100",
        "three people left for OpenAI last week so we are now 43 on 2048 H100",
        "after hiring 3 people we're 43 on 2048 H100",
        "2 started monday so there are 43 of us now, 2048 H100",
        "4 joined since january, so our team is 43 people now with 2048 H100",
    ],
)
def test_who_is_counted_already_is_not_added_again(told: str, reader: Reader, today: date) -> None:
    asked = typed(reader, f"{told}, vs meta", today)
    assert asked == "2048 H100, 43 researchers, vs Meta Superintelligence Labs"


@pytest.mark.parametrize(
    "told",
    [
        "3 women join next month, 40 researchers on 2048 H100",
        "we're 40 researchers on 2048 H100 and 3 women joined",
    ],
)
def test_who_is_beside_those_counted_is_added(told: str, reader: Reader, today: date) -> None:
    assert "hire 3 more" in typed(reader, told, today)
