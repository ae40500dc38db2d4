"""What was asked for leads the answer, also where it is not on record."""

from __future__ import annotations

import pytest

from bot.services import Services
from tests.unit.book import Book, ask


@pytest.mark.parametrize(
    ("asked", "led"),
    [
        (
            "H200 1yr reserved price per gpu hour",
            "No one-year price of H200 on record; about $4.59 an hour (on-demand list,",
        ),
        ("B200 on a 1 year contract", "No one-year price of B200 on record; about $5.30"),
        ("H100 one year contract price", "H100: about $2.65 an hour (one-year contract,"),
        ("price of H200", "H200: about $4.59 an hour"),
        (
            "EuroHPC - who can apply and how much compute do you get",
            "EuroHPC AI Factories: for start-ups and small companies in Europe; how many hours"
            " one project gets is not on record",
        ),
        ("what does UK AIRR give", "UK AI Research Resource: what is on record of it"),
        (
            "total compute of microsoft in H100 equivalents please",
            "Microsoft owns about 3.42 million (2.62–4.43 million) H100e, rented out or not",
        ),
        ("how big is Microsoft", "No public figure for the compute of Microsoft AI"),
        ("total compute of OpenAI", "OpenAI: about 1.74 million"),
    ],
)
def test_it_comes_first(services: Services, asked: str, led: str) -> None:
    assert ask(services, asked).headline.text.startswith(led)


def test_of_no_contract_nothing_is_said_to_be_unpublished(services: Services) -> None:
    assert ask(services, "CoreWeave contracts with who & how much").advice.say == ()
    assert ask(services, "how big is CoreWeave").advice.say


@pytest.mark.parametrize(
    ("text", "label", "n"),
    [
        ("which sites does openai use", "Site ", 6),
        ("what contracts has openai signed", "Secured with ", 1),
        ("what does google own", "Owned by ", 3),
        ("how big is openai", "H100e in use", 1),
    ],
)
def test_what_is_asked_for_stands_on_top_where_a_phone_shows_the_first_rows(
    book: Book, text: str, label: str, n: int
) -> None:
    table = book.ask(text).answer.table
    assert table
    assert [row[0].text[: len(label)] for row in table.rows[:n]] == [label] * n
