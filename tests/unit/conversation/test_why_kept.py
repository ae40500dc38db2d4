"""What is asked with the reason of a look-up is kept with it, and the reason for what follows."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

ILVA = 'look up "Ilva Marrowdene"'
FIRST = "look up Ilva Marrowdene, for a first call"
ADDED = "add Mirela Tanqvist to the pool, she's a candidate for our alignment team"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "I have a call with Ilva Marrowdene tomorrow (she's a candidate for our evals team). "
            "What should I ask her?",
            "only questions to ask, purpose: she's a candidate for our evals team",
        ),
        (
            "first call with Ilva Marrowdene, pretraining: what should I ask?",
            "only questions to ask, purpose: first call, pretraining",
        ),
        (
            "phone screen with Ilva Marrowdene, evals: what should I not ask her?",
            "only what to leave unasked, purpose: phone screen, evals",
        ),
        (
            "Ilva Marrowdene is interviewing with us for evals, what should I ask her",
            "only questions to ask, purpose: interviewing with us for evals",
        ),
        (
            "before my 3pm with Ilva Marrowdene (pretraining candidate) - what can she run here",
            "only runs on our chips, purpose: pretraining candidate",
        ),
    ],
)
def test_the_part_that_is_asked_first_is_answered(
    conversing: Conversing, text: str, asked: str
) -> None:
    assert last(conversing, text) == [f"{ILVA}, {asked}"]


def test_the_part_is_kept_while_it_is_asked_why(conversing: Conversing) -> None:
    asks = "what should I ask Ilva Marrowdene?"
    assert last(conversing, asks) == [f"{ILVA}, only questions to ask"]
    given = last(conversing, asks, "first call")
    assert given == [f"{ILVA}, only questions to ask, purpose: first call"]


def test_where_somebody_is_and_a_size_spoken_of_are_said_to_be_left_out(
    conversing: Conversing,
) -> None:
    at_lab = "call with Ilva Marrowdene, evals: what can she run here and not at her current lab?"
    assert "“at her current lab” left out" in last_answer(conversing, at_lab).understood
    at_scale = "what has she done at that scale"
    assert "“at that scale” left out" in last_answer(conversing, FIRST, at_scale).understood


@pytest.mark.parametrize(
    "before", [ADDED, "would Ilva Marrowdene like it here? she's in process with us for evals"]
)
def test_where_somebody_stands_with_us_is_not_asked_again(
    conversing: Conversing, before: str
) -> None:
    [asked] = last(conversing, before, "what has she published?")
    assert asked.endswith(("candidate for our alignment team", "in process with us for evals"))


def test_who_is_to_be_added_is_told_how(conversing: Conversing) -> None:
    assert last(conversing, ADDED) == ["help adding"]


def test_when_works_came_out_is_told_by_all_of_them(conversing: Conversing) -> None:
    [asked] = last(conversing, FIRST, "when were those published")
    assert asked == f"{ILVA}, only works, purpose: first call"


@pytest.mark.parametrize(
    "text", ["who at Quillmere did she write them with", "with whom did she publish that"]
)
def test_with_whom_something_was_written_is_not_told(conversing: Conversing, text: str) -> None:
    assert last(conversing, FIRST, text) == ["co-authors of this candidate"]


@pytest.mark.parametrize(
    "text",
    [
        "what does Quillmere have in compute?",
        "how many GPUs does Quillmere have",
        "does quillmere have a cluster",
        "what compute does Quillmere Labs have",
    ],
)
@pytest.mark.parametrize("before", [FIRST, "look up Ilva Marrowdene"])
def test_what_a_company_has_is_asked_of_nobody(
    conversing: Conversing, before: str, text: str
) -> None:
    assert last(conversing, before, text) == ["error"]


def test_what_a_brief_tells_is_not_said_to_be_left_out(conversing: Conversing) -> None:
    text = "Whats Ilva Marrowdene's afiliation and what did she publsih? screening her for evals"
    assert "left out" not in last_answer(conversing, text).understood


def test_where_somebody_works_is_told_with_a_reason_in_one_message(conversing: Conversing) -> None:
    text = "what is Ilva Marrowdene's affiliation? first call"
    assert last(conversing, text) == [f"{ILVA}, only the institution, purpose: first call"]
