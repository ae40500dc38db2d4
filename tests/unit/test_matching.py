"""What equals a lab's average: in the chip that was asked for, and whether it is held already."""

from __future__ import annotations

import pytest

from bot.answers import shareable
from handlers.blocks.answer import message
from handlers.blocks.glossary import explained
from handlers.blocks.share import reply
from handlers.blocks.sources import Cited
from tests.unit.book import Book


@pytest.mark.parametrize(
    "text",
    [
        "how many B200 would we need to equal anthropic per head for 12 researchers",
        "match anthropic for 12 people with B200",
    ],
)
def test_the_chip_that_is_asked_for_leads_and_is_priced(book: Book, text: str) -> None:
    page = book.ask(text)
    assert "for 12 people takes" in page.verdict
    assert "2,880 (1,650–5,550) B200" in page.answer.headline.text
    assert "rented as B200 (rental index, 30 Jun 2026)" in page.verdict
    page.shows("match.b200", 2878)
    page.shows("match.usd_per_year", 2878 * 5.30 * 8760)
    page.rests_on("match.usd_per_year", "F-132")


def test_a_chip_without_a_price_gets_no_dollars_of_another(book: Book) -> None:
    page = book.ask("match openai for 20 people with GB300")
    assert "No price of GB300 is on record" in page.verdict
    assert page.has_no("match.usd_per_year") == "no price fact for GB300"
    assert "$" not in page.verdict


def test_without_a_chip_the_dollars_name_the_one_they_are_of(book: Book) -> None:
    page = book.ask("match openai per researcher for 20 people")
    assert "rented as H100 (one-year contract, 26 Jun 2026)" in page.verdict
    assert "We will get there" in page.advice


def test_what_is_held_already_is_not_called_out_of_reach(book: Book) -> None:
    page = book.ask("2048 H100 for 5 people, what do we need to match meta")
    assert "Comparable already" in page.verdict
    assert "order of magnitude" not in page.advice
    assert "We will get there" not in page.advice
    assert "the ranges overlap" in page.advice


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("match meta for 5 people", "256"),
        ("match Meta per researcher for 10 people: how many H100 and how much per year", "512"),
        ("how many H100 would 5 people need to have meta's average", "256"),
    ],
)
def test_what_forty_share_is_not_given_to_ten_of_them_in_silence(
    book: Book, text: str, part: str
) -> None:
    page = book.ask(text)
    assert "omparable" not in page.verdict + page.advice
    assert "What you hold is shared by 40" in page.verdict
    assert f"is {part} H100e. Taking all of it would leave the others none." in page.verdict
    assert "order of magnitude" not in page.advice


def test_what_is_held_many_times_over_is_said_to_be_met(book: Book) -> None:
    page = book.ask("200000 GB300 40 researchers; what do we need to match OpenAI")
    assert "More than met" in page.verdict
    assert "23× (11–41×) of it" in page.verdict
    assert "order of magnitude" not in page.advice


def test_what_product_uses_is_not_held_against_a_lab(book: Book) -> None:
    page = book.ask("20000 H100, 10% for research, what do we need to match OpenAI for 20 people")
    assert "already" not in page.answer.headline.text
    assert "You hold 2,000 H100e" in page.verdict


@pytest.mark.parametrize(("chips", "asked"), [("2048 H100", True), ("200000 GB300", False)])
def test_matching_is_offered_next_only_to_those_who_are_not_ahead(
    book: Book, chips: str, asked: bool
) -> None:
    page = book.ask(f"{chips} 40 researchers vs openai")
    assert any("match" in choice.text for choice in page.answer.next) is asked


def test_a_range_of_the_target_is_not_called_one_of_readings(book: Book) -> None:
    match = book.ask("match openai per researcher for 20 people").answer
    ours = book.ask("2048 H100 40 researchers vs openai").answer
    spans = [
        explained("\n".join(cell.text for row in a.table.rows for cell in row), a.kind)
        for a in (match, ours)
        if a.table
    ]
    readings = "Price ranges: lowest to highest reading"
    assert [readings in each for each in spans] == [False, True]


def test_an_average_per_employee_is_matched_as_one(book: Book) -> None:
    page = book.ask("match anthropic per employee for 20 people")
    page.shows("match.h100e", 517.2 * 20, 361.5 * 20, 757.5 * 20)
    assert "average per employee for 20 people" in page.verdict
    assert "average per employee" in page.answer.understood


def test_a_total_is_matched_as_the_whole_and_heads_are_said_to_be_left_out(book: Book) -> None:
    page = book.ask("match openai in total for 20 people")
    page.shows("match.h100e", 1_743_400)
    assert "OpenAI's compute in total comes to" in page.verdict
    assert "20 researchers left out" in page.answer.understood


