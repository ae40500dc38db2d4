"""Of labs that publish no figure to compare them by, what is on record is told all the same."""

from __future__ import annotations

import pytest

from tests.unit.book import Book


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tell me about SSI and Thinking Machines", ("TPUs", "Contracted with Nvidia: 1 GW")),
        ("compare SSI and Thinking Machines", ("F-058", "F-054")),
        ("is mistral bigger than cohere", ("Mistral AI: 350 people", "Cohere: 400 people")),
        ("mistral or cohere, which has more people?", ("Mistral AI: 350", "Cohere: 400 people")),
        ("compare openai and mistral", ("No", "Mistral AI: 350 people on 9 Sep 2025")),
    ],
)
def test_what_is_on_record_of_each_is_told(book: Book, text: str, told: tuple[str, ...]) -> None:
    page = book.ask(text)
    assert page.kind == "compare"
    shown = f"{page.answer.headline.text} {page.verdict}"
    assert all(word.lower() in shown.lower() for word in told)


def test_of_labs_with_figures_nothing_is_added(book: Book) -> None:
    assert "people on" not in book.ask("compare openai and anthropic").verdict


def test_headcounts_are_told_with_their_days_and_old_ones_decide_nothing(book: Book) -> None:
    page = book.ask("who has more staff, OpenAI or Anthropic")
    assert page.answer.headline.text == "OpenAI has more staff than Anthropic: 4,500 against 2,300"
    assert "Anthropic: 2,300 people on 2 Dec 2025" in page.verdict
    old = book.ask("xAI or OpenAI, who has more employees")
    assert old.answer.headline.text.startswith("No usable headcount of SpaceXAI")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("which has more, Mistral or Cohere", ("34,900 or 45,500", "240 million")),
        ("compare Microsoft AI and Amazon", ("3.15 million", "1.43 million", "1.02 million")),
        ("compare Amazon and OpenAI", ("1.43 million", "31 Dec 2025")),
    ],
)
def test_what_is_announced_or_owned_is_told_where_nothing_that_runs_is_public(
    book: Book, text: str, told: tuple[str, ...]
) -> None:
    verdict = book.ask(text).verdict
    assert all(figure in verdict for figure in told)
    assert "Nothing is public" not in verdict
