"""What is asked of the keeping of people's data, one thing at a time."""

from __future__ import annotations

import pytest

from bot.questions.about_people.keeping_asked import (
    COPYING,
    CORRECTED,
    EMPTYING,
    ENTRY,
    ERASING,
    LASTING,
    ORIGIN,
    SEEING,
    TELLING,
    TYPING,
)
from bot.questions.other_workspaces import BETWEEN
from bot.questions.types import Kind
from bot.questions.words.assay_words import COLLEAGUES
from tests.unit.conversation.test_of_person import Thread, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["pool", "thread"]


@pytest.mark.parametrize(
    ("line", "topic"),
    [
        ("who can see it", SEEING),
        ("who sees this", SEEING),
        ("can anyone else see it", SEEING),
        ("can my manager see it", SEEING),
        ("if one of them writes in wanting everything we've got on them what do i do", COPYING),
        ("what if a candidate asks for a copy", COPYING),
        ("and if they want it gone", ERASING),
        ("what if they want it deleted", ERASING),
        ("and if somebody asks to be removed", ERASING),
        ("does that also wipe the slack messages", ERASING),
        ("are the slack messages deleted as well", ERASING),
        ("what about the messages in slack", ERASING),
        ("can that be undone", ERASING),
        ("and if she asks to be deleted, what stays behind?", ERASING),
        ("what if he wants to be removed, what is left after that", ERASING),
        ("do we have to tell them", TELLING),
        ("when do we have to tell them", TELLING),
    ],
)
def test_it_is_asked_after_what_is_kept(pool: Thread, line: str, topic: str) -> None:
    pool.say("what data do we keep on candidates & for how long")
    pool.say(line)
    asked = pool.replies[-1].question
    assert (asked.kind, asked.topic) == (Kind.HELP, topic)


@pytest.mark.parametrize(
    ("line", "topic"),
    [
        ("what confidential stuff do you keep of what i type", TYPING),
        ("what do you store of my messages", TYPING),
        ("do you keep what i type", TYPING),
        ("is what i type here saved", TYPING),
        ("who should i call at my company to get the pool exported", COPYING),
        ("who do i ask to export the pool", COPYING),
        ("who can get me a copy of the pool", COPYING),
        ("does erasing someone delete the slack messages about them", ERASING),
        ("what happens to the slack thread when i delete someone", ERASING),
        ("is our pool from legit sources", ORIGIN),
        ("where did these candidates come from", ORIGIN),
        ("wipe the whole pool pls", EMPTYING),
        ("empty the pool", EMPTYING),
        ("remove everyone we added before june", EMPTYING),
        ("delete all candidates", EMPTYING),
        ("who looked at the pool this week", SEEING),
        ("who's been browsing our candidates", SEEING),
        ("who can see what i type", "colleagues"),
        ("can other customers see who is in our pool", BETWEEN),
        ("does anyone outside see our list", BETWEEN),
        ("could a rival recruiter see our candidates", BETWEEN),
    ],
)
def test_it_is_asked_at_first(pool: Thread, line: str, topic: str) -> None:
    pool.say(line)
    asked = pool.replies[-1].question
    assert (asked.kind, asked.topic) == (Kind.HELP, topic)


@pytest.mark.parametrize(
    "topic", [SEEING, ERASING, COPYING, TELLING, TYPING, ORIGIN, EMPTYING, CORRECTED]
)
def test_each_topic_is_told_first(pool: Thread, topic: str) -> None:
    answer = pool.say(f"help {topic}")
    assert not answer.headline.text.startswith("What is kept of people")
    assert len(answer.verdict) > 3  # beside all that is kept


@pytest.mark.parametrize("line", ["who should i call first out of the pool", "who to call first"])
def test_who_is_to_be_called_first_is_refused(pool: Thread, line: str) -> None:
    assert pool.say(line).kind is Kind.REFUSAL


@pytest.mark.parametrize(
    ("line", "topic"),
    [
        ("do i need to tell her", TELLING),
        ("what if she objects", "blocking"),
        ("what if she says no", "blocking"),
    ],
)
def test_it_is_asked_after_who_looked(pool: Thread, line: str, topic: str) -> None:
    pool.say("which of us searched for Ilva")
    pool.say(line)
    assert pool.replies[-1].question.topic == topic


@pytest.mark.parametrize("line", ["whats his affiliation", "is that current", "where is he now"])
def test_the_entry_tells_where_somebody_is(pool: Thread, line: str) -> None:
    pool.say("is Jun in our pool")
    assert pool.say(line).headline.text == "Jun Oskarell is in your pool"


@pytest.mark.parametrize(
    "line",
    [
        "who can see that I changed that",
        "does anyone get told that I took it out",
        "will anyone see I removed the paper",
        "is my correction visible to others",
        "who knows i flagged that",
        "who else would see that we changed her record",
    ],
)
def test_who_learns_of_a_correction_is_told(pool: Thread, line: str) -> None:
    pool.say("Ilva Marrowdene, purpose: first call")
    answer = pool.say(line)
    assert answer.question.topic == CORRECTED
    assert "is told that something of it was taken out" in answer.headline.text