def test_what_names_no_head_is_matched_per_researcher(book: Book) -> None:
    for text in ("match openai for 20 people", "match openai per researcher for 20 people"):
        book.ask(text).shows("match.h100e", 544.8 * 20)


@pytest.mark.parametrize(
    "text", ["how many H100 is 512 B200", "512 B200 in H100", "512 B200 vs 512 H100"]
)
def test_chips_are_told_as_so_many_of_another(book: Book, text: str) -> None:
    page = book.ask(text)
    assert page.answer.headline.text == "512 B200 are worth 768 to 1,164 H100"
    assert "1,164 H100 at peak rate" in page.verdict
    assert "1,044 by rental price" in page.verdict


def test_unequal_amounts_are_still_told_as_a_share(book: Book) -> None:
    page = book.ask("512 B200 vs 10k H100")
    assert "7.7 to 12 % of 10,000 H100" in page.answer.headline.text.replace("\xa0", " ")


def test_the_legend_calls_no_range_of_readings_a_percentile(book: Book) -> None:
    for text in ("512 B200 vs 10k H100", "how long would apertus take on 2048 H100"):
        told = str(message(book.ask(text).answer))
        assert "5th to 95th" not in told
        assert "lowest to highest reading" in told
    assert "5th to 95th" in str(message(book.ask("how big is anthropic").answer))


def test_the_legend_tells_what_a_budget_rents_from_what_a_lab_has(book: Book) -> None:
    both = "Ranges: 5th to 95th percentile; of what a budget rents, lowest to highest reading"
    assert both in str(message(book.ask("$20M a year 40 researchers vs anthropic").answer))
    alone = str(message(book.ask("what does $20M a year buy for 40 researchers").answer))
    assert "Ranges: lowest to highest reading" in alone


def test_what_has_no_button_points_at_none(book: Book) -> None:
    answer = book.ask("2048 H100 40 researchers vs openai").answer
    assert "more under Sources" in Cited.of(answer).line()
    assert "under Sources" not in Cited.of(answer, has_view=False).line()
    assert "under Sources" not in str(reply(shareable(answer)))


@pytest.mark.parametrize(
    "text",
    [
        "match meta with 30 researchers if 60% of cluster for research",
        "what do we need to match meta for 30 researchers, 40% goes to product",
    ],
)
def test_more_is_needed_in_all_where_a_part_is_for_research(book: Book, text: str) -> None:
    page = book.ask(text)
    page.shows("match.h100e", 8787 / 0.6)
    page.rests_on("match.h100e", "own-research-share")
    assert "Of these 60 % would be for research" in page.verdict
    assert "All chips are taken to be for research" not in page.caveats


def test_a_part_of_what_is_held_is_not_called_all_of_it(book: Book) -> None:
    page = book.ask("3000 H100, half for research, 50 researchers, how many more to match meta")
    assert "Of what you hold 50 % is for research" in page.caveats
    assert "All chips are taken to be for research" not in page.caveats


def test_a_share_for_research_does_not_change_what_equals_a_total(book: Book) -> None:
    page = book.ask("what do we need to match meta in total, 60% for research")
    assert "60 % of all chips for research left out" in page.answer.understood


@pytest.mark.parametrize(
    "text",
    [
        "what do we need to match openai and anthropic",
        "match openai or anthropic",
        "what would it take to equal both openai and anthropic",
    ],
)
def test_each_of_two_labs_is_matched(book: Book, text: str) -> None:
    page = book.ask(text)
    page.shows("match.h100e", 544.8 * 40)
    page.shows("match.anthropic.h100e", 545.4 * 40)
    assert "; Anthropic's 21,800" in page.answer.headline.text
    assert "Anthropic: about 21,800" in page.verdict


def test_a_lab_without_a_figure_is_named_beside_one_that_has_it(book: Book) -> None:
    page = book.ask("what do we need to match mistral and openai")
    page.shows("match.h100e", 544.8 * 40)
    assert "Mistral AI: nothing to match" in page.verdict


def test_what_is_left_to_find_is_told_first(book: Book) -> None:
    told = book.ask("how much more than what we have do we need to match openai").verdict
    assert "about 19,700 H100e are left to find" in told


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("How much more would 30 people need on top of 1,000 H100 to match DeepMind?", "H100e"),
        ("how many H100 more on top of our 1,000 H100 to match DeepMind for 30", "H100"),
        ("what would 30 people need besides 1,000 H100 to match DeepMind", "H100e"),
    ],
)
def test_what_is_missing_beside_chips_that_are_named_leads_with_its_price(
    book: Book, text: str, more: str
) -> None:
    page = book.ask(text)
    assert f"takes about 6,920 {more} more" in page.answer.headline.text
    assert "are left to find, for some $161 million a year" in page.verdict
    assert "All of it: some $184 million a year" in page.verdict
