"""What hardware costs is told for the time, the basis and the money that were asked for."""

from __future__ import annotations

import pytest

from tests.unit.book import Book


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "price B200 1y",
            "No one-year price of B200 on record; about $5.30 an hour (rental index, 30 Jun 2026)",
        ),
        (
            "512 B200 one year cost",
            "512 B200 for a year: about $23.8 million (rental index, 30 Jun 2026)",
        ),
        (
            "cost of renting 512 B200 for a year",
            "512 B200 for a year: about $23.8 million (rental index, 30 Jun 2026)",
        ),
    ],
)
def test_a_year_is_told_by_an_index_where_there_is_no_contract(
    book: Book, text: str, headline: str
) -> None:
    page = book.ask(text)
    page.shows("price.B200.usd_per_hour", 5.30)
    assert page.answer.headline.text == headline
    assert "No one-year contract of B200 is on record" in page.verdict


def test_a_year_is_told_by_a_list_where_there_is_no_index(book: Book) -> None:
    page = book.ask("price H200 1y")
    page.shows("price.H200.usd_per_hour", 4.59)
    assert "the on-demand list stands in for it" in page.verdict


def test_a_contract_on_record_needs_nothing_in_its_place(book: Book) -> None:
    page = book.ask("price H100 1y")
    page.shows("price.H100.usd_per_hour", 2.65)
    assert "stands in" not in page.verdict


def test_no_list_stands_in_for_spot(book: Book) -> None:
    page = book.ask("what does a B200 cost on spot")
    page.has_no("price.B200.usd_per_hour")
    assert "No price of B200 on record on this basis (spot)" in page.verdict


@pytest.mark.parametrize("text", ["cheapest H100", "lowest price for an H100", "H100 price range"])
def test_the_cheapest_is_the_lowest_fresh_reading(book: Book, text: str) -> None:
    page = book.ask(text)
    page.shows("price.H100.usd_per_hour", 2.42, 2.42, 3.99)
    assert "H100: from $2.42 an hour (spot, 26 Jun 2026)" in page.verdict
    assert "the highest is $3.99 (on-demand list, eight-GPU node, 22 Aug 2026)" in page.verdict


@pytest.mark.parametrize(
    ("text", "hours", "count", "rate"),
    [
        ("what does 2048 H100 cost per month", 730, 2048, 3.99),
        ("1000 H100 for 3 months price", 2190, 1000, 3.99),
        ("monthly cost of 512 H100", 730, 512, 3.99),
        ("what do 512 H100 cost a week", 168, 512, 3.99),
        ("what does 8 H100 for 6 hours cost", 6, 8, 3.99),
        ("what do 512 H100 cost per quarter", 2190, 512, 3.99),
        ("how much does 1 million H100 hours cost", 1, 1e6, 3.99),
        ("how much is an H100 per day", 24, 1, 3.99),
        ("512 spot H100 for 3 months price", 2190, 512, 2.42),
        ("2048 H100 for 18 months cost", 1.5 * 8760, 2048, 2.65),
        ("1000 H100 for three years price", 3 * 8760, 1000, 1.30),
    ],
)
def test_a_time_that_was_said_is_paid_for(
    book: Book, text: str, hours: float, count: float, rate: float
) -> None:
    book.ask(text).shows("price.H100.usd", hours * count * rate)


@pytest.mark.parametrize(
    "text",
    [
        "how much do H100s cost these days",
        "H100 hourly price",
        "what would 2048 H100 cost us a year",
        "what costs one H100 for one hour",
    ],
)
def test_what_is_no_such_time_changes_nothing(book: Book, text: str) -> None:
    page = book.ask(text)
    assert page.answer.figure("price.H100.usd") is None
    page.shows("price.H100.usd_per_hour", 3.99)


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("how many H100 for $20M a year", 20e6 / 8760 / 2.65),
        ("what does $20M a year get us in H100", 20e6 / 8760 / 2.65),
        ("$5M buys how many H100 for 3 months", 5e6 / 2190 / 3.99),
        ("how many H100 can I rent with $5M for 3 months", 5e6 / 2190 / 3.99),
    ],
)
def test_money_is_told_in_chips(book: Book, text: str, chips: float) -> None:
    book.ask(text).shows("price.H100.rented", chips)


@pytest.mark.parametrize(
    "text", ["how much to buy an H100", "purchase price of an H100", "should we buy or rent H100"]
)
def test_no_rent_is_told_as_the_price_to_buy(book: Book, text: str) -> None:
    assert book.ask(text).answer.headline.text.startswith("No price to buy H100 on record; to rent")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("H100 price in Europe", "“Europe” left out, since prices are not kept by place"),
        ("price of B200 in Frankfurt", "“Frankfurt” left out"),
        ("H100 price in NYC please", "“New York” left out, since prices are not kept by place"),
        (
            "what does coreweave charge for H100",
            "“coreweave” left out, as no price of it is on record",
        ),
        ("how much for H100s in the EU", "“EU” left out"),
        ("what will 512 H100 cost in 3 months", "“3 months” left out"),
        ("2048 H100 for 40 researchers, first access in 2 weeks", "“2 weeks” left out"),
        ("2048 H100, 40 researchers, preemptible after 24 hours", "“24 hours” left out"),
        ("what would 512 H100 be in euros a year", "“euros” left out"),
    ],
)
def test_what_no_price_and_no_offer_goes_into_is_named(book: Book, text: str, left: str) -> None:
    assert left in book.ask(text).answer.understood


@pytest.mark.parametrize(
    "text",
    [
        "2048 H100 opening in 6 weeks, 40 researchers",
        "2048 H100, 40 researchers, two days queue",
        "price of H100 as of June",
        "1000 H100 for 3 months price",
    ],
)
def test_a_time_that_is_taken_up_is_not_left_out(book: Book, text: str) -> None:
    assert "left out" not in book.ask(text).answer.understood


