"""Words for what is asked of labs, and words that nothing here explains."""

from __future__ import annotations

import pytest

from bot.questions.said_of_labs import said_of_labs
from tests.unit.book import Book


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "us vs xai assuming 60% of their gpus are for research",
            "60% of their gpus go to research",
        ),
        ("labs ranking by headcount", "rank labs by headcount"),
        ("anthropic researcher count", "how many researchers does anthropic have"),
        ("Gaudi 3 cluster 1024 cards 20 researchers", "1024 Gaudi 3 20 researchers"),
        ("comp for safety researchers: A vs B", "pay for safety researchers: A vs B"),
    ],
)
def test_it_is_put_as_elsewhere(text: str, told: str) -> None:
    assert told in said_of_labs(text)


@pytest.mark.parametrize(
    "text",
    [
        "60% of ours are for research",
        "2048 H100, 60% for research",
        "rank labs by compute",
        "our researcher count is 40",
        "H100 cluster for 20 researchers",
        "comp at Anthropic",
    ],
)
def test_other_words_stay_as_they_are(text: str) -> None:
    assert said_of_labs(text) == text


@pytest.mark.parametrize("text", ["define access", "what does foobar mean"])
def test_a_word_that_is_not_explained_is_owned_up_to(book: Book, text: str) -> None:
    assert "is no word that is explained here" in book.ask(text).answer.understood


@pytest.mark.parametrize("text", ["define mfu", "what can you do", "help"])
def test_one_that_is_explained_is_not(book: Book, text: str) -> None:
    assert "is no word" not in book.ask(text).answer.understood


def test_the_pool_is_offered_where_it_is_asked_who_trained_on_a_chip(book: Book) -> None:
    answer = book.ask("who trained on TPUs").answer
    assert "who in our pool used TPUs" in [choice.text for choice in answer.next]
