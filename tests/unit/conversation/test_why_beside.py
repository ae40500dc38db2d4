"""Why somebody is looked up, told before, after or beside a question, which is no part of it."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.about_people.purposes import purpose_in
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last, last_question

ILVA = 'look up "Ilva Marrowdene"'
PAVEL = 'look up "Pavel Quist"'


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (
            "Tomorrow I talk to X about a research role. What has he published?",
            "Tomorrow I talk to X about a research role",
        ),
        (
            "We have a first call with X on Monday. What is she used to?",
            "We have a first call with X on Monday",
        ),
        (
            "hey, I have her second interview at 3: brief me on X",
            "I have her second interview at 3",
        ),
        (
            "would 64 H100 be enough for X? we're putting together an offer for her",
            "putting together an offer for her",
        ),
        ("what did X and Y work on, both are up for the same team", "same team"),
        ("compare X and Y for me, hiring for pretraining", "hiring for pretraining"),
        ("what has X, Quillmere Labs published? first call", "first call"),
        ("We have a first call with X. Anything on evals?", "We have a first call with X"),
        ("tell me about X, she is interviewing next week", "she is interviewing next week"),
        ("what's X up to? following up on his application", "following up on his application"),
        ("X's papers? he sent an application last week", "he sent an application last week"),
        ("she's interviewing with us. what has X published?", "she's interviewing with us"),
        (
            "tell me about X and Y, both have calls with me tomorrow",
            "both have calls with me tomorrow",
        ),
        (
            "a quick summary of X, I'm presenting her to the hiring manager",
            "I'm presenting her to the hiring manager",
        ),
        (
            "Got a call with X at 3 (inbound applicant, efficiency). Anything he published?",
            "Got a call with X at 3, inbound applicant, efficiency",
        ),
        (
            "I'm sending X to the client tomorrow, what has she published",
            "I'm sending X to the client tomorrow",
        ),
        (
            "I've got X on the phone in 10 minutes, what has he published?",
            "I've got X on the phone in 10 minutes",
        ),
        ("need a rundown on X before I ring him", "before I ring him"),
        ("What has X published? He's in our final round", "He's in our final round"),
        ("look up X, we're flying him in next week", "we're flying him in next week"),
    ],
)
def test_a_purpose_holds_no_question(text: str, why: str) -> None:
    assert purpose_in(text)[0] == why


@pytest.mark.parametrize(
    "text",
    [
        "I see, what has X published",
        "got any papers by X, and are there others",
        "what has X published before we met",
        "list the works of X, then put them in a table",
        "X is on my call sheet, what has he published",
        "X, is she interviewing",
        "what has X published, he's considering an offer from Meta",
        "what has X published. OpenAI is hiring",
    ],
)
def test_what_is_no_reason_is_none(text: str) -> None:
    assert purpose_in(text)[0] is None


@pytest.mark.parametrize(
    "text",
    [
        "and for him, what questions would you ask",
        "and for him, anything on evals",
        "as for him, which papers are his",
        "fine. what hardware is he used to",
        "hm, interesting. which papers are his",
        "anything on record for him at all, or is it just empty",
        "do you have anything on him",
        "have you got anything by him",
        "has he published anything",
        "any papers by him",
    ],
)
def test_a_question_is_never_taken_for_a_purpose(conversing: Conversing, text: str) -> None:
    assert last(conversing, "look up Pavel Quist", text) == [PAVEL]


@pytest.mark.parametrize(
    "text",
    ["got a call with him tomorrow", "have a first chat with him"],
)
def test_a_sentence_without_a_subject_is_a_reason(conversing: Conversing, text: str) -> None:
    assert last(conversing, "look up Pavel Quist", text) == [f"{PAVEL}, purpose: {text}"]


def test_nobody_is_looked_up_whom_only_a_refused_question_named(conversing: Conversing) -> None:
    refused = ("is Ilva Marrowdene likely to leave Quillmere?", "ok and Pavel Quist?")
    assert last(conversing, *refused, "first call") == [f"{PAVEL}, purpose: first call"]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("first call, what should I ask him", "only questions to ask, purpose: first call"),
        (
            "for a first call. Which of his papers is newest?",
            "only the newest work, purpose: first call",
        ),
        (
            "prep for the call, how much compute is he used to",
            "only the compute, purpose: prep for the call",
        ),
    ],
)
def test_what_is_asked_beside_a_purpose_is_answered(
    conversing: Conversing, text: str, asked: str
) -> None:
    assert last(conversing, "look up Pavel Quist", text) == [f"{PAVEL}, {asked}"]


@pytest.mark.parametrize(
    "text",
    [
        "what have Ilva Marrowdene and Pavel Quist worked on, both are up for the same team",
        "tell me what Ilva Marrowdene and Pavel Quist worked on? they're up for the same team",
    ],
)
def test_of_two_none_is_dropped(conversing: Conversing, text: str) -> None:
    assert last(conversing, text) == [f"{who}, purpose: same team" for who in (ILVA, PAVEL)]


def test_why_somebody_is_looked_up_asks_for_no_roles(conversing: Conversing) -> None:
    [only] = last(conversing, "rank Ilva Marrowdene and Pavel Quist, hiring for pretraining")
    assert only == "rank our candidates"


def test_who_else_hires_is_a_question_all_the_same(conversing: Conversing) -> None:
    assert last_question(conversing, "price of H200, hiring at OpenAI").kind is Kind.PRICE
    assert "open roles at OpenAI" in last(conversing, "price of H200, hiring at OpenAI")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (
            "How old is Ilva Marrowdene? We have a first call with her on Monday",
            "We have a first call with her on Monday",
        ),
        (
            "Is Ilva Marrowdene married? following up on her application",
            "following up on her application",
        ),
    ],
)
def test_why_beside_a_refused_question_is_kept(conversing: Conversing, text: str, why: str) -> None:
    asked = last(conversing, text, "ok, what has she published")
    assert asked == [f"{ILVA}, only works, purpose: {why}"]


@pytest.mark.parametrize(
    ("text", "why", "rest"),
    [
        ("Ilva Marrowdene, Ai2 - call prep", "call prep", "Ilva Marrowdene, Ai2"),
        (
            "Ilva Marrowdene, Quillmere Labs – first call, pretraining role",
            "first call, pretraining role",
            "Ilva Marrowdene, Quillmere Labs",
        ),
    ],
)
def test_where_somebody_works_is_no_part_of_why(text: str, why: str, rest: str) -> None:
    assert purpose_in(text) == (why, rest)