@pytest.mark.parametrize(
    "line",
    [
        "she wants to see what we have on her, how do I get that out",
        "she'd like to see everything you hold on her",
        "he asked to get what data we have on him",
    ],
)
def test_what_somebody_wants_to_see_is_a_copy(pool: Thread, line: str) -> None:
    pool.say("Ilva Marrowdene, purpose: first call")
    assert "assay candidates export Ilva Marrowdene" in pool.say(line).verdict[0].text


def test_for_how_long_at_most_stands_first(pool: Thread) -> None:
    pool.say("Ilva Marrowdene, purpose: first call")
    assert "for 365 days at most" in pool.say("how long do you hang on to all this").headline.text


@pytest.mark.parametrize(
    ("line", "topic"),
    [
        ("how long for", LASTING),
        ("and for how long?", LASTING),
        ("how long do you keep it", LASTING),
        ("until when", LASTING),
        ("when does it get deleted", LASTING),
        ("whats the retention period", LASTING),
        ("for how many days is that kept", LASTING),
        ("who can see who I searched", SEEING),
        ("who sees whom i look up", SEEING),
        ("can my boss see who I looked up", SEEING),
        ("who can see my searches", SEEING),
        ("can others see which candidates i searched for", SEEING),
        ("a candidate wants her data removed, what do I do", ERASING),
        ("someone asked to be deleted, how do i proceed", ERASING),
        ("one of our candidates wants to be taken out of the pool", ERASING),
        ("we've got a researcher asking for deletion what now", ERASING),
        ("how do I handle a deletion request", ERASING),
        ("delete it all please", EMPTYING),
        ("wipe everything", EMPTYING),
    ],
)
def test_one_thing_is_told_first_after_all_that_is_kept(
    pool: Thread, line: str, topic: str
) -> None:
    before = pool.say("what do you store about candidates")
    answer = pool.say(line)
    asked = pool.replies[-1].question
    assert (asked.kind, asked.topic) == (Kind.HELP, topic)
    assert answer.headline != before.headline
    assert answer.verdict[0] != before.verdict[0]


def test_the_days_of_an_entry_are_told_in_the_headline(pool: Thread) -> None:
    pool.say("what do you store about candidates")
    said = pool.say("how long for").headline.text
    assert "90 days" in said
    assert "365 days" in said


@pytest.mark.parametrize(
    "line",
    [
        "a candidate wants her data removed, what do I do",
        "a candidate asked to be erased",
        "someone wants to be removed from our pool, what do we do",
        "what should I do about a gdpr deletion request",
        "an applicant requested deletion of her data",
    ],
)
def test_what_to_do_where_one_wants_to_be_gone_needs_nothing_before(
    pool: Thread, line: str
) -> None:
    assert "“forget” and the full name" in pool.say(line).verdict[0].text


@pytest.mark.parametrize(
    "line",
    [
        "does Jun know we looked him up",
        "does Jun Oskarell know that we searched for him",
        "did Jun get told that we looked him up",
        "do candidates know we looked them up",
        "does he know we searched for him",
        "will he know that I looked him up",
        "can he tell we looked him up?",
    ],
)
def test_whether_the_person_learns_of_a_look_up(pool: Thread, line: str) -> None:
    pool.say("Jun Oskarell, purpose: first call")
    assert pool.say(line).headline.text.startswith("I tell nobody that you looked them up")


@pytest.mark.parametrize(
    "line",
    [
        "what is in an entry",
        "what does a pool entry contain",
        "which fields are in an entry?",
        "what do entries look like",
        "what's in the entries of our pool",
        "what goes into an entry",
    ],
)
def test_what_an_entry_holds(pool: Thread, line: str) -> None:
    assert pool.say(line).question.topic == ENTRY


@pytest.mark.parametrize(
    "line",
    [
        "is Jun blocked",
        "is Jun Oskarell on the blocklist?",
        "did anyone block Jun Oskarell",
        "has Jun Oskarell been blacklisted",
        "was Jun Oskarell ever blocked",
    ],
)
def test_whether_somebody_is_blocked_is_told_by_the_entry(pool: Thread, line: str) -> None:
    answer = pool.say(line)
    assert answer.headline.text == "Jun Oskarell is in your pool"
    assert any("blocked has no entry" in one.text for one in answer.caveats)


def test_who_sees_look_ups_and_for_how_long_stands_first(pool: Thread) -> None:
    for line in ("who sees my lookups", "who gets to see our searches"):
        assert "admins see who looked up whom" in pool.say(line).headline.text
    for line in ("how long do you keep people's details", "how long are candidates kept"):
        assert "365 days at most" in pool.say(line).headline.text


@pytest.mark.parametrize(
    "line",
    [
        "does my manager see it",
        "and can my boss see it?",
        "who can see it",
        "is it visible to my team",
        "who sees that",
    ],
)
def test_who_sees_what_is_typed_is_of_no_look_up(pool: Thread, line: str) -> None:
    pool.say("do you store what i type")
    assert pool.say(line).question.topic == COLLEAGUES
