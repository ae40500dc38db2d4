"""What is asked on after it was told how people's data are kept, and who sees a brief."""

from __future__ import annotations

import pytest

from bot.questions.about_people.keeping_asked import (
    COPYING,
    ERASING,
    LASTING,
    SEEING,
    TELLING,
    TYPING,
)
from bot.questions.types import Kind
from tests.unit.conversation.test_of_person import Thread, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["pool", "thread"]


@pytest.mark.parametrize(
    ("line", "topic"),
    [
        ("by when must we", TELLING),
        ("do we have to", TELLING),
        ("what text do we send", TELLING),
        ("what if she isn't told", TELLING),
        ("and if nobody tells them", TELLING),
        ("what if he says no", "blocking"),
        ("she refuses", "blocking"),
        ("he doesn't want this", "blocking"),
        ("if one of them opts out", "blocking"),
        ("and look ups", "log"),
        ("and the look-ups?", "log"),
        ("and my messages", TYPING),
        ("what about my questions", TYPING),
        ("and if i forget them", ERASING),
        ("what if we delete one", ERASING),
        ("what happens after that", LASTING),
        ("and if we do nothing", LASTING),
    ],
)
def test_it_is_asked_on_after_what_is_kept(pool: Thread, line: str, topic: str) -> None:
    pool.say("what data do we keep on candidates & for how long")
    pool.say(line)
    asked = pool.replies[-1].question
    assert (asked.kind, asked.topic) == (Kind.HELP, topic)


@pytest.mark.parametrize(
    "line",
    ["who sees that", "who can see this brief", "can my manager see what i asked", "is it private",
     "can anyone else see my search", "who else can read this answer"],
)  # fmt: skip
def test_it_is_asked_who_sees_a_brief(pool: Thread, line: str) -> None:
    pool.say("look up Pavel Quist, purpose: first call")
    assert pool.say(line).question.topic == SEEING


@pytest.mark.parametrize(
    ("first", "line", "topic"),
    [
        ("block him", "how do i do that", "blocking"),
        ("block him", "for how long", "blocking"),
        ("he opts out", "what happens then", "blocking"),
        ("he opts out", "can he come back", "blocking"),
        ("he objected", "does that mean he's blocked", "blocking"),
        ("he wants a copy of his data", "who sends it", COPYING),
        ("he wants a copy of his data", "how does that work", COPYING),
        ("can you add him", "how", "adding"),
        ("can you add him", "which columns", "adding"),
    ],
)
def test_how_it_is_done_is_told_again_as_such(
    pool: Thread, first: str, line: str, topic: str
) -> None:
    pool.say("look up Pavel Quist, purpose: first call")
    pool.say(first)
    told = pool.say(line)
    assert (told.question.kind, told.question.topic) == (Kind.HELP, topic)
    assert "as it was told already" in told.understood
