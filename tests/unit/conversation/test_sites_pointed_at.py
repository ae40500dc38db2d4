"""A data centre that is pointed at: the place, its successor, when it is done, which is larger."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

CLAIM = "200k GPUs in Memphis"
HYPERION = "data centre Meta Hyperion"


@pytest.mark.parametrize(
    "text",
    [
        "how much power does the place draw",
        "and how much electricity does it pull",
        "how many megawatts does the facility draw",
        "what does that place consume",
        "how power hungry is it",
        "what's the power draw of the place",
    ],
)
def test_the_place_is_the_site_spoken_of(talking: Conversing, text: str) -> None:
    told = last_answer(talking, CLAIM, text).headline.text
    assert told == "Colossus 1: 340 MW of IT power on 24 Sep 2026"


@pytest.mark.parametrize("text", ["who else uses that site?", "who shares it with them"])
def test_who_uses_it_is_told_first(talking: Conversing, text: str) -> None:
    told = last_answer(talking, CLAIM, text).headline.text
    assert told == "Colossus 1. Owner: SpaceXAI. Users: Anthropic (confident)"


@pytest.mark.parametrize(
    "text",
    [
        "and its successor?",
        "and the next one?",
        "and the newer one",
        "what about its sibling",
        "what about the other colossus",
        "and the one after it",
    ],
)
def test_the_successor_has_the_next_number(talking: Conversing, text: str) -> None:
    assert asks(talking, "data centre Colossus 1", text) == "data centre Colossus 2"


def test_before_it_is_the_number_before(talking: Conversing) -> None:
    assert asks(talking, "data centre Colossus 2", "and its predecessor?") == (
        "data centre Colossus 1"
    )


def test_that_no_other_goes_by_its_name_is_said(talking: Conversing) -> None:
    told = last_answer(talking, HYPERION, "and its successor?").understood
    assert "no other data centre on record goes by its name and a number" in told


@pytest.mark.parametrize(
    "text",
    [
        "when is it supposed to be finished then?",
        "when do they expect to complete it",
        "what is the completion date",
        "when will the place be ready",
        "until when is it built",
        "eta?",
    ],
)
def test_when_it_is_done_is_its_forecast(talking: Conversing, text: str) -> None:
    told = last_answer(talking, HYPERION, text).headline.text
    forecast = "forecast, not running: 3.69 million H100e by 1 Jan 2028"
    assert told == f"No day of opening is kept; {forecast}"


@pytest.mark.parametrize(
    "text", ["which one is larger", "is that one larger", "so which one is the big one"]
)
def test_the_larger_of_two_that_were_told(talking: Conversing, text: str) -> None:
    told = last_answer(talking, HYPERION, "and Prometheus", text).headline.text
    assert told.startswith(("Only Meta Prometheus runs on record", "Meta Prometheus: about"))


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("who else uses that site?", "all data centres by SpaceXAI"),
        ("who else is on that site", "all data centres by SpaceXAI"),
        ("is the site shared", "all data centres by SpaceXAI"),
        ("does anyone else use the place", "all data centres by SpaceXAI"),
        ("how much power does the place draw", "power of all data centres by SpaceXAI"),
        ("what's the power draw of that data centre", "power of all data centres by SpaceXAI"),
    ],
)
def test_after_a_lab_it_is_any_of_its_sites(talking: Conversing, text: str, asked: str) -> None:
    assert asks(talking, "how big is xai", text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "what do they actually have today in total",
        "and how much do they have right now in total",
        "what do they actually run",
    ],
)
def test_what_they_have_today_is_no_sum_of_contracts(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "compute contracts of anthropic with google", text).headline.text
    assert told.startswith("Anthropic: about 1.19 million")


def test_a_sum_of_contracts_stays_refused(talking: Conversing) -> None:
    text = "what do those add up to in total"
    told = last_answer(talking, "compute contracts of openai", text).headline.text
    assert told == "I don't add up what OpenAI has signed"


@pytest.mark.parametrize(
    "text", ["what's the date of your info", "and the date of that figure?", "the age of your data"]
)
def test_the_date_of_a_figure_is_its_age(talking: Conversing, text: str) -> None:
    told = last_answer(talking, CLAIM, text).headline.text
    assert told.endswith("Colossus 1, H100e running (F-035) is of 24 Sep 2026")


def test_how_sure_a_claim_is_answered_is_of_what_runs(talking: Conversing) -> None:
    told = last_answer(talking, CLAIM, "how reliable is that number").headline.text
    assert "Epoch AI, Frontier Data Centers" in told
    assert "Owner" not in told
