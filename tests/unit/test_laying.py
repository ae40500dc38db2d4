"""What was said of an offer takes the place of what was, the rest stays; what it comes to."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from bot.compute.laying import for_all, offer_over
from storage.records import Amount, ChipCount, Offer, Status, Tenure, how_many

RUNNING = ChipCount("chip/h100", Amount(1024))
COMING = ChipCount("chip/h200", Amount(512), Status.ANNOUNCED)
WHOLE = Offer((RUNNING, COMING), Amount(40), 0.5, 8.0, 256.0, 4.0, Tenure.RENTED, 1e6)
TERMS = [field.name for field in fields(Offer) if field.name not in ("chips", "each")]


@pytest.mark.parametrize("name", TERMS)
def test_every_term_that_is_not_said_stays(name: str) -> None:
    assert getattr(offer_over(WHOLE, Offer()), name) == getattr(WHOLE, name) is not None


def test_a_term_of_zero_is_said() -> None:
    assert offer_over(WHOLE, Offer(wait_hours=0.0)).wait_hours == 0.0


def test_chips_that_run_leave_those_to_come() -> None:
    other = replace(RUNNING, count=Amount(2048))
    assert offer_over(WHOLE, Offer(chips=(other,))).chips == (other, COMING)


def test_a_range_from_zero_keeps_its_lower_end_when_it_is_multiplied() -> None:
    some = ChipCount("chip/h100", Amount(8, 0, 16))
    shared = for_all(Offer(chips=(some,), researchers=Amount(10), each=True))
    assert shared.chips[0].count == Amount(80, 0, 160)


def test_two_ranges_are_multiplied_end_by_end() -> None:
    assert Amount(3, 2, 4).times(Amount(10, 8, 12)) == Amount(30, 16, 48)
    assert Amount(3, 2, 4).times(0.5) == Amount(1.5, 1.0, 2.0)
    assert Amount(3).times(2) == Amount(6)


def test_an_offer_is_counted_whatever_its_kinds_and_whether_they_run() -> None:
    here = ChipCount("chip/h100", Amount(512.0))
    to_come = ChipCount("chip/b200", Amount(128.0), Status.ANNOUNCED)
    offer = Offer(chips=(here, to_come), researchers=Amount(40.0))
    assert (offer.chip_count, offer.head_count, offer.chips_per_head) == (640.0, 40.0, 16.0)
    assert (how_many((to_come,)), offer.count_of("chip/h100"), offer.count_of("chip/l4")) == (
        128.0,
        512.0,
        0.0,
    )


def test_an_offer_without_researchers_has_no_average() -> None:
    offer = Offer(chips=(ChipCount("chip/h100", Amount(512.0)),))
    assert (offer.head_count, offer.chips_per_head) == (0.0, 0.0)
