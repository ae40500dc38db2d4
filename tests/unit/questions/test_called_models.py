"""Families of models by the name that they bear: those called so, or those of who makes them."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.on_record import Listing
from bot.questions.read import Reader
from bot.questions.types import Kind, Understood
from bot.questions.writing.canonical import to_text


@pytest.mark.parametrize(
    ("text", "family", "topic"),
    [
        ("newest llama model", "Llama", Listing.MODELS),
        ("which llama models are there", "Llama", Listing.MODELS),
        ("latest model in the llama family", "Llama", Listing.MODELS),
        ("latest release of llama", "Llama", Listing.MODELS),
        ("is there a newer llama", "Llama", Listing.MODELS),
        ("any new llama models", "Llama", Listing.MODELS),
        ("biggest llama model", "Llama", Listing.LARGEST_MODELS),
        ("latest qwen", "Qwen", Listing.MODELS),
        ("what qwen models exist", "Qwen", Listing.MODELS),
        ("newest one in the qwen series", "Qwen", Listing.MODELS),
        ("what is the largest qwen", "Qwen", Listing.LARGEST_MODELS),
        ("latest glm", "GLM", Listing.MODELS),
        ("licence of the llama models", "Llama", Listing.LICENCES),
    ],
)
def test_the_models_of_a_name_are_listed(
    text: str, family: str, topic: Listing, reader: Reader, directory: Directory, today: date
) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Understood)
    asked = said.question
    assert (asked.kind, asked.topic, asked.family) == (Kind.LEAGUE, topic, family)
    assert asked.labs == ()
    assert reader.read(to_text(asked, directory), today) == said


def test_since_a_day_the_name_is_kept(reader: Reader, directory: Directory, today: date) -> None:
    said = reader.read("models in the qwen family since 2025", today)
    assert isinstance(said, Understood)
    assert (said.question.family, said.question.since) == ("Qwen", date(2025, 1, 1))
    assert reader.read(to_text(said.question, directory), today) == said


@pytest.mark.parametrize(
    ("text", "lab", "name"),
    [
        ("list the gemma models", "google-deepmind", "Gemma"),
        ("latest phi model", "microsoft", "Phi"),
        ("which olmo models are there", "ai2", "Olmo"),
    ],
)
def test_where_none_bears_it_those_of_the_maker_are_listed_and_said(
    text: str, lab: str, name: str, reader: Reader, today: date
) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Understood)
    assert (said.question.topic, said.question.labs) == (Listing.MODELS, (lab,))
    [note] = said.assumed
    assert note.startswith(f"no open model called {name} is on record: those of its maker")


@pytest.mark.parametrize(
    ("text", "lab"),
    [
        ("what's the latest model from qwen", "alibaba"),
        ("newest mistral model", "mistral"),
        ("newest deepseek model", "deepseek"),
    ],
)
def test_models_of_a_lab_by_its_name_stay_those_of_the_lab(
    text: str, lab: str, reader: Reader, today: date
) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Understood)
    assert (said.question.labs, said.question.family) == ((lab,), None)


@pytest.mark.parametrize(
    "text", ["can we train llama models on 512 H100", "llama 3 70b", "us vs openai"]
)
def test_other_texts_list_no_models(text: str, reader: Reader, today: date) -> None:
    said = reader.read(text, today)
    asked = said.question if isinstance(said, Understood) else None
    assert asked is None or asked.family is None
