"""A figure that is doubted, told by what it rests on; and shares, gaps and MFU asked on."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import asks, last_answer, reply

US = "us vs openai"


@pytest.mark.parametrize(
    "text",
    [
        "seems high",
        "that seems a bit much",
        "hm thats way too much",
        "can that be right",
        "how can that be?",
        "does that even add up",
        "that doesn't make sense",
        "isn't that a bit low",
        "the ratio looks very high to me",
    ],
)
def test_a_doubt_is_answered_by_what_it_rests_on(talking: Conversing, text: str) -> None:
    found = reply(talking, US, text)
    assert found.form is Form.WHY
    assert found.question.labs == ("openai",)


def test_the_lab_stays_spoken_of_after_a_doubt(talking: Conversing) -> None:
    assert asks(talking, US, "does that even add up", "and in total") == "us vs OpenAI, in total"


def test_whether_a_promise_adds_up_is_told_of_the_promise(talking: Conversing) -> None:
    answer = last_answer(talking, "2048 H100 40 people 60 guaranteed each", "does that add up")
    assert any("please correct one of the numbers" in line.text for line in answer.verdict)


@pytest.mark.parametrize("text", ["that's wrong", "F-001 is wrong"])
def test_what_is_called_wrong_is_a_report(talking: Conversing, text: str) -> None:
    assert last_answer(talking, US, text).kind is not Kind.OFFER


@pytest.mark.parametrize(
    "text",
    [
        "which would you be happier defending",
        "which one is easier to defend",
        "which of the two would you bet on",
    ],
)
def test_of_two_labs_the_widest_unknown_is_told(talking: Conversing, text: str) -> None:
    head = last_answer(talking, "openai vs anthropic per head", text).headline.text
    assert head.startswith("The widest unknown is the research staff share")


@pytest.mark.parametrize("text", ["whats the gap in gpus", "what's the gap in chips"])
def test_a_gap_in_chips_is_told_in_total(talking: Conversing, text: str) -> None:
    head = last_answer(talking, "openai vs anthropic per head", text).headline.text
    assert "what Anthropic has in total" in head


def test_a_percentage_is_of_what_was_asked_for(talking: Conversing) -> None:
    lines = (US, "total not per person", "and as a percentage")
    assert last_answer(talking, *lines).headline.text.endswith("of what OpenAI has, in total")
    head = last_answer(talking, US, "and as a percentage").headline.text
    assert head.endswith("per researcher")


@pytest.mark.parametrize(
    "text", ["what is our MFU assumption", "whats our mfu", "what's your mfu value"]
)
def test_our_mfu_is_what_the_word_means(talking: Conversing, text: str) -> None:
    assert asks(talking, text) == "help mfu"


@pytest.mark.parametrize("text", ["what would change if it was 45%", "and at 45%", "if it's 45%"])
def test_another_mfu_is_of_runs(talking: Conversing, text: str) -> None:
    assert asks(talking, "what is our MFU assumption", text) == "what can we do, 45% MFU"
    run = "can we train deepseek v3"
    assert asks(talking, run, "what is our MFU", text) == "can we train deepseek-v3, 45% MFU"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what share of that comes from the B200s", "128 B200, 30 researchers"),
        ("how much of that is the B200s", "128 B200, 30 researchers"),
        ("what part of it is from H100", "512 H100, 30 researchers"),
        ("how much are the B200s", "cost of 128 B200"),
    ],
)
def test_a_part_of_ours_is_that_kind_alone(talking: Conversing, text: str, asked: str) -> None:
    assert asks(talking, "512 H100 and 128 B200, 30 people", text) == asked


@pytest.mark.parametrize(
    ("lines", "head"),
    [
        ((US, "can i say we're 10x behind"), "Yes: per researcher ours is behind"),
        ((US, "can i say we're 40x behind"), "No: per researcher ours is behind, but 40×"),
        ((US, "can i tell her she gets 2x as much"), "No: per researcher ours is behind"),
        (("us vs stanford", "can i say he'd get 20x"), "No: in total ours is more, but 20×"),
        (("us vs stanford", "can I tell a postdoc he gets 8x"), "Yes, in total"),
    ],
)
def test_so_many_times_are_held_to_the_range(
    talking: Conversing, lines: tuple[str, ...], head: str
) -> None:
    assert last_answer(talking, *lines).headline.text.startswith(head)


def test_of_universities_nobodys_share_is_known(talking: Conversing) -> None:
    text = "so can i say to a postdoc that he gets 20x"
    asked = asks(talking, "us vs universities", text)
    assert asked == "where do we rank among all universities"
