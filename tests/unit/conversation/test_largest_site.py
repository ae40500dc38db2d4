"""Whether a data centre is the largest, who uses it, and a run on it, of which nothing is told."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

SITE = "Colossus 2"


@pytest.mark.parametrize(
    "lines",
    [
        ("is colossus 2 really the largest or is that elon talk",),
        ("is colossus 2 the biggest data center there is",),
        ("is it true colossus 2 is the largest",),
        ("is abilene the biggest one",),
        (SITE, "is it the largest?"),
        (SITE, "so is that really the biggest in the world"),
        ("how does colossus 2 rank",),
    ],
)
def test_the_largest_of_all_is_told(conversing: Conversing, lines: tuple[str, ...]) -> None:
    told = last_answer(conversing, *lines)
    assert "the largest Colossus 2" in told.headline.text


@pytest.mark.parametrize(
    "text",
    [
        "who else gets a go on it",
        "who's sharing it",
        "and who has access to it",
        "who else is using that",
        "who gets time on it",
        "so who gets a slice of it",
    ],
)
def test_who_uses_it_is_told(conversing: Conversing, text: str) -> None:
    told = last_answer(conversing, SITE, text)
    assert told.headline.text.startswith(SITE)


@pytest.mark.parametrize(
    "lines",
    [
        ("how long would gpt-4 take on colossus 2",),
        (SITE, "how long would gpt-4 take on it"),
        (SITE, "and how long would gpt-4 take on the lot"),
        (SITE, "how quickly could they train llama 405b there"),
    ],
)
def test_a_run_on_it_is_left_out_aloud(conversing: Conversing, lines: tuple[str, ...]) -> None:
    told = last_answer(conversing, *lines)
    assert "left out, as how many of its chips one run gets is not public" in told.understood
