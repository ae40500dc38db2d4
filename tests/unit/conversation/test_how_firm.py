"""How firm a deal is: what is on record of it, and that its terms are not public."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last, last_answer, reply

DEALS = "what contracts does openai have with oracle"
SIGNED = "compute contracts of OpenAI since 2026-01-01, as of 2026-11-24"
KNOWN = "how firm each deal is stands in its own words"


@pytest.mark.parametrize(
    "text",
    [
        "is that one binding?",
        "is it legally binding",
        "is that a done deal",
        "is that signed or just announced",
        "are they all firm commitments",
        "is it only a letter of intent",
    ],
)
def test_after_contracts_it_is_said_what_of_it_is_on_record(talking: Conversing, text: str) -> None:
    told = last_answer(talking, DEALS, text)
    assert told.headline.text == (
        "OpenAI: 1 deal for compute with Oracle on record, 4.5 GW (contracted, 22 Jul 2025)"
    )
    assert KNOWN in told.understood


def test_it_is_said_of_all_deals_and_at_once_too(talking: Conversing) -> None:
    assert KNOWN in last_answer(talking, "latest contracts", "are they binding").understood
    assert KNOWN in last_answer(talking, "is OpenAI's deal with Oracle binding").understood
    assert KNOWN not in last_answer(talking, DEALS).understood


@pytest.mark.parametrize("text", ["is that one binding?", "is the deal firm", "are those binding"])
def test_where_no_deal_was_spoken_of_it_is_asked_which(conversing: Conversing, text: str) -> None:
    told = last_answer(conversing, text)
    assert told.kind is Kind.CHOOSE
    assert told.headline.text.startswith("Which deal?")


@pytest.mark.parametrize(
    "text",
    [
        "what did OpenAI sign in 2026",
        "what did OpenAI commit to in 2026",
        "what did openai agree to in 2026",
        "openai signings in 2026",
    ],
)
def test_what_a_lab_signed_in_a_year_is_of_its_contracts(conversing: Conversing, text: str) -> None:
    assert last(conversing, text) == [SIGNED]


@pytest.mark.parametrize("text", ["with whom", "who is it with"])
def test_with_whom_is_told_with_each(talking: Conversing, text: str) -> None:
    before = "what did xai sign this year"
    assert last(talking, before, text) == last(talking, before)


@pytest.mark.parametrize(
    "text",
    [
        "is the headcount at least a solid one?",
        "is the headcount a reliable figure",
        "is the headcount one I can trust",
        "are the staff numbers actually reliable",
        "is their headcount really accurate",
        "is the staff count a good number",
    ],
)
def test_how_sure_the_headcount_is(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "how big is openai", text)
    assert told.headline.text.startswith("OpenAI, headcount: 4,500")


@pytest.mark.parametrize(
    "text",
    [
        "when did you last check that price",
        "when did you last update it",
        "when did you last look at those prices",
        "when have you last read that",
        "when did we check this last",
        "when did you get that number",
    ],
)
def test_when_it_was_read_last(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "cheapest place to rent B200s", text)
    assert told.headline.text.startswith("Read last on 24 Nov 2026: B200, rental price")


def test_how_reliable_counts_of_roles_are(talking: Conversing) -> None:
    told = reply(talking, "open roles at openai", "How reliable are those job counts?")
    assert (told.form, told.text) == (Form.PART, "open roles at OpenAI")


@pytest.mark.parametrize(
    "text", ["only signed ones", "just the binding ones", "without letters of intent"]
)
def test_a_list_of_deals_is_said_not_to_be_narrowed_to_firm_ones(
    talking: Conversing, text: str
) -> None:
    understood = last_answer(talking, "recent deals", text).understood
    assert "the list is not narrowed by how firm a deal is" in understood
