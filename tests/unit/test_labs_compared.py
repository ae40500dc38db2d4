"""Labs beside each other: who is clearly ahead, and what of that may be said."""

from __future__ import annotations

import pytest

from tests.unit.book import Book


@pytest.mark.parametrize(
    ("asked", "headline", "say", "dont_say"),
    [
        (
            "anthropic vs xai",
            "Anthropic is clearly ahead of SpaceXAI in total: 1.9× (1.2–2.7×)",
            "“By public figures Anthropic has more than SpaceXAI in total.”",
            "What a parent company owns as what its lab uses.",
        ),
        (
            "deepmind vs anthropic",
            "Anthropic is clearly ahead of Google DeepMind per employee;"
            " in total and per researcher the ranges overlap",
            "“By public figures Anthropic has more than Google DeepMind per employee.”",
            "“Google DeepMind has twice what Anthropic has” in total, or any such ratio.",
        ),
        (
            "openai vs meta",
            "OpenAI and Meta Superintelligence Labs are comparable: the ranges overlap",
            "“Public data cannot tell OpenAI and Meta Superintelligence Labs apart.”",
            "“OpenAI has twice what Meta Superintelligence Labs has”, or any such ratio.",
        ),
    ],
)
def test_what_may_be_said_follows_from_which_ranges_overlap(
    book: Book, asked: str, headline: str, say: str, dont_say: str
) -> None:
    answer = book.ask(asked).answer
    assert answer.headline.text == headline
    assert answer.advice.say[0].text == say
    assert answer.advice.dont_say[0].text == dont_say


def test_labs_of_which_nothing_is_public_are_told_in_one_sentence(book: Book) -> None:
    verdict = book.ask("2048 H100, 40 researchers, vs OpenAI, Mistral and Cohere").answer.verdict
    assert [line.text for line in verdict][-1] == (
        "What Mistral AI and Cohere run today has no confirmed public figure."
    )
