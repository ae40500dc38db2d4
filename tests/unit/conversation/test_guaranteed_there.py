"""What a lab guarantees is not public; what to say, what is weak, and hires gone back to."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer, reply

OURS = "we guarantee 24 each and no queue, vs Meta"
NOT_PUBLIC = "What Meta Superintelligence Labs guarantees to each researcher is not public"


@pytest.mark.parametrize(
    "text",
    [
        "what would he have at Meta, guaranteed?",
        "whats meta's guarantee",
        "what do they guarantee there?",
        "what's the guaranteed share at Meta",
        "does Meta guarantee anything per person",
        "and guaranteed over there?",
        "how much of that is guaranteed at Meta?",
        "do they guarantee anything?",
        "how does our guarantee compare with Meta's?",
        "any dedicated share for each person at Meta?",
    ],
)
def test_what_a_lab_guarantees_is_said_not_to_be_public(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, OURS, text)
    assert answer.headline.text == NOT_PUBLIC
    told = " ".join(line.text for line in answer.verdict)
    assert "293 (139–619) H100e" in told
    assert "Ours guarantees 24 chips to each." in told


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("can i tell her we guarantee more than meta does", "No: what "),
        ("may I say we promise more than they do?", "No: what "),
        ("can we claim that ours guarantees as much as meta does", "No: what "),
        ("is our guarantee bigger than theirs", "Nobody can tell: what "),
        ("do we guarantee more than meta", "Nobody can tell: what "),
        ("does our guarantee beat theirs?", "Nobody can tell: what "),
    ],
)
@pytest.mark.parametrize("ours", [OURS, "4096 H100, 50 researchers, 24 guaranteed each, vs Meta"])
def test_that_we_guarantee_more_is_nothing_that_can_be_said(
    talking: Conversing, ours: str, text: str, lead: str
) -> None:
    answer = last_answer(talking, ours, text)
    assert answer.headline.text == NOT_PUBLIC.replace("What ", lead)
    assert "Ours guarantees 24 chips to each." in {line.text for line in answer.verdict}


def test_our_guarantee_is_held_against_a_lab_that_was_not_spoken_of(talking: Conversing) -> None:
    text = "do we guarantee more than openai"
    assert asks(talking, OURS, text) == "our compute 24 guaranteed each, no wait, vs OpenAI"
    assert asks(talking, text) == "us vs OpenAI"


def test_of_a_lab_alone_it_is_said_too(conversing: Conversing) -> None:
    answer = last_answer(conversing, "what does OpenAI guarantee each researcher")
    assert answer.headline.text == "What OpenAI guarantees to each researcher is not public"


@pytest.mark.parametrize("text", ["what do we guarantee", "we guarantee 8 each vs Meta"])
def test_what_is_guaranteed_of_ours_is_another_question(talking: Conversing, text: str) -> None:
    assert "not public" not in last_answer(talking, OURS, text).headline.text


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("draft me what to say to him", "This is what compute lets you say here"),
        (
            "draft me what to say to him, and whats the weakest point in our offer?",
            "This is what compute lets you say here",
        ),
        ("whats the weakest point in our offer?", "To concede"),
        ("what's our biggest weakness", "To concede"),
        ("where are we weakest", "To concede"),
    ],
)
def test_what_to_say_and_what_is_weak(talking: Conversing, text: str, headline: str) -> None:
    found = reply(talking, OURS, text)
    assert found.form is Form.PART
    assert found.answer.headline.text.startswith(headline)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "back to our 14 reqs, how many chips would keep the share where it is today?",
            "54 researchers, how many H100 do we need to get to 51.2 H100 each",
        ),
        ("ok back to the 14 hires. vs openai", "what if we hire 14 more, vs OpenAI"),
        ("back to our 14 open roles", "what if we hire 14 more"),
    ],
)
def test_hires_are_gone_back_to_after_a_job_board(
    talking: Conversing, text: str, asked: str
) -> None:
    first = "we've got 14 open reqs, what happens to everyone's share once they're filled"
    assert asks(talking, first, "what's OpenAI hiring for at the moment btw", text) == asked


def test_of_the_lab_spoken_of_before_a_run_too(talking: Conversing) -> None:
    answer = last_answer(talking, OURS, "what can we train in a month", "what do they guarantee")
    assert answer.headline.text == NOT_PUBLIC


def test_chips_that_keep_the_share_are_counted_again(talking: Conversing) -> None:
    lines = ("what if we hire 14", "how many gpus to keep the share")
    assert asks(talking, *lines).startswith("54 researchers, how many H100 do we need")
    assert asks(talking, *lines, "how many H100 to keep the share").startswith("54 researchers")
