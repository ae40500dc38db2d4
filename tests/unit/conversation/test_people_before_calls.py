"""What is asked of somebody right before a call, and of what they would have here; all invented."""

from __future__ import annotations

import pytest

from bot.conversation.parts.passed_over import without_hour
from bot.questions.types import Kind
from tests.unit.conversation.test_of_person import Thread, text, thread
from tests.unit.conversation.test_people_named import meant, pool

__all__ = ["pool", "thread"]
OFFER = "our offer is 2048 H100 for 40 researchers"
BRIEF = "ilva marrowdene, first call"


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("got a call w/ pavel quist at 3, what do i need to know", "Pavel Quist"),
        ("call with Pavel Quist in 10 min", "Pavel Quist"),
        ("chat w/ Ilva Marrowdene in 10 min, quick rundown", "Ilva Marrowdene"),
        ("speaking to Pavel Quist at 3, what do I need to know", "Pavel Quist"),
        ("call with pavel quist at 3pm, anything I should know?", "Pavel Quist"),
        ("talking to Ilva Marrowdene tomorrow, anything i should know?", "Ilva Marrowdene"),
        ("seeing Ilva Marrowdene at 4pm. brief me", "Ilva Marrowdene"),
        ("what do I need to know about Pavel Quist", "Pavel Quist"),
    ],
)
def test_the_hour_of_a_call_is_no_number_of_the_offer(pool: Thread, line: str, who: str) -> None:
    pool.say(OFFER)
    pool.say(line)
    assert (pool.replies[-1].question.kind, meant(pool)) == (Kind.CANDIDATE, who)


@pytest.mark.parametrize(
    "line",
    [
        "can we train it in 10 hours",
        "see what we can do in 10 hours",
        "talking to coreweave at 2.10, what would 512 h100 cost",
        "call with 64 people at 3",
        "on our call they said 64 each in 10 days",
        "at 3 dollars an hour, what does a meeting in 10 hours cost",
    ],
)
def test_a_number_of_anything_but_the_hour_of_a_call_stays(line: str) -> None:
    assert without_hour(line) == line


@pytest.mark.parametrize(
    "line",
    [
        "rank them then",
        "which is the stronger one",
        "pick one",
        "who wins",
        "who's first",
        "so who comes out on top",
    ],
)
def test_an_order_asked_after_a_brief_is_one_of_people_and_refused(pool: Thread, line: str) -> None:
    pool.say(BRIEF)
    assert pool.say(line).kind is Kind.REFUSAL
    assert text(pool.replies[-1].answer).count("rank people") == 1


@pytest.mark.parametrize(
    "line",
    [
        "and could we host something that big",
        "can our cluster do a run of that size",
        "what could she do in her first 90 days",
        "what's our offer look like to her",
        "what would she need to carry on",
        "can we do it in two weeks",
    ],
)
def test_what_they_could_do_here_is_told_by_their_runs(pool: Thread, line: str) -> None:
    pool.say(OFFER)
    pool.say(BRIEF)
    pool.say(line)
    assert pool.replies[-1].question.topic == "runs on our chips"


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("double the cluster", " 4096 H100"),
        ("and if we doubled the cluster", " 4096 H100"),
        ("what about two weeks", " in 14 days"),
        ("in two weeks?", " in 14 days"),
        ("within 10 days", " in 10 days"),
    ],
)
def test_another_size_or_time_after_the_runs_on_ours_is_theirs(
    pool: Thread, line: str, headline: str
) -> None:
    pool.say(OFFER)
    pool.say(BRIEF)
    pool.say("can we do it in a month")
    assert headline.lower() in f" {pool.say(line).headline.text}".lower()


def test_a_time_is_nobodys_name(pool: Thread) -> None:
    pool.say(BRIEF)
    pool.say("what about two weeks")
    asked = pool.replies[-1].question
    assert (asked.kind, asked.days, asked.person) == (Kind.REACH, 14, None)


def test_a_doubled_staff_is_no_doubled_cluster(pool: Thread) -> None:
    pool.say(OFFER)
    pool.say(BRIEF)
    pool.say("how long on ours")
    told = pool.say("what if we doubled our headcount").headline.text
    assert told.startswith("How many people would join?")


@pytest.mark.parametrize("line", ["could deepmind give her more", "does meta have more for her"])
def test_what_a_lab_would_give_is_not_public(pool: Thread, line: str) -> None:
    pool.say(OFFER)
    pool.say(BRIEF)
    assert "what one person gets there is not public" in pool.say(line).understood


@pytest.mark.parametrize(
    "line", ["so should we bother with a compute pitch", "can i pitch the cluster to her"]
)
def test_to_pitch_compute_is_what_to_say(pool: Thread, line: str) -> None:
    pool.say(BRIEF)
    pool.say(line)
    assert pool.replies[-1].question.topic == "what to say"


@pytest.mark.parametrize("line", ["summarise her in three bullets", "sum her up in two lines"])
def test_a_summary_is_of_the_works(pool: Thread, line: str) -> None:
    pool.say(BRIEF)
    assert pool.say(line).kind is Kind.CANDIDATE


@pytest.mark.parametrize(
    "line",
    [
        "give me a note i can paste on whether to hire her",
        "a summary to paste of her weaknesses",
        "something i can paste into the ats about her age and kids",
        "can you make me something i can paste with her phone number",
    ],
)
def test_a_note_to_paste_holds_nothing_that_is_refused(pool: Thread, line: str) -> None:
    pool.say(BRIEF)
    assert pool.say(line).kind is Kind.REFUSAL
