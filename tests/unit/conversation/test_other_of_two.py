"""Two people whose works are asked for beside each other, one after the other; nobody is ranked."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind
from tests.unit.candidates_evidence import people as p
from tests.unit.conversation.test_of_person import Thread, thread
from tests.unit.conversation.test_people_named import meant, pool

__all__ = ["pool", "thread"]


@pytest.mark.parametrize(
    "text",
    [
        "Ilva Marrowdene vs Jun Oskarell, who has published what",
        "Ilva Marrowdene vs. Jun Oskarell, what have they each published",
        "Ilva Marrowdene versus Jun Oskarell - their papers",
        "compare Ilva Marrowdene against Jun Oskarell, who did what",
        "Ilva Marrowdene v Jun Oskarell: works of each",
        "Marrowdene vs Oskarell, who published what",
        "oskarell v marrowdene who did what",
        "ilva vs jun, what has each published, for the panel",
    ],
)
def test_works_of_both_are_asked_for(pool: Thread, text: str) -> None:
    assert {*hear(pool, text)} == {"Ilva Marrowdene", "Jun Oskarell"}


@pytest.mark.parametrize(
    "text",
    [
        "Ilva Marrowdene vs Jun Oskarell",
        "Ilva Marrowdene vs Jun Oskarell who's better",
        "Ilva Marrowdene vs Jun Oskarell, who has the better papers",
        "OpenAI vs Meta, who has published what",
        "Marrowdene vs Oskarell",
        "ilva vs jun, who's better published",
    ],
)
def test_a_ranking_and_labs_stay_as_they_are(pool: Thread, text: str) -> None:
    replies = pool.conversing.hear(text, pool.asker, None, p.DAY).replies
    assert not [one for one in replies if one.question.kind is Kind.CANDIDATE]


def hear(thread: Thread, line: str) -> list[str | None]:
    """Whom the answers to a line are about."""
    exchange = thread.conversing.hear(line, thread.asker, thread.said, p.DAY)
    thread.said = exchange.said
    assert all(reply.answer.kind is not Kind.REFUSAL for reply in exchange.replies)
    return [reply.question.person for reply in exchange.replies]


@pytest.mark.parametrize("line", ["now her", "ok now her", "next the other one", "now the other"])
def test_the_other_one_follows(pool: Thread, line: str) -> None:
    both = ["Ilva Marrowdene", "Jun Oskarell"]
    assert hear(pool, "Ilva Marrowdene vs Jun Oskarell, who has published what") == both
    assert hear(pool, "first call with both this week") == both
    assert hear(pool, "start with Jun") == ["Jun Oskarell"]
    assert hear(pool, line) == ["Ilva Marrowdene"]


def test_nobody_else_was_spoken_of(pool: Thread) -> None:
    pool.say("what has Ilva Marrowdene published")
    pool.say("first call")
    pool.say("now her")
    assert meant(pool) in ("Ilva Marrowdene", None)


@pytest.mark.parametrize(
    "line",
    [
        "no, the other one",
        "the other one",
        "wait, the other one",
        "sorry, the other person",
        "no i meant the other one",
        "not him, the other one please",
    ],
)
def test_the_other_one_is_somebody_while_it_is_asked_why(pool: Thread, line: str) -> None:
    pool.say("Ilva Marrowdene, purpose: first call")
    pool.say("and Pavel Quist?")
    question = pool.say(line).question
    assert (question.person, question.purpose) == ("Ilva Marrowdene", "first call")
