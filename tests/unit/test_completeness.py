"""What is missing of an offer, and what each gap costs in certainty."""

from __future__ import annotations

from dataclasses import replace

from bot.compute.completeness import FIELDS, completeness
from bot.prose import Shown
from bot.questions.types import Kind
from bot.services import Asker, Services
from storage.records import Amount, ChipCount, Offer, Tenure
from tests.unit.book import DAY, Book, ask

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


def test_what_is_missing_of_ours_is_told_with_what_it_costs(book: Book) -> None:
    page = book.ask("what is missing in our offer")
    assert page.answer.headline.text.endswith("tells 2 of 7 fields")
    assert page.answer.table is not None
    told = {field.text: costs for field, costs in page.answer.table.rows}
    assert [*told][:2] == ["research share", "guaranteed share"]
    share = told["research share"]
    assert "If only half were, 51 H100e per researcher would be 26" in share.text
    assert isinstance(share, Shown)
    assert "own-researchers" in {fact.id for fact in share.facts}
    assert "App Home shows who saved it" in page.caveats


def test_where_none_is_saved_it_is_asked_for(book: Book) -> None:
    assert ask(book.services, "is our offer complete").kind is Kind.CHOOSE


def test_of_a_whole_offer_it_is_said_that_nothing_is_missing(services: Services) -> None:
    asker = Asker.operator("U03ALL", team="T03WHOLE")
    services.save_offer(WHOLE, asker)
    answer = services.ask("what is missing in our offer", asker, DAY)
    assert answer.headline.text.endswith("tells 7 of 7 fields")
    assert answer.verdict[0].text.startswith("Nothing is missing")
    assert answer.table is None
