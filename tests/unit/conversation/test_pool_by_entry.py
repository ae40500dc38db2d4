"""Who of the pool was told, and by what right they are kept: not listed by it, and not refused."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind
from tests.unit.conversation.test_of_person import Thread, text, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["pool", "thread"]
NOT_BY_ENTRY = "Your pool is not listed by who was told"


@pytest.mark.parametrize(
    "line",
    [
        "which of our candidates haven't been notified yet",
        "which candidates have not been informed",
        "who in our pool still needs to be told",
        "list the people who were never told",
        "whose basis is consent",
        "whose basis is legitimate interest in our pool",
        "who in our pool has consented",
        "how many of our candidates are there by referral",
    ],
)
def test_who_was_told_is_not_refused(pool: Thread, line: str) -> None:
    assert NOT_BY_ENTRY in text(pool.say(line))


@pytest.mark.parametrize(
    "line",
    [
        "who in our pool told their boss they want to leave",
        "who in our pool hasn't been told and is unhappy at Meta",
        "who has been told about the layoffs at Meta",
    ],
)
def test_what_somebody_may_do_is_refused_whoever_was_told(pool: Thread, line: str) -> None:
    assert NOT_BY_ENTRY not in text(pool.say(line))
    assert pool.replies[-1].question.kind is Kind.REFUSAL


@pytest.mark.parametrize(
    "line",
    [
        "does our notice tell people where we got their address",
        "does our privacy notice say where we got people's details",
        "write me a notice text",
        "can you draft a privacy notice for candidates",
        "what must the notice include",
        "is there a template for the notice",
    ],
)
def test_the_notice_is_what_to_tell_people_with(pool: Thread, line: str) -> None:
    pool.say(line)
    question = pool.replies[-1].question
    assert (question.kind, question.topic) == (Kind.HELP, "telling")


@pytest.mark.parametrize(
    "line", ["does a notice period of 3 months matter", "did anyone give notice at Meta"]
)
def test_another_notice_is_not_that(pool: Thread, line: str) -> None:
    assert pool.say(line).question.topic != "telling"
