"""What was read, filled in or passed over reaches the one who asked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.answering.offers.data_pitch import EXAMPLE
from bot.questions.types import Kind
from bot.services import Asker, Services
from storage.store import Store
from tests.unit.book import DAY, US, fixed_now, open_book

STRANGER = Asker.operator("U01ANA", team="T02TEST")


@pytest.fixture(scope="module")
def services() -> Iterator[Services]:
    with Store.open("sqlite://") as store:
        yield Services(store, fixed_now)


def test_a_saved_offer_is_restated(services: Services) -> None:
    book = open_book(services)
    assert book.ask("how do we compare to openai").answer.understood == (
        "Our saved offer (2,048 H100, 40 researchers); against OpenAI, per researcher."
    )


def test_a_workspace_without_an_offer_has_nothing_restated(services: Services) -> None:
    answer = services.ask("how do we compare to openai", STRANGER, DAY)
    assert answer.understood == "Our offer (none is saved yet); against OpenAI, per researcher."


def test_a_number_that_no_rule_took_up_is_said(services: Services) -> None:
    answer = services.ask("2048 H100 40 researchers, section 7", US, DAY)
    assert answer.understood.endswith("“7” left out.")


def test_what_a_lab_is_said_to_have_is_no_part_of_our_offer(services: Services) -> None:
    answer = services.ask("we have 512 B200, openai has 10k H100", US, DAY)
    assert "“10k H100” left out" in answer.understood


def test_a_topic_that_the_pool_is_not_sorted_by_is_said(services: Services) -> None:
    answer = services.ask("who in our pool has published models on 512 H100", US, DAY)
    assert answer.kind is Kind.POOL
    assert answer.understood.endswith("“512 H100” left out.")


@pytest.mark.parametrize(
    "days",
    ["since 2024-13-45", "since 0000-01-01", "since 2024-05-01 until 2023-01-01",
     "since 2024-05-01 until 2024-02-30"],
)  # fmt: skip
def test_days_that_are_none_are_said_and_not_gone_by(services: Services, days: str) -> None:
    text = f'look up "Ilva Marrowdene", only works {days}, purpose: first call'
    answer = services.ask(text, US, DAY)
    assert answer.understood == (
        f"Published work of Ilva Marrowdene; only works; purpose: first call; “{days}” left out."
    )
    assert (answer.question.since, answer.question.days) == (None, None)


def test_a_data_pitch_is_judged_field_by_field(services: Services) -> None:
    text = "data pitch: 3M labelled tickets, none public, Oct 2026\n+90k a month\nunique results"
    answer = services.ask(text, US, DAY)
    assert answer.kind is Kind.HELP
    assert answer.headline.text == "Not yet a data pitch: missing result and rights"
    assert answer.understood == "A data pitch."


def test_a_whole_data_pitch_is_given_its_evidence(services: Services) -> None:
    answer = services.ask(EXAMPLE, US, DAY)
    assert answer.headline.text == "That is a data pitch"
    assert {fact.subject for fact in answer.sources()} >= {"run/s1", "run/s1-59k"}


@pytest.mark.parametrize("text", ["who is hiring", "market moves", "pay ranges at sierra"])
def test_a_kind_that_nothing_answers_yet_gets_a_sentence(services: Services, text: str) -> None:
    answer = services.ask(text, US, DAY)
    assert answer.headline.text
    assert answer.next or answer.figures
