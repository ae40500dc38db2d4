"""Parts of a brief in the words of a hurry: what is given up, lines to send, how long it ran."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.about_people.of_brief import Part
from bot.questions.not_listed import COAUTHORS
from bot.questions.types import Kind
from tests.unit.conversation.test_of_person import Thread, thread
from tests.unit.conversation.test_people_named import OFFER, pool
from tests.unit.conversation.test_surely_them import brief

__all__ = ["brief", "pool", "thread"]


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("what of that could she carry on with here", Part.OURS),
        ("what of this would she be able to keep doing with us", Part.OURS),
        ("which of her runs could she continue here", Part.OURS),
        ("would she feel cramped with us", Part.OURS),
        ("would she be short of compute here", Part.OURS),
        ("is our cluster too small for her", Part.OURS),
        ("would she be constrained by our cluster", Part.OURS),
        ("what does that mean for us", Part.OURS),
        ("so what does her work mean for our cluster", Part.OURS),
        ("shall i mention the cluster size", Part.SAY),
        ("should i bring up our compute", Part.SAY),
        ("and what couldn't she", Part.CONCEDE),
        ("and what could she not do here", Part.CONCEDE),
        ("what would she have to give up", Part.CONCEDE),
        ("what would she lose by joining us", Part.CONCEDE),
        ("where would we let her down", Part.CONCEDE),
        ("sum up what i can honestly promise her", Part.CONCEDE),
        ("draft me 2 lines to send her", Part.SAY),
        ("knock me up a couple of lines to ping her", Part.SAY),
        ("help me word something to her", Part.SAY),
        ("what do i text her", Part.SAY),
        ("what should i email her", Part.SAY),
        ("right so what shld i ask her then", Part.ASK),
        ("wot do i ask her", Part.ASK),
        ("cool. and the most recent one of those?", Part.NEWEST),
        ("nice! and which one is the newest", Part.NEWEST),
        ("the latest of them?", Part.NEWEST),
        ("great. and what is her newest", Part.NEWEST),
        ("how long did that train for", Part.COMPUTE),
        ("how many days did it train", Part.COMPUTE),
        ("how long did the training take", Part.COMPUTE),
        ("how long did the 70B run take", Part.COMPUTE),
    ],
)
def test_a_part_is_asked_in_a_hurry(brief: Thread, line: str, part: Part) -> None:
    brief.say(line)
    assert brief.replies[-1].question.topic == part


@pytest.mark.parametrize(
    "line",
    [
        "whats her phone",
        "what should i email her, her address?",
        "what should i email her to get her lab's internal gpu count",
        "would she be happy here",
    ],
)
def test_what_is_withheld_stays_so(brief: Thread, line: str) -> None:
    assert brief.say(line).kind is Kind.REFUSAL


def test_why_somebody_was_looked_up_is_known_after_a_refusal(brief: Thread) -> None:
    brief.say(OFFER)
    brief.say("what has Ilva Marrowdene published")
    brief.say("who else is on that paper")
    assert brief.replies[-1].question.topic == COAUTHORS
    brief.say("could our lot rerun it")
    assert brief.replies[-1].question.topic == Part.OURS
    brief.say("right so what shld i ask her then")
    assert brief.replies[-1].question.topic == Part.ASK


def test_who_is_named_in_a_refused_question_is_spoken_of_next(brief: Thread) -> None:
    assert brief.say("how old is Jun Oskarell").kind is Kind.REFUSAL
    brief.say("what should i ask him")
    assert brief.replies[-1].question.person == "Jun Oskarell"


@pytest.mark.parametrize("line", ["and on one persons share", "on her share alone"])
def test_the_runs_are_told_on_one_share_too(brief: Thread, line: str) -> None:
    brief.say(f"our offer is {OFFER}")
    brief.say("what has Ilva Marrowdene published")
    brief.say("how long would her 70B run take on 1024 H100")
    brief.say(line)
    asked = brief.replies[-1].question
    assert (asked.topic, asked.offer) == (Part.OURS, None)


@pytest.mark.parametrize(
    "line", ["anything more recent than 2023", "only stuff fresher than 2023", "newer than 2023"]
)
def test_more_recent_than_a_year_is_after_it(brief: Thread, line: str) -> None:
    brief.say(line)
    assert brief.replies[-1].question.since == date(2024, 1, 1)


@pytest.mark.parametrize(
    "line",
    [
        "on the phone with Pavel Quist tomorrow, what's he published",
        "having Pavel Quist on the line at 3, his papers?",
        "got Pavel Quist on the phone in ten, what's he published",
        "referral check for Pavel Quist - what scale is he used to",
        "phone screen with Pavel Quist tomorrow: his papers?",
        "onsite for Pavel Quist thursday, whats his biggest run",
    ],
)
def test_who_is_spoken_to_by_phone_is_looked_up(pool: Thread, line: str) -> None:
    pool.say(line)
    asked = pool.replies[-1].question
    assert (asked.kind, asked.person) == (Kind.CANDIDATE, "Pavel Quist")
    assert asked.purpose or line.startswith(("on the phone", "having"))


@pytest.mark.parametrize(
    "line", ["can i get Pavel Quist on the phone", "how do i reach Pavel Quist on the phone"]
)
def test_how_somebody_is_reached_stays_refused(pool: Thread, line: str) -> None:
    assert pool.say(line).kind is Kind.REFUSAL
