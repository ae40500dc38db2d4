"""What is missing of an offer, and what each gap costs in certainty."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.telling.workspace import FIELDS, completeness
from storage.records import Amount, ChipCount, Offer, Tenure

WHOLE = Offer(
    chips=(ChipCount("chip/h100", Amount(2048)),),
    researchers=Amount(40),
    research_share=0.6,
    guaranteed_per_researcher=8,
    largest_job=512,
    wait_hours=0,
    tenure=Tenure.OWNED,
)


def test_an_offer_with_everything_has_no_gap() -> None:
    found = completeness(WHOLE)
    assert (found.gaps, found.known, found.of) == ((), 7, 7)


def test_an_empty_offer_lacks_every_field_in_their_order() -> None:
    found = completeness(Offer())
    assert tuple(gap.field for gap in found.gaps) == FIELDS
    assert found.known == 0


def test_each_gap_says_what_it_costs() -> None:
    lacking = (
        replace(WHOLE, researchers=None),
        replace(WHOLE, guaranteed_per_researcher=None),
        replace(WHOLE, largest_job=None),
        replace(WHOLE, wait_hours=None),
        replace(WHOLE, tenure=None),
    )
    for offer in lacking:
        (gap,) = completeness(offer).gaps
        assert len(gap.costs.text.split()) > 5


def test_no_wait_is_an_answer_and_no_gap() -> None:
    assert completeness(replace(WHOLE, wait_hours=0.0)).gaps == ()
