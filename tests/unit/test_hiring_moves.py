"""`moves`: what left the usual, what was published, what was corrected, and a quiet week."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.services import Services
from storage.records import Fact, Grade, Metric, Unseen
from tests.unit.market_book import ask, blind, look, market, number, role, roles, week
from tests.unit.told import text as said


def a_fact(ident: str, day: int, **changes: object) -> Fact:
    """A contract of OpenAI's that was published so many days after the first look."""
    when = week(0) + timedelta(days=day)
    made = Fact(
        id=ident,
        subject="openai",
        metric=Metric.CONTRACTED_POWER,
        unit="GW",
        as_of=when,
        published=when,
        retrieved=when,
        source_name="The Example",
        grade=Grade.B,
        value=3.0,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def told(services: Services, *facts: Fact) -> Services:
    """The services, these facts on record."""
    with services.store.write() as tx:
        tx.facts.record(facts)
    return services


def still(weeks: int) -> Services:
    """A board on which nothing happens."""
    return market(*(look(n, *roles(30)) for n in range(weeks)))


def test_a_quiet_week_is_said_plainly() -> None:
    answer = ask(still(6), "what moved", 5)
    assert answer.headline.text.startswith("A quiet week: nothing left the usual")
    assert "None of the 1 boards that were read left its usual week" in said(answer)


def test_a_lab_that_crosses_a_threshold_is_named_with_its_usual() -> None:
    services = market(*(look(n, *roles(30)) for n in range(5)), look(5, *roles(42)))
    answer = ask(services, "what moved", 5)
    assert "Unusual in the week to 11 Feb 2026: Anthropic" in answer.headline.text
    assert "opened 12 (usually 0), net +12 (usually 0); 42 open" in said(answer)


def test_a_fact_is_news_in_the_week_in_which_it_was_published() -> None:
    services = told(still(6), a_fact("T-1", 33))
    assert "OpenAI, contracted: 3.0 GW (9 Feb 2026, T-1, grade B)" in said(
        ask(services, "what moved", 5)
    )
    assert "T-1" not in said(ask(services, "what moved", 4))


def test_what_a_source_lists_long_after_its_day_is_no_news() -> None:
    old = a_fact("T-1", 33, as_of=week(0) - timedelta(days=90))
    assert "T-1" not in said(ask(told(still(6), old), "what moved", 5))


def test_a_superseding_fact_is_a_correction() -> None:
    services = told(still(6), a_fact("T-1", 3), a_fact("T-2", 33, value=2.0, supersedes="T-1"))
    answer = ask(services, "what moved", 5)
    caveats = " ".join(line.text for line in answer.caveats)
    assert "Corrected: OpenAI, 2.0 GW where it was 3.0 GW (T-2 replaces T-1)" in caveats


def test_a_price_that_is_read_again_with_its_past_corrects_nothing() -> None:
    price = {"subject": "chip/h100", "metric": Metric.RENTAL_PRICE, "unit": "USD per GPU-hour"}
    common = {**price, "qualifier": "list", "value": 3.5}
    first = a_fact("T-1", 3, **common)
    again = a_fact("T-2", 33, **common, low=3.2, high=3.5, supersedes="T-1")
    answer = ask(told(still(6), first, again), "what moved", 5)
    assert not any("Corrected" in line.text for line in answer.caveats)


def test_a_price_is_told_with_the_reading_before_it() -> None:
    price = {"subject": "chip/h100", "metric": Metric.RENTAL_PRICE, "unit": "USD per GPU-hour"}
    provider = (("provider", "Example Cloud"),)
    common = {**price, "qualifier": "list", "details": provider}
    first = a_fact("T-1", 3, value=2.0, **common)
    second = a_fact("T-2", 33, value=2.5, **common)
    answer = ask(told(still(6), first, second), "what moved", 5)
    assert "$2.50 a GPU-hour, after $2.00 on 10 Jan 2026" in said(answer)


def test_many_facts_of_one_source_are_told_together() -> None:
    sites = [
        a_fact(f"T-{n}", 33, subject=f"site/{n}", metric=Metric.H100E_OPERATIONAL, value=1000.0 + n)
        for n in range(5)
    ]
    answer = ask(told(still(6), *sites), "what moved", 5)
    assert "The Example: figures for 5 (running), the largest" in said(answer)


def test_a_board_that_emptied_is_a_note_and_closes_nothing() -> None:
    services = market(*(look(n, *roles(30)) for n in range(5)), blind(5, Unseen.EMPTIED))
    answer = ask(services, "what moved", 5)
    assert number(answer, "hiring.anthropic.closed") is None
    assert "have not closed" in said(answer)


@pytest.mark.parametrize("text", ["what moved", "what moved in 7 days", "what moved this week"])
def test_a_week_is_a_week_however_it_is_asked_for(text: str) -> None:
    services = market(*(look(n, *roles(30)) for n in range(5)), look(5, *roles(31), role("x")))
    answer = ask(services, text, 5)
    assert number(answer, "hiring.anthropic.opened") == 2
    assert "in the week to 11 Feb 2026" in answer.headline.text


def test_a_longer_time_is_not_measured_by_weeks() -> None:
    services = market(*(look(n, *roles(30 + n)) for n in range(6)))
    answer = ask(services, f"what moved since {week(1)}", 5)
    assert number(answer, "hiring.anthropic.opened") == 4
    assert "the window is not a week" in said(answer)


def test_without_any_board_the_facts_are_told_all_the_same() -> None:
    answer = ask(told(market(), a_fact("T-1", 33)), "what moved", 5)
    assert answer.headline.text == "No job board was read; 1 new fact on compute"
    assert "T-1" in said(answer)
    assert "assay update boards" in said(answer)


def test_where_nothing_is_new_the_newest_on_record_is_told() -> None:
    quiet = ask(market(), "what moved at OpenAI this week", 46)
    assert quiet.headline.text == "No job board was read; nothing new was published"
    expected = "OpenAI, sites aside: headcount, 4,500 people (21 Mar 2026, F-150, grade B)"
    assert f"The newest on record of {expected}" in said(quiet)


def test_where_nobody_is_named_that_is_the_price_of_h100() -> None:
    quiet = ask(market(), "anything new this week", 46)
    assert "The newest on record of H100: price" in said(quiet)


def test_open_weights_are_news_with_their_licence_and_belong_to_their_lab() -> None:
    release = a_fact(
        "T-1",
        33,
        subject="run/olmo-3-7b",
        metric=Metric.OPEN_WEIGHTS_RELEASE,
        unit="parameters",
        value=7e9,
        details=(("lab", "ai2"), ("licence", "apache-2.0")),
    )
    services = told(still(6), release)
    line = "Olmo 3 7B, open weights: 7.00 billion parameters, licence apache-2.0 (9 Feb 2026"
    assert line in said(ask(services, "what moved", 5))
    assert line in said(ask(services, "what moved at ai2", 5))
    assert line not in said(ask(services, "what moved at anthropic", 5))


def test_what_is_stated_again_is_no_correction_and_a_new_round_is_news() -> None:
    def round_of(ident: str, day: int, closes: str, **more: object) -> Fact:
        return a_fact(
            ident,
            day,
            subject="programme/uk-airr",
            metric=Metric.PROGRAMME,
            unit="GPU-hours",
            value=1e4,
            qualifier="open",
            details=(("closes", closes),),
            **more,
        )

    first = round_of("T-1", 20, "2026-03-01")
    again = round_of("T-2", 33, "2026-03-01", supersedes="T-1")
    line = "UK AI Research Resource, programme: 10,000 GPU-hours"
    quiet = said(ask(told(still(6), first, again), "what moved", 5))
    assert "Corrected" not in quiet
    assert line not in quiet
    later = round_of("T-2", 33, "2026-09-01", supersedes="T-1")
    spoken = said(ask(told(still(6), first, later), "what moved", 5))
    assert "Corrected" not in spoken
    assert line in spoken
