"""Contracts asked on about: which is the newest or the largest, and that of a lab with somebody."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer


@pytest.mark.parametrize(
    "text",
    [
        "fine, the newest one then",
        "the latest?",
        "their latest deal",
        "whats the most recent one",
        "which is the newest of them",
        "ok just the last one",
        "what did they sign last",
    ],
)
@pytest.mark.parametrize(
    "first", ["add up everything openai has signed", "compute contracts of openai"]
)
def test_the_newest_is_told_first(talking: Conversing, first: str, text: str) -> None:
    told = last_answer(talking, first, text).headline.text
    assert told.startswith("The newest of OpenAI on record: secured with Nvidia: 5 GW")


def test_the_newest_of_none_is_that_there_is_none(talking: Conversing) -> None:
    first = last_answer(talking, "compute contracts of meta").headline
    for text in ("the latest?", "are they using that already"):
        assert last_answer(talking, "compute contracts of meta", text).headline == first


def test_the_newest_of_all_labs_names_its_lab(talking: Conversing) -> None:
    told = last_answer(talking, "compute contracts of all labs", "the newest one?")
    assert told.headline.text.startswith("The newest on record: Reflection AI with SpaceXAI")


@pytest.mark.parametrize(
    "text",
    [
        "who signed the biggest",
        "which is the largest",
        "and the biggest one so far?",
        "whats the biggest deal overall",
        "the largest they have",
        "whos got the biggest contract",
    ],
)
def test_the_largest_is_of_all_and_not_the_newest(talking: Conversing, text: str) -> None:
    assert asks(talking, "contracts this week", text) == "compute contracts of all labs"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("whats anthropics one with google worth", "Anthropic with Google DeepMind"),
        ("how big was anthropic's deal with amazon", "Anthropic with Amazon"),
        ("and openais one with oracle", "OpenAI with Oracle"),
        ("what about metas contract with google", "Meta Superintelligence Labs with Google"),
        ("is openai's deal with oracle running yet", "OpenAI with Oracle"),
    ],
)
def test_a_deal_named_by_both_is_of_its_own_lab(talking: Conversing, text: str, asked: str) -> None:
    found = asks(talking, "compute contracts of oracle", text)
    assert asked in found
    assert "of Oracle" not in found


@pytest.mark.parametrize(
    "text",
    [
        "when was the last",
        "when's the newest",
        "when was their latest deal",
        "and when was the most recent one",
        "who signed the last",
        "their last one",
    ],
)
def test_when_the_last_was_signed_is_told_of_it(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "compute contracts of OpenAI", text).headline.text
    assert told.startswith("The newest of OpenAI on record: secured with Nvidia: 5 GW (27 Feb")
