"""What is asked of a list or a figure that was shown is told of it, and is no doubt about it."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last_answer, part, reply

AHEAD = "Which labs give their researchers more compute than we do?"


@pytest.mark.parametrize("text", ["and less?", "who has fewer than us?", "which are below ours"])
def test_those_with_less_than_ours(talking: Conversing, text: str) -> None:
    found = part(talking, AHEAD, text)
    assert "is clearly below yours" in found.headline.text
    assert found.headline.text.startswith("None of the")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how many have less?", "clearly below it: 1"),
        (
            "how many are below us",
            "1 of the 6 labs with a public figure in total is clearly below yours",
        ),
    ],
)
def test_those_with_less_than_the_lab_that_all_are_held_against(
    talking: Conversing, text: str, told: str
) -> None:
    assert told in part(talking, "which labs have more than Anthropic", text).headline.text


@pytest.mark.parametrize(
    "text", ["can you add headcount", "with the number of employees", "show staff numbers too"]
)
def test_a_list_with_the_staff_of_each(talking: Conversing, text: str) -> None:
    found = part(talking, AHEAD, text)
    assert found.table
    assert found.table.columns[-1] == "Staff"
    assert {row[0].text for row in found.table.rows} >= {"OpenAI", "Anthropic"}


@pytest.mark.parametrize(
    "text",
    [
        "ok. write me a short message for a candidate with the top 3 from the first list",
        "draft an email with the top three labs",
        "put it in a slack message naming the first 3",
    ],
)
def test_lines_of_the_first_labs_of_a_list(talking: Conversing, text: str) -> None:
    found = part(talking, AHEAD, text)
    quoted = [line.text for line in found.verdict if line.text.startswith("“")]
    assert [line.split(":")[0] for line in quoted] == [
        "“Anthropic", "“OpenAI", "“Meta Superintelligence Labs"
    ]  # fmt: skip
    assert "the order is not sure" in found.verdict[-1].text


def test_lines_of_a_list_that_was_shown_before(talking: Conversing) -> None:
    found = part(
        talking,
        AHEAD,
        "why isn't Mistral on there?",
        "write me a short message for a candidate with the top 3 from the first list",
    )
    assert found.kind is Kind.LEAGUE


@pytest.mark.parametrize(
    "text",
    [
        "why isn't Mistral on there?",
        "where is Mistral?",
        "why is Mistral not listed",
        "how come Mistral is missing?",
    ],
)
def test_why_a_lab_is_not_listed_is_what_is_known_of_it(talking: Conversing, text: str) -> None:
    found = reply(talking, AHEAD, text).answer
    assert found.kind is Kind.LAB
    assert found.question.labs == ("mistral",)


def test_why_a_lab_is_ahead_is_no_question_why_it_is_not_listed(talking: Conversing) -> None:
    assert reply(talking, AHEAD, "why is OpenAI so far ahead").answer.kind is Kind.LEAGUE


@pytest.mark.parametrize(
    "lines",
    [
        ("us vs OpenAI", "and Anthropic?", "ok which of the two is closer to us per researcher"),
        ("us vs OpenAI and Anthropic", "which one is closer to us"),
        ("us vs OpenAI and Anthropic", "who is nearest to ours?"),
    ],
)
def test_of_two_that_overlap_neither_is_closer(talking: Conversing, lines: tuple[str, ...]) -> None:
    found = part(talking, *lines)
    assert found.headline.text.startswith("Neither, as far as public data can tell")
    assert found.table
    assert len(found.table.rows) == 2


@pytest.mark.parametrize(
    "text",
    [
        "does that include queue time / priority, or is it just hardware",
        "are waits counted?",
        "is that just hardware?",
        "does it take waiting times into account",
        "what about queues",
    ],
)
def test_waits_are_in_no_figure(talking: Conversing, text: str) -> None:
    found = part(talking, "us vs OpenAI", text)
    assert found.headline.text.startswith("Chips alone are counted")


@pytest.mark.parametrize(
    "text",
    [
        "is that all Colossus or also rented stuff?",
        "how much of it is rented",
        "is that all theirs or partly leased",
    ],
)
def test_whose_it_is_is_told_with_the_sites(talking: Conversing, text: str) -> None:
    found = reply(talking, "xAI - how many GPUs have they got", text).answer
    assert found.question.topic == "sites"
    assert any("Colossus 1" in line.text for line in found.caveats)


def test_a_list_with_fewer_figures_than_are_asked_for_says_so(talking: Conversing) -> None:
    few = last_answer(talking, "rank all labs, per researcher", "top 5 only")
    assert "No more than 4 labs here have a figure per researcher." in few.verdict[-1].text
    enough = last_answer(talking, "rank all labs, per researcher", "top 3")
    assert all("No more than" not in line.text for line in enough.verdict)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("which one would be the easiest to beat", "Closest to ours per researcher: Google"),
        ("who is easiest to match", "Closest to ours per researcher: Google"),
        ("which lab would be the easiest for us to compete with", "Closest to ours per researcher"),
        ("and who would be closest?", "Closest to ours per researcher: Google"),
        ("and who is the hardest to pitch against?", "Furthest from ours per researcher: "),
        ("which of them is the toughest to beat", "Furthest from ours per researcher: "),
        ("who's hardest to catch up with", "Furthest from ours per researcher: "),
    ],
)
def test_whom_it_is_easy_to_beat_is_no_prediction(
    talking: Conversing, text: str, told: str
) -> None:
    answer = last_answer(talking, "2048 H100 for 40 researchers vs openai, meta and deepmind", text)
    assert answer.headline.text.startswith(told)
