"""An order is no purpose of a look-up; while it is open who is meant, `her` is nobody else."""

from __future__ import annotations

import pytest

from bot.questions.about_people.of_brief import Part
from bot.questions.types import Kind
from tests.unit.conversation.test_of_person import Thread, text, thread
from tests.unit.conversation.test_people_named import ASKED, OFFER, meant, pool

__all__ = ["pool", "thread"]
SAVED = "save our offer: 2048 H100 for 40 researchers"


@pytest.mark.parametrize(
    "line",
    [
        "drop the numbers, just what I shouldn't claim",
        "shorten it to the essentials for the team",
        "make it a table for the hiring panel",
        "please give me the questions for the call",
        "write me three lines for the interview",
        "only what she did since 2023, for the panel",
        "both in one table please",
        "only one page please",
        "ok then just show what she has published",
        "side by side",
        "he made a data subject access request to us by mail",
    ],
)
def test_an_order_is_never_kept_as_the_purpose(pool: Thread, line: str) -> None:
    pool.say("tell me about Ilva Marrowdene")
    pool.say(line)
    assert pool.log() == ()


@pytest.mark.parametrize("line", ["and last month", "in 2025", "and since 2024", "and last week?"])
def test_a_time_is_nobodys_name_and_no_purpose(pool: Thread, line: str) -> None:
    pool.say("who looked up Ilva Marrowdene")
    told = pool.say(line)
    assert told.question.kind is Kind.HELP
    assert "left out" in told.understood
    pool.say("tell me about Ilva Marrowdene")
    pool.say("in 2025")
    assert pool.log() == ()


@pytest.mark.parametrize(
    "line",
    [
        "what purpose did i give for Jun Oskarell",
        "what reason did we put down for Jun Oskarell",
        "why did i look up Jun Oskarell",
        "when did we look up Jun Oskarell",
        "what was the purpose i gave for Jun Oskarell",
        "which purpose did we state for Jun Oskarell",
    ],
)
def test_why_somebody_was_looked_up_is_no_look_up(pool: Thread, line: str) -> None:
    told = pool.say(line)
    assert text(told).startswith("Your operator shows who looked a person up")
    assert pool.log() == ()


@pytest.mark.parametrize("line", ["what purpose did i give", "why did we look him up"])
def test_why_is_asked_of_who_is_spoken_of(pool: Thread, line: str) -> None:
    pool.say("look up Jun Oskarell, purpose: first call")
    assert "export Jun Oskarell" in text(pool.say(line))


def test_what_purpose_is_none(pool: Thread) -> None:
    pool.say("look up Jun Oskarell, what purpose do i give")
    assert pool.log() == ()


@pytest.mark.parametrize(
    "line", ["compliance check", "it's for a GDPR audit", "our privacy team asked"]
)
def test_nobody_is_looked_up_to_check_who_was(pool: Thread, line: str) -> None:
    pool.say("who looked up Ilva Marrowdene this month?")
    assert pool.say(line).kind is Kind.HELP
    assert pool.log() == ()


@pytest.mark.parametrize(
    "line", ["prep me for her call tomorrow, 30 min", "prepare an offer", "she may join the team"]
)
def test_a_reason_still_is_one(pool: Thread, line: str) -> None:
    pool.say("tell me about Ilva Marrowdene")
    pool.say(line)
    assert [one.purpose for one in pool.log()]


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("give me questions for Ilva's call then", Part.ASK),
        ("drop the numbers, just what I shouldn't claim", Part.AVOID),
        ("show me what not to say on the call with Ilva", Part.AVOID),
        ("does our offer cover that kind of work", Part.OURS),
        ("would our cluster be good enough for her", Part.OURS),
        ("is our compute sufficient for such work", Part.OURS),
        ("and if we gave her 256 H100 instead", Part.OURS),
    ],
)
def test_a_part_is_asked_after_a_brief(pool: Thread, line: str, part: Part) -> None:
    pool.say(SAVED)
    pool.say("tell me about Ilva Marrowdene")
    pool.say("first call")
    pool.say(line)
    assert (meant(pool), pool.replies[-1].question.topic) == ("Ilva Marrowdene", part)


