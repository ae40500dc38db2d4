"""Asking on about the pool as it is typed in a hurry."""

from __future__ import annotations

from datetime import date

import pytest

from bot.conversation.changing.people.around_the_pool import narrowing
from bot.questions.types import Kind
from tests.unit.conversation.test_of_person import Thread, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["pool", "thread"]


@pytest.mark.parametrize(
    "line",
    [
        "narrow it to stuff from 24 onwards",
        "narrow it down to work from 2024",
        "limit it to papers after 2023",
        "filter for evals since 2024",
        "only since '24",
        "restrict it to things from 2024 on",
    ],
)
def test_the_list_is_narrowed(pool: Thread, line: str) -> None:
    pool.say("who in our pool works on evals")
    pool.say(line)
    asked = pool.replies[-1].question
    assert (asked.kind, asked.work, asked.since) == (Kind.POOL, "evaluation", date(2024, 1, 1))


@pytest.mark.parametrize("text", ["keep it", "how big is openai", "since 2024", "in 24 hours"])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert narrowing(text) == text


@pytest.mark.parametrize(
    ("line", "work"),
    [
        ("who has RL stuff", "reinforcement learning"),
        ("anyone with RL", "reinforcement learning"),
        ("any RL people", "reinforcement learning"),
        ("who does robotics", "robotics"),
        ("anyone doing interp", "theory and interpretability"),
        ("any evals bods", "evaluation"),
    ],
)
def test_a_topic_is_asked_of_them(pool: Thread, line: str, work: str) -> None:
    pool.say("who came into the pool this week")
    pool.say(line)
    asked = pool.replies[-1].question
    assert (asked.kind, asked.work) == (Kind.POOL, work)


@pytest.mark.parametrize(
    "line",
    [
        "and how many do we hold nothing on",
        "who do we have nothing on",
        "which ones have no papers",
        "how many have no works on record",
    ],
)
def test_those_without_works_are_told_of_the_whole_pool(pool: Thread, line: str) -> None:
    pool.say("who in our pool works on evals")
    assert pool.say(line).headline.text == "No work is on record for anybody in your pool"


@pytest.mark.parametrize(
    "line", ["anyone good", "any of them any good?", "who's worth a call", "who is promising"]
)
def test_who_is_any_good_is_refused(pool: Thread, line: str) -> None:
    pool.say("who in our pool works on evals")
    assert pool.say(line).kind is Kind.REFUSAL


@pytest.mark.parametrize("line", ["and at a uni", "who among them is at a uni", "only at a uni"])
def test_those_at_a_place_are_asked_for(pool: Thread, line: str) -> None:
    pool.say("show me everyone in our pool")
    pool.say(line)
    asked = pool.replies[-1].question
    assert (asked.kind, asked.place) == (Kind.POOL, "a uni")


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("anybody from oxford in our list", "oxford"),
        ("anyone from ETH in our list", "ETH"),
        ("anyone at quillmere on our shortlist", "quillmere"),
        ("do we have anyone from Oxford", "Oxford"),
        ("have we got anybody from oxford", "oxford"),
    ],
)
def test_those_from_a_place_are_asked_for_at_first(pool: Thread, line: str, place: str) -> None:
    pool.say(line)
    asked = pool.replies[-1].question
    assert (asked.kind, asked.place) == (Kind.POOL, place)
