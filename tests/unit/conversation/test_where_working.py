"""Where somebody works, as a list or a work tells it with its day; everybody is invented."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind
from tests.unit.conversation.test_in_pool import asked
from tests.unit.conversation.test_of_person import PLACED, Thread, text, thread
from tests.unit.conversation.test_on_chips import part

__all__ = ["thread"]


@pytest.mark.parametrize(
    "line",
    [
        "ok sorry. where does she work now?",
        "which lab is she at",
        "who employs her",
        "who does he work for these days",
        "is she still at Meta",
        "does she still work for Quillmere Labs?",
        "where was she before that",
        "where is she based these days",
        "wheres she at now",
        "where does she sit",
        "how long has she been at Quillmere",
        "since when is she there",
        "when did she start there",
        "how long's she worked at Quillmere Labs",
    ],
)
def test_a_list_or_a_work_tells_it_with_its_day(thread: Thread, line: str) -> None:
    thread.add()
    thread.say(PLACED)
    answer = thread.say(line)
    assert asked(thread) == part("the institution")
    assert "In your list since" in text(answer)
    assert "no contact data" in text(answer)


@pytest.mark.parametrize(
    "line",
    [
        "where does Ilva Marrowdene work now?",
        "which lab is Ilva Marrowdene at",
        "is Ilva Marrowdene still at Meta?",
        "how long has Ilva Marrowdene been at Meta",
        "when did Ilva Marrowdene join Meta",
        "which organisation is Ilva Marrowdene with these days",
        "which institution is Ilva Marrowdene affiliated with",
        "who's Ilva Marrowdene's current employer",
        "where's Ilva Marrowdene based",
    ],
)
def test_it_is_asked_with_the_full_name_as_well(thread: Thread, line: str) -> None:
    thread.add()
    assert thread.say(line).kind is Kind.CANDIDATE
    assert "only the institution" in asked(thread)


@pytest.mark.parametrize("line", ["since when?", "for how long", "and before that?"])
def test_since_when_is_told_by_the_oldest_work_from_there(thread: Thread, line: str) -> None:
    thread.add()
    thread.say(PLACED)
    thread.say("where does she work now")
    answer = thread.say(line)
    assert asked(thread) == part("the institution")
    assert "oldest work from there is of 2024" in text(answer)


@pytest.mark.parametrize(
    "line",
    ["where does she live", "what's her email", "is she at home", "is she at risk of leaving"],
)
def test_how_to_reach_somebody_stays_refused(thread: Thread, line: str) -> None:
    thread.say(PLACED)
    assert thread.say(line).kind is Kind.REFUSAL


@pytest.mark.parametrize(
    "line",
    ["only since 2024", "since 2024 only", "just since 2024", "from 2024 on", "and since 2024?"],
)
def test_days_after_it_are_those_of_the_works(thread: Thread, line: str) -> None:
    thread.add()
    thread.say(PLACED)
    thread.say("where does she work now")
    answer = thread.say(line)
    assert asked(thread) == part("works since 2024-01-01")
    assert "since 1 Jan 2024 on record" in text(answer)
