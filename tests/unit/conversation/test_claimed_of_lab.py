"""Chips that somebody says a lab has, which are held against the record and are never ours."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

CARD = "how much compute does xAI have"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("they say they have 200k GPUs", "200000"),
        ("candidate says it's 200k H100s", "200000"),
        ("he says 200k", "200000"),
        ("they claim 1 million GPUs", "1000000"),
        ("i heard it's more like 1m H100", "1000000"),
        ("is 200k H100s right?", "200000"),
        ("the press says 300k chips", "300000"),
        ("do they really have 200k GPUs", "200000"),
        ("I heard xai has 3m GPUs", "3000000"),
        ("and xai, 600k", "600000"),
    ],
)
def test_a_claim_after_a_card_is_asked_about_its_lab(
    talking: Conversing, text: str, asked: str
) -> None:
    assert last(talking, CARD, text) == [f"does SpaceXAI have more than {asked} H100e"]


@pytest.mark.parametrize(
    ("text", "lab", "side"),
    [
        ("OpenAI claims 1 million GPUs, is that right", "OpenAI", "below"),
        ("OpenAI says they have 5M GPUs", "OpenAI", "above"),
        ("rumour: xai has 700k gpus. true?", "SpaceXAI", "within"),
        ("candidate says Anthropic has 500k H100", "Anthropic", "below"),
        ("openai says 1m chips", "OpenAI", "below"),
        ("candidate from openai claims they run 2m gpus", "OpenAI", "within"),
    ],
)
def test_a_claim_of_a_lab_is_held_against_its_range(
    conversing: Conversing, text: str, lab: str, side: str
) -> None:
    answer = last_answer(conversing, text)
    assert f": {lab} has about" in answer.headline.text
    assert f" is {side} the range on record." in answer.verdict[0].text


def test_where_no_lab_is_named_it_is_asked_which(talking: Conversing) -> None:
    answer = last_answer(talking, "they say they have 200k GPUs")
    assert answer.headline.text.startswith("Which lab is said to have “200k GPUs”?")


@pytest.mark.parametrize("text", ["we have 2000 H100", "he says he gets 2000 H100"])
def test_what_we_or_one_person_has_is_no_claim_of_a_lab(talking: Conversing, text: str) -> None:
    assert "more than" not in last(talking, CARD, text)[0]


@pytest.mark.parametrize("before", ["how big is mistral", "us vs mistral"])
@pytest.mark.parametrize(
    "text",
    ["is it true that they have 18,000 GB200", "he says they've got 18,000 GB200, is he right?"],
)
def test_chips_that_are_doubted_are_not_supposed(
    talking: Conversing, before: str, text: str
) -> None:
    told = last_answer(talking, before, text)
    assert told.headline.text.endswith("accounts that differ: 13,800 GB300 or 18,000 GB200")
