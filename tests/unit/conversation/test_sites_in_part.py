"""One thing of the data centres that were told: power, what runs, whether they are finished."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

OURS = "our offer is 2048 H100 for 40 researchers"
TO_COME = "data centre Stargate Shackelford"
RUNNING = "data centre Colossus 2"
OF_XAI = "where does xai have its data centres"


@pytest.mark.parametrize(
    "text",
    [
        "how much power will it draw when done",
        "how many MW is planned",
        "power of it",
        "what's its power draw once finished",
        "how much electricity will it need",
        "and the power?",
    ],
)
def test_of_a_site_without_power_on_record_that_is_said(talking: Conversing, text: str) -> None:
    told = last_answer(talking, TO_COME, text)
    assert "no power is on record, neither of today nor" in told.headline.text
    assert "not understood" not in told.understood


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("how much power will it draw when done", True),
        ("final power?", True),
        ("power of it", False),
        ("how many megawatts does it use", False),
        ("how many megawatts", False),
    ],
)
def test_the_power_of_today_is_none_of_later(talking: Conversing, text: str, later: bool) -> None:
    headline = last_answer(talking, RUNNING, text).headline.text
    assert headline.startswith("Colossus 2: 946 MW of IT power on 24 Sep 2026")
    assert headline.endswith("none is on record for when it is finished") == later


@pytest.mark.parametrize(
    "text",
    [
        "and whats running there today",
        "what runs there now",
        "is anything live there yet",
        "how much of it is running",
        "what is up there already",
        "anything running yet",
    ],
)
def test_what_runs_at_a_site_is_its_newest_look(talking: Conversing, text: str) -> None:
    none = last_answer(talking, TO_COME, text)
    nothing = "Stargate Shackelford: nothing is on record as running there"
    assert none.headline.text.startswith(nothing)
    assert "not understood" not in none.understood
    some = last_answer(talking, RUNNING, text).headline.text
    assert (
        some == "Colossus 2: 1.11 million H100e running on 24 Sep 2026, the newest look on record"
    )


@pytest.mark.parametrize(
    "text", ["is it finished", "is it done yet", "are they complete", "still under construction?"]
)
def test_whether_sites_are_finished_is_said_first(talking: Conversing, text: str) -> None:
    of_lab = last_answer(talking, OF_XAI, text).headline.text
    assert of_lab.startswith("Whether Colossus 2 and Colossus 1 are finished is not on record")
    to_come = last_answer(talking, TO_COME, text).headline.text
    assert to_come.startswith("Stargate Shackelford is still to grow: 4.16 million H100e")


@pytest.mark.parametrize(
    "text",
    ["which is the bigger one", "the bigger one?", "which of the two is larger", "biggest one"],
)
def test_the_larger_of_the_sites_of_a_lab_is_named(talking: Conversing, text: str) -> None:
    told = last_answer(talking, OF_XAI, text).headline.text
    assert (
        told
        == "Colossus 2 is the larger one: 1.11 million H100e running, against 276,000 at "
        + ("Colossus 1")
    )
    least = last_answer(talking, OF_XAI, "which one is smaller").headline.text
    assert least.startswith("Colossus 1 is the smaller one: 276,000")


@pytest.mark.parametrize("text", ["compared to ours?", "vs us", "how big next to ours"])
def test_what_is_forecast_of_a_site_is_held_beside_ours(talking: Conversing, text: str) -> None:
    told = last_answer(talking, OURS, TO_COME, text).headline.text
    assert told.startswith("Nothing is on record as running at Stargate Shackelford; what is")
    assert told.endswith("yours")


@pytest.mark.parametrize("text", ["compared to ours?", "vs us", "how big next to ours"])
def test_a_site_is_held_beside_nothing_that_is_not_saved(conversing: Conversing, text: str) -> None:
    unsaved = last_answer(conversing, TO_COME, text).headline.text
    assert unsaved.endswith("can't be held beside yours: your own chips are not saved")


@pytest.mark.parametrize(
    ("before", "text", "asked"),
    [
        (OF_XAI, "anything of theirs outside memphis?", "by SpaceXAI outside Tennessee"),
        (OF_XAI, "any sites outside tennessee", "by SpaceXAI outside Tennessee"),
        ("sites of openai", "anything not in texas", "by OpenAI outside Texas"),
        ("sites of openai", "any outside the us", "by OpenAI outside the United States"),
        ("sites of openai", "outside of abilene?", "by OpenAI outside Texas"),
        ("sites of meta", "which are not in ohio", "by Meta Superintelligence Labs outside Ohio"),
    ],
)
def test_sites_outside_a_place_are_not_those_in_it(
    talking: Conversing, before: str, text: str, asked: str
) -> None:
    told = last_answer(talking, before, text)
    assert asks(talking, before, text) == f"all data centres {asked}"
    assert asks(talking, f"all data centres {asked}") == f"all data centres {asked}"
    place = asked.partition(" outside ")[2].removeprefix("the ")
    assert f"outside {'the ' if place.startswith('United') else ''}{place}" in told.headline.text
    names = [row[0].text for row in (told.table.rows if told.table else ())]
    assert not any(name.endswith(f", {place}") for name in names)


@pytest.mark.parametrize(
    "text",
    ["whats planned there", "how big will it get", "will it grow further", "what is to come"],
)
def test_what_is_forecast_of_a_site_is_said_first(talking: Conversing, text: str) -> None:
    to_come = last_answer(talking, TO_COME, text).headline.text
    assert to_come.startswith("Stargate Shackelford is still to grow: 4.16 million H100e")
    none = last_answer(talking, RUNNING, text).headline.text
    assert none == "Colossus 2: no growth beyond what runs is forecast on record"


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("who runs Colossus 1", "Colossus 1. Owner: SpaceXAI. Users: Anthropic"),
        ("who operates Stargate Abilene", "Stargate Abilene. Owner: Oracle"),
        ("who's the operator of Prometheus", "Meta Prometheus. Owner: Meta"),
        (
            "how big is Colossus 2 in MW",
            "Colossus 2: about 1.11 million H100e running, with 946 MW",
        ),
        ("how many megawatts is Hyperion", "Meta Hyperion: no power is on record"),
        ("is Hyperion really 2 GW", "Meta Hyperion: no power is on record"),
        ("where is Hyperion", "Meta Hyperion in Louisiana"),
        ("when does Hyperion come online", "Meta Hyperion is still to grow"),
        ("when is Stargate Abilene finished", "Whether Stargate Abilene is finished is not on"),
        ("when does Colossus 2 go live", "Colossus 2: 1.11 million H100e running on"),
        ("how far along is Stargate Abilene", "Whether Stargate Abilene is finished is not on"),
    ],
)
def test_the_one_thing_that_is_asked_of_a_site_comes_first(
    talking: Conversing, text: str, led: str
) -> None:
    assert last_answer(talking, text).headline.text.startswith(led)


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("does xAI really have 200k GPUs in Memphis", "Yes: about 276,000 H100e run at Colossus 1"),
        ("is it true xAI has 300k GPUs in Memphis", "No: about 276,000 H100e run at Colossus 1"),
        (
            "candidate says xAI has 500k GPUs at Colossus 2, is that right",
            "Yes: about 1.11 million H100e run at Colossus 2",
        ),
        ("colossus 2 has 1.5m gpus, right?", "No: about 1.11 million H100e run at Colossus 2"),
        ("are there really 1m chips in Hyperion", "That can't be said: nothing is on record"),
        ("does Colossus 1 have more than 200000 H100", "Yes: about 276,000 H100e"),
    ],
)
def test_what_is_said_to_run_at_a_site_is_held_against_the_record(
    talking: Conversing, text: str, led: str
) -> None:
    told = last_answer(talking, text)
    assert told.headline.text.startswith(led)
    assert "left out" not in told.understood
