"""Our team at another size, said in few words: `what happens at 64 people`, `headcount +30%`."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what happens at 64 people", "64 researchers"),
        ("what do we have each with 64 people", "64 researchers"),
        ("headcount +30%", "12 more researchers"),
        ("team up 25%", "10 more researchers"),
        ("3 quit, 8 start: per head?", "5 more researchers"),
        ("how many GPUs to keep everyone at 51 when we are 50", "each has at least 51 H100"),
        ("how many hires until we're academic", "make it what we call academic"),
        ("convert our offer to B200s", "against 2,048 B200"),
        ("if attrition takes 6 people, what do the rest get", "34 researchers; 40"),
        ("at what size do we stop being strong", "each has what we call strong"),
        ("when are we no longer strong", "each has what we call strong"),
    ],
)
def test_it_is_asked_of_ours(talking: Conversing, text: str, told: str) -> None:
    assert told in talking.services.ask(text, Asker.operator(), DAY).understood


@pytest.mark.parametrize("text", ["what happens at OpenAI", "headcount of OpenAI", "GPUs up 25%"])
def test_others_are_not(talking: Conversing, text: str) -> None:
    understood = talking.services.ask(text, Asker.operator(), DAY).understood
    assert "more researchers" not in understood


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("openai compute 2024 vs 2025", "from 31 December 2024 to 31 December 2025"),
        ("anthropic headcount 2024 vs 2025", "from 1 January 2024 to 31 December 2025"),
    ],
)
def test_two_years_are_how_it_grew(conversing: Conversing, text: str, told: str) -> None:
    assert told in conversing.services.ask(text, Asker.operator(), DAY).understood
