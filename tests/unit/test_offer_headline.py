"""What heads an offer's answer: who is not public, and no more than what is shown of it."""

from __future__ import annotations

import pytest

from bot.answers import LONGEST_HEADLINE
from tests.unit.book import Book


@pytest.mark.parametrize(
    ("asked", "headline"),
    [
        (
            "2048 H100, 40 researchers, vs Mistral",
            "What Mistral AI runs is not public;"
            " ours: 51 H100e per researcher, what we call strong",
        ),
        (
            "2048 H100, 40 researchers, vs Mistral and Cohere",
            "What Mistral AI and Cohere run is not public;"
            " ours: 51 H100e per researcher, what we call strong",
        ),
        (
            "2048 H100, 40 researchers, vs Mistral, in total",
            "What Mistral AI runs is not public; ours: 2,048 H100e in total",
        ),
        (
            "2048 H100, 40 researchers, vs xAI and Mistral",
            "No usable figure per researcher of SpaceXAI and Mistral AI;"
            " ours: 51 H100e per researcher, what we call strong",
        ),
        (
            "2048 H100, 40 researchers, vs xAI",
            "SpaceXAI has 310× (290–380×) your chips in total;"
            " per researcher nothing usable is public",
        ),
        (
            "2048 H100, 40 researchers, vs OpenAI, Mistral and xAI",
            "51 H100e per researcher: behind OpenAI, no usable figure of Mistral AI and SpaceXAI",
        ),
    ],
)
def test_what_is_not_public_of_a_lab_is_said_at_once(book: Book, asked: str, headline: str) -> None:
    assert book.ask(asked).answer.headline.text == headline


@pytest.mark.parametrize(
    "labs",
    [
        "Google, Meta, Anthropic, SSI, Thinking Machines and Microsoft",
        "OpenAI, Meta, Google, Apple, Amazon, Nvidia and SSI",
        "SSI and Thinking Machines",
        "xAI, Mistral, Cohere and OpenAI",
        "Microsoft",
        "xAI",
    ],
)
def test_no_headline_is_longer_than_what_is_shown_of_one(book: Book, labs: str) -> None:
    for offer in ("2048 H100, 40 researchers", "4000 H100, 20 researchers"):
        headline = book.ask(f"{offer}, vs {labs}").answer.headline.text
        assert len(headline) <= LONGEST_HEADLINE, headline


def test_labs_without_a_figure_are_counted_before_the_others_lose_their_names(book: Book) -> None:
    labs = "Google, Meta, Anthropic, SSI, Thinking Machines and Microsoft"
    assert book.ask(f"2048 H100, 40 researchers, vs {labs}").answer.headline.text == (
        "51 H100e per researcher: behind Google DeepMind, Meta Superintelligence Labs and"
        " Anthropic, no usable figure of 3 labs"
    )
