"""Whom of our pool we have at a place, asked without naming the pool; all are invented."""

from __future__ import annotations

import pytest

from tests.unit.conversation.test_of_person import Thread, text, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["pool", "thread"]


@pytest.mark.parametrize(
    ("line", "who", "others"),
    [
        ("who do we have from ETH", "Jun Oskarell", "Ilva"),
        ("who else do we have at Oxford", "Pavel Quist", "Jun"),
        ("who have we got from Oxford", "Pavel Quist", "Jun"),
        ("which candidates do we have from ETH Zurich", "Jun Oskarell", "Pavel"),
        ("who all do we have at Quillmere Labs", "Ilva Marrowdene", "Jun"),
        ("who else do we have from a university", "Jun Oskarell and Pavel Quist", "Ilva"),
        ("do we have anyone at a university", "Jun Oskarell and Pavel Quist", "Ilva"),
        ("which people do we have at universities", "Jun Oskarell and Pavel Quist", "Ilva"),
    ],
)
@pytest.mark.parametrize("before", [None, "look up Pavel Quist, purpose: first call"])
def test_the_pool_is_asked_by_institution(
    pool: Thread, before: str | None, line: str, who: str, others: str
) -> None:
    if before:
        pool.say(before)
    told = text(pool.say(line))
    assert told.startswith("People of your pool at")
    assert who in told
    assert others not in told


def test_where_nobody_is_that_is_said(pool: Thread) -> None:
    assert text(pool.say("who do we have from Harrowgate")).startswith(
        "Nobody in your pool is at Harrowgate"
    )
