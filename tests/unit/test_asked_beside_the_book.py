"""Questions that the answer book does not work out, held to its figures."""

from __future__ import annotations

import pytest

from bot.formats import exact_text
from bot.services import Services
from storage.store import Store
from tests.unit.book import Book, fixed_now


def test_how_many_chips_a_run_takes_is_its_hours_over_the_window(book: Book) -> None:
    page = book.ask("how many H100 does it take to train llama 3.1 405b in 60 days")
    assert page.kind == "reach"
    page.shows("reach.llama-3.1-405b.gpu_hours", 30_840_000)  # F-094
    page.shows("reach.llama-3.1-405b.chips", 30_840_000 / 24 / 60)
    page.shows("reach.llama-3.1-405b.usd", 30_840_000 * 2.65, 30_840_000 * 2.42, 30_840_000 * 3.99)
    assert "takes about 21,400 H100" in page.verdict
    assert "F-170" in page.caveats


def test_gpus_without_a_name_are_counted_in_h100_whatever_we_have(book: Book) -> None:
    page = book.ask("how many GPUs to train deepseek-v3 in 30 days")
    page.shows("reach.deepseek-v3.chips", 3871)  # the flip of Q3
    assert "H100" in page.answer.understood


def test_a_run_without_days_is_not_held_against_a_window(book: Book) -> None:
    page = book.ask("how long would gpt-4 take on 2048 H100")
    page.shows("reach.gpt-4.days", 343, 267, 480)
    assert "fit" not in page.verdict


def test_a_run_with_days_is_told_to_fit_or_not(book: Book) -> None:
    page = book.ask("can 2048 H100 train deepseek v3 and gpt-4 in 60 days")
    headline = page.answer.headline.text
    assert headline.startswith("In 60 days")
    assert "DeepSeek-V3 fits without slack (" in headline
    assert "GPT-4 does not fit (" in headline


def test_how_often_a_run_fits_is_told_where_it_does(book: Book) -> None:
    page = book.ask("can 2048 H100 train olmo 3 7b in a year")
    assert "One after the other, about 76 of them fit into 365 days." in page.verdict
    once = book.ask("can 2048 H100 train deepseek v3 in 60 days")
    assert "One after the other" not in once.verdict


def test_an_offer_against_everyone_gets_its_place(book: Book) -> None:
    page = book.ask("2048 H100 40 researchers vs everyone")
    assert page.kind == "league"
    page.shows("rank.h100e_per_researcher", 5)
    assert "place 5 of 5" in page.verdict


def test_without_researchers_no_lab_is_said_to_lack_a_figure_that_it_has(book: Book) -> None:
    page = book.ask("2048 H100 vs openai")
    assert "no usable figure" not in page.verdict
    assert "Say how many researchers" in page.verdict


def test_two_chips_without_numbers_are_compared_one_by_one(book: Book) -> None:
    page = book.ask("B200 vs H100")
    assert page.kind == "compare"
    page.shows("compare.share.peak", 2.2739)
    page.shows("compare.share.realised", 1.5, 1.4, 1.6)
    assert "1 B200 is worth 1.5 to 2.3 H100" in page.verdict


def test_the_figure_that_was_asked_for_comes_first(book: Book) -> None:
    total = book.ask("2048 H100 40 researchers vs openai in total")
    assert total.verdict.startswith("OpenAI has 850× (610–1,100×) your chips in total")
    head = book.ask("2048 H100 40 researchers vs openai per employee")
    assert head.verdict.startswith(
        "Per employee OpenAI has about 387 (274–497) H100e; per researcher we are about 11× behind"
    )


def test_what_somebody_wants_is_held_against_our_own_chips(book: Book) -> None:
    page = book.ask("she wants 1,000 H200")
    assert page.kind == "compare"
    page.shows("compare.share.peak", 2.048)
    assert "F-085" not in page.caveats  # that anecdote is about ten thousand


def test_more_at_peak_rate_is_not_said_to_be_more_where_it_rents_for_less(book: Book) -> None:
    page = book.ask("512 B200 vs 1000 H200")
    page.shows("compare.share.peak", 1.164)
    assert page.estimate("compare.share.rental").median < 1
    assert "“It is more hardware” alone." in page.advice


def test_of_one_chip_every_equivalence_comes_to_the_same(book: Book) -> None:
    page = book.ask("he gets 100 H100 at Cohere, we'd offer 768 H100")
    assert "768 H100 are 7.7 times 100 H100" in page.verdict
    assert "Which equivalence" not in page.caveats


def test_without_an_offer_what_somebody_wants_asks_for_it() -> None:
    services = Services(Store.open("sqlite://"), fixed_now)
    page = Book(services).ask("she wants 1,000 H200")
    services.close()
    assert page.kind == "choose"
    assert "Tell me your offer" in page.verdict


def test_a_run_of_which_nothing_is_published_is_named(book: Book) -> None:
    page = book.ask("how many H100 to train gpt-4 and glm-5.1 in 90 days")
    page.shows("reach.gpt-4.chips", 7799)
    assert "Neither GPU-hours nor FLOP of GLM-5.1 are published." in page.verdict


def test_chips_without_a_training_rate_are_named(book: Book) -> None:
    page = book.ask("how many A10G to train gpt-4 in 90 days")
    assert "No published sixteen-bit rate for A10G" in page.verdict
    (way,) = page.answer.next
    assert book.ask(way.text).estimate("reach.gpt-4.chips").median == pytest.approx(7799, rel=0.01)


def test_thanks_are_answered_wherever_one_text_is_asked(book: Book) -> None:
    assert book.ask("thanks").verdict.startswith("You're welcome")


def test_no_digit_is_shown_that_nobody_gave() -> None:
    assert exact_text(6.6e25) == "6.6e25"
    assert exact_text(30_840_000.0) == "30,840,000"


def test_the_sources_on_a_lab_are_its_own_whatever_was_asked_before(book: Book) -> None:
    book.ask("how big is openai")
    found = book.ask("what are your sources for xai").answer.sources()
    assert found == book.ask("how big is xai").answer.sources()
    assert "xai" in {fact.subject for fact in found}
    assert "openai" not in {fact.subject for fact in found}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Could 1,000 B200s reproduce Llama 3 70B in three months?", "No, not in 90 days: Llama 3"),
        ("could 2000 B200 train llama 3 70b in 90 days", "Yes, in 90 days: Llama 3 70B takes"),
        ("could we train GPT-4 in a year?", "Only without slack in 365 days: GPT-4 takes about"),
        ("how long would llama 3 70b take on 1000 B200", "Llama 3 70B: about 117 days"),
        ("can we train a 7B on 200B tokens in 30 days", "Yes, in 30 days: 7B on 200B tokens"),
        ("can 64 H100 train a 70B on 2T tokens in 30 days", "No, not in 30 days: 70B on 2T tokens"),
        ("can 1024 H100 train a 70B on 2T tokens in 30 days", "Only by the middle value in 30"),
        ("can 900 H100 train a 70B on 2T tokens in 30 days", "Not by the middle value in 30 days"),
        ("how long does a 7B on 200B tokens take us", "7B on 200B tokens: about"),
    ],
)
def test_whether_a_run_fits_is_answered_first(book: Book, text: str, says: str) -> None:
    assert book.ask(text).answer.headline.text.startswith(says)