def test_ours_as_it_is_is_no_part(pool: Thread) -> None:
    pool.say(SAVED)
    pool.say("tell me about Ilva Marrowdene")
    pool.say("first call")
    pool.say("how does our offer look against OpenAI")
    assert meant(pool) is None


@pytest.mark.parametrize("before", ["", OFFER, "tell me about Jun Oskarell"])
@pytest.mark.parametrize(
    "line",
    [
        "which of those needed the most compute?",
        "how sure are we about that one",
        "would 64 H100 be enough for her?",
        "what did she train",
    ],
)
def test_who_is_meant_is_asked_again(pool: Thread, line: str, before: str) -> None:
    if before:
        pool.say(before)
    pool.say("tell me about ilva marowdene pls")
    for _ in range(2):
        answer = pool.say(line)
        assert answer.kind is Kind.CHOOSE
        assert "I asked whom you mean" in text(answer)
    assert pool.say("Ilva Marrowdene").headline.text == ASKED


def test_another_subject_is_answered_while_that_is_open(pool: Thread) -> None:
    pool.say("tell me about ilva marowdene pls")
    assert pool.say("price of H100").kind is Kind.PRICE


def test_another_who_is_named_is_not_the_one_of_an_open_question(pool: Thread) -> None:
    pool.say("tell me about Jun Oskarell")
    pool.say("what have we got on Pavel Quist?")
    assert meant(pool) == "Pavel Quist"


@pytest.mark.parametrize(
    "line",
    [
        "please add Tessa Brandvik, Mila, works on interpretability",
        "add Tessa Brandvik as a candidate",
        "can you add Tessa Brandvik from Mila, who works on robotics",
    ],
)
def test_somebody_is_to_be_added(pool: Thread, line: str) -> None:
    pool.say(line)
    asked = pool.replies[-1].question
    assert (asked.kind, asked.topic) == (Kind.HELP, "adding")


@pytest.mark.parametrize(
    "line", ["where did we get it", "when was it last updated?", "how old is that"]
)
def test_after_what_is_kept_of_somebody_it_is_asked_of_the_entry(pool: Thread, line: str) -> None:
    pool.say("Export everything we hold on Ilva Marrowdene")
    pool.say(line)
    assert (pool.replies[-1].question.kind, meant(pool)) == (Kind.POOL, "Ilva Marrowdene")


@pytest.mark.parametrize(
    "line",
    [
        "Do we have anything on Percy Novak in the workspace?",
        "have we got any papers by Percy Novak in our pool",
    ],
)
def test_what_the_pool_has_is_told_without_a_look_up(pool: Thread, line: str) -> None:
    pool.say(line)
    assert (pool.replies[-1].question.kind, meant(pool)) == (Kind.POOL, "Percy Novak")


def test_shorter_keeps_a_question_to_ask(pool: Thread) -> None:
    pool.say("tell me about Ilva Marrowdene")
    pool.say("first call")
    asked = pool.say("questions to ask her").advice.ask
    assert pool.say("shorter please").advice.ask == asked[:1]


@pytest.mark.parametrize(
    ("line", "topic"),
    [
        ("how long do we keep it", "privacy"),
        ("and how long is that kept?", "privacy"),
        ("for how long will you store this", "privacy"),
        ("don't ever look her up again", "blocking"),
        ("never look Ilva Marrowdene up again", "blocking"),
    ],
)
def test_how_long_and_never_again_are_of_what_is_kept(pool: Thread, line: str, topic: str) -> None:
    pool.say("Ilva Marrowdene, purpose: first call")
    assert pool.say(line).question.topic == topic
