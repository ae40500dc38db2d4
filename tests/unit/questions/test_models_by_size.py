"""So many parameters are of models on record, and no researchers, chips or run of ours."""

from __future__ import annotations

import pytest

from bot.questions.on_record import Listing
from bot.questions.types import Kind, Understood
from bot.questions.writing.canonical import to_text
from bot.questions.writing.echo import understood
from tests.unit.book import Book
from tests.unit.questions.generated import DIRECTORY, TODAY
from tests.unit.questions.reading import asked_plainly as asked
from tests.unit.questions.reading import read


@pytest.mark.parametrize(
    ("text", "above"),
    [
        ("models over 1 trillion params", 1e12),
        ("which models have more than a trillion parameters", 1e12),
        ("any models above 500B parameters?", 5e11),
        ("models with over 400B params", 4e11),
        ("list models bigger than 1T", 1e12),
        ("trillion parameter models", 1e12),
        ("is there any model over 5 trillion params", 5e12),
        ("largest models by parameters", None),
        ("whats the biggest model by param count", None),
    ],
)
def test_models_are_listed_by_their_parameters(text: str, above: float | None) -> None:
    question = asked(text)
    assert (question.kind, question.topic) == (Kind.LEAGUE, Listing.PARAMETERS)
    assert question.more_than == above
    assert asked(to_text(question, DIRECTORY)) == question


@pytest.mark.parametrize(
    "text", ["open models over 100B", "llms with more than 100 billion parameters that are open"]
)
def test_open_ones_are_listed_as_those_with_open_weights(text: str) -> None:
    question = asked(text)
    assert (question.topic, question.more_than) == (Listing.LARGEST_MODELS, 1e11)
    assert asked(to_text(question, DIRECTORY)) == question
    told = understood(question, DIRECTORY, TODAY)
    assert "open weights on record with more than 100 billion parameters" in told


@pytest.mark.parametrize(
    "text",
    ["how many parameters does Kimi K2 have", "params of Kimi K2", "Kimi K2 parameter count"],
)
def test_the_parameters_of_a_model_are_no_run_of_ours(text: str) -> None:
    question = asked(text)
    assert (question.topic, question.runs) == (Listing.PARAMETERS, ("run/kimi-k2",))
    assert asked(to_text(question, DIRECTORY)) == question


@pytest.mark.parametrize("text", ["13B on 2T tokens with 512 H100", "can we train a 400B model"])
def test_a_model_that_is_to_be_trained_is_not_looked_up(text: str) -> None:
    reading = read(text, DIRECTORY, TODAY)
    told = reading.question if isinstance(reading, Understood) else None
    assert told is None or told.topic != Listing.PARAMETERS


def test_what_is_on_record_is_told(book: Book) -> None:
    page = book.ask("models over 1 trillion params")
    assert "on record with more than 1 trillion parameters, led by Grok 3" in page.verdict
    assert "Grok 3 came out on 17 Feb 2025." in page.verdict
    assert page.answer.table
    assert all("trillion" in row[1].text for row in page.answer.table.rows)
    none = book.ask("is there any model over 50 trillion params")
    assert none.verdict.startswith("No model with more than 50 trillion parameters is on record")


def test_the_most_of_those_named_is_not_the_most_on_record(book: Book) -> None:
    page = book.ask("params of Kimi K2 and GPT-4")
    assert page.verdict.startswith("GPT-4 has the most parameters of them: 1.80 trillion")


def test_a_model_without_known_parameters_is_told_beside_the_others(book: Book) -> None:
    unknown = "How many parameters Claude 3.5 Sonnet has is not on record"
    assert f"{unknown}." in book.ask("params of Grok 3 and Claude 3.5 Sonnet").verdict
    assert book.ask("params of Claude 3.5 Sonnet").verdict == unknown


@pytest.mark.parametrize(
    "text",
    [
        "models with at least 1 trillion parameters",
        "models with 1T or more parameters",
        "models with 1T+ params",
        "models of 1 trillion params or more",
        "which models have no fewer than 1 trillion parameters",
        "models with a minimum of 1T parameters",
    ],
)
def test_at_least_so_many_are_also_as_many(text: str, book: Book) -> None:
    question = asked(text)
    assert asked(to_text(question, DIRECTORY)) == question
    told = understood(question, DIRECTORY, TODAY)
    assert "on record with at least 1 trillion parameters" in told
    page = book.ask(text)
    assert page.verdict.startswith("14 models on record with at least 1 trillion parameters")


def test_more_than_so_many_are_not_as_many(book: Book) -> None:
    assert book.ask("models over 1 trillion params").verdict.startswith("10 models on record with")


@pytest.mark.parametrize(
    ("text", "run"),
    [
        ("is there anything open source bigger than deepseek v3", "DeepSeek-V3"),
        ("open models larger than DeepSeek-V3", "DeepSeek-V3"),
        ("any open-weight model bigger than Llama 3.1 405B", "Llama 3.1 405B"),
        ("which open models have more parameters than deepseek-v3", "DeepSeek-V3"),
        ("what open model is larger than kimi k2", "Kimi K2"),
        ("any open llm with more params than kimi k2?", "Kimi K2"),
        ("is there an open model by Meta larger than Llama 3.1 405B", "Llama 3.1 405B"),
    ],
)
def test_larger_models_than_one_are_no_training_of_it(text: str, run: str) -> None:
    question = asked(text)
    assert (question.kind, question.topic) == (Kind.LEAGUE, Listing.LARGEST_MODELS)
    assert [DIRECTORY.name(slug) for slug in question.runs] == [run]
    assert asked(to_text(question, DIRECTORY)) == question


def test_larger_ones_are_counted_in_the_headline(book: Book) -> None:
    told = book.ask("open models larger than DeepSeek-V3").answer.headline.text
    assert "larger than DeepSeek-V3 (671 billion), led by DeepSeek-V4-Pro" in told
    none = book.ask("open models larger than DeepSeek-V4-Pro").answer.headline.text
    assert none.startswith("No model with open weights larger than DeepSeek-V4-Pro")
    smaller = book.ask("open models smaller than DeepSeek-V3").answer.headline.text
    assert smaller.startswith("Models are listed from the largest")


@pytest.mark.parametrize(
    ("text", "run"),
    [
        ("how big is DeepSeek-V3", "run/deepseek-v3"),
        ("how large is Kimi K2?", "run/kimi-k2"),
        ("size of Kimi K2", "run/kimi-k2"),
        ("what size is DeepSeek-V3", "run/deepseek-v3"),
        ("and what's the size of DeepSeek-V3", "run/deepseek-v3"),
    ],
)
def test_the_size_of_a_model_is_its_parameters(text: str, run: str) -> None:
    told = asked(text)
    assert (told.topic, told.runs) == (Listing.PARAMETERS, (run,))


@pytest.mark.parametrize(
    ("text", "lab"),
    [
        ("models from Zhipu", "zai"),
        ("models by Moonshot", "moonshot"),
        ("which models are from Mistral", "mistral"),
        ("list the models of Meta", "meta"),
    ],
)
def test_the_models_of_a_lab_are_listed(text: str, lab: str) -> None:
    told = asked(text)
    assert (told.topic, told.labs) == (Listing.MODELS, (lab,))
