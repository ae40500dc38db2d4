"""The contracts of all labs: by year, by unit, and what is asked on of them."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.on_record import Listing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last, last_answer, part

ALL = "compute contracts of all labs"
OF_2026 = f"{ALL} since 2026-01-01"
OF_2025 = f"{ALL} since 2025-01-01, as of 2025-12-31"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("What's the largest compute contract signed this year?", OF_2026),
        ("which labs signed compute deals last year", OF_2025),
        ("what deals were announced in 2026", OF_2026),
        ("biggest GPU deals", ALL),
        ("largest compute contracts", ALL),
        ("list all compute deals", ALL),
        ("which labs have compute contracts", ALL),
        ("who signed the largest compute deal in 2025", OF_2025),
        ("latest power contracts", ALL),
        (OF_2025, OF_2025),
    ],
)
def test_the_contracts_of_all_labs_are_a_list(conversing: Conversing, text: str, asks: str) -> None:
    assert last(conversing, text) == [asks]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("compute contracts of Anthropic", "compute contracts of Anthropic"),
        ("price of H100 on a one-year contract", "price of H100, one-year contract"),
        ("contracts this week", "contracts this week"),
        ("rank all labs", "rank all labs"),
    ],
)
def test_other_contracts_are_asked_as_before(conversing: Conversing, text: str, asks: str) -> None:
    assert last(conversing, text) == [asks]


def test_labs_are_in_no_order_of_what_they_signed(conversing: Conversing) -> None:
    told = last_answer(conversing, "which lab signed the most deals")
    assert "neither added up nor sorted" in told.headline.text


def test_each_unit_stands_by_itself_and_none_of_those_as_large_is_the_largest(
    conversing: Conversing,
) -> None:
    told = last_answer(conversing, OF_2026)
    assert told.headline.text.endswith("6; in GW none alone is the largest: 3 name 5 GW")
    words = [each.text for each in told.verdict]
    assert words[0].startswith("Told in GW: 5, the most OpenAI with Nvidia, 5 GW (secured); ")
    assert words[1].startswith("Told in H100e: 1, the most Reflection")
    assert "not added up" in words[2]
    assert told.table is not None
    assert [row[0].text for row in told.table.rows][-1].startswith("Reflection")


def test_what_binds_nobody_says_so(conversing: Conversing) -> None:
    head = last_answer(conversing, OF_2025).headline.text
    assert head.endswith("in GW the largest OpenAI with Nvidia, 10 GW (letter of intent)")


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("and last year", OF_2025),
        ("what about 2025?", OF_2025),
        ("since March 2026?", f"{ALL} since 2026-03-01"),
        ("who's the supplier in that one", OF_2026),
        ("how many gigawatts is it", OF_2026),
        ("is that binding?", OF_2026),
        ("is that one binding?", OF_2026),
        ("which of them is the largest", OF_2026),
        ("anything similar for Anthropic?", "compute contracts of Anthropic"),
        ("and OpenAI's?", "compute contracts of OpenAI"),
        ("which labs have the biggest data centres", "all data centres"),
    ],
)
def test_it_is_asked_on_of_them(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, OF_2026, text) == [asks]


def test_ours_is_no_deal(talking: Conversing) -> None:
    told = last_answer(talking, ALL, "how do we compare")
    assert "not set against our offer" in told.headline.text


def test_another_lab_is_told_of_the_time_that_is_named(talking: Conversing) -> None:
    before = ("compute contracts of Nvidia", "contracts signed since June")
    assert last(talking, *before) == ["compute contracts of Nvidia since 2026-06-01"]
    (asked,) = last(talking, *before, "what has OpenAI signed since May")
    assert asked.startswith("compute contracts of OpenAI since 2026-05-01")


@pytest.mark.parametrize(
    "text",
    [
        "what's the largest deal anybody signed this year",
        "which lab has the largest deal",
        "largest contract of anyone",
        "and the biggest anyone has signed",
        "biggest compute deal in the industry?",
        "the biggest of any lab",
    ],
)
def test_the_largest_of_anybody_is_of_all_labs(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "anthropic contracts", text).question
    assert (told.topic, told.labs) == (Listing.CONTRACTS, ())


@pytest.mark.parametrize("text", ["which one is the biggest", "the largest?", "biggest of them"])
def test_the_largest_of_theirs_is_of_that_lab(talking: Conversing, text: str) -> None:
    assert last_answer(talking, "anthropic contracts", text).question.labs == ("anthropic",)


@pytest.mark.parametrize(
    "text",
    [
        "with whom",
        "who with",
        "is it binding",
        "are they all binding",
        "with which providers",
        "which ones are firm",
    ],
)
def test_with_whom_a_lab_signed_leads_what_is_told(talking: Conversing, text: str) -> None:
    told = part(talking, "openai contracts", text).headline.text
    assert "Contracted with AMD" in told
    assert "Letter of intent with Nvidia" in told


@pytest.mark.parametrize(
    "text",
    [
        "who with",
        "with whom",
        "who is the provider of that",
        "with whom is that",
    ],
)
def test_of_all_deals_the_one_that_leads_is_told(talking: Conversing, text: str) -> None:
    told = last_answer(talking, ALL, text).headline.text
    assert "OpenAI with Nvidia, 10 GW" in told
    assert not told.startswith("Deals for compute")
    assert last_answer(talking, ALL, text, "when was that signed").kind is Kind.SOURCE


@pytest.mark.parametrize(
    "text",
    [
        "vs openai",
        "versus OpenAI's",
        "compared to openai",
        "against the OpenAI ones",
        "and vs openai?",
    ],
)
def test_the_contracts_of_another_lab_are_told_beside(talking: Conversing, text: str) -> None:
    both = last(talking, "compute contracts of Anthropic and OpenAI")
    assert sorted(last(talking, "anthropic contracts", text)) == sorted(both)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("who signed the big cloud deals this year", OF_2026),
        ("which labs inked cloud contracts this year", OF_2026),
        ("who made the largest cloud deals in 2026", OF_2026),
        ("what are the big hyperscaler contracts this year", OF_2026),
        ("all compute contracts signed in 2025", OF_2025),
        ("show me every cloud contract on record", ALL),
        ("compute commitments by lab", ALL),
        ("smallest compute deal on record", ALL),
        ("deals over 1 GW", ALL),
        ("deals above $10 billion", ALL),
        ("which labs signed more than $10bn of compute", ALL),
    ],
)
def test_deals_by_the_words_that_people_use(conversing: Conversing, text: str, asks: str) -> None:
    assert last(conversing, text) == [asks]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("deals over 1 GW", "“1 GW” left out"),
        ("deals above $10 billion", "“$10 billion” left out"),
        ("smallest compute deal on record", "“smallest” left out"),
    ],
)
def test_what_chooses_no_deals_is_said(conversing: Conversing, text: str, said: str) -> None:
    assert said in last_answer(conversing, text).understood


def test_how_long_a_deal_of_any_lab_runs_is_said_first_to_be_unknown(
    conversing: Conversing,
) -> None:
    told = last_answer(conversing, "who signed the big cloud deals this year", "for how long")
    assert told.headline.text.startswith("When it ends and over how many years a deal runs is not")
    summed = last_answer(
        conversing, "who signed the big cloud deals this year", "for how long", "add it all up"
    )
    assert summed.headline.text == "I don't add up what labs use or have signed"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("OpenAI Broadcom agreement", "compute contracts of OpenAI with Broadcom"),
        ("has Anthropic signed with Azure", "compute contracts of Anthropic with Microsoft AI"),
    ],
)
def test_a_party_is_read_by_any_of_its_names(conversing: Conversing, text: str, asks: str) -> None:
    assert last(conversing, text) == [asks]
