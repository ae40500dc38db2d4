"""Rights, wrong works and lists beside an open purpose; everybody is invented."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind
from tests.unit.candidates_evidence import people as p
from tests.unit.conversation.test_of_person import ASKS, Thread, text, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["pool", "thread"]
HELD = "What this workspace holds of the person"


@pytest.mark.parametrize(
    "line",
    [
        "forget Pavel Quist too while we're at it",
        "and delete pavel as well",
        "also wipe pavel quists data pls",
        "i want Pavel Quist deleted",
        "get rid of pavel quist too",
        "btw pavel needs to be erased too",
        "scrub pavel from everything, he left",
    ],
)
@pytest.mark.parametrize("before", ["tell me about ilva", "list our pool"])
def test_an_erasure_is_asked_back_and_is_no_purpose(pool: Thread, before: str, line: str) -> None:
    pool.say(before)
    asked = pool.say(line)
    assert asked.headline.text == HELD
    assert pool.replies[-1].question.person == "Pavel Quist"
    assert pool.log() == ()


@pytest.mark.parametrize("line", ["she'd like her data erased", "wants her entry deleted asap"])
def test_what_is_erased_is_no_purpose(pool: Thread, line: str) -> None:
    pool.say("tell me about ilva")
    pool.say(line)
    assert all("eras" not in one.purpose and "delet" not in one.purpose for one in pool.log())


@pytest.mark.parametrize(
    "line",
    [
        "who else is new in our pool this week", "whos also new in our pool",
        "any other new people in our pool", "anyone else new in our pool since monday",
        "which people are new in our pool", "who else joined our pool this month",
    ],
)  # fmt: skip
def test_who_else_is_new_is_told_by_day(pool: Thread, line: str) -> None:
    assert pool.say(line).headline.text.startswith("3 people were added to your pool")


@pytest.mark.parametrize("line", ["yes", "yep", "yes please", "do it"])
def test_yes_to_several_ways_asks_which(thread: Thread, line: str) -> None:
    thread.add()
    thread.say(ASKS)
    thread.say("the second one isn't her paper")
    assert thread.say(line).headline.text == "Which of these do you mean?"
    assert "Taken out" in text(thread.say("the second"))


@pytest.mark.parametrize(
    "line",
    [
        "who wrote the rest of that paper with her", "who are the other authors",
        "the other names on it", "who are her coauthors", "her main collaborators",
        "who worked on Larkspur with her", "and the others on the paper?",
    ],
)  # fmt: skip
def test_other_authors_are_not_named(thread: Thread, line: str) -> None:
    thread.say(f"what compute is Ilva Marrowdene, {p.QUILLMERE} used to")
    told = thread.say(line)
    assert told.kind is Kind.REFUSAL
    assert told.headline.text == "I name nobody whom you don't name"


@pytest.mark.parametrize(
    "line", ["which of her runs fit on our cluster in a month", "whats the biggest of her runs"]
)
def test_her_runs_are_nobodys_where_nobody_is_spoken_of(pool: Thread, line: str) -> None:
    pool.say("our offer is 2048 H100 for 40 researchers")
    assert pool.say(line).headline.text == "Whom do you mean?"


@pytest.mark.parametrize(
    "line",
    [
        "pull up the first one, we're deciding who gets on the panel and i have the call",
        "pull up number 1",
        "tell me about #1",
        "which of her runs fit on our cluster in a month",
    ],
)
def test_one_of_a_list_is_meant_whatever_follows(pool: Thread, line: str) -> None:
    pool.say("our offer is 2048 H100 for 40 researchers")
    pool.say("who of our pool did pretraining")
    pool.say(line)
    assert pool.replies[-1].question.person == "Ilva Marrowdene"
