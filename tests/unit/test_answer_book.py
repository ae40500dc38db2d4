"""All worked answers of the answer book, to one per cent."""

from __future__ import annotations

import pytest

from tests.unit.book import Book


def test_q1_an_offer_against_openai(book: Book) -> None:
    page = book.ask("2048 H100 40 researchers vs openai")
    assert page.kind == "offer"
    page.shows("offer.h100e", 2048)
    page.shows("offer.h100e_per_researcher", 51.2)
    page.shows("lab.openai.h100e_per_researcher", 544.8, 308.0, 1170)
    page.shows("lab.openai.ratio_per_researcher", 10.64, 6.02, 22.85)
    page.shows("offer.usd_per_researcher_year", 1_188_557, 1_085_399, 1_789_563)
    page.rests_on("offer.usd_per_researcher_year", "F-129", "F-130", "F-135")
    page.shows("offer.usd_per_year", 47_540_000)
    page.shows("lab.openai.ratio_total", 851, 611, 1067)
    assert page.verdict == (
        "About 11× behind OpenAI per researcher (6.0–23×) 51 H100e each against about 545"
        " (308–1,170). The widest unknown is how many of OpenAI's staff do research; its stock is"
        " 328 days old."
    )
    assert "6 researchers or fewer, or from 12,322 H100 for your 40" in page.flips
    assert "all 4,500 staff counted as researchers it is still 4.3× (2.9–5.9×)" in page.flips
    assert "strong" in (page.answer.figure("offer.h100e_per_researcher") or page).note  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text", ["512 B200 vs 10k H100", "they asked for 10k H100 and we have 512 B200"]
)
def test_q2_two_amounts_of_hardware(book: Book, text: str) -> None:
    page = book.ask(text)
    assert page.kind == "compare"
    page.shows("offer.h100e", 1164)
    page.shows("other.h100e", 10_000)
    page.shows("compare.share.peak", 0.1164)
    page.shows("compare.share.realised", 0.0768, 0.0717, 0.0819)
    page.shows("compare.share.rental", 0.1044)
    page.shows("other.usd_per_year", 232.1e6, 212.0e6, 349.5e6)
    page.shows("offer.usd_per_year", 23.8e6, 23.8e6, 30.5e6)
    page.shows("offer.flop_30_days", 1.05e24, 0.75e24, 1.34e24)
    assert "512 B200 are 7.7 to 12 % of 10,000 H100" in page.verdict
    assert "About 12 % at peak rate, about 7.7 %" in page.verdict
    assert "8.6 days" in page.advice
    assert "F-085" in page.caveats


def test_q3_what_a_cluster_can_do_in_a_month(book: Book) -> None:
    page = book.ask("what can 2048 H100 do in 30 days")
    assert page.kind == "reach"
    for run, days in {
        "olmo-3-7b": 4.76,
        "olmo-3-32b": 21.4,
        "olmo-3-32b-think": 28.0,
        "llama-3.1-8b": 29.7,
        "deepseek-v3": 56.7,
        "llama-3.1-70b": 142,
        "llama-3.1-405b": 627,
    }.items():
        page.shows(f"reach.{run}.days", days)
    page.shows("reach.apertus-70b.days", 122, 122, 203)
    page.shows("reach.gpt-4.days", 343, 267, 480)
    page.shows("offer.flop_in_window", 1.84e24, 1.31e24, 2.36e24)
    assert "Olmo 3 32B (21 days) But not DeepSeek-V3 (57 days)" in page.verdict
    assert "DeepSeek-V3 fits 30 days from 3,871 H100" in page.flips
    assert "10 to 30 % of research compute (F-170), so allow 3.3 to 10 times" in page.caveats


def test_q3_with_researchers_one_share_is_a_second_column(book: Book) -> None:
    page = book.ask("what can we do in 30 days")
    for run, days in {
        "olmo-3-7b": 190,
        "olmo-3-32b": 854,
        "olmo-3-32b-think": 1120,
        "llama-3.1-8b": 1188,
        "deepseek-v3": 2268,
        "grok-4": None,
    }.items():
        if days:
            page.shows(f"reach.{run}.days_one_researcher", days)
    assert "One person's share alone repeats at most the fine-tuning of OpenVLA 7B" in page.advice


def test_q4_a_guarantee_that_the_chips_do_not_cover(book: Book) -> None:
    page = book.ask("64 H200, 12 researchers, 8 guaranteed each vs anthropic and mistral")
    page.shows("offer.h100e_per_researcher", 5.33)
    page.shows("offer.guaranteed_per_researcher", 8)
    page.shows("lab.anthropic.ratio_per_researcher", 102.3, 58.6, 197.2)
    assert page.has_no("lab.mistral.h100e") == "no public figure"
    page.shows("lab.mistral.announced_h100e", 34_866, None, 45_478)
    page.rests_on("lab.mistral.announced_h100e", "F-046", "F-047")
    assert "8 chips for each of 12 people are 96, on 64" in page.verdict
    assert "5 whole chips each" in page.verdict
    assert "from 3,749 H200" in page.flips


