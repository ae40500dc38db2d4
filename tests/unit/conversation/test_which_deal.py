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


def test_the_newest_of_some_deals_is_one_of_them(talking: Conversing) -> None:
    told = last_answer(talking, "What cloud deals has Anthropic signed?", "which is the newest one")
    assert told.headline.text.startswith("The newest of these deals of Anthropic: contracted with")
    assert "1 more on record" in told.verdict[1].text


@pytest.mark.parametrize(
    "text",
    [
        "Did OpenAI sign anything bigger?",
        "does openai have a bigger one",
        "is OpenAI's bigger",
        "is there a bigger one at openai",
        "what's OpenAI's biggest",
        "has openai got any larger deals",
        "anything as big at openai?",
    ],
)
def test_whether_another_signed_more_is_told_by_its_largest(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "What has Anthropic signed for compute?", text)
    assert told.headline.text.startswith("The largest is the one with Nvidia: 10 GW")
    assert told.verdict[0].text == "OpenAI: 4 deals for compute on record."


@pytest.mark.parametrize(
    "text",
    [
        "so what's that in GPUs",
        "and in chips?",
        "convert that to H100s",
        "how many gpus would 5 GW be",
        "roughly how many chips",
        "how much is 5 gigawatts in gpus",
        "in H100 terms",
        "how many chips are those",
    ],
)
def test_chips_of_a_power_are_not_worked_out(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "What has Anthropic signed for compute?", text)
    assert told.headline.text == (
        "These deals name power, and how many chips that comes to is not on record"
    )


def test_chips_that_a_deal_names_are_told(talking: Conversing) -> None:
    told = last_answer(talking, "What has SpaceXAI signed for compute?", "in gpus?")
    assert "H100e" in "".join(line.text for line in told.verdict)


@pytest.mark.parametrize(
    "text", ["which one spends more", "who spends the most", "which of the two spent more"]
)
def test_what_labs_spend_is_not_held_against_each_other(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "openai research spend", "and anthropic", text).headline.text
    assert "I don't say which of OpenAI and Anthropic spends more" in told
