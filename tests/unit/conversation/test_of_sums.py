"""Sums of what is told one by one: power of data centres, people of labs, two sites."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind
from tests.unit.book import Book


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "how many megawatts do openai's data centres add up to",
            "Data centres of OpenAI with their power on record: 6",
        ),
        (
            "sum of the power of anthropic's data centres",
            "Data centres of Anthropic with their power on record: 6",
        ),
        (
            "how many MW are meta's sites together",
            "Data centres of Meta Superintelligence Labs with their power",
        ),
        (
            "how many megawatts do openai's data centres add up to and how many sites",
            "Data centres of OpenAI with their power on record: 6",
        ),
        (
            "add up the power of all openai data centers",
            "Data centres of OpenAI with their power on record: 6",
        ),
        (
            "openai data centres, power in total",
            "Data centres of OpenAI with their power on record: 6",
        ),
    ],
)
def test_the_power_of_sites_is_told_of_each(book: Book, text: str, headline: str) -> None:
    page = book.ask(text)
    assert page.answer.headline.text.startswith(headline)
    assert "Sites are not added up" in page.caveats


@pytest.mark.parametrize(
    "text",
    [
        "sum of headcounts of openai and anthropic",
        "how many people do openai and anthropic have together",
        "add up the staff of anthropic and openai",
        "openai plus anthropic employees, sum please",
        "combined headcount of openai and anthropic",
    ],
)
def test_people_are_told_lab_by_lab_and_no_compute(book: Book, text: str) -> None:
    answer = book.ask(text).answer
    assert answer.kind is Kind.COMPARE
    assert "4,500 against 2,300" in answer.headline.text


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "which has more h100e, abilene or colossus 1, and by how much",
            "Stargate Abilene is bigger than Colossus 1",
        ),
        (
            "does colossus 2 have more chips than abilene",
            "Colossus 2 is bigger than Stargate Abilene",
        ),
        (
            "abilene or colossus 1, which has the most GPUs",
            "Stargate Abilene is bigger than Colossus 1",
        ),
        ("has colossus 1 fewer chips than abilene", "Stargate Abilene is bigger than Colossus 1"),
        (
            "how many more H100e has abilene than colossus 1",
            "Stargate Abilene is bigger than Colossus 1",
        ),
        ("more compute: abilene or colossus 2?", "Colossus 2 is bigger than Stargate Abilene"),
    ],
)
def test_of_two_sites_the_one_with_more_is_told(book: Book, text: str, headline: str) -> None:
    assert book.ask(text).answer.headline.text.startswith(headline)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how much power does xAI have", "The power of all that SpaceXAI uses is not on record."),
        ("openai total MW", "Of all that OpenAI uses: 1.9 GW (31 Dec 2025), by its own account."),
        ("how many gigawatts does OpenAI have", "uses: 1.9 GW (31 Dec 2025), by its own account."),
        ("MW of meta", "The power of all that Meta Superintelligence Labs uses is not on record."),
        ("xai power usage", "The power of all that SpaceXAI uses is not on record."),
        ("whats anthropics energy consumption", "uses: 1,377 (992–1,889) MW (31 Dec 2025), as mod"),
        (
            "total gw for google deepmind",
            "power of all that Google DeepMind uses is not on",
        ),
        ("how big is xai in megawatts", "The power of all that SpaceXAI uses is not on record."),
        ("power draw of cohere", "The power of all that Cohere uses is not on record."),
    ],
)
def test_the_power_of_a_lab_is_told_with_that_of_its_sites(
    book: Book, text: str, told: str
) -> None:
    page = book.ask(text)
    assert told in page.verdict
    assert page.answer.headline.text.startswith(("Data centres of ", "The power of no data centre"))


@pytest.mark.parametrize(
    "text", ["how much computing power does openai have", "is openai powered by nuclear energy"]
)
def test_computing_power_is_no_electricity(book: Book, text: str) -> None:
    assert book.ask(text).answer.headline.text.startswith("OpenAI: about 1.74 million")
