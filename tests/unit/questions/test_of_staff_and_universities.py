"""The staff of labs side by side, and ours against universities of which none is named."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Scope, Understood
from bot.questions.writing.canonical import to_text
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    "text",
    [
        "who has more staff, OpenAI or Anthropic",
        "compare headcount of OpenAI and Anthropic",
        "OpenAI vs Anthropic headcount",
        "which lab is bigger by staff, OpenAI or Anthropic",
        "how many people does OpenAI have vs Anthropic",
        "OpenAI or Anthropic, whose team is bigger",
        "who employs more researchers, OpenAI or Anthropic",
    ],
)
def test_the_staff_of_labs_is_compared(text: str, reader: Reader, today: date) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.topic) == (Kind.COMPARE, "staff")
    assert set(question.labs) == {"openai", "anthropic"}
    assert question_in(to_text(question, reader.words.directory), reader, today) == question


@pytest.mark.parametrize(
    "text",
    [
        "compare openai and anthropic",
        "who has more GPUs per employee, OpenAI or Anthropic",
        "which is better for a researcher, OpenAI or Anthropic",
        "openai vs anthropic researchers",
    ],
)
def test_compute_by_the_head_is_no_staff(text: str, reader: Reader, today: date) -> None:
    assert question_in(text, reader, today).topic is None


@pytest.mark.parametrize(
    ("text", "is_ours"),
    [
        ("vs academia", True),
        ("us vs universities", True),
        ("are we better than a university", True),
        ("are we ahead of universities", True),
        ("how do we compare to academic clusters", True),
        ("do we offer more than a typical university", True),
        ("512 H100 for 20 researchers vs academia", False),
        ("512 H100 for 20 researchers against a university", False),
        ("512 H100, 20 researchers, vs universities", False),
    ],
)
def test_ours_is_held_against_universities(
    text: str, is_ours: bool, reader: Reader, today: date
) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.topic) == (Kind.LEAGUE, "academic")
    assert question.uses_saved is is_ours
    assert question_in(to_text(question, reader.words.directory), reader, today) == question


def test_who_is_at_a_university_is_held_against_all(reader: Reader, today: date) -> None:
    text = "we're a university, 64 A100 for 40 people, how do we compare"
    assert question_in(text, reader, today).topic is None


@pytest.mark.parametrize(
    ("text", "labs"),
    [
        ("is that more than Stanford or Princeton gives", ("stanford", "princeton")),
        ("is that more than Stanford gives", ("stanford",)),
        ("is this better than OpenAI", ("openai",)),
    ],
)
def test_that_is_ours(text: str, labs: tuple[str, ...], reader: Reader, today: date) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.labs, question.uses_saved) == (Kind.OFFER, labs, True)


@pytest.mark.parametrize(
    "text",
    [
        "what kind of compute do academics get?",
        "how much compute do universities have",
        "what GPUs do PhD students get",
        "how many GPUs do academics have access to",
        "how much compute would a postdoc get",
    ],
)
def test_what_academics_have_is_what_universities_have(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert (reading.question.kind, reading.question.topic) == (Kind.LEAGUE, "academic")


@pytest.mark.parametrize(
    "text",
    [
        "TPUs count too right? how do you convert them",
        "how do you convert TPUs to H100e",
        "do TPUs count",
        "how do trainium chips translate",
        "how do you count TPUs in H100e",
        "what do TPUs count for",
        "he's used to TPUs, does it convert",
        "she works with TPUs, how do they convert",
    ],
)
def test_how_chips_are_counted_is_help_on_their_unit(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert (reading.question.kind, reading.question.topic) == (Kind.HELP, "h100e")


@pytest.mark.parametrize(
    "text",
    [
        "which labs give people the most compute each",
        "which labs give each researcher the most compute",
        "who has the most compute each",
        "who gives the most GPUs apiece",
        "which lab has the most chips for each person",
        "which labs give researchers the most compute",
        "where do researchers get the most compute",
        "what lab gives scientists the most chips",
        "who gives the most compute to its researchers",
        "at which lab do researchers have the most GPUs",
        "who has the most compute for its people",
    ],
)
def test_the_most_for_each_is_per_researcher(text: str, reader: Reader, today: date) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.scope) == (Kind.LEAGUE, Scope.PER_RESEARCHER)


@pytest.mark.parametrize(
    "text", ["which labs have the most compute", "who has the most compute for research"]
)
def test_the_most_for_nobody_is_of_no_measure(text: str, reader: Reader, today: date) -> None:
    assert question_in(text, reader, today).scope is None


@pytest.mark.parametrize(
    "text",
    [
        "which universities have a decent GPU cluster",
        "what unis have good GPU clusters",
        "any university with a serious supercomputer?",
        "which academic labs have decent compute",
        "do any universities have a real cluster of their own",
        "is there a university with lots of GPUs",
    ],
)
def test_universities_with_a_machine_are_no_rank_of_labs(
    text: str, reader: Reader, today: date
) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.topic) == (Kind.LEAGUE, "academic")


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("hc at openai", "staff"),
        ("openai FTEs", "staff"),
        ("how many FTEs does Anthropic employ", "staff"),
        ("how many does Anthropic employ", "staff"),
        ("how many heads at Cohere", "staff"),
        ("what's openai's employee base", "staff"),
        ("xai staffing", "staff"),
        ("openai employee count history", "staff-growth"),
        ("how did openai's staff develop", "staff-growth"),
        ("xai staffing over the past couple of years", "staff-growth"),
    ],
)
def test_heads_go_by_many_words(text: str, topic: str, reader: Reader, today: date) -> None:
    read = reader.read(text, today)
    assert isinstance(read, Understood)
    assert (read.question.kind, read.question.topic, read.assumed) == (Kind.LAB, topic, ())


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("meta headcount over the last few years", date(2023, 11, 25)),
        ("openai staff over the past several years", date(2023, 11, 25)),
        ("anthropic headcount over the years", date(2021, 11, 25)),
    ],
)
def test_a_few_years_are_more_than_one(text: str, since: date, reader: Reader, today: date) -> None:
    read = reader.read(text, today)
    assert isinstance(read, Understood)
    assert (read.question.topic, read.question.since) == ("staff-growth", since)


@pytest.mark.parametrize("text", ["anthropic employees 2024", "anthropic staff 2024"])
def test_a_year_is_no_number_of_staff(text: str, reader: Reader, today: date) -> None:
    read = reader.read(text, today)
    assert isinstance(read, Understood)
    assert (read.question.topic, read.question.as_of) == ("staff", date(2024, 12, 31))
