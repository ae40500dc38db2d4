"""What stands beside what is meant: other lengths, other numbers, another mark in the text."""

from __future__ import annotations

import pytest

from bot.conversation.about_people.never_told import never_told
from bot.conversation.changing.prices.on_other_terms import other_term
from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last_question, told


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("what does ours cost on a 13-month contract", "13 months"),
        ("ours on a multi year contract, what cost", "several years"),
        ("price on a half-year contract", "half year"),
        ("ours on a 12-month contract", None),
    ],
)
def test_a_length_without_a_price_is_told_by_its_name(text: str, length: str | None) -> None:
    found = other_term(text)
    assert (found.length if found else None) == length


@pytest.mark.parametrize(
    "text", ["any paper of 3/10/2024", "runs over 100 exaflop", "papers since 2024/10"]
)
def test_a_day_or_an_amount_is_no_score(text: str) -> None:
    assert never_told(text) is None


@pytest.mark.parametrize("text", ["7/10?", "gimme a 0 to 10 on fit", "8 out of 10?"])
def test_a_score_is_one(text: str) -> None:
    assert never_told(text) is not None


def test_a_bullet_is_no_lab(talking: Conversing) -> None:
    asked = last_question(talking, "• how many chips did anthropic get from google")
    assert asked.kind is Kind.LAB
    assert asked.labs == ("anthropic",)


def test_what_they_have_is_theirs_however_it_is_shortened(talking: Conversing) -> None:
    lines = ("us vs OpenAI", "they've got 900 researchers")
    assert "assume 900 researchers" in told(talking, *lines)
