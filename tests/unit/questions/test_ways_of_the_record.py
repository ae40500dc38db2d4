"""Who checks the figures, which are guesses, how they are cited; when a board was read last."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind
from tests.unit.questions.reading import asked


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("how accurate are your gpu prices", "trust"),
        ("who checks your numbers", "trust"),
        ("is any of this made up", "trust"),
        ("are all of these numbers real", "trust"),
        ("can you show only grade A facts", "trust"),
        ("which figures are your own guesses", "convention"),
        ("how do I cite this", "sharing"),
        ("how should we credit your figures", "sharing"),
        ("do you have data from linkedin", "data"),
        ("do you use glassdoor", "data"),
    ],
)
def test_the_record_is_explained(text: str, topic: str) -> None:
    question = asked(text)
    assert (question.kind, question.topic) == (Kind.HELP, topic)


@pytest.mark.parametrize(
    ("text", "labs"),
    [
        ("when did you last read anthropics job board", ("anthropic",)),
        ("list of boards you follow", ()),
        ("which labs have job boards", ()),
        ("who has a public job board", ()),
    ],
)
def test_when_a_board_was_read_is_no_source_of_compute(text: str, labs: tuple[str, ...]) -> None:
    question = asked(text)
    assert (question.kind, question.topic, question.labs) == (Kind.HIRING, "looks", labs)


def test_the_source_of_a_count_of_people_is_that_of_the_staff() -> None:
    question = asked("how do you know that openai has 4500 people")
    assert (question.kind, question.topic) == (Kind.SOURCE, "staff")


@pytest.mark.parametrize(
    "text",
    [
        "is the digest on",
        "who gets the digest",
        "is there a monthly version of the digest",
        "can we get a daily digest",
        "does the digest get posted automatically",
    ],
)
def test_whether_a_digest_comes_is_where_it_is_set(text: str) -> None:
    assert (asked(text).kind, asked(text).topic) == (Kind.DIGEST, "setting")


@pytest.mark.parametrize("text", ["how reliable is the H100 price", "are any of these roles real"])
def test_other_reliability_is_none_of_the_whole_record(text: str) -> None:
    assert asked(text).kind is not Kind.HELP


def test_tracking_is_no_training() -> None:
    assert asked("which labs are you tracking") == asked("which labs do you track")


@pytest.mark.parametrize(
    "text",
    [
        "who can fix it",
        "who do i ask to correct that number",
        "who could correct a wrong figure",
        "who should fix this error",
        "and who gets to correct it?",
    ],
)
def test_who_puts_a_figure_right_is_of_reports(text: str) -> None:
    question = asked(text)
    assert (question.kind, question.topic) == (Kind.HELP, "corrections")
