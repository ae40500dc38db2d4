"""How prices changed: two readings of one offer on one basis, or that no change can be told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from bot.compute.price_changes import Change, change_since, series, unlike
from bot.correcting import Correcting, Figure
from bot.services import Services
from handlers.blocks import tables
from storage.records import Fact, Grade, Metric
from storage.store import Store
from tests.unit.book import US, Book, fixed_now, open_book

FIRST = date(2026, 1, 1)


def a_reading(value: float, after: int = 0, label: str = "", provider: str = "Cloud") -> Fact:
    """The list price of an H100 so many days after the first one."""
    day = FIRST + timedelta(days=after)
    return Fact(
        id=f"{provider}-{label}-{after}-{value}",
        subject="chip/h100",
        metric=Metric.RENTAL_PRICE,
        unit="USD per GPU-hour",
        as_of=day,
        retrieved=day,
        source_name="A list",
        grade=Grade.A,
        value=value,
        qualifier="list",
        details=(("provider", provider), *((("label", label),) if label else ())),
    )


def a_corrected_price(services: Services, fact: str, usd: float) -> None:
    """Our workspace puts another price in the place of a public one."""
    correcting = Correcting(services.store, fixed_now)
    with services.store.write() as tx:
        report = tx.workspace(US.team).reports.file(fact, "too high", US.user, fixed_now())
    assert correcting.correct(US.team, report.id, US.user, Figure(usd))


@pytest.fixture
def corrected() -> Iterator[Book]:
    services = Services(Store.open("sqlite://"), fixed_now)
    a_corrected_price(services, "F-137", 1.0)
    a_corrected_price(services, "F-139", 2.0)
    yield open_book(services)
    services.close()


def test_readings_of_two_providers_and_of_two_sizes_are_no_one_price() -> None:
    facts = [
        a_reading(2.0, 0, "1x"),
        a_reading(3.0, 0, "8x"),
        a_reading(2.5, 9, "1x"),
        a_reading(9.0, 9, provider="Other"),
    ]
    assert [[x.value for x in one] for one in series(facts)] == [[2.0, 2.5], [3.0], [9.0]]


def test_a_reading_without_a_label_is_of_the_one_offer_that_its_provider_lists() -> None:
    assert len(series([a_reading(2.0, 0, "1x"), a_reading(2.5, 9)])) == 1
    assert len(series([a_reading(2.0, 0, "1x"), a_reading(3.0, 0, "8x"), a_reading(2.5, 9)])) == 3


def test_a_change_begins_with_the_reading_that_held_on_the_day() -> None:
    readings = [a_reading(2.0), a_reading(3.0, 10), a_reading(4.0, 20)]
    told = {
        day: change and (change.old.value, change.new.value)
        for day in (None, -5, 0, 15, 20, 25)
        for change in [change_since(readings, None if day is None else FIRST + timedelta(days=day))]
    }
    assert told == {
        None: (2.0, 4.0), -5: (2.0, 4.0), 0: (2.0, 4.0), 15: (3.0, 4.0), 20: None, 25: None,
    }  # fmt: skip
    assert change_since(readings[:1], None) is None


def test_a_change_begins_with_the_reading_that_is_nearest_to_the_day() -> None:
    readings = [a_reading(1.7), a_reading(2.35, 150), a_reading(2.65, 240)]
    told = {
        day: change and change.old.value
        for day in (60, 120, 149, 230, 239, 240)
        for change in [change_since(readings, FIRST + timedelta(days=day))]
    }
    assert told == {60: 1.7, 120: 2.35, 149: 2.35, 230: 2.35, 239: 2.35, 240: None}


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("has H100 rental gone up since spring", "H100, one-year contract: $2.35 on 31 Mar 2026"),
        ("h100 price change since 20 march 2026", "H100, one-year contract: $2.35 on 31 Mar 2026"),
        ("did h100 rent rise since february", "H100, one-year contract: $2.35 on 31 Mar 2026"),
        ("h100 rent, up since june?", "H100, on-demand list of RunPod: $3.29 on 29 Jun 2026"),
    ],
)
def test_a_change_since_a_day_is_no_change_since_months_before(
    text: str, first: str, book: Book
) -> None:
    page = book.ask(text)
    assert page.answer.headline.text.startswith(first)
    assert page.answer.verdict[0].text.endswith(f"is of {first[-11:]}.")


def test_how_much_a_chip_rose_asks_for_the_change_of_its_price(book: Book) -> None:
    page = book.ask("how much has h100 risen since spring")
    assert page.answer.headline.text.startswith("H100, one-year contract: $2.35 on 31 Mar 2026")


def test_what_a_workspace_corrected_is_no_move_of_a_price(corrected: Book) -> None:
    page = corrected.ask("price trend of B200, list price")
    assert "$5.89 on 29 Jun 2026, $6.79 on 14 Aug 2026 (+15" in page.verdict
    assert "$1.00" not in page.verdict
    page.shows("price.B200.list.change", 6.79 / 5.89)
    assert (
        "Left out, with the reading that your workspace corrected: B200, on-demand list of RunPod,"
        " $1.00 (24 Nov 2026)." in page.caveats
    )
    assert "went up, 0 went down" in corrected.ask("are GPU prices up or down").verdict


def test_a_price_of_which_the_only_reading_was_corrected_is_on_file(corrected: Book) -> None:
    page = corrected.ask("price trend of H200")
    assert "is on file" not in page.verdict
    assert "H200" in page.caveats
    assert "$2.00" in corrected.ask("price of H200").verdict


def test_a_price_that_came_back_tells_where_it_was_in_between() -> None:
    change = change_since([a_reading(3.0), a_reading(2.5, 5), a_reading(3.0, 9)], None)
    assert change is not None
    assert change.outside is not None
    assert change.outside.value == 2.5
    assert Change(a_reading(2.0), a_reading(4.0, 9), (a_reading(3.0, 5),)).outside is None


def test_a_few_steps_are_told_and_of_many_the_farthest() -> None:
    few = Change(a_reading(2.0), a_reading(4.0, 9), (a_reading(2.0, 3), a_reading(3.0, 5)))
    assert [fact.value for fact in few.passed] == [3.0]
    many = tuple(a_reading(value, 1 + at) for at, value in enumerate((2.5, 3.0, 3.5, 1.5)))
    assert [x.value for x in Change(a_reading(2.0), a_reading(4.0, 9), many).passed] == [1.5]


def test_a_step_on_the_way_up_is_told(book: Book) -> None:
    page = book.ask("What's the price trend for H100 rentals this year")
    assert "In between, H100, one-year contract, stood at $2.35 (31 Mar 2026)." in page.verdict


def test_sizes_of_one_offer_that_say_the_same_are_told_once() -> None:
    same = [Change(a_reading(2.0, 0, size), a_reading(2.5, 9, size)) for size in ("1x", "2x")]
    assert len(unlike(same)) == 1
    assert len(unlike([*same, Change(a_reading(2.0, 0, "4x"), a_reading(2.6, 9, "4x"))])) == 2


def test_a_change_is_told_with_both_prices_and_both_days(book: Book) -> None:
    page = book.ask("Have B200 prices dropped since summer?")
    assert page.kind == "price"
    page.shows("price.B200.list.change", 6.79 / 5.89)  # E-786bc61e, F-137
    assert "$5.89 on 29 Jun 2026, $6.79 on 22 Aug 2026 (+15" in page.verdict
    assert "no second reading on record of on-demand list, eight-GPU node of Lambda" in page.verdict
    assert "no reading since 1 Jun 2026 on record of three-year contract" in page.verdict
    assert "On record only from after 1 Jun 2026: 1 of these prices." in page.caveats


def test_each_basis_has_its_own_change(book: Book) -> None:
    page = book.ask("H100 price trend")
    page.shows("price.H100.list.change", 1.0)  # E-d9f1f681, F-136
    page.shows("price.H100.contract-1y.change", 2.65 / 1.70)  # F-127, F-129
    assert "$1.70 on 31 Oct 2025, $2.65 on 26 Jun 2026 (+56" in page.verdict
    assert (
        "In between, H100, on-demand list of RunPod, stood at $2.99 (9 Jul 2026)." in page.verdict
    )
    assert "without a basis" in page.advice


def test_without_a_second_reading_no_change_is_told(book: Book) -> None:
    page = book.ask("did H100 spot prices fall last quarter")
    assert page.verdict.startswith("No change of the price of H100 can be told")
    assert "no reading since 1 Jul 2026 on record of spot" in page.verdict
    assert not any(figure.key.endswith(".change") for figure in page.answer.figures)
    none = book.ask("price trend of B200, spot price").verdict
    assert "No rental price of B200 (spot) is on file. On other terms B200 is about $" in none
    assert "On other terms: B200, on-demand list of RunPod: $5.89 on 29 Jun 2026" in none


def test_without_a_chip_the_prices_of_those_that_train_are_counted(book: Book) -> None:
    page = book.ask("Are GPU prices up or down?")
    assert page.kind == "price"
    assert page.verdict.startswith("7 of 18 GPU prices on record went up, 0 went down")
    assert "The largest change: H100, one-year contract" in page.verdict
    assert page.answer.table is not None
    first = [row[0].text.split(",")[0] for row in page.answer.table.rows]
    assert {"B200", "H100", "H200"} <= set(first)
    assert "L4" not in first


def test_what_was_not_known_on_a_day_is_not_told_as_of_it(book: Book) -> None:
    page = book.ask("price trend of B200, as of 2026-07-31")
    assert page.verdict.startswith("No change of the price of B200 can be told")


def test_both_readings_of_a_change_are_its_sources(book: Book) -> None:
    shown = book.ask("price trend of B200, list price").answer
    assert {"F-137", "E-786bc61e"} <= {fact.id for fact in shown.sources()}


def test_the_sources_of_a_price_are_those_of_its_answer(book: Book) -> None:
    page = book.ask("source for the H200 price")
    assert page.kind == "source"
    assert [fact.id for fact in page.answer.listed] == ["F-139"]


def test_so_many_chips_are_told_by_the_year(book: Book) -> None:
    assert (
        "1 H200 for a year, around the clock: about $40,200." in book.ask("cost of 1 H200").verdict
    )


def test_what_changed_stands_first_and_the_rest_is_counted(book: Book) -> None:
    page = book.ask("are GPU prices up or down")
    assert page.answer.table is not None
    shares = [row[2].text.replace("\xa0", " ") for row in page.answer.table.rows]
    assert sum(share.startswith("+") for share in shares) == 7
    assert shares[0] == "+56 %"
    assert shares[-3:] == ["no change"] * 3
    assert "8 more are not listed; none of them changed" in page.verdict


def test_a_card_shows_the_change(book: Book) -> None:
    table = book.ask("H100 price trend").answer.table
    assert table is not None
    shown = tables.card(table)["rows"]
    assert "+56\xa0%" in [cell["text"] for row in shown for cell in row]


def test_what_reaches_back_to_the_time_asked_for_leads(book: Book) -> None:
    page = book.ask("is renting H100 cheaper than last year")
    assert page.answer.headline.text.startswith("H100, one-year contract: $1.70 on 31 Oct 2025")


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("GPU prices: have they gone up over the last months?", "7 of 18 GPU prices on record"),
        ("how did gpu prices develop over the past few months", "7 of 18 GPU prices on record"),
        ("did gpu prices go up in the last year", "7 of 18 GPU prices on record"),
        ("are H100 prices down?", "H100, one-year contract: $1.70 on 31 Oct 2025"),
        ("have H100 prices come down in recent months", "H100, one-year contract: $1.70"),
    ],
)
def test_a_span_that_nobody_counted_is_all_that_is_on_record(
    book: Book, text: str, head: str
) -> None:
    assert book.ask(text).verdict.startswith(head)


def test_what_changed_before_the_days_asked_about_is_told(book: Book) -> None:
    page = book.ask("did prices of GPUs change in the last 30 days")
    assert "before it, 7 of 18 on record went up, 0 went down" in page.verdict
    assert "The readings end on 22 Aug 2026." in page.verdict
    one = book.ask("over the last couple of months, are H100s cheaper?")
    assert one.verdict.startswith("No change of the price of H100 can be told since")
    assert "$1.70 on 31 Oct 2025, $2.65 on 26 Jun 2026" in one.verdict


def test_on_demand_is_any_list_and_each_chip_is_told_of(book: Book) -> None:
    both = book.ask("have H100 and B200 on demand dropped since June").verdict
    assert both.startswith("H100, on-demand list of RunPod: $3.29 on 29 Jun 2026, $3.29 on 22 Aug")
    assert "B200, on-demand list of RunPod: $5.89 on 29 Jun 2026, $6.79 on 22 Aug 2026" in both
    spot = book.ask("H100 and B200 spot price trend").verdict
    assert "On other terms: H100, one-year contract: $1.70" in spot
    assert "On other terms: B200, on-demand list of RunPod: $5.89" in spot


@pytest.mark.parametrize(
    "text",
    [
        "H100 price trend in 2025",
        "how did H100 prices change over the whole of last year",
        "did H100 prices fall during 2025",
        "how did the H100 price move in the whole of 2025",
    ],
)
def test_a_year_that_is_over_is_told_to_its_end(book: Book, text: str) -> None:
    page = book.ask(text)
    assert page.answer.question.as_of == date(2025, 12, 31)


def test_a_price_that_was_read_later_is_not_said_to_be_on_no_file(book: Book) -> None:
    page = book.ask("how did the price of H200 change in 2025")
    assert "up to 31 Dec 2025" in page.verdict
