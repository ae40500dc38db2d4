"""A question of its own inside a thread, which the one before must not swallow."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last, last_answer

TWO = ("mistral", "vs cohere")


@pytest.mark.parametrize(
    "text",
    ["which of the labs is biggest", "which lab is biggest", "which of them all is biggest",
     "which is biggest out of all labs"],
)  # fmt: skip
def test_all_labs_are_ranked_after_two(conversing: Conversing, text: str) -> None:
    assert last(conversing, *TWO, text) == ["rank all labs"]
    assert last(conversing, *TWO, text, "per head?") == ["rank all labs, per researcher"]


@pytest.mark.parametrize(
    "text", ["which of them is bigger", "which of these two is bigger", "which of the two is ahead"]
)
def test_the_two_are_ranked_where_they_are_meant(conversing: Conversing, text: str) -> None:
    [asks] = last(conversing, *TWO, text)
    assert asks.startswith("compare Mistral AI and Cohere")


@pytest.mark.parametrize(
    "text", ["who is most crowded, like most people per gpu", "which lab is the most crowded"]
)
def test_the_most_people_for_a_chip_are_ranked_by_head(conversing: Conversing, text: str) -> None:
    before = "meta, deepmind + openai side by side"
    assert last(conversing, before, text) == ["rank all labs, per researcher"]


def test_who_has_the_most_for_a_chip_is_asked_of_those_just_compared(
    conversing: Conversing,
) -> None:
    before = "meta, deepmind + openai side by side"
    [asks] = last(conversing, before, "who has the most researchers per chip")
    labs = "Meta Superintelligence Labs and Google DeepMind and OpenAI"
    assert asks == f"compare {labs}, per researcher"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("is it true meta has the most compute per researcher like zuck says",
         "rank all labs, per researcher"),
        ("does meta have the most gpus", "rank all labs"),
        ("is openai the biggest lab", "rank all labs"),
        ("what is the most meta has", "how big is Meta Superintelligence Labs"),
        ("most of meta's gpus", "how big is Meta Superintelligence Labs"),
        ("meta's biggest data centre", "sites of Meta Superintelligence Labs"),
    ],
)  # fmt: skip
def test_who_is_called_first_is_looked_for_among_all(
    conversing: Conversing, text: str, asks: str
) -> None:
    assert last(conversing, text) == [asks]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("where would we be with 5000 b200 and 60 researchers",
         "5000 B200, 60 researchers, vs everyone, per researcher"),
        ("how would we rank with 2k H100 for 30",
         "2000 H100, 30 researchers, vs everyone, per researcher"),
        ("where would we land with 4096 H100", "4096 H100, vs everyone, in total"),
        ("where would we be with 5000 b200 and 60 researchers vs openai",
         "5000 B200, 60 researchers, vs OpenAI"),
    ],
)  # fmt: skip
def test_chips_that_may_be_ours_are_placed_on_the_list(
    conversing: Conversing, text: str, asks: str
) -> None:
    before = "which lab has the most compute per researcher"
    assert last(conversing, before, text) == [asks]


@pytest.mark.parametrize(
    "text",
    ["which of those are actually running", "which ones are live already?",
     "how many of them are built"],
)  # fmt: skip
def test_what_runs_of_deals_is_told_of_the_deals(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "what deals has OpenAI signed", text).headline.text
    assert told == "Contracted, and not in use as far as is on record: that holds of all 4"


def test_deals_with_one_partner_are_told_alone(conversing: Conversing) -> None:
    told = last(conversing, "what deals has OpenAI signed", "which of those are with microsoft")
    assert told == ["compute contracts of OpenAI with Microsoft AI"]


@pytest.mark.parametrize(
    "text", ["what should i ask them", "what do i tell them", "what could I ask the candidate?"]
)
def test_who_is_asked_something_is_a_candidate(conversing: Conversing, text: str) -> None:
    offer = "96 H100, 12 researchers, vs OpenAI"
    assert last(conversing, offer, text) == [offer]


def test_time_on_a_shared_machine_is_asked_of_it(conversing: Conversing) -> None:
    told = last(conversing, "128 A100 for 20 vs isambard", "how do i get time on that")
    assert told == last(conversing, "how do i get time on isambard")


def test_how_to_get_onto_a_shared_machine_is_told_by_the_programmes(
    conversing: Conversing,
) -> None:
    told = last(conversing, "128 A100 for 20 vs isambard", "how do i get access to it")
    assert told == ["public compute programmes by isambard-ai"]


def test_a_claim_stands_beside_the_list_as_a_claim(conversing: Conversing) -> None:
    asked = "is it true meta has the most compute per researcher"
    (reply,) = conversing.hear(asked, Asker.operator(), None, DAY).replies
    claims = [line for line in reply.answer.caveats if "no measurement" in line.text]
    assert [fact.id for line in claims for fact in line.facts] == ["F-084"]


@pytest.mark.parametrize("text", ["which of them is ahead", "who has more", "which is bigger"])
def test_ours_is_one_of_those_that_are_set_against_each_other(
    talking: Conversing, text: str
) -> None:
    assert last(talking, "us vs openai", text) == ["us vs OpenAI"]


def test_the_most_of_all_is_not_looked_for_among_two(talking: Conversing) -> None:
    assert last(talking, "us vs openai", "which lab has the most compute") == ["rank all labs"]


@pytest.mark.parametrize(
    "text",
    [
        "If we hire 10 more people, what happens to compute per person?",
        "if we hire 10 more people, how does that change the share of everyone?",
        "If we hire 10 more people, where does that leave the others?",
        "suppose we hire 10 more people. What does that do to the average?",
    ],
)
def test_what_hires_tell_anyway_is_not_left_out(talking: Conversing, text: str) -> None:
    told = last_answer(talking, text)
    assert told.headline.text.startswith("10 more hires: from 51 to 41")
    assert "left out" not in told.understood
