"""A work of the person spoken of, by a word of its title; the person and the work are invented."""

from __future__ import annotations

import pytest

from bot.questions.about_people.of_brief import Part
from tests.unit.conversation.test_of_person import Thread, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["pool", "thread"]
BRIEF = "look up Ilva Marrowdene, purpose: first call"


@pytest.mark.parametrize(
    ("line", "topic", "work"),
    [
        ("only her starcoder work", Part.WORKS, "starcoder"),
        ("tell me about her StarCoder paper", Part.WORKS, "starcoder"),
        ("what's on her Llama Guard paper?", Part.WORKS, "llama guard"),
        ("and her bloom paper", Part.WORKS, "bloom"),
        ("just the larkspur one", Part.WORKS, "larkspur"),
        ("only OPT", Part.WORKS, "opt"),
        ("just llama 2 please", Part.WORKS, "llama 2"),
        ("narrow it to opt", Part.WORKS, "opt"),
        ("only show me the bloom one", Part.WORKS, "bloom"),
        ("how many authors were on the bloom paper", Part.DETAILS, "bloom"),
        ("what role did she have on her larkspur paper", Part.DETAILS, "larkspur"),
        ("was she first author of the starcoder paper", Part.DETAILS, "starcoder"),
    ],
)
def test_a_work_is_told_by_a_word_of_its_title(
    pool: Thread, line: str, topic: Part, work: str
) -> None:
    pool.say(BRIEF)
    question = pool.say(line).question
    assert (question.person, question.topic, question.work) == ("Ilva Marrowdene", topic, work)


@pytest.mark.parametrize(
    ("line", "topic", "family"),
    [
        ("her latest paper", Part.NEWEST, None),
        ("only her eval work", Part.WORKS, "evaluation"),
        ("just the questions", Part.ASK, None),
    ],
)
def test_kinds_and_days_of_works_are_no_titles(
    pool: Thread, line: str, topic: Part, family: str | None
) -> None:
    pool.say(BRIEF)
    question = pool.say(line).question
    assert (question.topic, question.family, question.work) == (topic, family, None)


@pytest.mark.parametrize("line", ["how long would StarCoder take on ours", "price of H100"])
def test_what_names_nobodys_work_is_asked_of_the_run_or_chip(pool: Thread, line: str) -> None:
    pool.say(BRIEF)
    assert pool.say(line).question.person is None


def test_the_source_of_a_brief_names_works_by_their_titles(pool: Thread) -> None:
    pool.say(BRIEF)
    table = pool.say("source").table
    assert table
    works = [row[0].text for row in table.rows if "authors" in row[0].text]
    assert works
    assert not any("work/" in each for each in works)
    assert any("Larkspur" in each for each in works)


@pytest.mark.parametrize("line", ["only Meta", "only the table", "just 64 H100", "only in Berlin"])
def test_only_what_is_no_model_is_no_title(pool: Thread, line: str) -> None:
    pool.say(BRIEF)
    question = pool.say(line).question
    assert question is None or question.work is None


@pytest.mark.parametrize("line", ["only 2023", "just the 2023 ones", "only the papers from 2023"])
def test_a_year_alone_is_that_of_works(pool: Thread, line: str) -> None:
    pool.say(BRIEF)
    question = pool.say(line).question
    assert question.since is not None
    assert question.since.year == 2023
    assert not question.offer
