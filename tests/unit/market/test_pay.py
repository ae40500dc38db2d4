"""Pay is compared only with its like, and never said about a handful of offers."""

from __future__ import annotations

from dataclasses import replace

from bot.market.families import Family
from bot.market.pay import Kind, PayRange, pay_table
from storage.records import Pay, PaySource, PayUnit, Posting
from tests.unit.market.samples import pay, posting

RESEARCH = Family.FRONTIER_RESEARCH
USD = Kind(RESEARCH, "USD", PayUnit.YEAR)


def family(_: Posting) -> Family:
    return RESEARCH


def paid(ident: str, *ranges: Pay, place: str = "Zurich") -> Posting:
    return replace(posting(ident, "Researcher", place), pay=ranges)


def test_a_range_is_the_median_of_the_lows_and_of_the_highs() -> None:
    offers = [paid(str(n), pay(100_000 + n * 10_000, 200_000 + n * 1_000)) for n in range(5)]
    group = pay_table(offers, family).of(USD)
    assert group is not None
    assert group.n == 5
    assert group.range == PayRange(120_000, 202_000, 100_000, 204_000)


def test_under_five_postings_there_is_no_range_but_a_count() -> None:
    group = pay_table([paid(str(n), pay(1e5, 2e5)) for n in range(4)], family).of(USD)
    assert group is not None
    assert (group.n, group.range) == (4, None)


def test_a_posting_with_five_tiers_is_one_posting() -> None:
    tiers = [pay(1e5 + n, 2e5, label=f"L{n}") for n in range(5)]
    group = pay_table([paid("a", *tiers)], family).of(USD)
    assert group is not None
    assert (group.n, group.range) == (1, None)


def test_units_and_currencies_never_meet() -> None:
    hourly = Pay(50, 60, "USD", PayUnit.HOUR, PaySource.STRUCTURED)
    monthly = Pay(9_000, 9_500, "USD", PayUnit.MONTH, PaySource.STRUCTURED)
    table = pay_table([paid("a", pay(1e5, 2e5), hourly, monthly, pay(9e4, 1e5, "EUR"))], family)
    kinds = {(group.kind.currency, group.kind.per) for group in table.groups}
    assert kinds == {
        ("USD", PayUnit.YEAR),
        ("USD", PayUnit.HOUR),
        ("USD", PayUnit.MONTH),
        ("EUR", PayUnit.YEAR),
    }


def test_what_cannot_be_compared_is_counted_and_left_out() -> None:
    lost = pay(1e5, 2e5, None)
    spanning = replace(pay(1e5, 2e5), envelope=True)
    unit = Pay(62.98, 69.71, "USD", PayUnit.UNKNOWN, PaySource.TEXT)
    table = pay_table([paid("a", lost), paid("b", spanning), paid("c", unit), paid("d")], family)
    assert table.groups == ()
    assert (table.left_out, table.silent) == (3, 1)


def test_how_many_state_pay_only_in_text_is_shown() -> None:
    text = Pay(1e5, 2e5, "USD", PayUnit.YEAR, PaySource.TEXT)
    group = pay_table([paid("a", text), paid("b", pay(1e5, 2e5))], family).of(USD)
    assert group is not None
    assert (group.n, group.from_text) == (2, 1)


def test_by_place_a_tier_counts_where_it_is_for_and_a_single_range_in_each_place() -> None:
    tiers = paid("a", pay(1e5, 2e5, label="Berlin"), pay(2e5, 3e5, label="Paris"), place="Europe")
    single = paid("b", pay(1e5, 2e5, label="Base pay"), place="Berlin; Rome")
    table = pay_table([tiers, single], family, by_place=True)
    counts = {group.kind.place: group.n for group in table.groups}
    assert counts == {"Berlin": 2, "Paris": 1, "Rome": 1}


def test_no_postings_give_an_empty_table() -> None:
    assert pay_table([], family).groups == ()
    assert pay_table([], family).of(USD) is None
