"""Our chips at another price than is on record: supposed to change, or on another basis."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import PriceBasis
from bot.services import Asker
from tests.unit.book import DAY, Book
from tests.unit.conversation.corpus import last_answer, last_question


@pytest.mark.parametrize(
    ("text", "usd"),
    [
        ("what if price of h100 goes up 30% next yr, extra cost", 61_806_182),
        ("what if H100 prices go up 30%", 61_806_182),
        ("with H100 prices 30% higher, what does our cluster cost", 61_806_182),
        ("suppose a 30% price increase, what do we pay", 61_806_182),
        ("what if rents double", 95_086_000),
        ("what if H100 prices treble", 142_630_000),
        ("what if prices rise threefold", 142_630_000),
        ("what if prices go up 3x", 142_630_000),
        ("if the price of H100 quadrupled", 190_172_000),
        ("what if prices are 2x", 95_086_000),
        ("what if we double the prices", 95_086_000),
        ("if prices halve", 23_771_500),
        ("what if prices fall by a quarter", 35_657_000),
        ("if H100 gets 20% cheaper, what is our bill", 38_034_000),
        ("what if H100 prices fall by 20 percent", 38_034_000),
        ("if H100 drops to 1.80 what does our fleet cost a yr", 32_293_000),
        ("if H100 goes to $1.80/h what do we pay", 32_293_000),
        ("at $1.80 an hour what does our cluster cost a year", 32_293_000),
        ("what do we pay per researcher/yr at spot price", 43_415_000),
        ("what do we pay per researcher at spot price", 43_415_000),
        ("what does our cluster cost at on-demand prices", 71_582_000),
        ("what does our cluster cost at three-year prices", 23_323_000),
    ],
)
def test_the_price_that_is_named_is_that_of_our_chips(book: Book, text: str, usd: float) -> None:
    page = book.ask(text)
    assert page.kind == "offer"
    page.shows("offer.usd_per_year", usd)
    assert "left out" not in page.answer.understood


def test_a_change_tells_the_hour_and_the_difference(book: Book) -> None:
    told = book.ask("what if H100 prices go up 30%").verdict
    assert "$3.445 an hour" in told
    assert "$14.3 million a year more than the $47.5 million at the price on record" in told


def test_an_old_reading_says_its_age(book: Book) -> None:
    assert "450 days old" in book.ask("what does our cluster cost at three-year prices").verdict


def test_a_basis_that_no_reading_has_is_said(book: Book) -> None:
    told = book.ask("512 H200 at spot price, 20 researchers").verdict
    assert "No reading of H200 on the spot market is on record" in told


@pytest.mark.parametrize(
    "text",
    [
        "what if our H100 count drops 30%",
        "H100 prices rose 30% since June",
        "what if B200 prices go up 30%",
        "if we lose 30% of our H100",
        "if utilization drops by 30% what do we have",
        "30% of our H100 go to product",
        "what if MFU falls to 30%",
    ],
)
def test_what_is_no_price_of_ours_changes_none(book: Book, text: str) -> None:
    question = book.ask(text).answer.question
    assert question is None or not question.assume.sets_price


def test_a_price_said_on_top_of_an_offer_is_that_of_its_chips(fresh: Conversing) -> None:
    who, before, told = Asker.operator(), None, []
    for message in ("2048 H100 40 researchers vs openai", "and at spot price?",
                    "what if prices rise 20%?"):  # fmt: skip
        exchange = fresh.hear(message, who, before, DAY)
        before = exchange.said
        told.append(exchange.replies[-1].answer.question)
    assert told[1] is not None
    assert told[1].assume.basis is PriceBasis.SPOT
    assert told[1].labs == ("openai",)
    assert told[2] is not None
    assert told[2].assume.price_change == pytest.approx(0.2)


@pytest.mark.parametrize(
    "text",
    [
        "5 million $ for 18 months of H100s for 11 researchers — what does each get?",
        "$5 million for 18 months of H100s for 11 researchers, what does each get?",
    ],
)
def test_dollars_may_stand_behind_their_number(book: Book, text: str) -> None:
    page = book.ask(text)
    page.shows("offer.h100e", 143.6)
    page.shows("offer.h100e_per_researcher", 13.05)


def test_two_bases_are_told_with_what_they_differ_by(book: Book) -> None:
    text = "difference in $ between spot & one year contract for 512 h100 over a year"
    told = book.ask(text).verdict
    assert "about $11.9 million" in told
    assert "$10.9 million (spot, 26 Jun 2026): $1.03 million less" in told


def test_so_many_of_them_are_of_the_chip_that_was_priced(book: Book) -> None:
    text = "is 3.2 usd/h for a H100 1-yr contract a good deal?, 400 of them that is how much"
    assert "$11.2 million at the price that you named" in book.ask(text).verdict


def test_chips_that_come_with_hires_have_their_basis_named(book: Book) -> None:
    table = book.ask("what if we add 512 H200 and hire 10 more").answer.table
    assert table is not None
    assert any("H200: on-demand list" in row[0].text for row in table.rows)


def test_a_chip_whose_price_is_supposed_is_called_by_its_name(book: Book) -> None:
    told = book.ask("512 TPU v5e for 16 researchers, what if TPU v5e prices go up 30%")
    assert "with TPU v5e prices 30 % higher" in told.answer.understood


@pytest.mark.parametrize(
    ("lines", "change"),
    [
        (("what if prices double",), 1.0),
        (("what if H100 prices treble",), 2.0),
        (("what if prices double", "and if they quadruple"), 3.0),
        (("what if prices rise by 30%", "and if they fall by half"), -0.5),
        (("what if prices double", "what if it went up a quarter"), 0.25),
    ],
)
def test_after_an_offer_prices_change_and_no_chips(
    talking: Conversing, lines: tuple[str, ...], change: float
) -> None:
    asked = last_question(talking, "2048 H100 40 researchers vs openai", *lines)
    assert asked.assume.price_change == pytest.approx(change)
    assert asked.offer
    assert [each.count.value for each in asked.offer.chips] == [2048]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("512 B200 cost at that price", "“at that price” left out: that was the price of H100"),
        ("what would 512 B200 cost at the same rate", "“at the same rate” left out"),
    ],
)
def test_the_price_of_another_chip_is_left_out_aloud(
    talking: Conversing, text: str, left: str
) -> None:
    told = last_answer(talking, "what does an H100 cost", text)
    assert left in told.understood


def test_the_price_of_the_same_chip_is_not_left_out(talking: Conversing) -> None:
    told = last_answer(talking, "what does an H100 cost", "512 H100 at that price")
    assert "left out" not in told.understood


@pytest.mark.parametrize(
    "text",
    [
        "what would our offer cost if H200 were $2",
        "our offer if B200 were 20% cheaper",
        "512 H100 and 20 researchers if B200s were $3",
    ],
)
def test_a_price_of_a_chip_that_is_not_there_changes_nothing(book: Book, text: str) -> None:
    verdict = book.ask(text).verdict
    assert "in it, so that price changes nothing here." in verdict
    assert "the price you set" not in verdict
