"""The source of what ours costs is asked for, and not that of every figure."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Question, Understood
from bot.questions.writing.canonical import to_text
from bot.services import Asker, Services
from storage.store import Store

OURS = Question(Kind.SOURCE, uses_saved=True)


@pytest.mark.parametrize(
    "text",
    [
        "source of the dollar figure for our offer",
        "what is the source for our cost per year",
        "where does the $47.5 million come from",
        "where does our yearly cost come from",
        "where is the price of our offer from",
        "what's the source of our rent",
    ],
)
def test_the_source_of_what_ours_costs(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    assert reading.question == OURS
    again = reader.read(to_text(OURS, reader.words.directory), today)
    assert again == Understood(OURS)


@pytest.mark.parametrize(
    ("text", "chips"),
    [("source", ()), ("source of the H100 price", ("chip/h100",)),
     ("where does the $2.65 for H100 come from", ("chip/h100",))],
)  # fmt: skip
def test_of_what_is_named_or_was_shown_it_is_that(
    text: str, chips: tuple[str, ...], reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    assert reading.question == Question(Kind.SOURCE, chips=chips)


def test_they_are_the_prices_that_our_saved_offer_is_rented_at(today: date) -> None:
    with Store.open("sqlite://") as store:
        services = Services(store)
        services.ask("our offer is 2048 H100 for 40 researchers", Asker.operator(), today)
        told = services.ask("source of the dollar figure for our offer", Asker.operator(), today)
    assert {fact.metric for fact in told.listed} == {"rental_price"}
    assert "F-129" in {fact.id for fact in told.listed}
