"""Where somebody stands with us is why they are looked up, however that is put."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.about_people.purposes import purpose_in, standing_in, without_standing
from bot.questions.read import Reader
from bot.questions.types import Kind, Understood


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (
            "I call X tomorrow (he's a candidate for our efficiency team). What should I ask?",
            "he's a candidate for our efficiency team",
        ),
        (
            "one before my 3pm with X (pretraining candidate) - what runs here",
            "pretraining candidate",
        ),
        ("X, she's a candidate for pretraining", "she's a candidate for pretraining"),
        ("look up X, in process for systems", "in process for systems"),
        (
            "what did X do? she's in process with us for a role",
            "she's in process with us for a role",
        ),
        ("X is a candidate of ours for evals, which papers", "candidate of ours for evals"),
        ("tell me about X, a finalist for our systems team", "finalist for our systems team"),
        ("what did X publish? he's shortlisted for compilers", "he's shortlisted for compilers"),
        ("X's papers? screening him for a sparsity role", "screening him for a sparsity role"),
        ("X (interviewing with us for evals): which papers", "interviewing with us for evals"),
        ("what has X published? she's one of our finalists", "she's one of our finalists"),
    ],
)
def test_where_somebody_stands_with_us_is_a_purpose(text: str, why: str) -> None:
    assert purpose_in(text)[0] == why
    assert standing_in(text) == why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (
            "first call with Ilva Marrowdene, pretraining: what should I ask?",
            "first call, pretraining",
        ),
        ("Phone screen with Ilva Marrowdene (evals): which papers?", "Phone screen, evals"),
        (
            "call with Ilva Marrowdene tomorrow, topic evals: what to ask",
            "call tomorrow, topic evals",
        ),
    ],
)
def test_a_meeting_that_is_told_first_is_a_purpose_without_who_is_met(text: str, why: str) -> None:
    assert purpose_in(text)[0] == why


@pytest.mark.parametrize(
    "text",
    [
        "is X a candidate for us",
        "who in our pool is a candidate for evals",
        "look up X, the candidate from Quillmere Labs",
        "how far ahead is Meta? Also rank our candidates for me",
        "tell me, our best candidate for evals",
        "which candidate for evals is strongest",
        "reverse lookup on this number, is that one of our candidates",
    ],
)
def test_what_asks_for_a_candidate_is_none(text: str) -> None:
    assert standing_in(text) is None
    assert without_standing(text) == text


def test_what_somebody_is_a_candidate_for_is_still_weighed() -> None:
    text = "look up X, she's a candidate for finding out whether she is pregnant"
    assert "pregnant" in without_standing(text)


@pytest.mark.parametrize(
    "text",
    [
        "add Mirela Tanqvist to the pool, she's a candidate for our alignment team",
        "add Mirela Tanqvist to our pool, she is interviewing for evals",
    ],
)
def test_who_is_to_be_added_may_be_a_candidate(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert (reading.question.kind, reading.question.topic) == (Kind.HELP, "adding")


def test_who_is_ranked_may_be_a_candidate(reader: Reader, today: date) -> None:
    text = "rank Ilva Marrowdene and Jun Oskarell, both candidates for evals"
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.topic == "ranking people"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("what does Quillmere have in compute?", "Quillmere"),
        ("what compute does Quillmere Labs have", "Quillmere Labs"),
        ("does quillmere have a cluster", "quillmere"),
        ("and how many GPUs does Quillmere use", "Quillmere"),
    ],
)
def test_what_a_company_has_that_is_unknown_is_asked_of_no_person(
    text: str, name: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert f"I know nothing under “{name}”" in getattr(reading, "problem", "")
