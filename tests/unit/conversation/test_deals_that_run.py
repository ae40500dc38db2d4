"""What of a contract runs is told as far as it is on record, and that of others is not."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.lab_parts import LabPart
from tests.unit.conversation.corpus import last_answer

DEALS = "what compute deals has anthropic signed this year"


def _told(talking: Conversing, *lines: str) -> str:
    return " ".join(each.text for each in last_answer(talking, *lines).verdict)


def test_a_contract_that_began_to_run_is_no_announcement_alone(talking: Conversing) -> None:
    told = _told(talking, DEALS)
    assert "The one with SpaceXAI is on record as “contracted, then operational” (F-045)." in told
    assert "Colossus 1, the site of the one with SpaceXAI, runs 276,000 H100e" in told
    assert "That the others run is not on record." in told
    assert "not chips that run" not in told
    assert "name 5 GW each, the one with Amazon as a ceiling" in told


def test_of_a_site_that_others_use_the_part_is_not_told(talking: Conversing) -> None:
    told = _told(talking, "compute contracts of reflection")
    assert "Colossus 2, the site of the one with SpaceXAI, runs 1.11 million H100e" in told
    assert "how many of them are under this contract is not on record" in told


def test_the_list_of_all_says_whose_it_is(talking: Conversing) -> None:
    told = _told(talking, "latest contracts")
    assert "The one of Anthropic with SpaceXAI is on record as “contracted, then" in told
    assert "Colossus 1, the site of the one of Anthropic with SpaceXAI, runs" in told


def test_where_none_runs_they_stay_announcements(talking: Conversing) -> None:
    assert "not chips that run" in _told(talking, "compute contracts of OpenAI")


@pytest.mark.parametrize(
    "line",
    [
        "is that already delivered or just announced",
        "are those live or just on paper",
        "is any of it running or only promised",
        "announced or actually running?",
        "so is it built or still planned",
    ],
)
def test_how_firm_each_is_is_no_stock_of_chips(talking: Conversing, line: str) -> None:
    told = last_answer(talking, DEALS, line)
    assert told.question.topic == LabPart.CONTRACTS
    assert told.headline.text.startswith("Anthropic: 3 deals")


@pytest.mark.parametrize(
    "line",
    [
        "what about openai's with oracle",
        "openai with oracle",
        "what about the oracle one of openai",
        "and openai's one with Oracle",
    ],
)
@pytest.mark.parametrize(
    "between",
    ["is that already delivered or just announced", "which of those are actually running"],
)
def test_anothers_with_somebody_is_told(talking: Conversing, between: str, line: str) -> None:
    told = last_answer(talking, DEALS, between, line)
    assert told.headline.text == (
        "OpenAI: 1 deal for compute with Oracle on record, 4.5 GW (contracted, 22 Jul 2025)"
    )


@pytest.mark.parametrize(
    "line",
    ["is any of that actually running yet", "which of those run", "any of those live yet"],
)
def test_which_of_them_run_is_told_of_the_contracts(talking: Conversing, line: str) -> None:
    told = last_answer(talking, DEALS, "anything w google in there", "which is the newest", line)
    assert told.headline.text == (
        "The one with SpaceXAI is on record as “contracted, then operational” (F-045); that the"
        " others are in use is not"
    )


def test_the_newest_is_one_of_the_list_where_one_was_picked_out(talking: Conversing) -> None:
    told = last_answer(talking, DEALS, "anything w google in there", "which is the newest")
    assert "SpaceXAI: 0.3 GW (6 May 2026, F-045)" in told.headline.text
    told = last_answer(talking, "contracts of OpenAI", "with oracle?", "which is the biggest")
    assert "Nvidia" in " ".join(line.text for line in (told.headline, *told.verdict))


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("what did anthropic sign for compute in 2025", "for compute in 2025 is on record"),
        ("what did openai sign for compute in 2025", "3 deals for compute in 2025 on record"),
        ("openai compute contracts in oct 2025", "from 1 Oct 2025 to 31 Oct 2025 on record"),
        ("what has anthropic signed for compute this yr", "since 1 Jan 2026 on record"),
    ],
)
def test_a_time_that_is_over_is_told_with_its_end(
    talking: Conversing, line: str, says: str
) -> None:
    assert says in last_answer(talking, line).headline.text
