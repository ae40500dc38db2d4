"""Of which nothing is foretold or on record by that name: the nearest there is, and said so."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last, last_answer, told


def _alone(talking: Conversing, text: str) -> tuple[str, str]:
    answer = talking.services.ask(text, Asker.operator(), DAY)
    return answer.understood, " ".join((answer.headline.text, *(x.text for x in answer.verdict)))


@pytest.mark.parametrize(
    "text",
    [
        "how much compute will openai have by end of 2026",
        "how much will openai have next year",
        "how many gpus will openai have by 2028",
        "how big will openai be in 2027",
        "openai compute in 2028",
    ],
)
def test_a_lab_of_a_later_day_is_not_foretold(conversing: Conversing, text: str) -> None:
    assert "I give no forecast of what a lab will have" in _alone(conversing, text)[1]


@pytest.mark.parametrize("text", ["us vs openai as of 2031", "what will openai pay in 2031"])
def test_another_question_of_a_later_day_is_still_ahead(conversing: Conversing, text: str) -> None:
    assert "that day is still ahead" in _alone(conversing, text)[1]


@pytest.mark.parametrize(
    "text",
    [
        "what's announced for anthropic next year",
        "what is planned for anthropic",
        "anything in the works at anthropic",
    ],
)
def test_what_is_announced_is_what_was_signed(conversing: Conversing, text: str) -> None:
    assert "What Anthropic has signed for compute" in _alone(conversing, text)[0]


def test_chips_that_were_announced_stand_beside_no_contract(conversing: Conversing) -> None:
    assert "It announced 1,300,000 chips" in _alone(conversing, "what's announced for meta")[1]


@pytest.mark.parametrize(
    "text",
    [
        "has the openai figure been corrected",
        "was the openai figure revised",
        "did the openai number change",
        "when was the openai number last updated",
    ],
)
def test_of_a_lab_it_is_told_whether_its_figure_was_corrected(
    conversing: Conversing, text: str
) -> None:
    understood, said = _alone(conversing, text)
    assert "How old the figure for the compute of OpenAI is" in understood
    assert "nothing on record corrects it" in said


def test_its_growth_is_no_correction(conversing: Conversing) -> None:
    understood = _alone(conversing, "did openai compute change since 2024")[0]
    assert "How the compute of OpenAI grew" in understood


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("who gave you the number for metas gpus", "source for Meta Superintelligence Labs"),
        ("where did you get the number for metas gpus", "source for Meta Superintelligence Labs"),
        ("where are meta's gpus", "sites of Meta Superintelligence Labs"),
    ],
)
def test_where_a_number_is_from_is_no_place(conversing: Conversing, text: str, asked: str) -> None:
    assert last(conversing, text) == [asked]


def test_a_year_that_goes_on_has_the_newest_count(conversing: Conversing) -> None:
    understood = _alone(conversing, "google deepmind headcount 2026")[0]
    assert "“2026” taken as the newest count" in understood
    assert "as of 31 December 2025" in _alone(conversing, "openai headcount 2025")[0]


@pytest.mark.parametrize("text", ["memphis data center power", "xai's memphis site"])
def test_in_one_city_stand_two(conversing: Conversing, text: str) -> None:
    assert "“data centre Colossus 2” is a question of its own" in _alone(conversing, text)[0]


def test_one_by_its_name_is_that_one(conversing: Conversing) -> None:
    assert "Colossus 2" not in _alone(conversing, "power of colossus 1 in memphis")[0]


def test_public_machines_are_no_data_centres(conversing: Conversing) -> None:
    understood = _alone(conversing, "what's the uk's biggest ai supercomputer")[0]
    assert "public machines stand in “rank universities”" in understood
    assert "public machines" not in _alone(conversing, "data centres in the UK")[0]


@pytest.mark.parametrize(
    "text",
    [
        "isambard access for uk academics",
        "access to isambard",
        "how do uk academics get onto isambard",
    ],
)
def test_access_to_a_machine_is_asked_of_programmes(conversing: Conversing, text: str) -> None:
    assert "Programmes of shared compute" in last_answer(conversing, text).understood


@pytest.mark.parametrize("text", ["who's below us?", "which labs are behind us", "who do we beat"])
def test_who_is_below_us_is_told_first(talking: Conversing, text: str) -> None:
    assert "clearly below yours" in _alone(talking, text)[1]


@pytest.mark.parametrize(
    "text",
    [
        "give me a one liner on our compute for a candidate from meta",
        "two lines about our compute for someone coming from meta",
        "can i get three bullets for a researcher at meta",
        "short blurb on our gpus for a meta person",
    ],
)
def test_a_few_lines_for_somebody_from_a_lab_are_of_ours(talking: Conversing, text: str) -> None:
    understood, said = _alone(talking, text)
    assert "against Meta Superintelligence Labs" in understood
    assert said.startswith("This may be said of it")


def test_lines_on_a_lab_alone_are_its_card(conversing: Conversing) -> None:
    assert "OpenAI" in told(conversing, "one line on openai")
