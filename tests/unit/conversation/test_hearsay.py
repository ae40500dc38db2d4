"""What was heard of a data centre or a contract: what is on record of it, whoever says so."""

from __future__ import annotations

import pytest

from bot.conversation.changing.message.hearsay_words import without_hearsay
from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import asks, last_answer

CLAIMS = {
    "Someone on the candidate call claimed xAI runs 200k GPUs in Memphis. Is that true?": (
        "does Colossus 1 have more than 200000 H100"
    ),
    "heard xai got 200,000 gpus in memphis, any truth to that": (
        "does Colossus 1 have more than 200000 H100"
    ),
    "A friend at Microsoft says OpenAI has 500k GB200 in Abilene already. plausible?": (
        "does Stargate Abilene have more than 500000 GB200"
    ),
    "my friend at Google says OpenAI has 400k GPUs in Abilene. legit?": (
        "does Stargate Abilene have more than 400000 H100"
    ),
    "I read on twitter that Colossus 2 has 550k GB200. believable?": (
        "does Colossus 2 have more than 550000 GB200"
    ),
    "is there any truth in the claim that OpenAI runs 400k GB200 at Abilene?": (
        "does Stargate Abilene have more than 400000 GB200"
    ),
    "there's a rumor that Anthropic got a million TPUs from Google, anything to it?": (
        "compute contracts of Anthropic with Google DeepMind"
    ),
    "someone told us Oracle sold 4.5 GW to OpenAI. is that confirmed?": (
        "compute contracts of OpenAI with Oracle"
    ),
    "a friend at Google says Google gave Anthropic a million TPUs, plausible?": (
        "compute contracts of Anthropic with Google DeepMind"
    ),
    "is it true that xAI has 200k GPUs at Colossus": "all data centres called Colossus",
    "heard colossus is live, true?": "all data centres called Colossus",
    "did you hear that Anthropic bought chips from Microsoft?": (
        "compute contracts of Anthropic with Microsoft AI"
    ),
}


@pytest.mark.parametrize(("text", "asked"), CLAIMS.items())
def test_a_claim_is_held_against_the_record(talking: Conversing, text: str, asked: str) -> None:
    assert asks(talking, text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "heard that Meta's Hyperion is already up. can you check",
        "rumour: Hyperion is live. true?",
        "my friend at meta says hyperion is done",
        "read that meta turned on hyperion already, is that right",
        "apparently hyperion went online last month?",
        "check for me: is Hyperion up?",
    ],
)
def test_whether_a_site_is_up_is_told_first(talking: Conversing, text: str) -> None:
    told = last_answer(talking, text).headline.text
    assert told.startswith("Meta Hyperion is still to grow")
    assert told.endswith("and nothing runs yet")


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("someone told me that place has 2 million GPUs. plausible?", "No: about 1.11 million"),
        ("is it true that meta is using it too", "Colossus 2. Owner: SpaceXAI. Users: Anthropic"),
        ("heard it's already running, can you check", "Colossus 2: 1.11 million H100e running on"),
        ("people say it is the biggest in the world, correct?", "Data centres on record: 69"),
    ],
)
def test_it_is_the_site_spoken_of(talking: Conversing, text: str, headline: str) -> None:
    assert last_answer(talking, "how big is colossus 2", text).headline.text.startswith(headline)


def test_chips_of_another_kind_are_counted_by_their_rate(talking: Conversing) -> None:
    told = last_answer(talking, "heard OpenAI has 500k GB200 in Abilene, true?")
    more = "not more than the 1.26 million H100e of 500,000 GB200"
    assert told.headline.text == f"No: about 509,000 H100e run at Stargate Abilene, {more}"
    assert "whether more than 500,000 GB200 run there" in told.understood


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("heard OpenAI signed a $300B deal with Oracle. true?", "“a $300B deal” left out: a deal"),
        ("someone said hyperion will draw 2 GW, true?", "“2 GW” left out: what is forecast"),
        ("is it true that xAI has 200k GPUs at Colossus", "“200k” left out: at which of these"),
        ("is it true that colossus 2 draws 1 GW", "“1 GW” left out: its power"),
    ],
)
def test_what_no_record_is_held_against_is_left_out(
    talking: Conversing, text: str, left: str
) -> None:
    assert left in last_answer(talking, text).understood


def test_however_many_blanks_stand_between() -> None:
    assert without_hearsay("heard   that  Hyperion is up ,  true ?") == "Hyperion is up"


def test_a_wish_alone_is_no_hearsay(talking: Conversing) -> None:
    assert asks(talking, "data centre Meta Hyperion", "Only Colossus 2 please") == (
        "data centre Colossus 2"
    )


@pytest.mark.parametrize(
    "text",
    [
        "a candidate who works at xAI told me how many GPUs they really have, can you confirm",
        "an anthropic employee told me they have 300k TPUs in New Carlisle, can i use that",
        "my friend at OpenAI knows their internal GPU count, should I ask him",
    ],
)
def test_what_is_confidential_stays_refused(talking: Conversing, text: str) -> None:
    assert last_answer(talking, text).kind is Kind.REFUSAL
