"""Which of the models that were listed is meant: the biggest is not what leads the newest."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

NEWEST = "newest open weights releases?"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("how much compute did the biggest of them take", "how much compute went into {big}"),
        ("how many flops did the largest one need", "how much compute went into {big}"),
        ("training compute of the biggest?", "how much compute went into {big}"),
        ("what did the largest take to train", "how much compute went into {big}"),
        ("licence of the biggest one", "licence of {big}"),
        ("could we train the biggest of these", "can we train {big}"),
        ("how much compute did the newest take", "how much compute went into {new}"),
        ("whats the licence on it", "licence of {new}"),
        ("how much compute did the second one take", "how much compute went into {next}"),
        ("could we train the second on ours", "can we train {next}"),
    ],
)
def test_the_model_that_is_named_by_its_place_is_meant(
    talking: Conversing, text: str, asks: str
) -> None:
    meant = {"big": "deepseek-v4-pro", "new": "inkling", "next": "nemotron-3-ultra"}
    assert last(talking, NEWEST, text) == [asks.format(**meant)]


def test_the_newest_is_meant_after_the_largest(talking: Conversing) -> None:
    lines = ("largest open-weight models", "how much compute did the newest take")
    assert last(talking, *lines) == ["how much compute went into inkling"]


def test_the_biggest_of_those_of_a_time_is_not_the_newest(talking: Conversing) -> None:
    lines = ("new open models since january", "the biggest of those")
    assert last(talking, *lines) == ["largest open-weight models since 2026-01-01"]


def test_the_newest_of_a_list_is_what_leads_it(talking: Conversing) -> None:
    told = last_answer(talking, "open weights from qwen", "newest one?")
    assert "the newest leads the list" in told.understood


ALL_BY_SIZE = "models by parameters"


@pytest.mark.parametrize(
    ("lines", "headline"),
    [
        (("whose is the second",), "Grok 4 is by xAI"),
        (("who made the third",), "Llama 4 Behemoth (preview) is by Meta AI"),
        (("which lab made the 4th one",), "GPT-4 is by OpenAI"),
        (("who's behind the fifth",), "DeepSeek-V4-Pro is by DeepSeek"),
        (("who made the first",), "Grok 3 is by xAI"),
        (("when did the second come out",), "Grok 4 came out on 9 Jul 2025"),
        (("whose is the second", "who made the third"), "Llama 4 Behemoth (preview) is by Meta AI"),
        (("whose is the second", "who made the first"), "Grok 3 is by xAI"),
        (("whose is the 3rd", "when did the second come out"), "Grok 4 came out on 9 Jul 2025"),
        (
            ("whose is the 2nd", "who made the third", "whose is the 4th", "and who made the 5th"),
            "DeepSeek-V4-Pro is by DeepSeek",
        ),
        (("who made the first", "and its licence?", "who made it"), "Grok 3 is by xAI"),
    ],
)
def test_a_model_of_all_by_their_size_is_the_one_whose_place_is_named(
    talking: Conversing, lines: tuple[str, ...], headline: str
) -> None:
    assert last_answer(talking, ALL_BY_SIZE, *lines).headline.text == headline


def test_another_of_open_models_is_meant_after_one_of_them(talking: Conversing) -> None:
    licence = last_answer(
        talking, "open models", "whose is the second", "what licence has the first"
    )
    first = last_answer(talking, "open models", "what licence has the first")
    assert licence.question.runs == first.question.runs


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who made that one", "DeepSeek-V4-Pro is by DeepSeek"),
        ("who's it by", "DeepSeek-V4-Pro is by DeepSeek"),
        ("what's its licence", "No licence of DeepSeek-V4-Pro is on record"),
        ("when did it come out", "DeepSeek-V4-Pro came out on 24 Apr 2026"),
    ],
)
def test_of_an_empty_list_the_one_told_in_its_place_is_meant(
    talking: Conversing, text: str, told: str
) -> None:
    answer = last_answer(talking, "open models since September", "which is the largest", text)
    assert answer.headline.text == told


@pytest.mark.parametrize(
    "text", ["second one?", "what's the second one", "tell me about the second", "and the second?"]
)
def test_one_by_its_place_is_told_with_its_maker(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "largest open-weight models", text)
    assert answer.headline.text == "Kimi K2.5 came out on 2 Feb 2026"
    assert answer.verdict[0].text == "Kimi K2.5 is by Moonshot."
    made = last_answer(talking, "largest open-weight models", text, "who made it")
    assert made.headline.text == "Kimi K2.5 is by Moonshot"


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("when did kimi k2 come out", "open models since March"),
        ("licence of deepseek-v4-pro", "list the open models since March"),
        ("when did kimi k2 come out", "and since March?"),
    ],
)
def test_a_list_after_one_model_is_of_all(talking: Conversing, before: str, text: str) -> None:
    answer = last_answer(talking, before, text)
    assert not answer.question.runs
    assert answer.headline.text.startswith("Newest model with open weights on record: ")


def test_labs_by_compute_are_no_models(talking: Conversing) -> None:
    told = last_answer(
        talking, "largest open-weight models", "who has the most compute per researcher"
    )
    assert told.headline.text.startswith("No lab can be named first per researcher")
