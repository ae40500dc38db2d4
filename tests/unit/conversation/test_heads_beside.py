"""Compute and people of a lab asked for at once; how a figure changed; two cards in a table."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last, last_answer, reply

HEADS = "headcount of OpenAI"


@pytest.mark.parametrize(
    "text",
    [
        "How many GPUs does OpenAI have, and how many researchers?",
        "how many GPUs and researchers does OpenAI have?",
        "how many researchers and GPUs does OpenAI have",
        "how many chips does OpenAI have and how many people work there?",
        "how many researchers does OpenAI have and how many chips",
        "how many people work at OpenAI and how many gpus do they have?",
    ],
)
def test_both_are_told(talking: Conversing, text: str) -> None:
    assert last(talking, text) == ["how big is OpenAI", HEADS]


@pytest.mark.parametrize(
    "text",
    ["compute and headcount of OpenAI", "how many GPUs per researcher does OpenAI have"],
)
def test_others_ask_one_thing(talking: Conversing, text: str) -> None:
    assert len(last(talking, text)) == 1


@pytest.mark.parametrize("text", ["how has that changed since last year", "how did it change"])
def test_how_a_figure_changed_is_its_growth(talking: Conversing, text: str) -> None:
    asked = asks(talking, "how big is Anthropic per researcher", text)
    assert asked == "growth of the compute of Anthropic"


@pytest.mark.parametrize(
    "text", ["put the two in a table", "show me both in one table", "give me a table of the two"]
)
def test_two_cards_in_a_table(talking: Conversing, text: str) -> None:
    found = reply(talking, "how big is Meta", "and Google DeepMind?", text)
    assert found.form is Form.TABLE
    assert len(found.answer.question.labs) == 2


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("summarise this so i can send it to my boss", Form.SHORT),
        ("summarise this for my boss", Form.SHORT),
        ("make it shorter so I can forward it", Form.SHORT),
        ("a table I can paste into an email", Form.TABLE),
        ("share it with my manager", Form.SHARE),
    ],
)
def test_for_whom_it_is_changes_no_form(talking: Conversing, text: str, form: Form) -> None:
    assert reply(talking, "us vs OpenAI", text).form is form


def test_the_lab_of_somebody_spoken_of_has_to_be_named(talking: Conversing) -> None:
    found = last_answer(
        talking, "What has Ilva Marrowdene published?", "what does ilva marrowdene's lab have"
    )
    assert found.headline.text.startswith("Which lab is that?")


def test_what_is_planned_is_not_the_newest(talking: Conversing) -> None:
    found = last_answer(talking, HEADS, "anything newer?")
    assert "planned" not in found.headline.text
