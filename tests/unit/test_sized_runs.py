"""Runs that are told by their size, held to the worked jobs of the answer book's section E."""

from __future__ import annotations

import pytest

from bot.services import Asker, Services
from storage.records import Grade
from storage.store import Store
from tests.unit.book import Book, fixed_now

SHARE = "2048 H100, 40 researchers, per researcher"
HOUR = 1 / 24


@pytest.mark.parametrize(
    ("run", "flop", "hours", "days"),
    [
        ("LoRA of 70B on 1B tokens", 2.8e20, (226, 176, 317), (4.4, 3.4, 6.2)),
        ("full fine-tune of 8B on 1B tokens", 4.8e19, (38.6, 30.1, 54.1), (0.755, 0.587, 1.057)),
        ("70B on 50B tokens", 2.1e22, (16_990, 13_210, 23_790), (331.8, 258.1, 464.5)),
        ("1B on 20B tokens", 1.2e20, (97, 75.5, 136), (1.896, 1.475, 2.655)),
    ],
)
def test_the_jobs_of_the_book(
    book: Book,
    run: str,
    flop: float,
    hours: tuple[float, float, float],
    days: tuple[float, float, float],
) -> None:
    page = book.ask(f"how long is {run} with {SHARE}")
    assert page.kind == "reach"
    page.shows("reach.sized.flop", flop)
    figure = page.answer.figure("reach.sized.gpu_hours")
    assert figure
    assert figure.estimate
    assert figure.estimate.median == pytest.approx(hours[0], rel=0.015)
    one = page.answer.figure("reach.sized.days_one_researcher")
    assert one
    assert one.estimate
    assert one.estimate.median == pytest.approx(days[0] * HOUR, rel=0.01)
    assert one.estimate.low == pytest.approx(days[1] * HOUR, rel=0.015)
    assert one.estimate.high == pytest.approx(days[2] * HOUR, rel=0.015)
    assert one.estimate.grade in (Grade.OWN, Grade.CONVENTION)


def test_a_run_rests_on_what_was_entered_and_on_the_conventions(book: Book) -> None:
    page = book.ask("time to train a 13B on 2T tokens with 512 H100")
    days = 6 * 13e9 * 2e12 / (512 * 989.4e12 * 0.35 * 86_400)
    page.shows("reach.sized.days", days, days * 0.35 / 0.45, days * 0.35 / 0.25)
    page.rests_on("reach.sized.days", "C-23a", "C-12", "own-parameters", "own-tokens", "F-119")
    assert "6 for each parameter and token (C-23a)" in page.verdict
    assert page.answer.chart
    assert [bar.label for bar in page.answer.chart.bars if bar.ours] == ["Your 13B on 2T tokens"]


def test_how_many_fit_is_the_time_over_that_of_one(book: Book) -> None:
    page = book.ask(f"how many 1B ablations on 20B tokens fit in a month with {SHARE}")
    page.shows("reach.sized.runs_one_researcher", 380, 271, 488)
    assert "One takes 1.9 hours" in page.verdict
    none = book.ask("how many 70B on 15T tokens can 512 H100 train in 30 days")
    assert "No run of 70B on 15T tokens fits into 30 days" in none.verdict


def test_of_a_mixture_the_active_parameters_count(book: Book) -> None:
    of_all = book.ask("671B on 14.8T tokens, 2048 H800")
    active = book.ask("671B with 37B active on 14.8T tokens, 2048 H800")
    active.shows("reach.sized.flop", 6 * 37e9 * 14.8e12)
    of_all.shows("reach.sized.flop", 6 * 671e9 * 14.8e12)
    assert "mixture of experts" in of_all.caveats
    assert "mixture of experts" not in active.caveats


def test_the_parameters_of_a_model_on_record_are_its_own(book: Book) -> None:
    page = book.ask("llama 3.1 8b on 2T tokens with 512 H100")
    page.shows("reach.sized.flop", 6 * 8e9 * 2e12)
    assert "parameters on record are counted" in page.verdict


def test_flop_alone_are_a_run(book: Book) -> None:
    page = book.ask("how long for 2.98e24 flops on 2048 H100")
    page.shows("reach.sized.days", 48.6, 37.8, 68.1)  # Kimi K2 in section E
    assert "C-23" not in page.verdict


