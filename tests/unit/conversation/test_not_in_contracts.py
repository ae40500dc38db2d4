"""What a lab signed, asked in plain words, and what of it no record tells."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer, reply

META = "did meta sign anything with google or coreweave?"
OF_META = "compute contracts of Meta Superintelligence Labs with Google DeepMind and CoreWeave"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (META, OF_META),
        ("did Meta sign anything", "compute contracts of Meta Superintelligence Labs"),
        (
            "did Anthropic sign anything with Google",
            "compute contracts of Anthropic with Google DeepMind",
        ),
        ("does Mistral sign deals", "compute contracts of Mistral AI"),
        ("did OpenAI sign a deal with Oracle", "compute contracts of OpenAI with Oracle"),
        ("did xAI strike a deal with anyone", "compute contracts of SpaceXAI"),
    ],
)
def test_what_somebody_did_sign_is_asked_of_contracts(
    conversing: Conversing, text: str, asked: str
) -> None:
    assert last(conversing, text) == [asked]


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("how many years does that run?", "over how many years a deal runs is not in that record"),
        ("how long is it for", "over how many years a deal runs is not in that record"),
        ("until when", "over how many years a deal runs is not in that record"),
        ("when does it end", "when it ends and over how many years a deal runs"),
        ("when do they expire?", "when it ends and over how many years a deal runs"),
        ("whats the end date", "when it ends and over how many years a deal runs"),
        ("is there an end date", "when it ends and over how many years a deal runs"),
        ("until when does it run", "over how many years a deal runs is not in that record"),
        ("is that a lot?", "whether a deal is large is not judged"),
    ],
)
def test_what_no_record_tells_is_said(conversing: Conversing, text: str, note: str) -> None:
    for before, asked in ((META, OF_META), ("compute contracts of OpenAI",) * 2):
        told = reply(conversing, before, text)
        assert (told.text, told.form) == (asked, Form.ANSWER)
        assert note in told.answer.understood
        if told.answer.headline.facts:  # which are those of the contracts
            assert told.answer.headline.text.lower().partition("; ")[0].find(note) >= 0


@pytest.mark.parametrize(
    "text", ["so how much is that a year", "how much is it worth", "what's the value of the deal"]
)
def test_no_deal_has_a_sum_in_dollars(conversing: Conversing, text: str) -> None:
    told = reply(conversing, "compute contracts of OpenAI", text)
    assert (told.text, told.form) == ("compute contracts of OpenAI", Form.DOLLARS)
    assert told.answer.verdict[0].text.startswith("No sum in dollars is on record")


@pytest.mark.parametrize(
    ("lab", "start"),
    [
        ("OpenAI", "No start is on record of any contract"),
        ("Anthropic", "A start is on record of “Contracted with Google and Broadcom, from 2027”"),
    ],
)
def test_from_when_a_contract_runs_is_said_or_that_it_is_not_known(
    conversing: Conversing, lab: str, start: str
) -> None:
    lines = (f"compute contracts of {lab}", "whats the biggest one", "when does it start")
    told = last_answer(conversing, *lines)
    assert told.verdict[0].text.startswith(start)


def test_a_signing_bonus_is_no_contract(conversing: Conversing) -> None:
    told = last_answer(conversing, "does OpenAI pay a signing bonus")
    assert "confidential figures" in told.understood


@pytest.mark.parametrize(
    "text",
    ["total of both", "what's the total", "and all together?", "in total"],
)
def test_the_total_of_what_is_owned_is_told_first(conversing: Conversing, text: str) -> None:
    told = reply(conversing, "what does google own", text).answer
    assert told.headline.text.startswith("Google owns about 4.98 million")
    assert "the total of all makers is what is told first" in told.understood


@pytest.mark.parametrize(
    "text",
    ["add it all up for me", "can you add them together?", "what's the total", "all in all?"],
)
def test_contracts_of_all_labs_are_not_added_up(conversing: Conversing, text: str) -> None:
    told = reply(conversing, "compute contracts of all labs", text).answer
    assert told.headline.text == "I don't add up what labs use or have signed"
