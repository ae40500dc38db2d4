"""What recruiters ask of people and of the pool in plain words; all are invented."""

from __future__ import annotations

import pytest

from bot.candidates.refusals import refusal_for
from bot.questions.about_people.added import ADDED
from bot.questions.about_people.of_brief import Part
from bot.questions.about_people.of_rights import is_about_rights
from bot.questions.about_people.universities import is_any_lab
from bot.questions.asked_of_assay import topic_of_assay
from bot.questions.in_pool import ORIGIN
from bot.questions.types import Kind
from tests.unit.conversation.test_of_person import Thread, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["pool", "thread"]
BRIEF = "look up Ilva Marrowdene, purpose: first call"


@pytest.mark.parametrize(
    ("line", "topic"),
    [
        ("what did she write first", Part.OLDEST),
        ("what did he publish first?", Part.OLDEST),
        ("who paid for that compute", Part.DETAILS),
        ("who funded the runs", Part.DETAILS),
        ("summarise it", None),
        ("summarise it in 3 bullets for the panel", None),
        ("can you sum this up in three bullets", None),
        ("what is the second paper about", Part.DETAILS),
    ],
)
def test_a_brief_is_asked_on(pool: Thread, line: str, topic: Part | None) -> None:
    pool.say(BRIEF)
    question = pool.say(line).question
    assert (question.person, question.topic) == ("Ilva Marrowdene", topic)


@pytest.mark.parametrize("line", ["anyone new?", "anyone new this week", "is anybody new today?"])
def test_who_is_new_is_asked_of_the_pool(pool: Thread, line: str) -> None:
    pool.say(line)
    assert pool.replies[-1].question.topic == ADDED


@pytest.mark.parametrize(
    "line",
    [
        "who told us about Ilva Marrowdene",
        "who referred Ilva Marrowdene to us?",
        "who recommended Ilva Marrowdene",
    ],
)
def test_who_named_somebody_is_where_they_are_from(pool: Thread, line: str) -> None:
    assert pool.say(line).kind is Kind.POOL
    assert pool.replies[-1].question.topic == ORIGIN


@pytest.mark.parametrize("line", ["who told you about Anthropic", "who suggested 35% MFU"])
def test_what_is_nobody_is_from_no_import(pool: Thread, line: str) -> None:
    assert pool.say(line).kind is not Kind.POOL


@pytest.mark.parametrize(
    "text",
    [
        "can I be deleted from this?",
        "can candidates get erased",
        "what's the retention period for people in the pool",
        "candidate retention?",
    ],
)
def test_the_keeping_of_people_is_asked_about(text: str) -> None:
    assert is_about_rights(text)


@pytest.mark.parametrize("text", ["can chips be removed", "can the guarantee be removed"])
def test_other_removing_is_not(text: str) -> None:
    assert not is_about_rights(text)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("is any of this scraped from linkedin", "indexes"),
        ("is this scraped from google scholar?", "indexes"),
        ("is it read from openalex or linkedin", "indexes"),
    ],
)
def test_what_is_read_of_people_is_told_where_an_index_is_named(text: str, topic: str) -> None:
    assert topic_of_assay(text) == topic


@pytest.mark.parametrize(
    "text",
    [
        "list the systems people, sorted by name",
        "show me the rl people ordered alphabetically",
        "our candidates, sorted by institution",
        "the eval people sorted by their last name",
    ],
)
def test_an_order_that_judges_nobody_is_not_refused(text: str) -> None:
    assert refusal_for(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "list the systems people, sorted by how good they are",
        "our candidates, sorted by citations",
        "our candidates sorted by seniority",
        "list candidates ordered by potential",
    ],
)
def test_an_order_that_judges_is_refused(text: str) -> None:
    assert refusal_for(text) is not None


def test_a_large_lab_is_any_lab() -> None:
    assert is_any_lab("large labs")
    assert not is_any_lab("Large Models Lab")
