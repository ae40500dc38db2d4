"""So many times the compute that a lab has on record, supposed and set against ours."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Unreadable
from bot.questions.writing.canonical import to_text
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    ("text", "lab", "times"),
    [
        ("Meta doubles its compute next year", "meta", 2),
        ("Anthropic will double its compute next year", "anthropic", 2),
        ("if OpenAI had 50% more compute", "openai", 1.5),
        ("if OpenAI had 3x the compute", "openai", 3),
        ("what if xAI triples its chips", "xai", 3),
        ("suppose Anthropic had twice as many GPUs", "anthropic", 2),
        ("if Meta cut its compute by half", "meta", 0.5),
        ("if Meta had 20% fewer GPUs", "meta", 0.8),
        ("if Meta's compute grows 50%", "meta", 1.5),
        ("what if Meta doubles", "meta", 2),
        ("us vs Meta if Meta tripled", "meta", 3),
        ("what if Meta had half the chips", "meta", 0.5),
        ("if Meta only had 60% of its compute", "meta", 0.6),
        ("us vs Meta if Meta doubled its compute", "meta", 2),
        ("how far behind Meta would we be if they doubled their compute", "meta", 2),
    ],
)
def test_a_lab_is_supposed_to_have_so_many_times_as_much(
    text: str, lab: str, times: float, reader: Reader, today: date
) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.labs, question.uses_saved) == (Kind.OFFER, (lab,), True)
    assert question.assume.lab_times == times
    assert question_in(to_text(question, reader.words.directory), reader, today) == question


@pytest.mark.parametrize(
    "text",
    [
        "did Meta double its compute",
        "has OpenAI tripled its compute since 2024",
        "Meta doubled its compute in 2025",
        "what if OpenAI uses 50% more of its compute for research",
        "if we doubled our compute, vs Meta",
    ],
)
def test_what_happened_or_is_ours_supposes_nothing(text: str, reader: Reader, today: date) -> None:
    assert question_in(text, reader, today).assume.lab_times is None


def test_it_is_supposed_of_one_lab_at_a_time(reader: Reader, today: date) -> None:
    reading = reader.read("if OpenAI and Meta doubled their compute", today)
    assert isinstance(reading, Unreadable)
    assert "of one lab at a time" in reading.problem


def test_to_match_a_lab_is_told_of_what_is_supposed(reader: Reader, today: date) -> None:
    text = "what do we need to match Meta if it doubled its compute"
    question = question_in(text, reader, today)
    assert (question.kind, question.assume.lab_times) == (Kind.MATCH, 2)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("What if OpenAI grows its research staff by 30%? how far behind are we then", 1.3),
        ("what if openai hires 30% more researchers?", 1.3),
        ("what if OpenAI doubles its headcount", 2),
        ("What if OpenAI's team grows by a fifth", 1.2),
        ("if OpenAI's headcount goes up 50% are we closer", 1.5),
        ("suppose OpenAI lost 10% of its researchers", 0.9),
        ("if OpenAI had 20% more researchers", 1.2),
        ("what if they hire 30% more, us vs OpenAI", 1.3),
        ("with 30% more staff at OpenAI, how far behind are we", 1.3),
        ("OpenAI plans to grow its staff by a quarter, where are we then", 1.25),
    ],
)
def test_a_lab_is_supposed_to_have_so_many_times_its_staff(
    text: str, times: float, reader: Reader, today: date
) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.labs, question.uses_saved) == (Kind.OFFER, ("openai",), True)
    assert (question.assume.staff_times, question.people) == (times, None)
    assert question_in(to_text(question, reader.words.directory), reader, today) == question


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("what if OpenAI cut its research staff by a quarter", 0.75),
        ("what if OpenAI cuts its staff by 20%", 0.8),
        ("what if OpenAI shrinks its research staff by a quarter", 0.75),
        ("suppose OpenAI lays off 30% of its researchers", 0.7),
        ("what if OpenAI laid off half its researchers", 0.5),
        ("if OpenAI's headcount fell by 20%", 0.8),
        ("what if OpenAI had 20% fewer researchers", 0.8),
        ("what if OpenAI's staff were 25% smaller", 0.75),
        ("what if OpenAI cut its staff to 75%", 0.75),
        ("what if OpenAI had half of its researchers", 0.5),
        ("what if OpenAI had half the researchers", 0.5),
        ("what if OpenAI's staff were 25% bigger", 1.25),
        ("what if OpenAI's staff rises by 20%", 1.2),
    ],
)
def test_a_staff_that_shrinks_is_no_staff_that_grows(
    text: str, times: float, reader: Reader, today: date
) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.labs, question.uses_saved) == (Kind.OFFER, ("openai",), True)
    assert (question.assume.staff_times, question.people) == (times, None)


@pytest.mark.parametrize(
    ("text", "staff"),
    [
        ("what if OpenAI cut its staff to 3000", 3000),
        ("if OpenAI grew its headcount to 9000", 9000),
    ],
)
def test_a_staff_that_changes_to_a_number_is_that_number(
    text: str, staff: float, reader: Reader, today: date
) -> None:
    question = question_in(text, reader, today)
    assert (question.labs, question.assume.lab_staff, question.people) == (
        ("openai",),
        staff,
        None,
    )


@pytest.mark.parametrize(
    "text",
    [
        "what if OpenAI cut 200 researchers",
        "what if Meta lays off 50 researchers",
        "what if Meta cut its staff by 500",
        "If OpenAI adds 500 researchers, how do they compare with DeepMind then?",
        "what if Meta hires 200 more people, how do we compare",
        "OpenAI plans to hire 2000 more, how do we stand",
        "with 500 more researchers at OpenAI, how far behind are we",
        "what if Google DeepMind grows its team by 500",
        "what if OpenAI loses 300 researchers, how do we compare",
    ],
)
def test_people_who_join_a_lab_are_never_ours(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable)
    assert "a lab's, not yours" in reading.problem


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("is OpenAI hiring 500 researchers?", Kind.HIRING),
        ("has OpenAI doubled its staff", Kind.LAB),
        ("Meta grew its team by 30% last year", Kind.LAB),
    ],
)
def test_what_a_lab_did_with_its_staff_is_asked_of_the_lab(
    text: str, kind: Kind, reader: Reader, today: date
) -> None:
    assert question_in(text, reader, today).kind is kind


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("2048 H100 for 40, what if we hire 30% more researchers, vs OpenAI", 12),
        ("2048 H100 for 40, what if we grow our team by 30%, vs OpenAI", 12),
        ("2048 H100 for 40 researchers, if we were 15 people more, vs OpenAI", 15),
        ("2048 H100 for 40 researchers, if our team were 8 people bigger", 8),
        ("2048 H100 for 40 researchers, if there were 12 more of us", 12),
    ],
)
def test_people_who_join_us_are_ours(text: str, people: float, reader: Reader, today: date) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.people) == (Kind.DILUTION, people)
