"""How many more people, what hires take, and what each is to get to: none of it adds chips."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY


def _understood(talking: Conversing, text: str) -> str:
    return talking.services.ask(text, Asker.operator(), DAY).understood


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("how many more people could we take with 2048 H100 at 40 each", "2,048 H100, all of it"),
        ("how many more people can we have on 2048 H100 at 40 each", "2,048 H100, all of it"),
        ("how many more hires fit with 1024 H100 if each keeps 20", "1,024 H100, all of it"),
        ("how many people fit if we add 1024 H100 and each keeps 20", "changed to 3,072 H100"),
    ],
)
def test_more_people_are_no_more_chips(talking: Conversing, text: str, chips: str) -> None:
    assert chips in _understood(talking, text)


@pytest.mark.parametrize(
    "text",
    [
        "hire 10 more at 30 h100 each, how many chips",
        "10 more researchers at 30 h100 each, how many h100 is that",
        "10 extra hires with 30 H100 each - how many GPUs would we need",
        "how many chips for 10 more hires at 30 H100 each",
    ],
)
def test_what_hires_take_is_worked_out_of_ours(talking: Conversing, text: str) -> None:
    understood = _understood(talking, text)
    assert "50 researchers, and how many H100 it takes if each has at least 30 H100" in understood


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("would adding 256 b200 get us past 64 each", "“64” left out"),
        ("do we get to 64 each with 256 more B200", "“64” left out"),
        ("does 256 more B200 get us above 60 per researcher", "“60” left out"),
    ],
)
def test_what_each_is_to_get_to_is_not_guaranteed(
    talking: Conversing, text: str, left_out: str
) -> None:
    understood = _understood(talking, text)
    assert "changed to 2,048 H100 + 256 B200, 40 researchers" in understood
    assert left_out in understood
    assert "guaranteed" not in understood


@pytest.mark.parametrize(
    "text", ["2048 H100 for 40 people, each gets 16", "2048 H100, 40 people, we give 16 each"]
)
def test_what_each_gets_is(talking: Conversing, text: str) -> None:
    assert "16 guaranteed each" in _understood(talking, text)


@pytest.mark.parametrize("text", ["conventions you use", "what are your assumptions"])
def test_conventions_are_told(conversing: Conversing, text: str) -> None:
    assert _understood(conversing, text) == "Help on convention."
