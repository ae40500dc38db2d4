"""What each section tells of an invented week, and what it leaves out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.digests.compose import chosen, compose
from bot.digests.items.corrections import corrections
from bot.digests.items.deals import deals
from bot.digests.items.models import models
from bot.digests.items.notes import notes
from bot.digests.items.pay import pay
from bot.digests.items.prices import prices
from bot.digests.items.programmes import programmes
from bot.digests.items.roles import roles
from bot.digests.items.split import split
from bot.digests.rules import Rules, checked
from bot.weekly import Item, Section
from storage.records import (
    Amount,
    ChipCount,
    Fact,
    Metric,
    Offer,
    Pay,
    PaySource,
    PayUnit,
    Posting,
    Unseen,
)
from tests.unit.digests.samples import a_fact, an_item
from tests.unit.digests.weeks import BOARD, END, START, a_board, a_look, a_week, seen

OURS = Offer((ChipCount("chip/h100", Amount(1000)),), Amount(10))
SPRING = date(2026, 4, 3)


def text(item: Item) -> str:
    said = " ".join(line.text for line in item.sentences())
    return said.replace("\N{NO-BREAK SPACE}", " ")


def only(items: Iterable[Item]) -> str:
    (item,) = items
    return text(item)


def a_price(ident: str, value: float, day: date = SPRING, **changes: Any) -> Fact:
    base = a_fact(
        ident,
        subject="chip/h100",
        metric=Metric.RENTAL_PRICE,
        qualifier="list",
        unit="USD per GPU-hour",
        value=value,
        as_of=day,
        published=day,
        details=(("provider", "Cloud"),),
    )
    return replace(base, **changes)


# Deals


@pytest.mark.parametrize(
    ("metric", "qualifier", "said"),
    [
        (Metric.CONTRACTED_POWER, "contracted", "OpenAI has signed for 3 GW"),
        (Metric.CONTRACTED_POWER, "letter-of-intent", "OpenAI plans 3 GW"),
        (Metric.ACCELERATORS_PLANNED, "", "OpenAI plans 3 GPUs"),
        (Metric.H100E_OPERATIONAL, "", "OpenAI runs 3 GW"),
        (Metric.H100E_IN_USE, "", "OpenAI used 3 GW at the end of 6 Apr 2026"),
    ],
)
def test_what_runs_what_is_signed_and_what_is_planned_are_told_apart(
    metric: Metric, qualifier: str, said: str
) -> None:
    told = only(deals(a_week(a_fact(metric=metric, qualifier=qualifier))))
    assert told.startswith(said)
    runs = metric in (Metric.H100E_OPERATIONAL, Metric.H100E_IN_USE)
    assert ("Nothing of it runs yet." in told) is not runs
    assert ("only what runs is compared" in told) is not runs


def test_a_deal_is_told_in_the_week_in_which_it_became_known_and_in_no_other() -> None:
    days = {START: False, SPRING: True, END: True, date(2026, 4, 9): False}
    for day, is_told in days.items():
        assert bool(deals(a_week(a_fact(published=day, retrieved=day)))) is is_told


def test_what_we_read_late_is_told_late_unless_it_was_told() -> None:
    late = a_fact(published=date(2026, 3, 30), retrieved=SPRING)
    assert deals(a_week(late))
    assert not deals(a_week(late, told=["F-1"]))
    assert not deals(a_week(replace(late, published=date(2026, 3, 1))))


def test_a_figure_that_came_later_than_the_first_text_is_not_told() -> None:
    told = only(deals(a_week(a_fact(note="status: signed; first text says several gigawatts"))))
    assert told.startswith("OpenAI has signed for several gigawatts.")
    assert "3" not in told


def test_a_new_version_of_a_list_is_one_item() -> None:
    facts = [
        a_fact(f"F-{n}", subject="site/hill", metric=Metric.H100E_OPERATIONAL, value=float(n))
        for n in range(1, 6)
    ]
    told = only(deals(a_week(*facts)))
    assert told.startswith(
        "A newspaper: 5 new figures of what is operational. The largest: Hill 5"
    )


def test_a_channel_that_wants_one_lab_hears_of_sites_that_serve_it() -> None:
    site = a_fact("F-2", subject="site/hill", metric=Metric.H100E_OPERATIONAL)
    served = replace(site, details=(("users", "anthropic:likely"),))
    assert not deals(a_week(a_fact(), site, labs=["anthropic"]))
    assert len(deals(a_week(a_fact(), served, labs=["anthropic"]))) == 1


# Prices


def test_a_price_is_compared_with_the_reading_before_on_the_same_basis() -> None:
    old, new = a_price("P-1", 2.0, date(2026, 3, 1)), a_price("P-2", 2.1)
    elsewhere = a_price("P-3", 9.0, date(2026, 4, 2), qualifier="spot")
    told = only(prices(a_week(old, new, elsewhere)))
    assert told.startswith("H100, on-demand list of Cloud: $2.10 an hour (+5.0 %).")
    assert "the reading before was $2.00 (1 Mar 2026)" in told
    assert "One H100 for a year: $18,400, was $17,500." in told


def test_a_price_that_moved_by_less_is_counted_in_the_thread() -> None:
    week = a_week(a_price("P-1", 2.0, date(2026, 3, 1)), a_price("P-2", 2.09))
    assert prices(week) == ()
    lines = [line.text for part in compose(week).thread for line in part.lines]
    assert any("moved by less than" in line for line in lines)


def test_a_threshold_of_the_channels_own_decides() -> None:
    week = a_week(
        a_price("P-1", 2.0, date(2026, 3, 1)), a_price("P-2", 2.04), rules=Rules(price_share=0.01)
    )
    (item,) = prices(week)
    assert "own-thresholds" in item.why[0].text


def test_our_own_offer_is_priced_at_both_readings() -> None:
    old, new = a_price("P-1", 1.7, date(2026, 3, 1)), a_price("P-2", 2.35)
    told = only(prices(a_week(old, new, offer=OURS)))
    assert "1,000 H100 for 10 people: $2.06 million a head and year" in told
    assert "was $1.49 million." in told


def test_changes_of_one_list_are_one_item_led_by_the_chips_that_train() -> None:
    pairs = [
        a_price(f"{chip}-{at}", value, day, subject=f"chip/{chip}")
        for chip, values in (("l4", (1.0, 2.0)), ("b200", (5.0, 6.0)))
        for at, (value, day) in enumerate(zip(values, (date(2026, 3, 1), SPRING), strict=True))
    ]
    told = only(prices(a_week(*pairs)))
    assert told.startswith("B200, on-demand list of Cloud: $6.00 an hour (+20 %).")
    assert "From the same list: L4 $2.00 (+100 %)." in told


def test_a_first_reading_is_no_change() -> None:
    assert prices(a_week(a_price("P-1", 2.0))) == ()


def test_new_chips_are_named_once() -> None:
    chips = [
        a_fact(f"N-{n}", subject="chip/b200", metric=Metric.CHIP_H100E, value=2.0 + n)
        for n in range(6)
    ]
    told = only(prices(a_week(*chips)))
    assert told.startswith("New in the chip table: B200 (7.00 H100e)")
    assert "And 2 more." in told


# Models


def a_model(ident: str, subject: str, metric: Metric, value: float, **changes: Any) -> Fact:
    return a_fact(ident, subject=subject, metric=metric, value=value, **changes)


def test_an_open_model_with_compute_is_told_in_days_of_our_cluster() -> None:
    week = a_week(
        a_model("M-1", "run/tern", Metric.PARAMETERS, 7e10, details=(("organisation", "Nest"),)),
        a_model("M-2", "run/tern", Metric.TRAINING_FLOP, 1e24),
        offer=OURS,
    )
    told = only(models(week))
    assert told.startswith("Tern was published by Nest.")
    assert "70 billion parameters, trained with about 1.0e24 FLOP" in told
    assert "Its weights are open." in told
    assert "Your whole cluster would repeat the final run in 33 days (26–47 days)." in told


def test_what_is_not_known_of_a_model_is_said() -> None:
    told = only(models(a_week(a_model("M-1", "run/lark", Metric.PARAMETERS, 7e9))))
    assert "no figure of its training compute" in told
    assert "check before you call it open" in told


def test_a_model_that_is_listed_years_later_is_no_news() -> None:
    old = a_model("M-1", "run/tern", Metric.PARAMETERS, 7e9, as_of=date(2024, 1, 1))
    assert models(a_week(old)) == ()


def test_many_models_are_two_items() -> None:
    facts = [
        a_model(f"M-{n}", f"run/m{n}", Metric.TRAINING_FLOP, 10.0 ** (20 + n)) for n in range(5)
    ]
    first, rest = models(a_week(*facts))
    assert text(first).startswith("run/m4 was published")
    assert text(rest).startswith("4 more models were published.")


# Programmes


def a_programme(closes: str, **changes: Any) -> Fact:
    base = a_fact(
        "F-7",
        subject="programme/sky",
        metric=Metric.PROGRAMME,
        as_of=date.fromisoformat(closes) if closes else SPRING,
        published=date(2026, 2, 1),
        statement="Sky gives away 100 hours.",
        details=(("closes", closes), ("who", "small companies")) if closes else (),
    )
    return replace(base, **changes)


@pytest.mark.parametrize(
    ("closes", "said"),
    [
        ("2026-04-08", "Closes today: Sky."),
        ("2026-04-09", "Closes tomorrow: Sky."),
        ("2026-04-15", "Closes in 7 days: Sky."),
        ("2026-04-16", ""),
        ("2026-04-07", ""),
    ],
)
def test_a_deadline_is_told_within_seven_days(closes: str, said: str) -> None:
    found = programmes(a_week(a_programme(closes)))
    assert (text(found[0]) if found else "").startswith(said or "")
    assert bool(found) is bool(said)


def test_a_new_programme_is_told_once_unless_it_is_over() -> None:
    assert only(programmes(a_week(a_programme("", published=SPRING)))).startswith("New: Sky.")
    assert programmes(a_week(a_programme("2026-04-05", published=SPRING))) == ()


# Corrections


def a_revision(change: float, **changes: Any) -> tuple[Fact, Fact]:
    old = a_fact(
        "S-1",
        subject="site/hill",
        metric=Metric.H100E_OPERATIONAL,
        value=1000.0,
        unit="H100e",
        published=date(2026, 3, 1),
        as_of=date(2026, 3, 1),
    )
    new = replace(
        old,
        id="S-2",
        value=1000.0 * (1 + change),
        supersedes="S-1",
        published=SPRING,
        as_of=SPRING,
        **changes,
    )
    return old, new


def test_a_figure_that_its_source_revised_is_no_change_at_the_lab() -> None:
    week = a_week(*a_revision(-0.21))
    told = only(corrections(week))
    assert told.startswith("A newspaper revised a figure. Hill: 1,000 → 790 H100e (−21 %).")
    assert "nothing is known to have changed at the lab" in told
    assert deals(week) == ()


def test_a_small_revision_is_told_only_where_the_old_figure_was() -> None:
    assert corrections(a_week(*a_revision(0.05))) == ()
    told = only(corrections(a_week(*a_revision(0.05), told=["S-1"])))
    assert "An earlier digest told you the old figure" in told


def test_a_newer_price_corrects_nothing() -> None:
    old = a_price("P-1", 2.0, date(2026, 3, 1))
    assert corrections(a_week(old, a_price("P-2", 3.0, supersedes="P-1"))) == ()


# Boards


def test_a_week_far_from_usual_is_told_with_its_medians() -> None:
    week = a_week(boards=[a_board(100, 105, 110, 115, 120, 150)])
    told = only(roles(week))
    assert told.startswith("Acme opened far more roles than usual. 150 open (+30): 30 opened")
    assert "5 opened, 0 closed, net +5" in told
    assert "Roles you compete for: +30 / −0 on the frontier side, none on the applied side" in told


@pytest.mark.parametrize("sizes", [(100, 105, 110, 115, 120, 125), (110, 115, 120, 150)])
def test_a_usual_week_or_a_young_board_is_not_told(sizes: tuple[int, ...]) -> None:
    assert roles(a_week(boards=[a_board(*sizes)])) == ()


@pytest.mark.parametrize(
    ("unknown", "said"),
    [
        (Unseen.EMPTIED, "Acme's board was empty on 8 Apr 2026, after 120 roles on 1 Apr 2026."),
        (Unseen.STRANGER, "Acme's board belonged to another company on 8 Apr 2026"),
        (Unseen.UNREACHABLE, "Acme's board did not answer on 8 Apr 2026"),
    ],
)
def test_a_board_that_shows_nothing_is_a_note_and_closes_nothing(
    unknown: Unseen, said: str
) -> None:
    before, _ = a_board(100, 105, 110, 115, 120, 120)
    after = replace(before, day=END, newest=a_look(END, 0, unknown))
    week = a_week(boards=[(before, after)])
    assert said in only(notes(week))
    assert roles(week) == ()


def test_a_large_drop_waits_and_is_said_to_wait() -> None:
    before, after = a_board(100, 105, 110, 115, 120, 120)
    week = a_week(boards=[(before, replace(after, held=a_look(END, 40)))])
    assert "fell from 120 to 40 roles on 8 Apr 2026: it counts once a second look" in only(
        notes(week)
    )


def test_new_roles_that_pay_more_are_told_beside_those_that_were_open() -> None:
    def paid(n: int, low: float) -> Posting:
        offer = Pay(low, low + 100_000, "USD", PayUnit.YEAR, PaySource.STRUCTURED)
        return Posting(BOARD, f"{n:04}", "Research Scientist", pay=(offer,))

    old = replace(seen(START, ()), postings=tuple(paid(n, 200_000) for n in range(10)))
    new = replace(
        old, day=END, postings=(*old.postings, *(paid(n, 300_000) for n in range(10, 15)))
    )
    before, after = a_board(10, 10, 10, 10, 10, 15)
    before = replace(before, weeks=(*before.weeks[:-1], old))
    after = replace(after, weeks=(*after.weeks[:-2], old, new))
    told = only(pay(a_week(boards=[(before, after)])))
    assert told.startswith("New frontier research roles pay more.")
    assert "USD 300,000–400,000 per year in 5 new roles" in told
    assert "USD 200,000–300,000 per year in the 10 that were open: +40 %." in told


def test_the_split_is_told_when_it_moves() -> None:
    applied = seen(END, range(100, 200), "Applied AI Engineer").postings
    frontier = seen(END, range(100)).postings
    turned = replace(seen(END, ()), postings=(*frontier[:90], *applied[:40]))
    before, after = a_board(100, 100, 100, 100, 100, 130, end=turned)
    mixed = tuple(replace(week, postings=(*frontier, *applied[:10])) for week in before.weeks)
    before, after = replace(before, weeks=mixed), replace(after, weeks=(*mixed[1:], turned))
    told = only(split(a_week(boards=[(before, after)])))
    assert told.startswith("The market moves to the applied side.")
    assert "Of 130 open roles 90 are on the frontier side and 40 on the applied side" in told


# Choosing


def test_seven_items_are_told_and_every_section_has_its_turn() -> None:
    wild = tuple(an_item(Section.ROLES, weight=float(10 - n)) for n in range(9))
    deadline = an_item(Section.PROGRAMMES, weight=0.1)
    told, left = chosen([wild, (), (deadline,)])
    assert len(told) == 7
    assert told[-1] is deadline
    assert [item.weight for item in told[:-1]] == [10, 9, 8, 7, 6, 5]
    assert len(left) == 3


def test_what_the_post_has_no_room_for_is_in_the_thread() -> None:
    facts = [
        a_fact(f"F-{n}", source_name=f"Paper {n}", metric=Metric.CONTRACTED_POWER) for n in range(9)
    ]
    digest = compose(a_week(*facts))
    assert len(digest.items) == 7
    assert sum("OpenAI has signed" in line.text for line in digest.thread[-1].lines) == 2


def test_every_number_of_a_digest_has_a_fact() -> None:
    digest = compose(a_week(a_fact(), boards=[a_board(100, 105, 110, 115, 120, 150)]))
    for item in digest.items:
        assert item.facts
        assert item.publications


@pytest.mark.parametrize(("typed", "kept"), [("40", 0.4), ("2,5 %", 0.025), (" 12 ", 0.12)])
def test_a_share_is_typed_in_per_cent(typed: str, kept: float) -> None:
    assert checked("flow_share", typed) == pytest.approx(kept)


@pytest.mark.parametrize("typed", ["", "many", "0", "-5", "1e9", "nan", "inf"])
def test_a_threshold_that_can_not_be_is_refused_with_what_may_be(typed: str) -> None:
    with pytest.raises(ValueError, match="a number from 1 to 1000"):
        checked("least_postings", typed)


def test_only_what_differs_from_the_usual_is_kept() -> None:
    changed = Rules(price_share=0.1).changes()
    assert changed == (("price_share", 0.1),)
    assert Rules.of([*changed, ("unheard-of", 1.0)]) == Rules(price_share=0.1)
