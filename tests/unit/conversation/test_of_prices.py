"""What is asked on about prices: a trend, several side by side, the market, the source."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer, told

PRICE = "price of H100"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("is it going up or down", "price trend of H100"),
        ("up or down?", "price trend of H100"),
        ("has it come down this year?", "price trend of H100, since 2026-01-01"),
        ("how has that changed since June?", "price trend of H100, since 2026-06-01"),
        ("cheaper than last year?", "price trend of H100, since 2025-01-01"),
        ("what's the trend", "price trend of H100"),
        ("and since June?", "price trend of H100, since 2026-06-01"),
        ("and B200 since June?", "price trend of B200, since 2026-06-01"),
        ("and in June?", "price of H100, as of 2026-06-30"),
        ("do you know if it has come down", "price trend of H100"),
        ("Are GPU prices up or down?", "are GPU prices up or down"),
        ("put H100, H200 and B200 side by side in a table", "price of H100 and H200 and B200"),
        ("H100 vs H200 vs B200", "price of H100 and H200 and B200"),
        ("What does a year of one H200 come to?", "cost of 1 H200"),
        ("what would our cluster cost at market rental, per year?", "our compute"),
        ("source for the H100 price", "source for the price of H100"),
        ("what moved this week", "what moved since 2026-11-23"),
    ],
)
def test_asked_after_a_price(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, PRICE, text) == [asks]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("since June?", "price trend of B200, since 2026-06-01"),
        ("over the last 6 months", "price trend of B200, in 180 days"),
        ("and H200?", "price trend of H200"),
        ("one-year contract", "price trend of B200, one-year contract"),
        ("and today?", "price of B200"),
        ("what is it now", "price of B200"),
    ],
)
def test_asked_after_a_trend(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, "price trend of B200", text) == [asks]


@pytest.mark.parametrize("before", [PRICE, "price trend of H100, since 2026-01-01"])
@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("which provider is cheapest", "price of H100, posted range"),
        ("who is cheapest now?", "price of H100, posted range"),
        ("who's the cheapest vendor", "price of H100, posted range"),
        ("which cloud is cheapest for B200", "price of B200, posted range"),
        ("what about on AWS", "price of H100, hyperscaler price"),
        ("and azure?", "price of H100, hyperscaler price"),
        ("on google cloud?", "price of H100, hyperscaler price"),
    ],
)
def test_who_rents_it_out_is_asked_of_today(
    talking: Conversing, before: str, text: str, asks: str
) -> None:
    assert last(talking, before, text) == [asks]


def test_what_goes_up_or_down_after_a_lab_is_no_price(talking: Conversing) -> None:
    assert last(talking, "how big is openai", "is it going up or down") != ["price trend of H100"]


@pytest.mark.parametrize(
    "text",
    [
        "did their headcount drop?",
        "has the team grown or fallen",
        "is staff up or down",
        "are jobs up or down?",
        "has the number of researchers gone up",
        "have the labs come down",
    ],
)
def test_what_people_and_jobs_do_after_a_price_is_no_price(talking: Conversing, text: str) -> None:
    assert not any("price trend" in asks for asks in last(talking, PRICE, text))


def test_the_market_of_a_quoted_price_is_that_price(talking: Conversing) -> None:
    quote = "My cloud vendor quotes $3.40 an hour for H100s. What's the market?"
    assert last(talking, quote) == ["price of H100, at $3.4/h"]
    assert last(talking, PRICE, quote) == ["price of H100, at $3.4/h"]
    both = last(talking, "price of H100. What's new in the market?")
    assert both == ["price of H100", "what moved"]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("which one fell more?", "price trend of H100 and H200"),
        ("which of them has gone up since June", "price trend of H100 and H200, since 2026-06-01"),
    ],
)
def test_which_of_several_prices_moved_is_their_trend(
    talking: Conversing, text: str, asks: str
) -> None:
    assert last(talking, "price of H100 and H200", text) == [asks]
    assert last(talking, PRICE, "which lab fell most") != [asks]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("and at $3?", "price of H100, at $3/h"),
        ("one-year contract", "price of H100, one-year contract, at $3.4/h"),
        ("and 16 of them", "cost of 16 H100, at $3.4/h"),
        ("and B200?", "price of B200"),
        ("H100, H200 and B200", "price of H100 and H200 and B200"),
        ("is it going up or down", "price trend of H100"),
    ],
)
def test_a_price_that_was_named_is_held_against_the_market_of_its_chip_alone(
    talking: Conversing, text: str, asks: str
) -> None:
    assert last(talking, "is $3.40 an hour fair for H100?", text) == [asks]


def test_what_a_seller_wants_for_a_chip_is_no_comparison_with_the_seller(
    talking: Conversing,
) -> None:
    wants = "CoreWeave offers us B200 at $5 per hour. Is that expensive?"
    assert last(talking, wants) == ["price of B200, at $5/h"]
    assert last(talking, "how big is CoreWeave") == ["how big is CoreWeave"]


@pytest.mark.parametrize("text", ["at $3.40 an hour", "we pay $3.40", "and is $3.40 ok?"])
def test_a_price_named_after_that_of_a_chip_is_held_against_it(
    talking: Conversing, text: str
) -> None:
    assert last(talking, PRICE, text) == ["price of H100, at $3.4/h"]


def test_which_of_two_costs_more_is_told_by_their_prices(talking: Conversing) -> None:
    both = "price of H100 and B200"
    assert last(talking, both, "which one costs more") == [both]


def test_a_trend_between_two_months_begins_with_the_first(talking: Conversing) -> None:
    asked = "how did H100 prices change between May and July"
    assert last(talking, asked) == ["price trend of H100, since 2026-05-01"]


@pytest.mark.parametrize(
    ("before", "text", "asks"),
    [
        ("512 B200 vs 1000 H100", "which is cheaper per flop", "price per FLOP of B200 and H100"),
        (PRICE, "and per flop?", "price per FLOP of H100"),
        (PRICE, "which GPU is the cheapest per flop?", "price per FLOP"),
    ],
)
def test_per_flop_is_asked_of_the_chips_spoken_of(
    talking: Conversing, before: str, text: str, asks: str
) -> None:
    assert last(talking, before, text) == [asks]


def test_two_kinds_of_prices_are_of_the_chip_spoken_of(conversing: Conversing) -> None:
    asked = "price of H100, spot price vs on-demand price"
    assert told(conversing, "price of H100", "difference between spot and on-demand") == asked
    assert told(conversing, "price of H100", "how much cheaper is spot than on-demand") == asked
    counted = told(
        conversing, "cost of 512 H100 for a year", "how much more is on-demand than spot"
    )
    assert counted == "cost of 512 H100, spot price"


SO_MANY = "cheapest place to rent 64 H100 for 3 months?"


@pytest.mark.parametrize("text", ["and coreweave?", "at Nebius?", "what about on Crusoe", "Vast?"])
def test_of_who_sells_none_of_whose_prices_is_on_record(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, SO_MANY, text)
    assert answer.question.days == 90
    assert "left out, as no price of it is on record" in answer.understood


@pytest.mark.parametrize(
    ("text", "days", "chip"),
    [
        ("so total per month for the cheapest of those", 30, "chip/h100"),
        ("what is the cheapest for a month", 30, "chip/h100"),
        ("A100s would be fine too actually", 90, "chip/a100"),
        ("A100 would do as well", 90, "chip/a100"),
        ("actually H200 is fine", 90, "chip/h200"),
    ],
)
def test_another_time_or_chip_keeps_the_number(
    talking: Conversing, text: str, days: float, chip: str
) -> None:
    answer = last_answer(talking, SO_MANY, "what about on AWS", "and coreweave?", text)
    asked = answer.question
    assert (asked.days, asked.chips) == (days, (chip,))
    assert asked.offer
    assert [some.count.value for some in asked.offer.chips] == [64]


def test_the_cheapest_place_is_told_by_its_name(talking: Conversing) -> None:
    answer = last_answer(talking, SO_MANY)
    line = "By name the cheapest place on record is RunPod: $3.29 an hour"
    assert any(one.text.startswith(line) for one in answer.verdict)


@pytest.mark.parametrize(
    "text",
    [
        "per year for all of ours",
        "a year for all our chips",
        "and for our whole cluster",
        "for everything we have, yearly",
        "and all ours?",
    ],
)
def test_all_of_ours_are_rented_at_what_was_priced(talking: Conversing, text: str) -> None:
    """Our chips are priced, and not told as an offer."""
    asked = last(
        talking, "our offer is 2048 H100 for 40 researchers, save it", "price of H100", text
    )
    assert asked == ["cost of 2048 H100, one-year contract"]


@pytest.mark.parametrize("before", [(), ("price of B200",), ("price of B200", "a year ago")])
@pytest.mark.parametrize(
    "text",
    [
        "so what would our whole cluster cost per year at the H100 price",
        "what does our cluster cost per year at the H100 price",
        "what would all our H100s cost",
    ],
)
def test_all_of_ours_is_priced_as_what_it_is(
    talking: Conversing, before: tuple[str, ...], text: str
) -> None:
    told = last_answer(talking, *before, text)
    assert told.headline.text == (
        "2,048 H100 for a year: about $47.5 million (one-year contract, 26 Jun 2026)"
    )


def test_at_that_price_is_of_the_kind_that_was_priced(talking: Conversing) -> None:
    lines = ("price of H100 on spot", "what would our whole cluster cost at that price")
    told = last_answer(talking, *lines)
    assert told.headline.text == "2,048 H100 for a year: about $43.4 million (spot, 26 Jun 2026)"


@pytest.mark.parametrize(
    "text", ["how many $ is that per person", "dollars per researcher?", "how much is that each"]
)
def test_dollars_by_head_are_of_our_people(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "what would all our H100s cost", text)
    assert "shared among 40, as ours are" in told.understood


@pytest.mark.parametrize(
    ("texts", "asks"),
    [
        (("cheapest H200 per hour", "was it cheaper last year?"), "H200"),
        (("cheapest H200", "was it cheaper last year?", "and H100s, same question"), "H100"),
        (("cheapest B200", "has it gone up since January 2025?"), "B200"),
        (("was the cheapest H100 cheaper last year?",), "H100"),
    ],
)
def test_the_cheapest_is_no_basis_of_a_change(
    talking: Conversing, texts: tuple[str, ...], asks: str
) -> None:
    assert last(talking, *texts) == [f"price trend of {asks}, since 2025-01-01"]


@pytest.mark.parametrize(
    "text", ["and the cheapest today", "whats the cheapest now", "cheapest one right now?"]
)
def test_after_all_trends_the_cheapest_is_asked_of_all_chips(
    talking: Conversing, text: str
) -> None:
    told = last_answer(talking, "gpu price trends", text).headline.text
    assert told.startswith("Per FLOP RTX 4090 is the cheapest")
