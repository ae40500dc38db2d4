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


@pytest.mark.parametrize(
    "text", ["how reliable is that comparison?", "how sure are you about that", "can we trust that"]
)
def test_a_ratio_in_total_alone_is_as_sure_as_the_stock_of_the_lab(
    talking: Conversing, text: str
) -> None:
    found = last_answer(talking, "how's that vs xAI", text)
    assert found.headline.text == (
        "SpaceXAI in total: sure to within 290–380×, by one source of 31 Dec 2025, 328 days old,"
        " grade A; per researcher no figure is usable"
    )
    told = [line.text for line in found.verdict]
    assert any("F-005 by Epoch AI" in line for line in told)
    assert any(line.startswith("The last headcount of SpaceXAI") for line in told)
    assert not {*told} & {line.text for line in found.caveats}


def test_of_several_labs_each_is_told(talking: Conversing) -> None:
    found = last_answer(talking, "us vs openai and xai", "how reliable is that comparison")
    assert "its range of 6.0–23×" in found.headline.text
    assert found.verdict[1].text.startswith("SpaceXAI in total: sure to within 290–380×")
    beside = last_answer(talking, "us vs openai and mistral", "how reliable is that comparison")
    assert beside.verdict[1].text == (
        "Nobody has published how much compute Mistral AI uses, so there is no figure to rely on or"
        " to doubt."
    )


def test_without_a_figure_of_theirs_none_is_doubted(talking: Conversing) -> None:
    found = last_answer(talking, "us vs mistral", "how reliable is that comparison")
    assert found.headline.text.startswith("Nobody has published how much compute Mistral AI uses")
    assert any("Ours rests on what you entered" in line.text for line in found.verdict)


@pytest.mark.parametrize("text", WAYS)
def test_days_of_a_run_are_as_sure_as_its_published_hours(talking: Conversing, text: str) -> None:
    turns = ("deepseek v3 on 1024 H200", "what would that run cost us in rent", text)
    found = last_answer(talking, *turns)
    assert found.headline.text == (
        "As sure as its published GPU-hours (F-097, grade A) at equal utilisation; the rent is by"
        " one price"
    )
    assert any("The price is one reading" in line.text for line in found.verdict)
    assert not any("C-12" in line.text for line in found.verdict)
