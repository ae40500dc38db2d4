"""A kind of chip that is named beside a run and counted by nobody is what the run is counted in."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Understood


@pytest.mark.parametrize(
    ("text", "chip"),
    [
        ("smallest h100 cluster that can do a 7b on 1T tokens inside two weeks", "chip/h100"),
        ("what's the smallest b200 cluster to train a 13b on 2T tokens in a month", "chip/b200"),
        ("min h200s needed for 7b on 1T tokens in 2 weeks", "chip/h200"),
        ("fewest b200 to train llama 3.1 70b in 30 days", "chip/b200"),
        ("how big a b200 cluster do i need to train llama 3.1 70b in 30 days", "chip/b200"),
        ("can a b200 cluster do deepseek v3 in 60 days", "chip/b200"),
    ],
)
def test_an_uncounted_chip_is_what_is_counted(
    text: str, chip: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    assert (reading.question.kind, reading.question.chips) == (Kind.REACH, (chip,))
    assert not reading.question.uses_saved
    assert not reading.assumed


@pytest.mark.parametrize("text", ["could our H100 train deepseek v3 in 60 days"])
def test_what_is_ours_is_counted_already(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    assert reading.question.uses_saved


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("who is hiring cuda engineers", "CUDA"),
        ("who wants compiler people for open roles", "compilers"),
        ("who's hiring for distributed systems", "distributed systems"),
        ("any compiler jobs at openai", "compilers"),
        ("triton roles at anthropic", "CUDA"),
        ("distributed training openings", "distributed systems"),
    ],
)
def test_roles_are_chosen_by_what_they_are_about(
    text: str, subject: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    assert (reading.question.kind, reading.question.work) == (Kind.HIRING, subject)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("who is hiring ocaml developers", "ocaml"),
        ("is openai hiring verilog people", "verilog"),
        ("fortran engineers wanted, who is hiring", ""),
    ],
)
def test_what_no_role_is_sorted_by_is_left_out_aloud(
    text: str, word: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    assert any(f"“{word}" in how and "left out" in how for how in reading.assumed), reading.assumed
