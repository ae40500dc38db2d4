"""Records go to JSON and come back the same."""

import json
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from storage.codec import from_json, to_json
from storage.records import Amount, ChipCount, Offer, Status, Tenure

numbers = st.floats(min_value=0, allow_nan=False, allow_infinity=False)
maybe = st.none() | numbers
amounts = st.builds(Amount, numbers, maybe, maybe)
chips = st.builds(ChipCount, st.text(), amounts, st.sampled_from(Status), st.none() | st.dates())
offers = st.builds(
    Offer,
    chips=st.lists(chips, max_size=3).map(tuple),
    researchers=st.none() | amounts,
    research_share=maybe,
    guaranteed_per_researcher=maybe,
    largest_job=maybe,
    wait_hours=maybe,
    tenure=st.none() | st.sampled_from(Tenure),
    usd_per_year=maybe,
)


@given(offers)
def test_an_offer_comes_back_from_json(offer: Offer) -> None:
    text = json.dumps(to_json(offer), allow_nan=False)
    assert from_json(Offer, json.loads(text)) == offer


def test_what_was_not_said_is_not_stored() -> None:
    offer = Offer((ChipCount("chip/h100", Amount(8), available=date(2027, 1, 1)),))
    assert to_json(offer) == {
        "chips": [
            {
                "chip": "chip/h100",
                "count": {"value": 8},
                "status": "operational",
                "available": "2027-01-01",
            }
        ]
    }


def test_names_of_a_newer_release_are_passed_over() -> None:
    assert from_json(Offer, {"research_share": 0.5, "colour": "blue"}) == Offer(research_share=0.5)
