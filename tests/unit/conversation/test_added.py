"""Who came into the pool, and since when; everybody is invented."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.questions.types import Kind
from tests.unit.candidates_evidence import people as p
from tests.unit.conversation.test_of_person import Thread, text, thread

__all__ = ["thread"]
TODAY = p.DAY.isoformat()
YESTERDAY = (p.DAY - timedelta(days=1)).isoformat()
MONDAY = (p.DAY - timedelta(p.DAY.weekday())).isoformat()


@pytest.mark.parametrize(
    ("line", "since"),
    [
        ("who did i add today", TODAY),
        ("who have we imported since yesterday?", YESTERDAY),
        ("who was added to our pool yesterday", YESTERDAY),
        ("who is new in our pool", ""),
        ("which people were just added to the list", ""),
        ("and who did we put in our pool this week", MONDAY),
        ("any newcomers in our pool this week?", MONDAY),
        ("who joined our list today", TODAY),
        ("who was added last", ""),
        ("the latest additions to our list", ""),
        ("new people in the pool?", ""),
    ],
)
def test_newcomers_are_asked_for_by_their_day(thread: Thread, line: str, since: str) -> None:
    thread.say(line)
    asked = thread.replies[-1].text
    assert asked == f"who was added to our pool{since and f' since {since}'}"
    reading = thread.conversing.services.read(asked, p.DAY)
    assert reading.question == thread.replies[-1].question  # type: ignore[union-attr]


def test_they_are_listed_with_the_day_of_their_entry(thread: Thread) -> None:
    thread.add()
    answer = thread.say("who did we add today")
    assert answer.headline.text.startswith("1 person was added to your pool since ")
    assert answer.table
    assert "Ilva Marrowdene" in str(answer.table.rows)
    assert thread.log() == ()


def test_where_nobody_came_the_newest_day_is_told(thread: Thread) -> None:
    thread.add()
    exchange = thread.conversing.hear(
        "who did we add today", thread.asker, None, p.DAY + timedelta(days=2)
    )
    answer = exchange.replies[0].answer
    assert answer.headline.text.startswith("Nobody was added to your pool since ")
    assert "The newest entry is of" in text(answer)


def test_one_asks_on_about_everybody(thread: Thread) -> None:
    thread.say("who is new in our pool")
    thread.say("and above 1e24")
    assert thread.replies[-1].text == "who in our pool has trained above 1e24"


@pytest.mark.parametrize(
    "line", ["who did Meta add this week", "who was added to the league", "add 512 H100"]
)
def test_other_additions_are_nobody(thread: Thread, line: str) -> None:
    thread.say(line)
    assert thread.replies[-1].question.kind is not Kind.POOL


@pytest.mark.parametrize("line", ["who of them is at Quillmere Labs", "who of them is at ETH"])
def test_an_institution_of_those_listed_is_no_ranking(thread: Thread, line: str) -> None:
    thread.add()
    thread.say("who is in our pool")
    thread.say(line)
    assert thread.replies[-1].question.place


def test_who_is_the_only_one_added_is_he(thread: Thread) -> None:
    thread.add()
    thread.say("who did we add today")
    thread.say("tell me about her")
    assert thread.replies[-1].question.person == "Ilva Marrowdene"


def test_a_place_in_the_list_is_one_of_them(thread: Thread) -> None:
    thread.add()
    thread.say("who's in our pool")
    thread.say("tell me more about the last one")
    assert thread.replies[-1].question.person == "Ilva Marrowdene"
