"""What is not kept: the power of chips, and capital spending, with what may be asked instead."""

from __future__ import annotations

import pytest

from bot.questions.types import Reading, Understood, Unreadable
from tests.unit.questions.generated import DIRECTORY, TODAY
from tests.unit.questions.reading import read


def reading(text: str) -> Reading:
    return read(text, DIRECTORY, TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "how much power do 2048 H100 draw",
        "how much power would that draw",
        "tdp of GB300",
        "power consumption per chip B200",
        "how many watts does an H100 use",
        "what's the energy use of our cluster",
        "how many megawatts would 4096 B200 need",
        "what is our electricity bill",
    ],
)
def test_the_power_of_chips_is_told_not_to_be_kept(text: str) -> None:
    told = reading(text)
    assert isinstance(told, Unreadable)
    assert told.problem.startswith("The power that chips draw is not kept")
    assert all(isinstance(reading(instead), Understood) for instead in told.suggestions)


@pytest.mark.parametrize(
    "text",
    [
        "are H100s export controlled",
        "is the B200 banned in China?",
        "can they get H200 with the sanctions",
        "export rules for GB300",
    ],
)
def test_export_rules_are_told_not_to_be_kept(text: str) -> None:
    told = reading(text)
    assert isinstance(told, Unreadable)
    assert told.problem.startswith("Which chips may be exported to where is not kept")
    assert all(isinstance(reading(instead), Understood) for instead in told.suggestions)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("papers of OpenAI", "papers"),
        ("does Anthropic have a fellowship", "fellowship"),
        ("programmes of DeepMind", "programmes"),
    ],
)
def test_what_is_not_kept_of_a_lab_is_left_out_aloud(text: str, word: str) -> None:
    told = reading(text)
    assert isinstance(told, Understood)
    assert any(note.startswith(f"“{word}” left out") for note in told.assumed)


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("capex of Meta and xAI this year", 2),
        ("how much is Meta spending on capex this year", 1),
        ("what's Microsoft's capital expenditure", 1),
        ("how much are they spending on capex this year", 1),
        ("capital spending of Google", 1),
    ],
)
def test_capital_spending_is_told_not_to_be_kept(text: str, instead: int) -> None:
    told = reading(text)
    assert isinstance(told, Unreadable)
    assert told.problem.startswith("Capital spending is not kept")
    assert len(told.suggestions) == instead
    assert all(isinstance(reading(each), Understood) for each in told.suggestions)


@pytest.mark.parametrize(
    "text",
    [
        "how much power does Colossus 2 use",
        "power of Stargate Abilene",
        "how much power does OpenAI use",
        "is it capex to buy 2048 H100?",
        "what compute power do we have",
        "what does OpenAI spend on compute",
    ],
)
def test_what_is_on_record_stays_asked_for(text: str) -> None:
    assert isinstance(reading(text), Understood)


@pytest.mark.parametrize(
    "text",
    [
        "how much memory does an H100 have",
        "whats the memory on the TPU v7",
        "memory of the B200",
        "what's the vram on a GB200?",
        "and the H200's VRAM?",
        "how much HBM does a B200 have",
    ],
)
def test_the_memory_of_a_chip_is_told_not_to_be_kept(text: str) -> None:
    told = reading(text)
    assert isinstance(told, Unreadable)
    assert told.problem.startswith("What memory a chip has is not kept")
    assert all(isinstance(reading(instead), Understood) for instead in told.suggestions)


@pytest.mark.parametrize("text", ["price of H100 80GB", "512 H100 80 GB for 40 researchers"])
def test_a_chip_named_with_its_memory_is_that_chip(text: str) -> None:
    assert isinstance(reading(text), Understood)


@pytest.mark.parametrize(
    ("text", "is_said"),
    [
        ("how many H100s is Princeton's cluster", True),
        ("how many H100 does OpenAI have", True),
        ("what number of H100s does Meta have", True),
        ("how many H100e does OpenAI have", False),
        ("how big is OpenAI", False),
    ],
)
def test_so_many_h100e_are_no_number_of_h100(text: str, is_said: bool) -> None:
    told = reading(text)
    assert isinstance(told, Understood)
    assert any("how many H100 there are is not on record" in each for each in told.assumed) == (
        is_said
    )