def test_a_quoted_price_is_told_for_the_same_time(book: Book) -> None:
    assert (
        "and $4.71 million at the price that you named"
        in book.ask("cost of 1024 H100 at $2.10 for 3 months").verdict
    )


def test_who_published_a_figure_is_asked_for_its_source(book: Book) -> None:
    page = book.ask("who published the 4,500 headcount for openai")
    assert (page.kind, page.answer.question.labs) == ("source", ("openai",))


def test_what_it_costs_to_give_what_others_have_is_a_match(book: Book) -> None:
    page = book.ask("what would it cost us to give everyone what people at openai have")
    assert page.kind == "match"
    assert "a year, rented as H100 (one-year contract, 26 Jun 2026)" in page.verdict


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what does our cluster cost a year", "about $47.5 million a year to rent (one-year"),
        ("at $2 an hour what's our cluster worth per year", "about $35.9 million a year to rent"),
    ],
)
def test_our_compute_is_told_in_dollars_in_all(book: Book, text: str, told: str) -> None:
    assert told in book.ask(text).verdict


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("what would we pay for the cluster at on-demand prices", "on demand"),
        ("price of our cluster on demand", "on demand"),
        ("our cluster for 3 years on a three-year contract", "on a three-year contract"),
        ("2048 spot H100, 40 researchers", "on the spot market"),
    ],
)
def test_a_way_to_rent_that_is_named_is_what_an_offer_is_priced_by(
    book: Book, text: str, basis: str
) -> None:
    assert basis in book.ask(text).answer.understood


@pytest.mark.parametrize(
    "text",
    [
        "what would 10k H100 cost a year?",
        "what does 10k H100 cost annually",
        "10k H100 yearly cost",
        "cost of 10,000 H100 per year",
        "cost of 10000 H100",
    ],
)
def test_a_year_of_chips_is_told_by_a_contract_and_beside_it_on_demand(
    book: Book, text: str
) -> None:
    page = book.ask(text)
    told = "10,000 H100 for a year: about $232 million (one-year contract, 26 Jun 2026)"
    assert page.answer.headline.text == told
    verdict = page.verdict
    dearer = "$350 million (on-demand list, eight-GPU node, 22 Aug 2026): $117 million more"
    assert dearer in verdict


def test_a_month_of_chips_is_told_by_the_price_that_was_found(book: Book) -> None:
    assert "else" not in book.ask("cost of 512 H100 for 3 months").verdict


@pytest.mark.parametrize(
    ("text", "so_many"),
    [
        ("how many B200 for $5M a year", "about 107 B200"),
        ("how many B200 for $50M a year", "about 1,076 B200"),
        ("how many H100 for $100k a year", "about 4 H100"),
    ],
)
def test_what_money_rents_is_rounded_down(book: Book, text: str, so_many: str) -> None:
    assert so_many in book.ask(text).answer.headline.text


@pytest.mark.parametrize(
    ("text", "basis", "told"),
    [
        ("how much cheaper is a three-year H100 than on-demand", 1.30, "$2.69 more"),
        ("difference between spot and on-demand H100", 2.42, "$1.57 more"),
        ("is spot cheaper than on-demand for H100", 2.42, "$1.57 more"),
        ("H100 on-demand vs spot", 3.99, "$1.57 less"),
        ("three year contract H100 vs one year", 1.30, "$1.35 more"),
    ],
)
def test_two_kinds_of_prices_are_told_with_their_difference(
    book: Book, text: str, basis: float, told: str
) -> None:
    page = book.ask(text)
    page.shows("price.H100.usd_per_hour", basis)
    assert told in page.verdict
    assert "left out" not in page.answer.understood


def test_two_kinds_of_prices_need_a_chip(book: Book) -> None:
    page = book.ask("how much cheaper is spot than on-demand")
    assert page.verdict.startswith("The price of which chip?")


def test_two_amounts_are_weighed_on_a_basis_that_both_are_priced_on(book: Book) -> None:
    share = book.ask("is 256 H200 better than 256 B200").answer.figure("compare.share.rental")
    assert share is not None
    assert share.estimate is not None
    assert share.estimate.median == pytest.approx(4.59 / 6.79, rel=1e-6)
    assert {"F-139", "F-137"} == {fact.id for fact in share.estimate.facts if fact.id[0] == "F"}


def test_that_a_price_goes_through_another_chip_is_told(book: Book) -> None:
    page = book.ask("256 H100 vs 256 H200 and 256 B200")
    assert "By price each kind of chip is set against one H100" in page.caveats


def test_a_month_is_a_twelfth_of_a_year_for_prices_as_for_budgets(book: Book) -> None:
    half = book.ask("cost of 512 H100 for 6 months")
    half.shows("price.H100.usd", 512 * 3.99 * 8760 / 2)
    half.shows("price.H100.gpu_hours", 512 * 8760 / 2)
    rents = book.ask("how many H100 for $5M for 6 months on a one-year contract")
    assert "rents about 430 H100 for 6 months (one-year contract" in rents.answer.headline.text
    offer = book.ask("$5M of compute for 6 months for 8 researchers")
    assert "rents about 430 H100" in offer.verdict


def test_a_month_of_two_amounts_costs_what_a_month_of_each_costs(book: Book) -> None:
    page = book.ask("cost of 64 H100 + 64 H200, for 30 days")
    assert page.answer.headline.text.startswith("1 month of 64 H200 costs $214,000, of 64 H100")
    assert "64 H200 for 1 month, around the clock: about $214,000" in page.verdict
