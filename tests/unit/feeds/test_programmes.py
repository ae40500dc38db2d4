"""Programmes: what a person read is imported, and a page is only looked at. Names are invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.feeds import programmes
from bot.feeds.errors import Drifted, Empty
from bot.feeds.page_days import days_in
from bot.feeds.programmes import ProgrammePages, Programmes
from bot.feeds.protocol import Context, Parsed
from bot.feeds.registry import programme_pages
from bot.feeds.superseding import settle
from storage.records import EntityKind, Fact
from storage.seed.build.sources import table as filed
from tests.bundle import entities
from tests.unit.feeds.fakes import CONTEXT, table

FEED, LOOK = Programmes(), ProgrammePages()
PAGE = "airr-open-access"
KNOWN = replace(CONTEXT, days={"programme/uk-airr": frozenset({date(2026, 12, 11)})})


def row(**more: object) -> dict[str, object]:
    """A route as a person wrote it down."""
    found: dict[str, object] = {
        "programme": "Northern Compute",
        "route": "Open call 3",
        "low": "1000",
        "high": "50000",
        "unit": "GPU-hours",
        "months": "6",
        "who": "universities in the north",
        "status": "open",
        "closes": "2027-01-15",
        "checked": "2026-11-20",
        "publisher": "Northern Council",
        "link": "https://compute.example.org/call-3",
    }
    return found | more


def parsed(*rows: dict[str, object], context: Context = CONTEXT) -> Parsed:
    return FEED.parse({"rounds": table(*rows)}, context)


def test_a_row_becomes_a_fact_with_its_deadline_and_the_day_of_the_check() -> None:
    found = parsed(row())
    [fact] = found.facts
    assert (fact.subject, fact.qualifier, fact.unit) == (
        "programme/northern-compute",
        "open-call-3",
        "GPU-hours",
    )
    assert (fact.low, fact.value, fact.high) == (1000, None, 50_000)
    assert (fact.as_of, fact.published) == (date(2027, 1, 15), date(2026, 11, 20))
    assert dict(fact.details) == {
        "closes": "2027-01-15",
        "status": "open",
        "checked": "2026-11-20",
        "months": "6",
        "who": "universities in the north",
    }
    [entity] = found.entities
    assert (entity.kind, entity.name) == (EntityKind.PROGRAMME, "Northern Compute")


@pytest.mark.parametrize("called", ["uk-airr", "UK AI Research Resource", "airr", "AIRR"])
def test_a_programme_that_we_know_is_known_by_every_name(called: str) -> None:
    [fact] = parsed(row(programme=called)).facts
    assert fact.subject == "programme/uk-airr"


def test_the_names_are_read_once_however_many_rows_there_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[str] = []

    def counted(name: str) -> list[dict[str, str]]:
        read.append(name)
        return filed(name)

    programmes._by_name.cache_clear()
    monkeypatch.setattr(programmes, "table", counted)
    found = parsed(*(row(programme="AIRR", route=f"Open call {n}") for n in range(50)))
    assert {fact.subject for fact in found.facts} == {"programme/uk-airr"}
    assert read == ["programmes"]


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"closes": "2087-01-01"}, "closes on 2087-01-01"),
        ({"closes": "soon"}, "closes is no day such as 2026-07-17: 'soon'"),
        ({"closes": "2026-11-01"}, "open when checked on 2026-11-20, yet it closed on 2026-11-01"),
        ({"checked": ""}, "checked on no day up to today"),
        ({"checked": "2027-01-01"}, "checked on no day up to today"),
        ({"status": "maybe"}, "status should be one of open, closed, unknown"),
        ({"link": "http://compute.example.org"}, "no https link"),
        ({"publisher": " "}, "no name of the programme, its route or its publisher"),
        ({"programme": "!?"}, "no name of the programme"),
        ({"unit": ""}, "an amount without a unit"),
        ({"low": "-5"}, "not an amount"),
        ({"low": "many"}, "could not convert"),
        ({"who": "x" * 10_000}, "facts, no prose"),
    ],
)
def test_a_row_that_cannot_be_right_is_put_aside_with_its_reason(
    wrong: dict[str, object], why: str
) -> None:
    found = parsed(row(route="Open call 4"), row(**wrong))
    assert [fact.qualifier for fact in found.facts] == ["open-call-4"]
    assert why in found.bad[0].reason


def test_a_table_without_a_row_or_a_column_says_so() -> None:
    with pytest.raises(Drifted, match="checked"):
        FEED.parse({"rounds": b"programme,route\nx,y\n"}, CONTEXT)
    with pytest.raises(Empty):
        FEED.parse({"rounds": table(row()).splitlines()[0]}, CONTEXT)


def settled(fact: Fact, **more: object) -> list[Fact]:
    [again] = parsed(row(**more)).facts
    return list(settle([again], {fact.id: fact}, [fact], FEED.place).facts)


def test_the_same_row_changes_nothing_and_a_new_check_supersedes() -> None:
    [fact] = parsed(row()).facts
    assert settled(fact) == []
    [checked] = settled(fact, checked="2026-11-23")
    assert checked.detail("checked") == "2026-11-23"
    [longer] = settled(fact, closes="2027-02-01")
    assert longer.supersedes == fact.id


# Pages


def page(*said: str) -> bytes:
    hidden = "<script>var closes = '2026-12-25'</script><style>x{}</style>"
    filler = "<p>About this programme.</p>" * 20
    return f"<html>{hidden}{filler}<p>{' '.join(said)}</p></html>".encode()


def looked(body: bytes, context: Context = KNOWN) -> list[str]:
    found = LOOK.parse({PAGE: body}, context)
    assert found.facts == ()
    return [bad.reason for bad in found.bad]


def test_a_page_that_names_a_new_day_asks_for_a_person_and_states_nothing() -> None:
    assert looked(page("Closes at noon on 9 January 2027.")) == [
        "names 2027-01-09, which no fact states: look, and import what you find"
    ]


@pytest.mark.parametrize(
    "said",
    ["Closes 11 December 2026", "Closed on 17 July 2026", "Since 1 May 2019", "In 2087", ""],
)
def test_known_days_and_days_gone_by_are_no_news(said: str) -> None:
    assert looked(page(said)) == []


@pytest.mark.parametrize("body", [b"", b"<html></html>", b"%PDF-1.7", page()[:60]])
def test_a_page_without_text_has_drifted(body: bytes) -> None:
    with pytest.raises(Drifted):
        LOOK.parse({PAGE: body}, KNOWN)


def test_days_are_read_in_the_forms_that_nobody_reads_in_two_ways() -> None:
    said = page("2026-07-17, 1st March 2027, Sept. 5, 2026, 30 February 2027, 03/04/2027, Dec 2026")
    assert days_in(said) == {date(2026, 7, 17), date(2027, 3, 1), date(2026, 9, 5)}


def test_every_page_belongs_to_a_programme_of_the_ledger() -> None:
    known = entities()
    assert all(f"programme/{one.programme}" in known for one in programme_pages())
