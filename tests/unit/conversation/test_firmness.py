"""How sure the figure is that leads the last answer, in words, with its source, age and grade."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, reply

WAYS = (
    "how sure are you about that",
    "how sure r u abt that",
    "how confident are you in that number",
    "can i trust that number",
    "are you sure about that",
    "how much can i rely on that",
    "how reliable is that figure",
)


@pytest.mark.parametrize("text", WAYS)
def test_a_change_is_as_sure_as_its_readings(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "h100 one year contract trend", text)
    assert found.headline.text == (
        "As sure as its sources, all of grade C, the oldest of 31 Oct 2025, 389 days old"
    )
    assert "(+56\xa0%)" in found.verdict[0].text
    assert not any("spot" in line.text for line in found.verdict)


@pytest.mark.parametrize("text", WAYS)
def test_a_price_is_as_sure_as_its_list(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "price of h100", text)
    assert found.headline.text == (
        "As sure as its one source, Lambda price list, of 22 Aug 2026, 94 days old, grade A"
    )


@pytest.mark.parametrize("text", WAYS)
def test_what_is_worked_out_is_sure_to_within_its_range(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "us vs openai", text)
    assert found.headline.text.startswith("Only to within its range, which should hold nine times")
    assert "6.0–23×" in found.verdict[0].text
    assert any("The widest unknown" in line.text for line in found.verdict)


def test_a_range_that_was_not_shown_is_told(talking: Conversing) -> None:
    found = last_answer(talking, "how many people work at anthropic", WAYS[0])
    assert "its range of 2,070–2,530" in found.headline.text


def test_ours_is_as_sure_as_what_was_entered(talking: Conversing) -> None:
    found = last_answer(talking, "what if we hire 10", WAYS[0])
    assert found.headline.text == "It rests on what you entered, and is as sure as that"


def test_why_is_asked_as_before(talking: Conversing) -> None:
    assert reply(talking, "us vs openai", "how sure are you?").form is Form.WHY


@pytest.mark.parametrize("text", WAYS)
def test_where_no_board_was_read_there_is_nothing_to_be_sure_of(
    talking: Conversing, text: str
) -> None:
    found = last_answer(talking, "open roles at openai", "is that more than usual", text)
    assert found.headline.text.startswith("There is no figure here to be sure of")


@pytest.mark.parametrize("text", ["why", "how sure are you"])
def test_no_price_is_a_reason_where_no_board_was_read(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "what moved last week", text)
    assert found.headline.text.startswith("There is no figure here to be sure of")
