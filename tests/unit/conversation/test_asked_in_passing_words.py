"""What a chip is, what power comes to, to whom people are lost, what is left beside a star."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last


def _alone(talking: Conversing, text: str) -> str:
    return talking.services.ask(text, Asker.operator(), DAY).headline.text


def _understood(talking: Conversing, text: str) -> str:
    return talking.services.ask(text, Asker.operator(), DAY).understood


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what's a GB300", "1 GB300 against 1 H100"),
        ("what is a B200", "1 B200 against 1 H100"),
        ("what are H200s", "1 H200 against 1 H100"),
        ("what's an H100", "1 H100 against 1 A100"),
        ("explain the B200", "1 B200 against 1 H100"),
        ("what's H100 at", "Rental price of H100"),
        ("what's b200", "Rental price of B200"),
        ("what is the price of a B200", "Rental price of B200"),
        ("what is a B200 per hour", "Rental price of B200"),
    ],
)
def test_what_a_chip_is_is_no_price(conversing: Conversing, text: str, asked: str) -> None:
    assert _understood(conversing, text).startswith(asked)


@pytest.mark.parametrize(
    "text",
    ["how much is 1 gw in gpus", "how many H100 is a gigawatt", "how many gb300 run on 100 MW"],
)
def test_power_is_turned_into_no_chips(conversing: Conversing, text: str) -> None:
    assert _alone(conversing, text).startswith("I hold no figure that turns power into chips")


def test_the_power_of_a_site_is_told(conversing: Conversing) -> None:
    assert last(conversing, "how many MW is colossus 2") == ["data centre Colossus 2"]


@pytest.mark.parametrize(
    "text",
    [
        "who am i losing people to, compute wise",
        "who are we losing people to on gpus",
        "which labs do we lose candidates to because of compute",
    ],
)
def test_to_whom_we_lose_by_compute_is_who_has_more(talking: Conversing, text: str) -> None:
    assert "All tracked labs in order of compute, per researcher" in _understood(talking, text)
    assert "our saved offer" in _understood(talking, text)


@pytest.mark.parametrize("text", ["who are we losing people to", "who do we lose candidates to"])
def test_who_went_is_not_on_record(talking: Conversing, text: str) -> None:
    assert _alone(talking, text).startswith("I don't track who went")


@pytest.mark.parametrize(
    "text",
    [
        "we can promise 64 H100 to one star hire, what about the others",
        "if one star gets 64 H100 what's left for the rest",
        "we could give him 64 H100, how about everyone else",
    ],
)
def test_beside_a_star_it_is_told_what_is_left(talking: Conversing, text: str) -> None:
    assert "what is left to the others, once 64 H100 are one person's" in _understood(talking, text)


def test_without_the_others_it_is_what_one_has(talking: Conversing) -> None:
    assert "what is left" not in _understood(talking, "we can promise 64 H100 to one star hire")


@pytest.mark.parametrize(
    "text", ["what can a phd at stanford get compute wise", "what gpus do phds get at stanford"]
)
def test_what_students_get_is_of_no_group(conversing: Conversing, text: str) -> None:
    assert "by sex, age" not in _alone(conversing, text)
    assert "Stanford University" in _understood(conversing, text)


def test_how_many_of_a_group_is_not_told(conversing: Conversing) -> None:
    assert "by sex, age" in _alone(conversing, "how many phds does deepmind employ")
