"""Asking on about the week's news, about programmes, open models and data centres."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last

WEEK = "what moved this week"
PROGRAMMES = "public compute programmes in europe"
MODELS = "open weight models"
SITES = "all data centres"


@pytest.mark.parametrize(
    ("first", "text", "asks"),
    [
        (WEEK, "anything on prices", "prices this week"),
        (WEEK, "and contracts?", "contracts this week"),
        ("this week's digest", "any new models?", "models this week"),
        (WEEK, "and programmes?", "programmes this week"),
        (WEEK, "what about price changes", "prices this week"),
        (WEEK, "prices this week", "prices this week"),
        (WEEK, "price of H100", "price of H100"),
        (WEEK, "open roles at openai", "open roles at OpenAI"),
        (PROGRAMMES, "and uk?", "public compute programmes in the United Kingdom"),
        (PROGRAMMES, "what about Canada", "public compute programmes in Canada"),
        (PROGRAMMES, "and NAIRR?", "programme US NAIRR pilot"),
        (PROGRAMMES, "how big is meta", "how big is Meta Superintelligence Labs"),
        (PROGRAMMES, "open roles in london", "open roles in London"),
        (MODELS, "which one is the biggest", "largest open-weight models"),
        (MODELS, "sort by size", "largest open-weight models"),
        (MODELS, "and since March?", "open-weight models since 2026-03-01"),
        (MODELS, "only deepseek", "open-weight models by DeepSeek"),
        (MODELS, "how big is openai", "how big is OpenAI"),
        ("biggest open model", "and the newest?", "open-weight models"),
        (SITES, "only those in Texas", "all data centres in Texas"),
        (SITES, "and in Europe?", "all data centres in Europe"),
        (SITES, "and what is planned there?", "data centres under construction"),
        ("data centres in ohio", "only OpenAI's", "all data centres by OpenAI in Ohio"),
        (SITES, "how big is openai", "how big is OpenAI"),
        (SITES, "price of H100", "price of H100"),
    ],
)
def test_asking_on(talking: Conversing, first: str, text: str, asks: str) -> None:
    assert last(talking, first, text) == [asks]
