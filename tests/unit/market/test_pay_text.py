"""Lines about pay are read as far as they can be, and no further."""

from __future__ import annotations

import json

import pytest

from bot.market.boards import parse
from bot.market.pay_text import number, read_pay, refusal, unit_in
from storage.records import Pay, PaySource, PayUnit

Y, H, M, U = PayUnit.YEAR, PayUnit.HOUR, PayUnit.MONTH, PayUnit.UNKNOWN


@pytest.mark.parametrize(
    ("line", "low", "high", "currency", "per"),
    [
        ("$178.2K  $301.5K  Offers Equity", 178_200, 301_500, "USD", Y),
        ("$275K – $330K • Offers Equity", 275_000, 330_000, "USD", Y),
        ("$315K  Offers Equity", 315_000, 315_000, "USD", Y),
        ("$333K  $450K", 333_000, 450_000, "USD", Y),
        ("$91.36  $115.39 per hour  Offers Equity", 91.36, 115.39, "USD", H),
        ("$60 per hour", 60, 60, "USD", H),
        ("$62.98  $69.71  Offers Equity", 62.98, 69.71, "USD", U),
        ("$18.3K per month", 18_300, 18_300, "USD", M),
        ("142K  180K  Offers Equity", 142_000, 180_000, None, Y),
        ("R$1,134,000  R$1,260,000  Offers Equity", 1_134_000, 1_260_000, "BRL", Y),
        ("$347,000  $405,000  $1,980,000  $2,420,000 Equity", 347_000, 405_000, "USD", Y),
        ("$240K • 0.1% – 0.5%", 240_000, 240_000, "USD", Y),
        ("€61.000 – €72.000", 61_000, 72_000, "EUR", Y),
        ("£1.2M – £1.5M", 1_200_000, 1_500_000, "GBP", Y),
        ("CA$102.8K – CA$137K", 102_800, 137_000, "CAD", Y),
        ("CHF 120,000 – CHF 150,000", 120_000, 150_000, "CHF", Y),
    ],
)
def test_a_line_gives_its_range_its_currency_and_its_unit(
    line: str, low: float, high: float, currency: str | None, per: PayUnit
) -> None:
    assert read_pay(line) == (Pay(low, high, currency, per, PaySource.TEXT),)


def test_several_ranges_behind_one_line_are_marked_as_an_envelope() -> None:
    assert [pay.envelope for pay in read_pay("$260K  $325K  Multiple Ranges")] == [True]


@pytest.mark.parametrize("line", ["", "Offers Equity", "Competitive", "10% bonus"])
def test_a_line_without_money_gives_nothing(line: str) -> None:
    assert read_pay(line) == ()


@pytest.mark.parametrize(
    ("digits", "scale", "value"),
    [
        ("61.000", "", 61_000),
        ("61,000", "", 61_000),
        ("1.134.000", "", 1_134_000),
        ("1,134,000.50", "", 1_134_000.5),
        ("91.36", "", 91.36),
        ("61,5", "K", 61_500),
        ("102.375", "K", 102_375),
        ("178.", "K", 178_000),
    ],
)
def test_marks_between_digits_are_read_by_what_follows_them(
    digits: str, scale: str, value: float
) -> None:
    assert number(digits, scale) == pytest.approx(value)


def test_units_are_found_in_words() -> None:
    words = ["per hour", "hourly", "per week", "a month", "per year", "per annum", "Annual", "x"]
    units = [unit_in(word) for word in words]
    assert units == [H, H, PayUnit.WEEK, M, Y, Y, Y, U]


@pytest.mark.parametrize(
    ("pay", "wrong"),
    [
        (Pay(200_000, 100_000, "EUR", Y, PaySource.STRUCTURED), True),
        (Pay(0, 100_000, "EUR", Y, PaySource.STRUCTURED), True),
        (Pay(float("nan"), 1, "EUR", Y, PaySource.STRUCTURED), True),
        (Pay(60, 80, "USD", Y, PaySource.STRUCTURED), True),
        (Pay(200_000, 300_000, "USD", H, PaySource.STRUCTURED), True),
        (Pay(200_000, 9_000_000, "JPY", Y, PaySource.STRUCTURED), False),
        (Pay(62.98, 69.71, "USD", U, PaySource.TEXT), False),
    ],
)
def test_pay_that_cannot_be_right_is_refused(pay: Pay, wrong: bool) -> None:
    assert bool(refusal(pay)) is wrong


def test_refused_pay_is_named_and_its_posting_is_kept() -> None:
    entry = {"min_cents": 9_000, "max_cents": 8_000, "currency_type": "EUR", "title": "Salary"}
    job = {"id": 1, "title": "Researcher", "pay_input_ranges": [entry]}
    found = parse("greenhouse", json.dumps({"jobs": [job]}), "example")
    assert [posting.pay for posting in found.postings] == [()]
    assert [bad.reason for bad in found.bad] == ["pay: from 90 down to 80"]
    assert found.unreadable == ()
