"""Open models asked on about after one of them: by whose they are, by country, by licence."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

ONE = ("biggest open model", "what did it take to train")


@pytest.mark.parametrize(
    "text",
    [
        "and mistral?",
        "any from mistral",
        "what about mistral's",
        "anything from mistral",
        "others by mistral?",
        "has mistral got any",
    ],
)
def test_after_what_one_took_a_lab_is_asked_for_its_models(talking: Conversing, text: str) -> None:
    assert asks(talking, *ONE, text) == "largest open-weight models by Mistral AI"


@pytest.mark.parametrize(
    "text",
    [
        "anything newer from the chinese labs",
        "chinese ones only",
        "just the chinese models",
        "any others from china",
        "newer chinese ones?",
        "which of those are chinese",
    ],
)
def test_a_country_is_no_trait_of_somebody(talking: Conversing, text: str) -> None:
    told = last_answer(talking, *ONE, text)
    assert told.headline.text.startswith("I can't tell which models are from China: ")


@pytest.mark.parametrize(
    "text",
    [
        "apache ones only",
        "which are mit",
        "just the apache 2.0 models",
        "permissive ones only?",
        "any under mit",
        "only commercially usable ones",
    ],
)
@pytest.mark.parametrize("first", [ONE, ("open models",), ("licences of open-weight models",)])
def test_by_a_licence_none_is_left_out(
    talking: Conversing, first: tuple[str, ...], text: str
) -> None:
    told = last_answer(talking, *first, text)
    assert told.headline.text == "No licence of these models is on record"
    assert "none is left out by its licence" in told.understood


LARGER = "open models larger than kimi k2"


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("what about deepseek v3", "open-weight models larger than deepseek-v3"),
        ("and than llama 3.1 405b?", "open-weight models larger than llama-3.1-405b"),
        ("bigger than deepseek v3", "open-weight models larger than deepseek-v3"),
        ("which one is the newest", "open-weight models"),
        ("can I use it commercially", "licence of deepseek-v4-pro"),
        ("over 1T only", "largest open-weight models with more than 1 trillion parameters"),
    ],
)
def test_larger_ones_than_one_are_a_list_and_not_that_one(
    talking: Conversing, text: str, typed: str
) -> None:
    assert asks(talking, LARGER, text) == typed


def test_the_largest_is_told_where_no_country_is_on_record(talking: Conversing) -> None:
    told = last_answer(talking, "latest open weights", "chinese only", "the largest of them?")
    assert "Largest model with open weights on record: DeepSeek-V4-Pro" in told.verdict[0].text


@pytest.mark.parametrize(
    "text",
    [
        "who makes them",
        "who made these",
        "who built those",
        "who is behind them",
        "who makes these models",
        "and who trained them all",
    ],
)
def test_who_makes_the_models_that_were_listed_is_of_nobody(talking: Conversing, text: str) -> None:
    for listed in ("newest open models", "largest open-weight models"):
        told = last_answer(talking, listed, text).headline.text
        assert told.startswith("Most models with open weights on record")


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("which one is the newest", "newest"),
        ("which one's the most recent?", "newest"),
        ("the latest of them", "newest"),
        ("which came out last", "newest"),
        ("which model is the freshest", "newest"),
        ("and the oldest?", "oldest"),
        ("which came out first", "oldest"),
    ],
)
def test_of_models_by_parameters_the_newest_listed_is_told(
    talking: Conversing, text: str, led: str
) -> None:
    told = last_answer(talking, "largest models by parameters", text).headline.text
    assert told.startswith(f"The {led} of the ")
    assert "2026" in told or led == "oldest"


@pytest.mark.parametrize(
    ("first", "text", "told"),
    [
        ("is gpt-4 open source", "and llama 3.1 405b", "No licence of Llama 3.1 405B is on record"),
        ("is gpt-4 open source", "what about grok 4?", "No licence of Grok 4 is on record"),
        ("licence of deepseek-v3", "and is gpt-5?", "No licence of GPT-5 is on record"),
        ("how many parameters does gpt-4 have", "and grok 3", "Grok 3: 3.00 trillion parameters"),
        ("when did gpt-4 come out", "same for llama 3.1 405b", "Llama 3.1 405B came out on"),
    ],
)
def test_the_same_is_asked_of_another_model(
    talking: Conversing, first: str, text: str, told: str
) -> None:
    assert last_answer(talking, first, text).headline.text.startswith(told)


@pytest.mark.parametrize(
    "text", ["llama 4 maverick training compute", "Llama 4 Maverick training FLOPs?"]
)
def test_the_training_compute_of_a_model_is_what_it_took(talking: Conversing, text: str) -> None:
    told = last_answer(talking, text).headline.text
    assert told.startswith("Llama 4 Maverick: about 2.2e24 FLOP of training")


@pytest.mark.parametrize(
    "text", ["which is the smallest", "smallest open model", "the smallest one"]
)
def test_no_list_of_models_begins_with_the_smallest(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "open models", text).headline.text
    assert told.endswith("not from the smallest.")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("any from deepseek",
         "models by parameters by DeepSeek with more than 1 trillion parameters"),
        ("which are open", "largest open-weight models with more than 1 trillion parameters"),
        ("how big is deepseek", "how big is DeepSeek"),
        ("open models from qwen", "open-weight models by Alibaba Qwen"),
    ],
)  # fmt: skip
def test_models_by_parameters_are_narrowed(talking: Conversing, text: str, asked: str) -> None:
    assert asks(talking, "models over 1 trillion params", text) == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("and qwen?", "open-weight models called Qwen"),
        ("what about kimi models", "open-weight models called Kimi"),
        ("and the largest?", "largest open-weight models called Llama"),
        ("and openai?", "open-weight models by OpenAI"),
    ],
)
def test_after_the_models_of_a_name_it_is_another_or_stays(
    talking: Conversing, text: str, asked: str
) -> None:
    assert asks(talking, "newest llama model", text) == asked


def test_of_a_name_only_what_bears_it_is_told(talking: Conversing) -> None:
    told = last_answer(talking, "newest llama model")
    assert told.headline.text.startswith(
        "Newest model with open weights on record called Llama: Llama"
    )
    assert told.table
    assert all(row[0].text.casefold().startswith("llama") for row in told.table.rows)
    caveats = " ".join(line.text for line in told.caveats)
    assert "What a lab put out without its weights is not on this list." in caveats
