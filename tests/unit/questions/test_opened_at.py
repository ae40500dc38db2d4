"""What opened or closed at a lab is asked of its job board, and of nothing else."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind
from bot.questions.words.board_words import BY_FAMILY
from tests.unit.book import Book


@pytest.mark.parametrize(
    "text",
    [
        "what opened at openai this week",
        "what opened at scale ai",
        "what closed at deepmind",
        "what has opened at scale ai since march",
        "what's opened at mistral?",
        "what opened and closed at openai last week",
        "anything closed at anthropic",
        "what else opened at meta",
        "what opened at openai in London",
        "what has been posted at xai",
    ],
)
def test_what_opened_at_a_lab_are_roles(book: Book, text: str) -> None:
    page = book.ask(text)
    assert page.kind == Kind.HIRING
    assert page.answer.question.labs


@pytest.mark.parametrize(
    "text",
    [
        "what opened at stargate abilene",
        "what opened at foobar",
        "what opened at our site",
        "when did the data center of openai open",
        "which data centers does openai use",
        "how much compute did openai open in 2025",
        "what is openai at",
        "512 B200 opened in march",
        "how big is openai",
        "what compute is at deepmind",
    ],
)
def test_what_opens_elsewhere_is_no_role(book: Book, text: str) -> None:
    assert book.ask(text).kind != Kind.HIRING


@pytest.mark.parametrize(
    "text",
    [
        "which function is growing fastest at openai",
        "what department is anthropic growing most",
        "which disciplines are growing fastest at anthropic",
        "fastest growing team at openai",
        "fastest-growing function at scale ai",
        "which functions are growing at openai",
    ],
)
def test_what_grows_inside_a_lab_is_its_roles(book: Book, text: str) -> None:
    asked = book.ask(text).answer.question
    assert (asked.kind, asked.topic) == (Kind.HIRING, BY_FAMILY)
