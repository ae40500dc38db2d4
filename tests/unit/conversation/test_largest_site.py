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


@pytest.mark.parametrize(
    "text",
    [
        "where's the biggest cluster",
        "where is the largest GPU cluster",
        "where does the biggest cluster stand",
        "which cluster is the largest",
        "where is the world's largest ai cluster",
        "biggest ai cluster?",
        "what cluster has the most chips",
    ],
)
def test_the_largest_cluster_is_a_site_and_no_lab(talking: Conversing, text: str) -> None:
    told = last_answer(talking, text)
    largest = "the largest Colossus 2, 1.11 million H100e on 24 Sep 2026 (Tennessee)"
    assert largest in told.headline.text


@pytest.mark.parametrize(
    "text", ["who has the biggest cluster", "which lab has the biggest cluster"]
)
def test_who_has_the_largest_is_a_lab(talking: Conversing, text: str) -> None:
    assert last_answer(talking, text).question.topic is None


@pytest.mark.parametrize(
    "text",
    ["is Colossus 2 running already and who is using it?", "is Colossus 2 up and who uses it"],
)
def test_whether_it_runs_is_told_before_who_uses_it(talking: Conversing, text: str) -> None:
    told = last_answer(talking, SITE, text).headline.text
    assert told.startswith("Colossus 2: about 1.11 million H100e running")
    assert "Owner: SpaceXAI" in told


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("is there anything bigger in the US?", "in the United States on record"),
        ("are there bigger ones", "on record"),
        ("any larger sites?", "on record"),
    ],
)
def test_what_is_bigger_than_one_is_the_list_of_all(
    talking: Conversing, text: str, where: str
) -> None:
    told = last_answer(talking, "Colossus 1", text).headline.text
    assert told.startswith(f"Data centres {where}: ")
    assert "the largest Colossus 2" in told
