"""What is asked on about labs stays what was asked: their staff, their pay, their data centres."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, reply

STAFF = "headcount of Anthropic"
PAY = "pay ranges for open roles at OpenAI"
BOTH_PAY = ["pay ranges for open roles at OpenAI and Google DeepMind"]
OUR_COST = "What's our cluster worth per year?"
OPENAI_SPENDS = ["spending of OpenAI on compute"]
TWO_LABS = "compare Meta Superintelligence Labs and SpaceXAI"


@pytest.mark.parametrize(
    "text",
    ["how many of those are researchers?", "and how many scientists?", "how many are researchers",
     "how many of them are researchers", "and researchers?"],
)  # fmt: skip
def test_researchers_are_told_with_the_staff(talking: Conversing, text: str) -> None:
    assert last(talking, STAFF, text) == [STAFF]


def test_what_each_has_is_asked_of_the_card_all_the_same(talking: Conversing) -> None:
    assert last(talking, STAFF, "how many GPUs do they have") == ["how big is Anthropic"]
    assert last(talking, STAFF, "and per researcher?") == ["how big is Anthropic, per researcher"]


def test_another_lab_is_asked_for_the_same_then(talking: Conversing) -> None:
    lines = (STAFF, "how many of those are researchers?", "what about DeepMind's")
    assert last(talking, *lines) == ["headcount of Google DeepMind"]


@pytest.mark.parametrize(
    "text",
    ["is that more than at DeepMind?", "how does that compare to DeepMind", "is that less than at "
     "DeepMind", "does DeepMind have more people", "how does that compare to DeepMind's headcount"],
)  # fmt: skip
def test_the_staff_of_one_is_held_against_anothers(talking: Conversing, text: str) -> None:
    both = ["compare the staff of Anthropic and Google DeepMind"]
    assert last(talking, STAFF, text) == both


def test_a_third_is_set_beside_the_staff_of_two(talking: Conversing) -> None:
    lines = (STAFF, "is that more than at DeepMind?", "and does Meta have more")
    assert last(talking, *lines) == [
        "compare the staff of Anthropic and Google DeepMind and Meta Superintelligence Labs"
    ]


@pytest.mark.parametrize(
    "text",
    ["is that more than at DeepMind?", "how does that compare to DeepMind", "do they pay more at "
     "DeepMind?", "is that more than DeepMind pays", "how does that compare to DeepMind's pay"],
)  # fmt: skip
def test_pay_is_held_against_pay(talking: Conversing, text: str) -> None:
    assert last(talking, PAY, text) == BOTH_PAY


def test_each_board_that_was_not_read_is_named_and_the_way_told_once(talking: Conversing) -> None:
    told = reply(talking, PAY, "is that more than at DeepMind?").answer
    words = " ".join(line.text for line in told.sentences())
    for lab in ("OpenAI", "Google DeepMind"):
        assert words.count(f"The job board of {lab} has not been read yet") == 1
    assert words.count("Whoever runs Assay reads it") == 1


@pytest.mark.parametrize("text", ["more than OpenAI?", "does OpenAI have more?", "vs OpenAI"])
def test_open_roles_are_held_against_open_roles(talking: Conversing, text: str) -> None:
    both = ["open roles at Anthropic and OpenAI"]
    assert last(talking, "open roles at Anthropic", text) == both


def test_after_roles_the_labs_themselves_may_be_compared(talking: Conversing) -> None:
    both = ["compare OpenAI and Meta Superintelligence Labs"]
    assert last(talking, "open roles at OpenAI", "how do they compare to meta?") == both


def test_a_kind_of_role_is_asked_of_both_then(talking: Conversing) -> None:
    found = last(talking, PAY, "is that more than at DeepMind?", "what about research engineers")
    assert found == ["pay ranges for research engineering roles at OpenAI and Google DeepMind"]


def test_what_a_lab_spends_is_no_pay(talking: Conversing) -> None:
    assert last(talking, PAY, "openai's spending on research compute") == OPENAI_SPENDS


@pytest.mark.parametrize(
    "text",
    ["how does that compare to what OpenAI spends on research compute", "compare that to OpenAI's "
     "research compute spending", "is that more than what OpenAI spends on compute", "compared to "
     "what OpenAI spends on compute", "and how does it compare with OpenAI's compute spending?"],
)  # fmt: skip
def test_ours_in_dollars_is_held_against_what_a_lab_spends(talking: Conversing, text: str) -> None:
    found = reply(talking, OUR_COST, text)
    assert [found.text] == OPENAI_SPENDS
    assert "no ratio of what was told before to it is given" in found.answer.understood


def test_ours_against_a_lab_stays_an_offer(talking: Conversing) -> None:
    assert last(talking, "us vs OpenAI", "how does that compare to Anthropic") == [
        "us vs Anthropic"
    ]


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("how does a Trainium2 compare to an H100", "does anthropic use those"),
        ("price of Trainium2", "does Anthropic run on it"),
        ("price of B200", "does Anthropic have any of those?"),
        ("price of H100", "does Anthropic use them too?"),
        ("which kinds of chips does Google DeepMind use", "does anthropic use those"),
    ],
)
def test_the_chips_spoken_of_are_asked_of_a_lab(
    talking: Conversing, before: str, text: str
) -> None:
    assert last(talking, before, text) == ["which kinds of chips does Anthropic use"]


@pytest.mark.parametrize("text", ["what about data centers", "and their data centres?"])
def test_the_data_centres_of_two_labs_are_theirs(talking: Conversing, text: str) -> None:
    theirs = ["all data centres by Meta Superintelligence Labs and SpaceXAI"]
    assert last(talking, TWO_LABS, text) == theirs


def test_more_than_their_data_centres_is_asked_alone(talking: Conversing) -> None:
    everywhere = "all data centres in Texas"
    assert last(talking, TWO_LABS, everywhere) == [everywhere]
    assert last(talking, everywhere, "who has more GPUs, Meta or xAI?") == [TWO_LABS]


@pytest.mark.parametrize(
    "text",
    ["so how much compute per head is that for each of them", "compute per head for both of them?"],
)
def test_each_of_them_is_of_those_asked_one_by_one(talking: Conversing, text: str) -> None:
    both = ["compare Anthropic and Google DeepMind, per researcher"]
    assert last(talking, STAFF, "and DeepMind?", text) == both
