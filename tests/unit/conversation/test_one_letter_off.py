"""A name that is one letter off somebody's in the pool; everybody is invented."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind
from tests.unit.conversation.test_of_person import Thread, thread
from tests.unit.conversation.test_people_named import meant, pool

__all__ = ["pool", "thread"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Need a prep sheet for Jun Oskarel, call is this afternoon", "Jun Oskarell"),
        ("brief me on Ilva Marowdene, first call tomorrow", "Ilva Marrowdene"),
        ("look up Pavel Quisst, purpose: reference check", "Pavel Quist"),
        ("brief me on Jun Osakrell, first call tomorrow", "Jun Oskarell"),
        ("what has Ilva Marrowdeen published? first call", "Ilva Marrowdene"),
        ("Ilva Marowdene, prepping her onsite", "Ilva Marrowdene"),
    ],
)
def test_a_letter_is_no_doubt_where_it_is_said_why(pool: Thread, line: str, name: str) -> None:
    answer = pool.say(line)
    assert meant(pool) == name
    assert f"taken as {name}" in answer.understood


@pytest.mark.parametrize(
    "line", ["brief me on Ilva Marowden, first call", "brief me on Ilva Marowdene"]
)
def test_two_letters_or_no_reason_are_asked_back(pool: Thread, line: str) -> None:
    assert pool.say(line).kind is Kind.CHOOSE


def test_a_name_in_quotes_is_nobody_else(pool: Thread) -> None:
    pool.say('look up "Jun Oskarel", purpose: first call')
    assert meant(pool) == "Jun Oskarel"
