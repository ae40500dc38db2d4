"""Races, shares, the worth of models and work at a lab: kindly said not to be known here."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last, told


def _alone(talking: Conversing, text: str) -> str:
    return talking.services.ask(text, Asker.operator(), DAY).headline.text


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("who will win the agi race", "Who gets where first nobody knows"),
        ("who will be first to agi", "Who gets where first nobody knows"),
        ("which lab will win", "Who gets where first nobody knows"),
        ("when will agi happen", "Who gets where first nobody knows"),
        ("who reaches superintelligence first do you think", "Who gets where first nobody knows"),
        ("is nvidia stock a good buy", "Shares, and how a company fares"),
        ("should i buy nvidia shares", "Shares, and how a company fares"),
        ("will openai go bankrupt", "Shares, and how a company fares"),
        ("is claude better than chatgpt", "How good a model is"),
        ("which model is best, claude or gpt", "How good a model is"),
        ("is openai a good place to work", "What it is like to work at a lab"),
        ("best lab to work for", "What it is like to work at a lab"),
        ("what's the culture like at meta", "What it is like to work at a lab"),
        ("is our compute worth more than their salary", "Compute and pay are not set against"),
        ("can our gpus make up for a lower salary", "Compute and pay are not set against"),
        ("is our compute worth more than what openai pays", "Compute and pay are not set against"),
    ],
)
def test_it_is_said_not_to_be_known(conversing: Conversing, text: str, why: str) -> None:
    assert _alone(conversing, text).startswith(why)
    assert told(conversing, text).startswith(why)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("who's winning the ai race", "rank all labs"),
        ("what does nvidia own", "how many GPUs does Nvidia own"),
        ("is 512 H100 better than 256 B200", "512 H100 vs 256 B200"),
        (
            "what share of openai compute goes to research",
            "what share of the compute of OpenAI is for research",
        ),
        ("price of H100", "price of H100"),
    ],
)
def test_what_is_of_compute_is_answered(conversing: Conversing, text: str, asked: str) -> None:
    assert last(conversing, text) == [asked]


def test_who_wins_somebody_is_no_race(conversing: Conversing) -> None:
    assert "race" not in _alone(conversing, "who would win him, us or meta")
    assert "Who gets where" not in _alone(conversing, "who would win him, us or meta")
