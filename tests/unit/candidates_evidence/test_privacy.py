"""What of people may be shown where, and to whom."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot import formats as f
from bot.candidates.privacy import (
    Asking,
    Denied,
    Place,
    denied,
    logged,
    notification,
)
from bot.prose import sentence
from bot.questions.types import Kind, Question
from tests.unit.candidates_evidence import people as p

ABOUT = p.question()
GROUP = Question(Kind.POOL, flop=1e24)


@pytest.mark.parametrize("question", [ABOUT, GROUP, Question(Kind.CHOOSE, person="J. Oskarell")])
@pytest.mark.parametrize("place", [Place.COMMAND, Place.CHANNEL, Place.HOME])
def test_outside_a_direct_message_nobody_is_spoken_of(question: Question, place: Place) -> None:
    assert denied(question, place, Asking.MEMBER) is Denied.ELSEWHERE


@pytest.mark.parametrize("asking", [Asking.GUEST, Asking.EXTERNAL, Asking.BOT])
def test_strangers_hear_nothing_of_people_even_in_a_direct_message(asking: Asking) -> None:
    assert denied(ABOUT, Place.DIRECT, asking) is Denied.STRANGERS


@pytest.mark.parametrize("place", [Place.DIRECT, Place.TERMINAL])
def test_a_member_is_answered_where_nobody_reads_along(place: Place) -> None:
    assert denied(ABOUT, place, Asking.MEMBER) is None


def test_other_questions_are_answered_anywhere() -> None:
    assert denied(Question(Kind.LAB, labs=("openai",)), Place.CHANNEL, Asking.GUEST) is None


def test_a_notification_names_nobody_and_tells_nothing() -> None:
    said = notification(p.ask(p.DOSSIER))
    assert said == "Your answer about the person you asked about, as of 24 Nov 2026"


@pytest.mark.parametrize(("count", "told"), [(12, "12 people"), (1, "1 person"), (None, "people")])
def test_a_notification_of_the_pool_tells_how_many_and_no_more(
    count: int | None, told: str
) -> None:
    answer = replace(
        p.ask(p.DOSSIER),
        kind=Kind.POOL,
        question=Question(Kind.POOL, place="Meta"),
        headline=sentence("{said}", said=f.said("Ilva Marrowdene of your pool at Meta")),
        people=count,
    )
    assert notification(answer) == f"Your answer about {told} in your pool, as of 24 Nov 2026"


def test_answers_about_labs_are_left_as_they_are() -> None:
    answer = p.ask(p.DOSSIER)
    lab = replace(answer, kind=Kind.LAB, question=Question(Kind.LAB, labs=("openai",)))
    assert notification(lab) == lab.headline.text


def test_a_logged_question_has_neither_person_nor_purpose() -> None:
    assert "Marrowdene" not in repr(logged(ABOUT))
    assert p.PURPOSE not in repr(logged(ABOUT))
    lab = Question(Kind.LAB, labs=("openai",))
    assert logged(lab) is lab