def test_what_it_takes_is_counted_in_chips_and_dollars(book: Book) -> None:
    page = book.ask("how many H100 to train a 13B on 2T tokens in 30 days")
    hours = 6 * 13e9 * 2e12 / (989.4e12 * 0.35 * 3600)
    page.shows("reach.sized.gpu_hours", hours, hours * 0.35 / 0.45, hours * 0.35 / 0.25)
    page.shows("reach.sized.chips", hours / 24 / 30)
    assert "C-12" in page.caveats


def test_without_an_offer_it_tells_what_the_run_takes() -> None:
    with Store.open("sqlite://") as store:
        answer = Services(store, fixed_now).ask("how long for 3e24 flops", Asker.operator())
    assert answer.headline.text.startswith("a run of 3e24 FLOP in 30 days takes about 3,340")


def test_the_conventions_are_shown_with_their_source(book: Book) -> None:
    page = book.ask("source C-23a")
    assert page.kind == "source"
    assert [fact.id for fact in page.answer.sources()] == ["C-23a"]
    assert page.answer.sources()[0].source_url == "https://arxiv.org/abs/2001.08361"


def test_a_time_that_nobody_named_is_not_said_to_be_entered(book: Book) -> None:
    taken = book.ask("how long would DeepSeek-V3 take on 1024 H200")
    entered = book.ask("how long would DeepSeek-V3 take on 1024 H200 in 20 days")
    of_window = {"taken-days", "own-days"}
    assert of_window & {fact.id for fact in taken.answer.sources()} == {"taken-days"}
    assert of_window & {fact.id for fact in entered.answer.sources()} == {"own-days"}


def test_what_would_fit_one_share_is_told_of_one_share(book: Book) -> None:
    page = book.ask(f"what can we do in two weeks with {SHARE}")
    assert any("on one share from" in flip.text for flip in page.answer.flips)


def test_a_utilisation_that_is_named_holds_where_training_compute_is_on_record(book: Book) -> None:
    usual = book.ask("how long does llama 3.1 405b take on 2048 H100")
    slow = book.ask("how long does llama 3.1 405b take on 2048 H100 at 20% MFU")
    key = "reach.llama-3.1-405b.days"
    assert slow.estimate(key).median > 1.5 * usual.estimate(key).median
    by_hours = book.ask("how long does llama 3.1 8b take on 2048 H100 at 20% MFU")
    assert "changes nothing for Llama 3.1 8B" in by_hours.caveats


def test_a_utilisation_is_left_out_of_what_does_not_depend_on_it(book: Book) -> None:
    page = book.ask("2048 H100 for 40 researchers, utilization drops to 30%")
    assert "30 % MFU left out, on which only the time of a run depends" in page.answer.understood
    assert "of peak speed" not in page.answer.understood


def test_a_utilisation_alone_asks_of_which_run(book: Book) -> None:
    assert book.ask("at 30% MFU").answer.headline.text.startswith("Of which run?")


def test_the_tokens_of_a_time_follow_from_the_chips(book: Book) -> None:
    page = book.ask("how many tokens could a 7B see on 512 H100 in 90 days")
    tokens = 512 * 989.4e12 * 0.35 * 90 * 86_400 / (6 * 7e9)
    page.shows("reach.sized.tokens", tokens, tokens * 0.25 / 0.35, tokens * 0.45 / 0.35)
    page.rests_on("reach.sized.tokens", "C-23a", "C-12", "own-parameters", "own-days", "F-119")
    assert "6 for each parameter and token (C-23a)" in page.verdict
    assert page.estimate("reach.sized.gpu_hours").median == 512 * 90 * 24


def test_the_tokens_of_one_share_are_a_part_of_them(book: Book) -> None:
    page = book.ask(f"how many tokens can we train a 7B on in 30 days with {SHARE}")
    whole = page.estimate("reach.sized.tokens").median
    assert page.estimate("reach.sized.tokens_one_researcher").median == pytest.approx(whole / 40)
    assert "on one researcher's share" in page.answer.headline.text
    lora = book.ask("how many tokens can LoRA of 7B train on in 30 days with 512 H100")
    assert lora.estimate("reach.sized.tokens").median == pytest.approx(whole / 4 * 6 / 4)


def test_the_tokens_of_a_model_on_record_go_by_its_parameters(book: Book) -> None:
    page = book.ask("how many tokens could llama 3.1 8b see on 256 B200 in a week")
    assert page.answer.headline.text.startswith("Llama 3.1 8B: about 2.54 trillion")
    none = book.ask("how many tokens was llama 3.1 8b trained on")
    assert none.answer.figure("reach.sized.tokens") is None
