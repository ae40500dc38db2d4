"""What a newer version of a source changes in the ledger, and what it leaves alone."""

from __future__ import annotations

from datetime import date

import pytest

from bot.feeds.protocol import Place
from bot.feeds.superseding import Settled, settle
from storage.records import Fact
from tests.unit.feeds.fakes import fact


def by_subject(given: Fact) -> Place:
    return Place((given.subject, given.metric), (given.detail("users"),))


def settled(new: Fact, *ledger: Fact) -> Settled:
    superseded = {known.supersedes for known in ledger}
    current = [known for known in ledger if known.id not in superseded]
    return settle([new], {known.id: known for known in ledger}, current, by_subject)


JULY = fact(id="E-7", as_of=date(2026, 7, 6), published=date(2026, 7, 6), value=763_012.0)
SEPTEMBER = fact(id="E-9", as_of=date(2026, 9, 24), published=date(2026, 9, 24), value=599_845.0)


def test_the_september_version_supersedes_the_one_of_july() -> None:
    found = settled(SEPTEMBER, JULY)
    assert [(f.id, f.supersedes) for f in found.facts] == [("E-9", "E-7")]
    assert found.superseded == 1


def test_a_headline_that_moves_by_more_than_a_tenth_is_revised_by_its_source() -> None:
    [revision] = settled(SEPTEMBER, JULY).revised
    assert (revision.old, revision.new.id) == (JULY, "E-9")
    assert revision.change == pytest.approx(-0.214, abs=0.001)
    near = fact(id="E-9", as_of=SEPTEMBER.as_of, published=SEPTEMBER.published, value=700_000.0)
    assert settled(near, JULY).revised == ()
    assert settled(near, JULY).superseded == 1


def test_an_older_version_never_takes_the_place_of_a_newer_one() -> None:
    found = settled(JULY, SEPTEMBER)
    assert found.facts == ()
    assert found.elsewhere == 1


def test_the_same_version_again_changes_nothing() -> None:
    later = fact(id="E-9", as_of=SEPTEMBER.as_of, value=599_845.0, retrieved=date(2026, 11, 1))
    stored = fact(
        **{"id": "E-9", "as_of": SEPTEMBER.as_of, "value": 599_845.0, "supersedes": "E-7"}
    )
    assert settled(later, JULY, stored).facts == ()
    assert settled(later, JULY, stored).unchanged == 1


def test_a_collected_fact_that_says_the_same_to_rounding_stands() -> None:
    collected = fact(id="F-001", value=1_743_400.0, low=1_251_500.0, high=2_185_100.0)
    hub = fact(id="E-2", value=1_743_439.8, low=1_251_477.1, high=2_185_142.3)
    assert settled(hub, collected).facts == ()
    moved = fact(id="E-2", value=1_800_000.0)
    assert settled(moved, collected).facts[0].supersedes == "F-001"


def test_an_unchanged_figure_is_stated_again_after_a_month() -> None:
    def on(day: date) -> Fact:
        return fact(id=f"E-{day}", as_of=day, published=day, value=763_012.0)

    assert settled(on(date(2026, 8, 4)), JULY).facts == ()
    [again] = settled(on(date(2026, 8, 5)), JULY).facts
    assert again.supersedes == "E-7"


def test_other_users_of_a_site_are_a_new_statement() -> None:
    other = fact(
        id="E-8",
        as_of=date(2026, 7, 20),
        published=date(2026, 7, 20),
        value=763_012.0,
        details=(("users", "anthropic:confident"),),
    )
    assert settled(other, JULY).superseded == 1


def test_what_another_source_states_is_left_to_it() -> None:
    by_hand = fact(id="E-5", source_name="Model card", value=5.0)
    found = settled(fact(id="E-6", value=9.0), by_hand)
    assert found.facts == ()
    assert found.elsewhere == 1


def test_an_id_that_is_taken_becomes_a_revision_of_itself() -> None:
    revised = fact(value=1_200_000.0, published=date(2026, 12, 1))
    [new] = settled(revised, fact()).facts
    assert new.supersedes is None
    assert settled(revised, fact()).superseded == 1


def test_readings_of_one_file_supersede_each_other_in_order_of_time() -> None:
    days = [date(2026, 7, day) for day in (1, 2, 3)]
    readings = [
        fact(id=f"E-{d}", metric="rental_price", as_of=d, published=d, value=1.0 + d.day)
        for d in days
    ]
    found = settle(reversed(readings), {}, [], by_subject)
    assert [(f.id, f.supersedes) for f in found.facts] == [
        ("E-2026-07-01", None),
        ("E-2026-07-02", "E-2026-07-01"),
        ("E-2026-07-03", "E-2026-07-02"),
    ]
    assert found.revised == ()


def test_a_figure_that_was_public_early_is_of_the_version_that_has_it() -> None:
    early = fact(published=date(2025, 12, 31), details=(("version", "2026-09-03"),))
    older = fact(
        id="E-2", value=1.0, published=date(2025, 12, 31), details=(("version", "2026-07-06"),)
    )
    found = settle([older], {}, [early], by_subject)
    assert (found.facts, found.elsewhere) == ((), 1)
