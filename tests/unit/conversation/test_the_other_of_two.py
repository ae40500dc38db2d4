"""The other one of two people, and one of the pool by a part of the name; all are invented."""

from __future__ import annotations

import pytest

from bot.questions.about_people.of_brief import Part
from bot.questions.types import Kind
from tests.unit.conversation.test_of_person import Thread, text, thread
from tests.unit.conversation.test_people_named import ASKED, pool

__all__ = ["pool", "thread"]
BOTH = (
    "look up Ilva Marrowdene, purpose: first call",
    "look up Jun Oskarell, purpose: first call",
)


@pytest.mark.parametrize(
    "line",
    ["and her?", "and what about her?", "and hers?", "same for her", "what about hers", "or her?"],
)
def test_the_same_is_asked_of_the_other_one(pool: Thread, line: str) -> None:
    for before in BOTH:
        pool.say(before)
    pool.say("his newest paper")
    question = pool.say(line).question
    assert (question.person, question.topic) == ("Ilva Marrowdene", Part.NEWEST)


@pytest.mark.parametrize("line", ["and her?", "same for her"])
def test_of_one_alone_nobody_else_is_meant(pool: Thread, line: str) -> None:
    pool.say(BOTH[0])
    assert pool.say(line).question.person == "Ilva Marrowdene"


@pytest.mark.parametrize(
    "line",
    [
        "Let's look at Ilva then",
        "look at Ilva",
        "ok, let's have a look at Ilva",
        "looking at Ilva next",
        "pull up Ilva",
        "bring up Marrowdene please",
        "let's look at Marrowdene",
        "can we look at Ilva please",
    ],
)
def test_who_is_looked_at_is_no_place(pool: Thread, line: str) -> None:
    pool.say("who's in our pool")
    answer = pool.say(line)
    assert answer.question.person == "Ilva Marrowdene"
    assert text(answer).startswith(ASKED)


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("give me the questions for Ilva", Part.ASK),
        ("ok just give me the questions for Ilva", Part.ASK),
        ("what should I say to Ilva", Part.SAY),
        ("what should I not ask Ilva Marrowdene", Part.AVOID),
        ("what do we have to concede to Ilva", Part.CONCEDE),
        ("how many GPUs could we give Ilva", Part.SHARE),
        ("what was Ilva's smallest run", Part.SMALLEST),
        ("only Ilva's works since 2025", Part.WORKS),
    ],
)
def test_a_part_is_of_who_is_named_and_not_of_who_was_spoken_of(
    pool: Thread, line: str, part: Part
) -> None:
    for before in BOTH:
        pool.say(before)
    question = pool.say(line).question
    assert (question.person, question.topic) == ("Ilva Marrowdene", part)


@pytest.mark.parametrize("line", ["would Ilva join us", "how old is Ilva", "is Ilva any good"])
def test_what_is_refused_stays_so_of_who_is_named(pool: Thread, line: str) -> None:
    for before in BOTH:
        pool.say(before)
    assert pool.say(line).question.kind is Kind.REFUSAL
