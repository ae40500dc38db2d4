"""`that's old, isn't it` asks for the day of a figure and reports nothing."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

VS = "2048 H100 for 40 researchers vs Meta"


@pytest.mark.parametrize(
    "text",
    [
        "that's old isn't it",
        "that's old, isn't it?",
        "that number is pretty old, no?",
        "it's outdated, right",
        "those are stale, aren't they",
    ],
)
def test_it_is_told_how_old_the_figure_is(text: str, talking: Conversing) -> None:
    told = last_answer(talking, VS, text).headline.text
    assert "days old: Meta Superintelligence Labs" in told


def test_it_is_the_figure_of_a_lab_where_one_is_named(talking: Conversing) -> None:
    lines = ("2048 H100 for 40 researchers vs xAI and Meta", "where did you get the Meta number")
    told = last_answer(talking, *lines, "that's old isn't it").headline.text
    assert "H100e in use" in told


@pytest.mark.parametrize("text", ["that number is outdated", "that's wrong"])
def test_what_is_said_to_be_wrong_is_reported(text: str, talking: Conversing) -> None:
    assert "Which figure is wrong" in last_answer(talking, VS, text).headline.text


@pytest.mark.parametrize("text", ["how old is their number", "how old is their data"])
def test_where_a_lab_has_no_figure_no_chip_lends_it_an_age(text: str, talking: Conversing) -> None:
    lines = ("2048 H100 for 40 researchers vs Cohere", text)
    told = last_answer(talking, *lines).headline.text
    assert told.startswith("No figure of the compute of Cohere is public")
