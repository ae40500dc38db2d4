"""Questions in the words of a hurry: `DCs`, `on earth`, `richer in gpus`, what comes online."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import told


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("list DCs in wisconsin", "all data centres in Wisconsin"),
        ("DCs in texas", "all data centres in Texas"),
        ("meta dc in ohio", "all data centres by Meta Superintelligence Labs in Ohio"),
        ("which DC is biggest", "all data centres"),
        ("how many DCs does meta have", "sites of Meta Superintelligence Labs"),
        ("openai's dcs", "sites of OpenAI"),
        ("what on earth is an h100e", "help h100e"),
        ("what the hell is an h100e", "help h100e"),
        ("wtf is a letter of intent", "help status"),
        ("remind me what spot means", "help price kinds"),
        ("what in the world does research share mean", "help research share"),
        ("who's richer in gpus, xai or anthropic", "compare SpaceXAI and Anthropic"),
        ("who is gpu richer, openai or meta", "compare OpenAI and Meta Superintelligence Labs"),
        (
            "what sites has anthropic got coming online",
            "data centres under construction by Anthropic",
        ),
        ("anthropic sites under construction", "data centres under construction by Anthropic"),
        ("what's openai bringing online next year", "data centres under construction by OpenAI"),
        ("which clusters of openai are not yet live", "data centres under construction by OpenAI"),
    ],
)
def test_what_is_typed_in_a_hurry_is_read(conversing: Conversing, text: str, asked: str) -> None:
    assert told(conversing, text) == asked


@pytest.mark.parametrize(
    "text", ["our new DC lands in September, 2048 GB300", "our dc opens in sept with 2048 GB300"]
)
def test_ours_is_a_data_centre_too(talking: Conversing, text: str) -> None:
    assert "2048 GB300 announced from September 2027" in told(talking, text)


@pytest.mark.parametrize("text", ["jobs at openai in DC", "research roles in Washington DC"])
def test_the_capital_is_no_data_centre(conversing: Conversing, text: str) -> None:
    assert "data centre" not in told(conversing, text)


def test_who_is_worth_more_is_still_not_kept(conversing: Conversing) -> None:
    assert told(conversing, "is openai richer than anthropic").startswith("When labs were founded")
