"""Several people asked about together: in the pool, or side by side; nobody is ranked."""

from __future__ import annotations

import pytest

from bot.candidates.privacy import notification
from bot.questions.about_people.of_brief import Part
from bot.questions.types import Kind
from bot.questions.words.kinds_of_work import Need
from tests.unit.conversation.test_followed_up import ILVA, JUN, briefed, parts
from tests.unit.conversation.test_of_person import Thread, text, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["briefed", "pool", "thread"]


@pytest.mark.parametrize(
    ("line", "work"),
    [
        ("who did pretraining in 2024", Need.PRETRAINING),
        ("who works on sparsity", "sparsity"),
        ("does anyone do RL", "reinforcement learning"),
        ("does anybody work on evals", Need.EVALUATION),
        ("whos done fine-tuning", Need.TUNING),
        ("who else works on that", None),
    ],
)
@pytest.mark.parametrize("before", [ILVA, "does anyone in our pool do robotics"])
def test_who_works_on_something_is_asked_of_the_pool(
    pool: Thread, before: str, line: str, work: str | None
) -> None:
    pool.say(before)
    pool.say(line)
    asked = pool.replies[-1].question
    assert asked.kind is Kind.POOL
    assert asked.work == work or (work is None and before != ILVA)


@pytest.mark.parametrize(
    "line",
    ["compare them", "how do they compare", "whats the difference between them", "compare the two"],
)
@pytest.mark.parametrize("order", [(ILVA, JUN), (JUN, ILVA)])
def test_two_are_told_side_by_side_and_none_first(
    pool: Thread, order: tuple[str, str], line: str
) -> None:
    for each in order:
        pool.say(each)
    found = parts(pool, line)
    assert [person for person, _, _ in found] == ["Ilva Marrowdene", "Jun Oskarell"]
    assert all("nobody is ranked" in said for _, _, said in found)


def test_those_who_are_named_are_told_side_by_side_once_both_were_looked_up(pool: Thread) -> None:
    assert pool.say("Ilva Marrowdene vs Jun Oskarell").kind is Kind.REFUSAL
    pool.say(ILVA)
    pool.say(JUN)
    found = parts(pool, "ilva vs jun")
    assert [(person, part) for person, part, _ in found] == [
        ("Ilva Marrowdene", "works"),
        ("Jun Oskarell", "works"),
    ]


@pytest.mark.parametrize(
    ("line", "purpose"),
    [
        ("compare Jun Oskarell with Ilva Marrowdene for the panel", "panel"),
        ("compare Ilva Marrowdene and Jun Oskarell", None),
        ("could you compare jun and ilva please", None),
        ("put Jun and Ilva side by side ahead of our debrief", "debrief"),
        ("Ilva Marrowdene vs Jun Oskarell, works only", None),
    ],
)
def test_two_who_are_compared_are_told_one_after_the_other(
    pool: Thread, line: str, purpose: str | None
) -> None:
    heard = pool.conversing.hear(line, pool.asker, None)
    asked = [reply.question for reply in heard.replies]
    assert [one.person for one in asked] == ["Ilva Marrowdene", "Jun Oskarell"]
    assert {one.purpose for one in asked} == {purpose}


def test_each_of_two_briefs_says_whose_it_is_and_no_locked_screen_does(pool: Thread) -> None:
    heard = pool.conversing.hear(
        "compare Ilva Marrowdene with Jun Oskarell for the panel", pool.asker, None
    )
    one = heard.replies[0].answer
    assert one.headline.text.startswith("Ilva Marrowdene: ")
    assert "Ilva" not in notification(one)


@pytest.mark.parametrize("line", ["who's better", "compare them, who's stronger"])
def test_nobody_is_ranked(pool: Thread, line: str) -> None:
    pool.say(ILVA)
    pool.say(JUN)
    assert pool.say(line).kind is Kind.REFUSAL


def test_less_compute_is_told_of_each(pool: Thread) -> None:
    pool.say(ILVA)
    pool.say(JUN)
    found = parts(pool, "which of them needs less compute")
    assert [part for _, part, _ in found] == [Part.LARGEST, Part.LARGEST]


def test_nobody_is_beside_the_one_who_was_looked_up(briefed: Thread) -> None:
    assert "Only one person was looked up here" in text(briefed.say("compare them"))


@pytest.mark.parametrize(
    "line",
    [
        "do you rank them or is this alphabetical",
        "is this ranked?",
        "what order is this in",
        "are they sorted by how good they are",
        "alphabetical or ranked?",
        "is the first one the best",
        "how are these sorted",
    ],
)
def test_people_who_are_listed_are_in_no_order_but_the_alphabets(pool: Thread, line: str) -> None:
    pool.say("list our pool alphabetically")
    told = pool.say(line).headline.text
    assert told.startswith("In the order of the alphabet")
    assert told.endswith("people are never ranked")


def test_asked_of_nobody_it_is_told_what_is_refused(pool: Thread) -> None:
    told = pool.say("do you rank them or is this alphabetical").headline.text
    assert told == "What I refuse about people, and why"
