"""What is wished of a brief in words that stand in no list; everybody here is invented."""

from __future__ import annotations

import pytest

from bot.questions.about_people.of_brief import Part
from bot.questions.types import Kind
from tests.unit.conversation.test_of_person import PLACED, Thread
from tests.unit.conversation.test_of_person import thread as thread

BRIEF = f"{PLACED}, purpose: first call"


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("first thing he ever put out", Part.OLDEST),
        ("minimum size they worked at", Part.SMALLEST),
        ("what sort of stuff does he research", Part.KINDS),
        ("same thing but only with her allocation", Part.OURS),
        ("ballpark cost of reproducing this", Part.COST),
        ("in dollars?", Part.COST),
        ("affiliation pls", Part.WHERE),
        ("give me a few points for the message to him", Part.SAY),
        ("what should I bring up", Part.SAY),
        ("what might put her off about us", Part.CONCEDE),
        ("what do i need to find out from him", Part.ASK),
        ("what should I not bring up", Part.AVOID),
    ],
)
def test_the_part_that_is_wished_is_told(thread: Thread, line: str, part: Part) -> None:
    thread.say(BRIEF)
    assert thread.say(line).question.topic == part


def test_the_brief_is_told_again_and_not_in_short(thread: Thread) -> None:
    first = thread.say(BRIEF)
    again = thread.say("show me the brief again")
    assert again.headline == first.headline
    assert again.verdict == first.verdict


@pytest.mark.parametrize(
    ("line", "topic"),
    [
        ("did she just get a notification", "noticed"),
        ("does the candidate notice any of this", "noticed"),
        ("who can see this data", "privacy"),
        ("am I the first to look at her", "privacy"),
    ],
)
def test_what_is_asked_of_the_record_is_answered_by_help(
    thread: Thread, line: str, topic: str
) -> None:
    thread.say(BRIEF)
    assert thread.say(line).question.topic == topic


def test_what_is_wished_after_help_is_of_the_person_still(thread: Thread) -> None:
    thread.say(BRIEF)
    thread.say("who else has looked at her profile?")
    assert thread.say("will she find out I did?").question.topic == "noticed"


def test_who_is_to_be_deleted_in_any_words_is_asked_about_first(thread: Thread) -> None:
    thread.add()
    thread.say(BRIEF)
    answer = thread.say("GDPR deletion request for this one")
    assert answer.headline.text == "What this workspace holds of the person"


@pytest.mark.parametrize(
    "line",
    [
        "is she a genius or just average",
        "have you got a linkedin for them",
    ],
)
def test_what_is_refused_is_no_wish(thread: Thread, line: str) -> None:
    thread.say(BRIEF)
    assert thread.say(line).kind is Kind.REFUSAL


@pytest.mark.parametrize(
    ("line", "chips"),
    [
        ("what if we gave him 256", "256 H100"),
        ("how long would it take with 256 H100", "256 H100"),
    ],
)
def test_the_runs_are_set_against_the_chips_that_are_supposed(
    thread: Thread, line: str, chips: str
) -> None:
    thread.say("our offer is 2048 H100 for 40 researchers")
    thread.say(BRIEF)
    answer = thread.say(line)
    assert answer.question.topic == Part.OURS
    assert f"only runs on {chips};" in str(answer.understood)


def test_where_nothing_is_on_record_the_questions_for_anybody_lead(thread: Thread) -> None:
    thread.say("what compute is Jun Oskarell used to, purpose: first call")
    answer = thread.say("so what do I ask her")
    assert answer.headline.text.startswith("Questions to ask anybody: no work of this person")
    assert answer.advice
    assert answer.advice.ask
