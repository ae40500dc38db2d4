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
def test_who_has_nearly_that_name_is_asked_before_anything_is_shown(
    pool: Thread, line: str, name: str
) -> None:
    answer = pool.say(line)
    assert answer.kind is Kind.CHOOSE
    assert [choice.label.partition(",")[0] for choice in answer.choices] == [name]
    pool.say("1")
    assert meant(pool) == name


def test_a_name_in_quotes_is_nobody_else(pool: Thread) -> None:
    pool.say('look up "Jun Oskarel", purpose: first call')
    assert meant(pool) == "Jun Oskarel"
