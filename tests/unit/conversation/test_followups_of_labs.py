"""What is asked on about labs in few words: their staff, deals, openings, sites and pay."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.rules.contracts import NOT_ADDED
from bot.questions.types import Kind
from tests.unit.conversation.corpus import asks, last_answer, reply, told

CONTRACTS = "contracts of Anthropic"
SIGNED = "compute contracts of Anthropic"
ROLES = "frontier research roles at Anthropic"
HIRED = "how many research scientists did anthropic hire since summer"
COMPARED = ("Is Colossus 2 bigger than Stargate Abilene?", "by how much?")
LARGEST = "biggest data center openai has?"
SLOWER = ("did openai's hiring slow down lately?", "what about anthropic")
PAY = "salary range for research scientists at OpenAI, DeepMind and Anthropic"
OF_THREE = "pay ranges for frontier research roles at OpenAI and Google DeepMind and Anthropic"


@pytest.mark.parametrize(
    "text",
    [
        "How many research scientists at Thinking Machines?",
        "how many scientists work at Thinking Machines",
        "number of researchers at Thinking Machines",
        "how many research engineers does Thinking Machines have",
        "number of AI research staff at Thinking Machines",
    ],
)
def test_research_scientists_are_staff(talking: Conversing, text: str) -> None:
    assert asks(talking, text) == "headcount of Thinking Machines"
    assert told(talking, text) == "headcount of Thinking Machines"
    assert "No public headcount" in last_answer(talking, text).headline.text


def test_roles_for_them_are_no_staff(talking: Conversing) -> None:
    assert asks(talking, "how many research scientist roles at Anthropic") == ROLES
    chips = asks(talking, "how many GPUs per research scientist at Anthropic")
    assert chips != "headcount of Anthropic"


@pytest.mark.parametrize(
    "text",
    [
        "is it ok to add those to what they use today?",
        "can I add that up with their clusters",
        "can we add that to their stock",
        "should I count the contracts on top of what they run",
        "could i sum those deals and their current compute",
        "do I add what they've signed to their H100e",
    ],
)
def test_contracts_are_added_to_nothing(talking: Conversing, text: str) -> None:
    answer = reply(talking, CONTRACTS, text)
    assert answer.text == SIGNED
    assert NOT_ADDED in answer.answer.understood
    assert answer.answer.headline.text.startswith("What is contracted and what is used overlap")


def test_contracts_are_not_added_to_the_card(talking: Conversing) -> None:
    answer = reply(talking, "how big is Anthropic", "can I add their contracts to that?")
    assert answer.text == SIGNED
    assert NOT_ADDED in answer.answer.understood


@pytest.mark.parametrize(
    "text", ["what do they use today?", "add OpenAI", "and OpenAI's clusters?"]
)
def test_nothing_is_said_of_sums_where_none_is_meant(talking: Conversing, text: str) -> None:
    assert NOT_ADDED not in last_answer(talking, CONTRACTS, text).understood


@pytest.mark.parametrize(
    "text",
    [
        "no, i mean job openings not hires",
        "I meant open roles",
        "ok the openings then",
        "just the postings, not hires",
    ],
)
def test_openings_are_told_where_hires_are_not(talking: Conversing, text: str) -> None:
    assert asks(talking, HIRED, text) == ROLES
    there = asks(talking, HIRED, text, "any chance theyre in Munich?")
    assert there == f"{ROLES} in Munich"


def test_openings_of_no_kind_are_all_of_the_lab(talking: Conversing) -> None:
    asked = asks(talking, "how many people did anthropic hire", "i mean openings")
    assert asked == "open roles at Anthropic"


def test_another_lab_is_not_laid_over_openings(talking: Conversing) -> None:
    asked = ("vs openai", "how many people did anthropic hire", "and Meta?")
    assert asks(talking, *asked) == "us vs Meta Superintelligence Labs"


@pytest.mark.parametrize(
    "text",
    ["any chance they're in London", "is there any chance those are in London?",
     "could any of them be in London", "any chance some are based in London?"],
)  # fmt: skip
def test_postings_are_asked_for_in_a_place(talking: Conversing, text: str) -> None:
    assert asks(talking, "open roles at Anthropic", text) == "open roles at Anthropic in London"


def test_what_people_will_do_stays_refused(talking: Conversing) -> None:
    text = "any chance our candidate joins them?"
    assert last_answer(talking, "open roles at Anthropic", text).kind is not Kind.HIRING


@pytest.mark.parametrize(
    "text", ["and in H100 equivalents?", "in h100s?", "what is that in H100e-terms", "as h100e"]
)
def test_a_comparison_of_sites_is_in_h100e_already(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, *COMPARED, text)
    assert answer.headline.text.startswith("Colossus 2 is bigger than Stargate Abilene")
    assert "all figures of labs and sites are in H100e" in answer.understood


def test_one_site_is_told_alone(talking: Conversing) -> None:
    answer = last_answer(talking, "data centre Colossus 2", "in h100s?")
    assert answer.headline.text.startswith("Colossus 2: about")
    dollars = last_answer(talking, *COMPARED, "in dollars")
    assert not dollars.headline.text.startswith("Colossus 2 is bigger")


@pytest.mark.parametrize(
    "text",
    ["who's paying for it / owns it", "who pays for it", "who owns it and who's paying for it",
     "who is financing that"],
)  # fmt: skip
def test_who_pays_for_a_site_is_told_by_its_owner(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, LARGEST, "when's it done", "how much power", text)
    assert "Owner: Microsoft" in answer.headline.text
    assert "who pays for the chips there is not on record" in answer.understood


def test_who_pays_for_all_sites_is_what_the_lab_spends(talking: Conversing) -> None:
    assert asks(talking, LARGEST, "who pays for it") == "spending of OpenAI on compute"


@pytest.mark.parametrize(
    "text",
    ["and what does xai have to compare", "what has xai in comparison",
     "what does xai run to rival that", "what do xai have that compares"],
)  # fmt: skip
def test_another_lab_is_set_beside_by_its_sites(talking: Conversing, text: str) -> None:
    assert asks(talking, LARGEST, "when's it done", text) == "sites of SpaceXAI"
    assert asks(talking, LARGEST, text) == "sites of SpaceXAI"


def test_ours_is_not_set_beside_by_sites(talking: Conversing) -> None:
    asked = asks(talking, LARGEST, "how do we compare with xai")
    assert asked == "us vs SpaceXAI"


@pytest.mark.parametrize(
    "text",
    ["which lab is growing fastest then?", "who's hiring the most", "which labs are growing most",
     "what company is adding roles fastest right now"],
)  # fmt: skip
def test_whose_boards_move_most_is_of_all(talking: Conversing, text: str) -> None:
    assert asks(talking, *SLOWER, text) == "what moved"


def test_growth_after_anything_else_is_no_news(talking: Conversing) -> None:
    answer = last_answer(talking, "how big is OpenAI", "which lab is growing fastest")
    assert answer.kind is not Kind.MOVES


@pytest.mark.parametrize(
    "text",
    ["could that just be seasonal", "is it seasonal", "or is it just a hiring freeze?",
     "might this be because of the holidays", "maybe it's just noise"],
)  # fmt: skip
def test_no_board_tells_a_cause(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, *SLOWER, text)
    assert answer.headline.text.startswith("No job board tells why roles open or close")


def test_a_summer_is_a_time_where_no_cause_is_supposed(talking: Conversing) -> None:
    asked = asks(talking, *SLOWER, "and in summer?")
    assert asked.startswith("open roles at Anthropic since")


@pytest.mark.parametrize("text", ["who pays the most", "which lab pays best", "who's highest?"])
def test_who_pays_most_is_of_those_named_together(talking: Conversing, text: str) -> None:
    assert asks(talking, PAY, text) == OF_THREE


@pytest.mark.parametrize("text", ["who pays the most of all labs", "who pays best overall"])
def test_who_pays_most_of_all_is_of_all(talking: Conversing, text: str) -> None:
    assert asks(talking, PAY, text) == "pay ranges for frontier research roles"
