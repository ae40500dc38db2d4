"""Data centres that go by one name, their power, and when they are at full size."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer, part

STARGATE = "all data centres called Stargate"


@pytest.mark.parametrize(
    "text",
    [
        "Where is Stargate being built and how far along is it?",
        "how far along are the Stargate sites",
        "what is Stargate and who is building it",
        "how big is Stargate and when is it done",
        "Stargate data centers",
        "all data centres named stargate",
    ],
)
def test_data_centres_of_one_name_are_told_together(conversing: Conversing, text: str) -> None:
    assert last(conversing, text) == [STARGATE]
    told = last_answer(conversing, text)
    assert "Stargate Abilene, 509,000 H100e on 24 Sep 2026" in told.headline.text
    assert told.table is not None
    assert told.table.rows[0][0].text == "Stargate Abilene, Texas"


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (("which chips are in there?",), "data centre Stargate Abilene"),
        (("who else has something that size",), "all data centres"),
        (("how much power do they draw",), "power of all data centres called Stargate"),
        (("what is still planned",), "data centres under construction called Stargate"),
        (("how much power is that", "when are they done"), STARGATE),
        (("only those of OpenAI",), "all data centres by OpenAI called Stargate"),
    ],
)
def test_it_is_asked_on_of_them(conversing: Conversing, lines: tuple[str, ...], asked: str) -> None:
    assert last(conversing, STARGATE, *lines) == [asked]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("how much power do Meta's data centers use", "power of all data centres by meta"),
        ("how many MW do the data centres in Texas draw", "power of all data centres in Texas"),
        ("which data center uses the most power", "power of all data centres"),
        ("biggest data centers by power", "power of all data centres"),
        ("power of the Stargate sites", "power of all data centres called Stargate"),
        ("how many MW do OpenAI's sites have", "power of all data centres by OpenAI"),
    ],
)  # fmt: skip
def test_the_power_of_several_is_a_list(conversing: Conversing, text: str, asked: str) -> None:
    assert last(conversing, text) == last(conversing, asked)
    assert last_answer(conversing, text).question.topic == "power of data centres"


def test_the_most_power_comes_first_and_what_is_not_on_record_is_said(
    conversing: Conversing,
) -> None:
    told = last_answer(conversing, "all data centres by Meta", "how much power is that")
    assert told.headline.text.endswith("the most Meta Prometheus, 496 MW on 24 Sep 2026")
    assert "Of Meta Hyperion, Meta Aiken and Meta Cheyenne no power is on record." in [
        each.text for each in told.verdict
    ]
    assert told.table is not None
    assert told.table.rows[0][1].text == "496 on 24 Sep 2026"


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("how big is Anthropic", "When will it be at full size"),
        ("anthropic data centers", "When will it be at full size"),
        ("how big is Anthropic", "when will they be fully online"),
        ("all data centres by Anthropic", "by when is it at full capacity"),
    ],
)
def test_the_full_size_is_told_of_what_is_to_come(
    conversing: Conversing, before: str, text: str
) -> None:
    assert last(conversing, before, text) == ["data centres under construction by Anthropic"]


def test_of_one_data_centre_it_is_told_of_that(conversing: Conversing) -> None:
    lines = ("how big is Colossus 2", "when is it at full size")
    assert last(conversing, *lines) == ["data centre Colossus 2"]


def test_beside_our_cluster_it_is_asked_which(conversing: Conversing) -> None:
    told = last_answer(conversing, "how do the Stargate sites compare with our cluster")
    assert told.headline.text.startswith("Which site do you mean by “Stargate”?")


@pytest.mark.parametrize(
    "text",
    ["how much electricity does our 2048 draw", "back to our 2048. how much power does that draw"],
)
def test_the_power_of_our_chips_is_none_of_a_site(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "sites of Anthropic", text)
    assert told.headline.text.startswith("The power that chips draw is not kept.")


@pytest.mark.parametrize(
    "text",
    [
        "is Stargate in Abilene live",
        "is stargate abilene up and running",
        "so is the Abilene site online yet?",
        "is stargate at abilene operational now",
        "is abilene running already",
    ],
)
def test_whether_a_site_is_live_is_told_by_what_runs(talking: Conversing, text: str) -> None:
    told = part(talking, text).headline.text
    assert told.startswith("Stargate Abilene: 509,000 H100e running on")
    after = part(talking, "tell me about stargate abilene", "is it live").headline.text
    assert after == told


@pytest.mark.parametrize(
    "text",
    [
        "is the Abilene site finished yet",
        "is stargate in abilene done",
        "is stargate abilene ready",
        "and is abilene fully built",
        "is abilene completed?",
    ],
)
def test_whether_a_site_is_finished_is_told_first(talking: Conversing, text: str) -> None:
    told = part(talking, text).headline.text
    assert told.startswith("Whether Stargate Abilene is finished is not on record")
