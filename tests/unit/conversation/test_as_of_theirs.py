"""What is asked once somebody's offer stands beside ours, in the words of a hurry."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last

HIS = "DeepMind gives him 200 TPU v5p"
PAIR = "2048 H100, 40 researchers vs 200 TPU v5p, 1 researcher, given by Google DeepMind"
OURS = "we have 512 H200 for 18 researchers"
HERS = f"Mistral are dangling 64 H100 of her own in front of my candidate, {OURS}"


@pytest.mark.parametrize(
    "text",
    [
        "how'd ours look beside that",
        "how does ours stack up next to that",
        "so how's our lot looking against theirs",
        "and how would ours shape up then",
        "hows ours compare to his",
        "ok how do we measure up alongside that",
    ],
)
def test_ours_is_held_against_it_again(talking: Conversing, text: str) -> None:
    assert "vs 200 TPU v5p, 1 researcher" in asks(talking, HIS, text)


@pytest.mark.parametrize(
    "text",
    [
        "if we promised him 128 off the top?",
        "if we gave him 128 up front",
        "say we give him 128 to play with",
    ],
)
def test_one_persons_chips_stay_one_persons(talking: Conversing, text: str) -> None:
    assert asks(talking, HIS, text).startswith("128 H100, 1 researcher vs 200 TPU v5p")


@pytest.mark.parametrize(
    "text",
    [
        "does that gut everyone else",
        "would that hurt the others much",
        "and the rest of the gang, what do they end up w/",
        "what does everyone else end up with",
        "so what do the rest get then",
        "is that unfair on the rest of the team",
        "what does that do to the others",
    ],
)
def test_the_others_keep_the_rest(talking: Conversing, text: str) -> None:
    [heard] = last(talking, HIS, "if we give him 128", text)
    assert "1920 H100, 39 researchers" in heard


def test_the_rest_is_of_the_offer_that_was_told(conversing: Conversing) -> None:
    lines = (HERS, "if we give her 64 H200")
    assert "448 H200, 17 researchers" in asks(conversing, *lines, "what's left for the others")
    priced = (*lines, "what would those 64 cost a year")
    assert "448 H200, 17 researchers" in asks(conversing, *priced, "what's left for the others")


@pytest.mark.parametrize(
    "text",
    [
        "what'd we have to ringfence for her to draw level",
        "how many of ours would she need to match",
        "how much would we have to set aside for her to be level",
        "what would she need from us to be on par",
        "how many would we need to earmark to equal it",
        "what does it take to get her level",
    ],
)
def test_so_many_of_ours_would_be_worth_it(conversing: Conversing, text: str) -> None:
    assert asks(conversing, HERS, text) == "64 H100 vs 64 H200"


def test_as_many_of_the_same_chips_are_set_aside(talking: Conversing) -> None:
    text = "what'd we have to ringfence for her to draw level"
    asked = asks(talking, "Meta are dangling 100 H100 in front of her", text)
    assert asked.startswith("100 H100, 1 researcher vs 100 H100, 1 researcher, given by Meta")


@pytest.mark.parametrize(
    "text",
    [
        "what would ringfencing that run us a year",
        "what would that cost",
        "how much would setting that aside cost us per year",
        "and what'd that set us back",
    ],
)
def test_what_draws_level_is_priced_in_ours(conversing: Conversing, text: str) -> None:
    lines = (HERS, "what'd we have to ringfence for her to draw level", text)
    assert asks(conversing, *lines).startswith("cost of 64 H200")


def test_what_draws_level_leaves_the_rest(conversing: Conversing) -> None:
    lines = (HERS, "what'd we have to ringfence for her to draw level", "what would that cost")
    text = "and the rest of the gang, what do they end up w/"
    assert asks(conversing, *lines, text) == "448 H200, 17 researchers"
