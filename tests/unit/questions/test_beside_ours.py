"""Our offer beside a data centre, a budget, a deal or a programme, asked in one message."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind, PriceBasis, Question, Reading, Understood, Unreadable
from bot.questions.writing.canonical import to_text
from tests.unit.questions.generated import DIRECTORY, TODAY
from tests.unit.questions.reading import read


def reading(text: str) -> Reading:
    return read(text, DIRECTORY, TODAY)


def question(text: str) -> Question:
    told = reading(text)
    assert isinstance(told, Understood)
    return told.question


@pytest.mark.parametrize(
    "text",
    [
        "Colossus 2 compared to our cluster",
        "how many times our cluster is xAI's Colossus 2?",
        "us vs Colossus 2",
        "is our offer bigger than Colossus 2",
        "how does our cluster compare with xAI's Colossus 2 data center",
        "data centre Colossus 2 vs our offer",
    ],
)
def test_a_site_is_set_beside_ours(text: str) -> None:
    asked = question(text)
    assert (asked.kind, asked.place, asked.uses_saved) == (Kind.LAB, "site/colossus-2", True)
    assert question(to_text(asked, DIRECTORY)) == asked


@pytest.mark.parametrize("text", ["how big is Colossus 2", "what runs at Colossus 2"])
def test_a_site_alone_is_not(text: str) -> None:
    assert not question(text).uses_saved


@pytest.mark.parametrize(
    ("text", "chips", "basis"),
    [
        ("$20M a year of H100 vs our offer", ("chip/h100",), None),
        ("our offer vs $20 million a year", (), None),
        ("is $20 million a year more than what we have", (), None),
        (
            "our offer vs $20M a year spent on H100 on a three-year contract",
            ("chip/h100",),
            PriceBasis.CONTRACT_3Y,
        ),
    ],
)
def test_a_budget_is_set_beside_ours(
    text: str, chips: tuple[str, ...], basis: PriceBasis | None
) -> None:
    asked = question(text)
    assert (asked.kind, asked.uses_saved, asked.chips) == (Kind.COMPARE, True, chips)
    assert asked.other_terms is not None
    assert asked.other_terms.usd_per_year == 20e6
    assert asked.assume.basis is basis
    assert question(to_text(asked, DIRECTORY)) == asked


@pytest.mark.parametrize("text", ["2048 H100 vs $20M a year", "is $20M a year more than 2048 H100"])
def test_a_budget_is_set_beside_chips(text: str) -> None:
    asked = question(text)
    assert asked.offer is not None
    assert asked.offer.chips[0].count.value == 2048
    assert asked.other_terms is not None
    assert not asked.uses_saved
    assert question(to_text(asked, DIRECTORY)) == asked


@pytest.mark.parametrize(
    "text",
    [
        "we have $20M a year, is that more than OpenAI",
        "our budget is $20M a year vs OpenAI",
        "2048 H100 and $20M a year vs Meta",
        "2048 H100 for 40 researchers, $20M a year",
    ],
)
def test_a_budget_of_ours_is_still_an_offer(text: str) -> None:
    assert question(text).kind is Kind.OFFER


@pytest.mark.parametrize(
    "text",
    [
        "How does Anthropic's deal with Google compare with our offer?",
        "which is bigger, Anthropic's Google deal or our offer",
        "our cluster vs Anthropic's contract with Amazon",
    ],
)
def test_a_deal_is_not_set_beside_ours(text: str) -> None:
    told = reading(text)
    assert isinstance(told, Unreadable)
    assert "not set against our offer" in told.problem
    assert all(isinstance(reading(instead), Understood) for instead in told.suggestions)


@pytest.mark.parametrize("text", ["how do we compare with OpenAI", "contracts of OpenAI"])
def test_a_lab_and_its_deals_are_asked_about_as_before(text: str) -> None:
    assert isinstance(reading(text), Understood)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("NAIRR vs our offer", "programme/nairr"),
        ("how does NAIRR compare with what we offer", "programme/nairr"),
        ("public compute programmes in Europe vs our offer", "Europe"),
        ("public compute programmes vs our offer", None),
    ],
)
def test_programmes_are_set_beside_ours(text: str, place: str | None) -> None:
    asked = question(text)
    assert (asked.topic, asked.place, asked.uses_saved) == ("programmes", place, True)
    assert question(to_text(asked, DIRECTORY)) == asked


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("$20M on GB200 vs 512 H100", "512 H100 vs $20000000 a year, on GB200"),
        ("$20M of GB300 against 2048 H100", "2048 H100 vs $20000000 a year, on GB300"),
        ("what's better $20M on GB200 or 512 H100", "512 H100 vs $20000000 a year, on GB200"),
        ("512 H100 or $20M on GB200", "512 H100 vs $20000000 a year, on GB200"),
        ("20 million dollars on GB200 or 512 H100", "512 H100 vs $20000000 a year, on GB200"),
        ("would $20M in GB200s beat 512 H100", "512 H100 vs $20000000 a year, on GB200"),
        ("$20M of B200 vs 512 H100", "512 H100 vs $20000000 a year, on B200"),
        ("$20M on GB200 vs ours", "our compute vs $20000000 a year, on GB200"),
    ],
)
def test_money_for_a_chip_is_no_one_of_it(text: str, told: str) -> None:
    asked = reading(text)
    assert isinstance(asked, Understood)
    assert asked.assumed == ()
    assert to_text(asked.question, DIRECTORY) == told
