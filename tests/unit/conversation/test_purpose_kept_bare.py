"""A purpose is kept without the word that it is one, and heard beside a question of somebody."""

from __future__ import annotations

import pytest

from bot.questions.about_people.purposes import purpose_in, without_label
from tests.unit.conversation.test_of_person import Thread, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["pool", "thread"]


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Purpose: technical screen", "technical screen"),
        ("purpose: purpose: first call", "first call"),
        ("reason: purpose is a first call", "a first call"),
        ("why: debrief prep", "debrief prep"),
        ("= panel", "panel"),
        ("is a panel on Tuesday", "a panel on Tuesday"),
        ("purposeful search for a lead", "purposeful search for a lead"),
        ("reasoning role, first call", "reasoning role, first call"),
    ],
)
def test_a_purpose_loses_its_label_alone(said: str, kept: str) -> None:
    assert without_label(said) == kept


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("what has she published. Purpose: technical screen", "technical screen"),
        ("purpose: purpose: first call", "first call"),
        ("the reason is a panel interview on Tuesday", "panel interview on Tuesday"),
        ("reason = debrief prep", "debrief prep"),
    ],
)
def test_no_label_is_kept_where_it_was_asked_why(pool: Thread, line: str, kept: str) -> None:
    pool.say("what did Ilva Marrowdene publish")
    pool.say(line)
    assert (pool.replies[-1].question.purpose or "").removeprefix("a ") == kept


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Ilva Marrowdene - panel interview thursday. what's she done on RL?",
         "panel interview thursday"),
        ("Ilva Marrowdene, onsite next week: what has she published?", "onsite next week"),
        ("I need to write up Ilva Marrowdene for the hiring committee, what evidence have we got?",
         "hiring committee"),
        ("Ilva Marrowdene, for the hire panel on Monday: her latest work", "hire panel on Monday"),
        ("what has Ilva Marrowdene published", None),
        ("what has Ilva Marrowdene published on a screen reader, and when", None),
        ("compare Ilva Marrowdene's runs for us, what's the largest", None),
    ],
)  # fmt: skip
def test_why_may_stand_before_what_is_asked(text: str, why: str | None) -> None:
    assert purpose_in(text)[0] == why


def test_a_referral_that_is_to_be_answered_says_why(pool: Thread) -> None:
    pool.say("Ilva Marrowdene: referral from Sam, want to know what's out there before I reply")
    assert pool.replies[-1].question.purpose == "referral from Sam, before I reply"