def test_q5_a_lab(book: Book) -> None:
    page = book.ask("how big is anthropic")
    assert page.kind == "lab"
    page.shows("lab.anthropic.h100e", 1_189_600, 842_200, 1_716_500)
    page.shows("lab.anthropic.staff", 2300, 2070, 2530)
    page.shows("lab.anthropic.h100e_per_employee", 517.2, 361.5, 757.5)
    page.shows("lab.anthropic.h100e_per_researcher", 545.4, 312.4, 1052)
    shown = {fact.id for fact in page.answer.sources()}
    assert {"F-029", "F-035", "F-027", "F-043", "F-044", "F-045", "F-093"} <= shown


def test_q6_two_labs_that_cannot_be_told_apart(book: Book) -> None:
    page = book.ask("compare openai and deepmind")
    page.shows("compare.openai.google-deepmind.total", 1.10, 0.62, 1.82)
    page.shows("compare.openai.google-deepmind.per_employee", 1.47, 0.81, 2.48)
    page.shows("compare.openai.google-deepmind.per_researcher", 2.06, 0.82, 5.89)
    assert "comparable: the ranges overlap That holds in total, per employee" in page.verdict
    assert "1.1×, 1.5× and 2.1× those of Google DeepMind" in page.verdict
    assert "147 days" in page.caveats


def test_q7_no_lab_can_be_named_first(book: Book) -> None:
    page = book.ask("who has the most compute per researcher")
    assert page.kind == "league"
    for lab in ("openai", "anthropic", "meta", "google-deepmind"):
        found = page.estimate(f"lab.{lab}.rank.h100e_per_researcher")
        assert (found.low, found.high) == (1, 4)
    ours = page.estimate("rank.h100e_per_researcher")
    assert (ours.low, ours.high) == (5, 5)
    assert "4 ranges overlap They reach from 129 to 1,170" in page.verdict
    assert "Of the 17 labs looked at, 4 have" in page.verdict


def test_q7_by_total_the_ties_are_wider(book: Book) -> None:
    page = book.ask("top labs by total compute")
    spans = {
        lab: (found.low, found.high)
        for lab in ("openai", "google-deepmind", "anthropic", "meta", "xai")
        if (found := page.estimate(f"lab.{lab}.rank.h100e"))
    }
    assert spans["meta"] == (1, 5)
    assert spans["xai"] == (4, 5)
    assert spans["openai"] == spans["google-deepmind"] == spans["anthropic"] == (1, 4)


def test_q8_a_price_has_a_basis_and_a_date(book: Book) -> None:
    page = book.ask("price of H100")
    page.shows("price.H100.usd_per_hour", 3.99, 2.42, 3.99)
    page.rests_on("price.H100.usd_per_hour", "F-135")
    page.shows("price.H100.usd_per_year", 34_952)
    page.shows("price.H100.contract-1y.usd_per_hour", 2.65)
    page.shows("price.H100.spot.usd_per_hour", 2.42)
    page.shows("price.H100.index.usd_per_hour", 2.60)
    page.shows("price.H100.list.usd_per_hour", 3.29)
    assert "$3.99" in page.verdict
    assert "$2.65 (26 Jun 2026)" in page.verdict
    assert "from $2.42 to $3.99" in page.verdict


def test_q8_a_basis_makes_the_headline(book: Book) -> None:
    page = book.ask("price H100 1y")
    page.shows("price.H100.usd_per_hour", 2.65)


def test_q9_what_equals_a_lab(book: Book) -> None:
    page = book.ask("match openai per researcher for 20 people")
    page.shows("match.h100e", 10_896, 6161, 23_396)
    page.shows("match.usd_per_year", 252.9e6, 143.0e6, 543.2e6)
    page.shows("match.usd_per_year_by_price", 252.9e6, 231.0e6, 380.9e6)
    page.shows("match.usd_per_researcher_year", 12.6e6)
    assert "about 8,850 H100e are left to find, for some $205 million a year" in page.verdict
    assert "3.8 people" in page.flips


def test_q10_what_hires_do(book: Book) -> None:
    page = book.ask("what if we hire 15 more")
    assert page.kind == "dilution"
    page.shows("offer.h100e_per_researcher", 37.24)
    page.shows("offer.usd_per_researcher_year", 864_000)
    page.shows("dilution.chips_to_keep", 768)
    page.shows("dilution.usd_per_year_to_keep", 17.8e6, 16.3e6, 26.8e6)
    assert "from 51 to 37 H100e each (−27 %)" in page.verdict
    assert "still in the tier we call strong" in page.verdict
    assert "Hire number 29" in page.advice
    assert "From 69 researchers" in page.flips


