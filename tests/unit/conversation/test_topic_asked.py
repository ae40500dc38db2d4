"""Whether somebody of the pool worked on a topic, after a look-up; everybody is invented."""

from __future__ import annotations

from datetime import date

import pytest

from bot.candidates.scholars.records import Authorship
from tests.unit.candidates_evidence import people as p
from tests.unit.conversation.test_of_person import ASKS, Thread, text, thread

__all__ = ["thread"]
_ME = Authorship("Ilva Marrowdene", p.ILVA, institutions=(p.QUILLMERE,))


@pytest.fixture
def settled(thread: Thread) -> Thread:
    """A thread in which somebody is settled who signed one work on robots."""
    grasp = p.work(4, "Robots that learn to grasp", date(2023, 2, 1), _ME, 3, "2302.00021")
    thread.scholars.signed = {p.ILVA: (*p.WORKS[::2], grasp)}
    thread.add()
    thread.say(ASKS)
    return thread


@pytest.mark.parametrize(
    "line",
    [
        "did she ever do RL", "any rl work?", "rl experience?", "is there anything on RL",
        "what has she done on rl", "only the RL stuff", "papers on rl", "her papers on RL",
        "has she published on RL",
    ],
)  # fmt: skip
def test_that_no_title_tells_of_a_topic_leads(settled: Thread, line: str) -> None:
    told = settled.say(line)
    assert told.headline.text == "No work on the topic of reinforcement learning is on record"
    assert "A topic is looked for in the titles alone" in text(told)


@pytest.mark.parametrize(
    "line",
    [
        "does she do robotics",
        "any robotics work",
        "her work on robotics",
        "did she ever work on robotics",
    ],
)
def test_works_on_a_topic_are_told_alone(settled: Thread, line: str) -> None:
    told = settled.say(line)
    assert told.headline.text.startswith("1 work on the topic of robotics on record")
    assert "Larkspur" not in text(told)
    assert settled.say("as a table").headline.text == told.headline.text
    assert (
        "on the topic of robotics since" in settled.say("which of those since 2024").headline.text
    )


@pytest.mark.parametrize("line", ["has she done RLHF", "did she do any post-training work"])
def test_a_kind_of_work_stays_one(settled: Thread, line: str) -> None:
    assert settled.say(line).question.family == "fine-tuning and post-training"


@pytest.mark.parametrize("line", ["did she work on it", "does she do our kind of thing"])
def test_what_names_no_topic_asks_for_none(settled: Thread, line: str) -> None:
    assert settled.say(line).question.work is None
