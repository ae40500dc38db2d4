"""Points for a call with somebody, and how sure what was told of them is."""

from __future__ import annotations

import pytest

from tests.unit.conversation.test_of_person import Thread, text, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["pool", "thread"]


def known(pool: Thread) -> None:
    pool.say("tell me about Ilva Marrowdene")
    pool.say("first call tomorrow")


@pytest.mark.parametrize(
    "line", ["give me 3 bullets for the call", "talking points for my 4pm", "bullets for my call"]
)
def test_points_for_a_call_are_those_of_the_brief(pool: Thread, line: str) -> None:
    known(pool)
    answer = pool.say(line)
    assert answer.is_list
    assert len(answer.verdict) == 3


@pytest.mark.parametrize("line", ["how sure are you about that", "can i trust that"])
def test_how_sure_it_is_is_told_of_the_works(pool: Thread, line: str) -> None:
    known(pool)
    assert "How sure that is" in text(pool.say(line))


@pytest.mark.parametrize("part", ["what sort of work is it mostly", "where is she based"])
@pytest.mark.parametrize("line", ["how do you know thats really her", "is that definitely her"])
def test_after_a_part_the_ties_are_told_though_it_shows_no_work(
    pool: Thread, part: str, line: str
) -> None:
    known(pool)
    pool.say(part)
    said = text(pool.say(line))
    assert "by the author id of the works index" in said
    assert "No work is shown here" not in said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("has she got a newer one than that", "only the newest work"),
        ("biggest thing shes trained?", "only the largest run"),
        ("any newer ones?", "only the newest work"),
        ("has she published anything since", "only the newest work"),
        ("her oldest paper", "only the oldest works"),
        ("wait which ones are left then", "only works"),
        ("what's left", "only works"),
        ("of those which could be redone on our gpus in a month", "only runs on our chips"),
    ],
)
def test_a_part_is_meant_in_the_words_of_a_hurry(pool: Thread, line: str, said: str) -> None:
    known(pool)
    assert said in pool.say(line).understood


@pytest.mark.parametrize(
    "line",
    [
        "the second paper isnt hers i think",
        "pretty sure the second paper isnt hers",
        "that paper isnt hers, im sure",
    ],
)
def test_a_doubt_that_a_work_is_theirs_asks_which(pool: Thread, line: str) -> None:
    known(pool)
    assert pool.say(line).headline.text == "Which work is somebody else's?"


def test_what_to_say_names_the_offer_that_is_missing(pool: Thread) -> None:
    known(pool)
    assert "I know no offer of ours" in text(pool.say("what do i say to her about compute"))
    pool.say("our offer is 2048 H100 for 40 researchers")
    pool.say("tell me about Ilva Marrowdene")
    assert "I know no offer" not in text(pool.say("what do i say to her about compute"))


@pytest.mark.parametrize(
    "line",
    [
        "ilva marrowdene first chat tomorrow re pretraining role",
        "ilva marrowdene 1st chat tmrw re pretraining role",
        "Ilva Marrowdene 1st call tmrw",
        "ilva marrowdene intro call for the evals role",
        "Ilva Marrowdene phone screen friday",
    ],
)
def test_why_is_told_after_a_name_without_a_comma(pool: Thread, line: str) -> None:
    answer = pool.say(line)
    assert "1.4e24 FLOP" in answer.headline.text
    assert "purpose:" in answer.understood
