"""`assay facts`: what a fact states, how old it is today, whose a site is and what it replaced."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
from click.testing import Result

from bot.cli import opening
from bot.services import Services
from storage.store import Store
from tests.unit.command import assay

LATER = datetime(2026, 12, 24, 12, tzinfo=UTC)
"""A month after the bundled facts were read."""


@pytest.fixture(scope="module")
def known() -> Iterator[Services]:
    """The bundled facts, as of a month after they were read."""
    services = Services(Store.open("sqlite://"), lambda: LATER)
    yield services
    services.close()


@pytest.fixture(autouse=True)
def _opened(known: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    @contextmanager
    def opened(_settings: object) -> Iterator[Services]:
        yield known

    monkeypatch.setattr(opening, "opened", opened)


def facts(*args: str) -> Result:
    """One command line."""
    return assay("facts", *args)


def test_facts_are_searched_by_words() -> None:
    result = facts("openai", "in_use")
    assert result.exit_code == 0
    assert "F-001  OpenAI · H100e in use · 1,743,400 (1,251,500–2,185,100) H100e" in result.stdout
    assert "F-150" not in result.stdout


def test_facts_are_printed_as_json() -> None:
    found = json.loads(facts("openai", "headcount", "--json").stdout)
    assert {"F-150", "F-149"} <= {fact["id"] for fact in found}
    newest = next(fact for fact in found if fact["id"] == "F-150")
    assert newest["source"]["grade"] == "B"
    assert newest["low"] is None


def test_a_search_without_a_result_is_an_answer() -> None:
    result = facts("unheard", "of")
    assert result.exit_code == 0
    assert "No fact has all of these words: unheard of" in result.stderr


def test_a_fact_is_shown_with_its_history() -> None:
    assert "F-001  OpenAI" in facts("show", "F-001").stdout
    unknown = facts("show", "F-999")
    assert unknown.exit_code == 2
    assert "There is no fact F-999" in unknown.stderr


def test_a_fact_ages_from_its_day_to_today() -> None:
    days = (LATER.date() - datetime(2025, 12, 31, tzinfo=UTC).date()) // timedelta(days=1)
    assert f"{days} days old" in facts("F-001").stdout


def test_an_id_may_be_typed_small() -> None:
    assert facts("show", "f-001").stdout == facts("show", "F-001").stdout
    assert "E-be713d0b" in facts("show", "e-BE713d0b").stdout


def test_a_range_has_its_unit() -> None:
    assert "38,000–45,000 H100e" in facts("F-053").stdout


def test_several_of_what_is_counted_are_told_as_several() -> None:
    assert "· 16 months\n" in facts("show", "F-152").stdout


def test_a_share_is_told_in_percent() -> None:
    assert "40 (20–60) %" in facts("C-08").stdout


def test_a_site_is_shown_with_owner_users_and_how_sure_they_are() -> None:
    shown = " ".join(facts("show", "F-027").stdout.split())
    assert "says: Colossus 2 runs about 1.1 million H100-equivalents" in shown
    assert "owner: SpaceXAI" in shown
    assert "users: Anthropic (confident); Cursor (confident); SpaceXAI (confident)" in shown
    assert "#" not in shown


def test_what_a_fact_replaced_stands_below_it() -> None:
    shown = facts("show", "F-030").stdout
    assert shown.index("636,685 H100e") < shown.index("17,484 H100e")
    assert "Google DeepMind (speculative)" in shown


def test_no_label_says_one_thing_twice() -> None:
    listed = facts("F-039").stdout + facts("dataset").stdout
    assert "power under contract · 4.5 GW" in listed
    assert "contracted (contracted)" not in listed
    assert "about a dataset (revision)" in listed
