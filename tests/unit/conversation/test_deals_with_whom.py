"""Contracts of one lab asked on about: with somebody else, set against another, in dollars."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last, last_answer, reply

WITH_ORACLE = "whats the openai oracle deal worth"
SIGNED = "what compute contracts has Anthropic signed?"


@pytest.mark.parametrize(
    "text",
    [
        "and with coreweave",
        "with CoreWeave?",
        "what about coreweave",
        "the coreweave one?",
        "anything with coreweave",
        "and w/ coreweave",
    ],
)
def test_it_is_the_same_lab_whose_deal_is_with_somebody_else(
    talking: Conversing, text: str
) -> None:
    assert asks(talking, WITH_ORACLE, text) == "compute contracts of OpenAI with CoreWeave"


def test_what_is_not_on_record_may_be_public_elsewhere(talking: Conversing) -> None:
    told = last_answer(talking, WITH_ORACLE, "and with coreweave")
    assert "not in our record, and may be public elsewhere" in told.verdict[0].text
    assert "nobody has published" not in told.verdict[0].text
    none = last_answer(talking, "did meta sign w google for tpus")
    assert none.headline.text.endswith("for compute with Google is on record")
    assert none.verdict[0].text.startswith("What it signed may be public elsewhere")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "did meta sign w google for tpus",
            ["compute contracts of Meta Superintelligence Labs with Google DeepMind"],
        ),
        ("meta deal w oracle?", ["compute contracts of Meta Superintelligence Labs with Oracle"]),
    ],
)
def test_with_cut_short_is_read_once(talking: Conversing, text: str, asked: list[str]) -> None:
    assert last(talking, text) == asked


@pytest.mark.parametrize(
    ("text", "other"),
    [
        (
            "is that bigger than what meta has w google",
            "compute contracts of Meta Superintelligence Labs with Google DeepMind",
        ),
        (
            "is it more than openai's with oracle?",
            "compute contracts of OpenAI with Oracle",
        ),
        (
            "is that larger than the deal between meta and google",
            "compute contracts of Meta Superintelligence Labs with Google DeepMind",
        ),
        ("are those bigger than OpenAI's", "compute contracts of OpenAI"),
    ],
)
def test_deals_set_against_others_are_both_told(talking: Conversing, text: str, other: str) -> None:
    assert last(talking, SIGNED, text) == ["compute contracts of Anthropic", other]


@pytest.mark.parametrize(
    "text",
    [
        WITH_ORACLE,
        "how much is the openai oracle contract worth",
        "what's the value of openai's deal with oracle",
        "openai oracle deal in dollars",
    ],
)
def test_a_deal_asked_in_dollars_says_first_that_it_has_none(
    talking: Conversing, text: str
) -> None:
    told = reply(talking, text)
    assert (told.text, told.form) == ("compute contracts of OpenAI with Oracle", Form.DOLLARS)
    assert told.answer.headline.text.endswith("none with a sum in dollars")
    assert "4.5 GW" in " ".join(line.text for line in told.answer.verdict)


@pytest.mark.parametrize(
    "text",
    [
        "how much is it worth",
        "whats it worth in dollars",
        "how much is that deal worth",
        "whats the dollar value",
        "how many billions",
    ],
)
def test_what_a_deal_is_worth_is_none_of_our_rent(talking: Conversing, text: str) -> None:
    lines = ("our offer is 2048 H100 for 40 researchers", "openai oracle contract", text)
    told = reply(talking, *lines)
    assert (told.text, told.form) == ("compute contracts of OpenAI with Oracle", Form.DOLLARS)


@pytest.mark.parametrize(
    "text", ["over how many years", "for how long", "how many years", "and over how many years?"]
)
def test_over_how_many_years_is_not_in_the_record(talking: Conversing, text: str) -> None:
    told = reply(talking, WITH_ORACLE, text)
    assert told.text == "compute contracts of OpenAI with Oracle"
    assert "over how many years a deal runs is not in that record" in told.answer.understood


@pytest.mark.parametrize(
    "text",
    [
        "when was it signed",
        "when were those announced",
        "when was that agreed",
        "when were they made public",
        "when did they sign",
        "what day were they signed",
    ],
)
def test_on_which_days_contracts_were_made_known_is_told_first(
    talking: Conversing, text: str
) -> None:
    said = last_answer(talking, SIGNED, text).headline.text
    assert said.startswith("Made known: with ")
    assert "with Amazon on 20 Apr 2026" in said


def test_when_they_start_is_another_question(talking: Conversing) -> None:
    assert "Made known" not in last_answer(talking, SIGNED, "when do they start").headline.text


@pytest.mark.parametrize(
    "text",
    [
        "what has OpenAI got with Oracle",
        "and what has OpenAI got with Oracle",
        "what does openai have with oracle?",
        "what does openai have at oracle?",
        "does openai have anything at oracle",
        "has openai got anything with oracle",
        "does openai have something with oracle",
        "what have OpenAI got going with Oracle?",
    ],
)
def test_what_one_has_with_another_is_what_it_signed(talking: Conversing, text: str) -> None:
    for lines in ((text,), (SIGNED, text)):
        answer = last_answer(talking, *lines)
        assert answer.headline.text == (
            "OpenAI: 1 deal for compute with Oracle on record, 4.5 GW (contracted, 22 Jul 2025)"
        )


def test_what_one_has_with_so_many_people_is_no_deal(talking: Conversing) -> None:
    answer = last_answer(talking, "what does openai have with 40 researchers")
    assert "deal" not in answer.headline.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how large is the openai oracle contract", "with Oracle on record, 4.5 GW (contracted,"),
        ("how big is the deal between anthropic and amazon", "on record, up to 5 GW (contracted,"),
    ],
)
def test_the_size_of_the_one_that_was_asked_for_leads(
    talking: Conversing, text: str, told: str
) -> None:
    assert told in last_answer(talking, text).headline.text


def test_what_chips_a_deal_is_for_stands_in_its_words(talking: Conversing) -> None:
    found = last_answer(talking, "has anthropic signed anything w google for tpus?")
    assert any("next-generation TPU capacity" in line.text for line in found.verdict)
    assert not any("In words" in x.text for x in last_answer(talking, "openai contracts").verdict)