def test_q10_against_a_lab(book: Book) -> None:
    page = book.ask("what if we hire 15 more, vs openai")
    page.shows("lab.openai.ratio_per_researcher", 14.6, 8.3, 31.4)


def test_q11_a_lab_without_a_public_figure(book: Book) -> None:
    page = book.ask("is SSI's cluster bigger")
    assert page.kind == "lab"
    assert page.has_no("lab.ssi.h100e") == "no public figure"
    assert "bigger or smaller cannot be said" in page.verdict
    assert "F-058, 594 days old" in page.caveats


def test_q12_what_is_announced_is_never_added(book: Book) -> None:
    page = book.ask("our new site opens in March: 4096 GB300")
    page.shows("offer.h100e", 2048)
    page.shows("offer.announced.h100e", 10_349)
    page.shows("offer.announced.h100e_per_researcher", 258.7)
    assert "March 2027" in page.advice
    assert page.answer.question.offer is not None


def test_q13_universities_share_their_machines(book: Book) -> None:
    page = book.ask("university group: 128 A100, 35 researchers, vs stanford and princeton")
    page.shows("offer.h100e", 40.4)
    page.shows("offer.h100e_per_researcher", 1.15)
    page.shows("lab.stanford.h100e", 248)
    page.shows("lab.princeton.h100e", 396)
    page.shows("lab.stanford.ratio_total", 6.1, None, None)
    page.shows("lab.princeton.ratio_total", 9.8, None, None)
    assert "not published on our definition" in page.has_no("lab.stanford.h100e_per_researcher")
    assert "984 days old" in page.caveats


def test_q14_a_typo_is_not_corrected_in_silence(book: Book) -> None:
    page = book.ask("1024 H100 25 researchers vs antropic and zorblax labs")
    assert page.kind == "choose"
    page.shows("offer.h100e_per_researcher", 40.96)
    assert "Anthropic" in page.verdict
    assert "zorblax labs" in page.verdict
    assert not [f for f in page.answer.figures if f.key.startswith("lab.")]
    assert any("Anthropic" in choice.label for choice in page.answer.choices)


def test_q14_the_choice_answers_for_the_lab(book: Book) -> None:
    choices = book.ask("1024 H100 25 researchers vs antropic and zorblax labs").answer.choices
    page = book.ask(next(c.text for c in choices if "Anthropic" in c.label))
    page.shows("lab.anthropic.ratio_per_researcher", 13.3, 7.6, 25.7)


@pytest.mark.parametrize(
    "text", ["purple elephants", "0 H100", "-5 B200", "2048 H100 0 researchers"]
)
def test_q15_what_cannot_be_is_said_kindly(book: Book, text: str) -> None:
    page = book.ask(text)
    assert page.kind == "error"
    assert not page.answer.figures
    assert page.answer.next


def test_q16_a_stale_headcount_serves_no_figure(book: Book) -> None:
    page = book.ask("1024 H100 25 researchers vs xai")
    page.shows("offer.h100e_per_researcher", 40.96)
    page.shows("lab.xai.h100e", 634_800, 587_300, 786_600)
    page.shows("lab.xai.staff", 300)
    page.shows("lab.xai.ratio_total", 620, 574, 768)
    for key in ("h100e_per_employee", "h100e_per_researcher", "ratio_per_researcher"):
        assert "900 hourly tutors" in page.has_no(f"lab.xai.{key}")
    assert "622 days old" in page.caveats


def test_q16_an_assumed_headcount_is_marked_as_ours(book: Book) -> None:
    page = book.ask("1024 H100 25 researchers vs xai, assume 1200 staff")
    page.shows("lab.xai.staff", 1200)
    assert page.estimate("lab.xai.staff").grade == "own"
    assert page.estimate("lab.xai.ratio_per_researcher").median > 1


def test_q17_contracts_are_not_added_up(book: Book) -> None:
    page = book.ask("add up everything openai has signed")
    assert page.kind == "refusal"
    listed = {fact.id for fact in page.answer.listed}
    assert {"F-039", "F-040", "F-041", "F-042"} <= listed
    page.shows("lab.openai.capacity_gw", 1.9)
    assert "25.5" not in page.verdict


def test_q18_a_share_for_research(book: Book) -> None:
    page = book.ask("1024 H100 shared 60/40 with product, 30 researchers vs meta")
    page.shows("offer.h100e_per_researcher", 20.48)
    page.shows("lab.meta.ratio_per_researcher", 14.3, 6.8, 30.2)
    page.shows("offer.usd_per_researcher_year", 475_423, 434_160, 715_825)
    assert "34 per researcher" in page.advice
    assert "4 researchers or fewer, or from 6,950 H100" in page.flips
