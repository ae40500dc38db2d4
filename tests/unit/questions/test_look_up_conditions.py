"""What a look-up or the pool is not narrowed by is said to be left out."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Understood


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("papers by Wei Zhang on scaling laws", "on scaling laws"),
        ("has Alan Turing published anything on RL at scale", "on RL at scale"),
        ("which Ada Lovelace is the one with the MoE paper?", "with the MoE paper"),
        ("did Grace Hopper co-author Llama 3", "co-author Llama 3"),
        ("was Wei Zhang an author of GPT-4", "author of GPT-4"),
        ("Alan Turing's papers since 2023", "since 2023"),
        (
            "has Priya Sharma co-authored with a frontier lab",
            "co-authored with a frontier lab",
        ),
        ("was Priya Sharma on the PaLM paper", "on the PaLM paper"),
    ],
)
def test_a_look_up_says_what_it_is_not_narrowed_by(
    text: str, left: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.kind is Kind.CANDIDATE
    assert "," not in (reading.question.person or "")  # a model is no institution
    assert reading.assumed == (f"“{left}” left out",)


@pytest.mark.parametrize(
    "text",
    [
        "what has Ada Lovelace published?",
        "what's on record about Ada Lovelace",
        "evidence on Wei Zhang",
        "brief me on Ada Lovelace before my call at 4",
        "what was the largest run Priya Sharma is a co-author on",
        "look up Ada Lovelace, purpose: call about scaling laws",
        'look up "Ada Lovelace", only works on systems since 2024-01-01',
    ],
)
def test_nothing_is_left_out_of_a_plain_look_up(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert (reading.question.kind, reading.assumed) == (Kind.CANDIDATE, ())


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("who on our list has co-authored with a frontier lab", "co-authored with a frontier lab"),
        ("who in our pool co-authored with DeepMind", "co-authored with DeepMind"),
    ],
)
def test_the_pool_says_what_it_is_not_narrowed_by(
    text: str, left: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.kind is Kind.POOL
    assert f"“{left}” left out" in reading.assumed


@pytest.mark.parametrize(
    "text",
    [
        "How sure are we that this is the right Wei Zhang?",
        "is that the right Wei Zhang",
        "how do you know it's the right Wei Zhang",
        "which Wei Zhang do you mean",
    ],
)
def test_whether_it_is_the_right_one_is_asked_of_the_person(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert (reading.question.kind, reading.question.person) == (Kind.CANDIDATE, "Wei Zhang")


@pytest.mark.parametrize("word", ["confidential", "leaked", "undisclosed", "non-public"])
def test_of_labs_public_figures_alone_are_used(word: str, reader: Reader, today: date) -> None:
    reading = reader.read(f"compare 512 H100 for 20 with Meta's {word} figures", today)
    assert isinstance(reading, Understood)
    assert reading.question.kind is Kind.OFFER
    assert reading.assumed == (f"“{word}” left out: public figures alone are used",)


@pytest.mark.parametrize(
    "text",
    [
        "compare our confidential offer of 512 H100 for 16 with Meta",
        "512 H100 for 20 vs Meta, keep it confidential",
        "compare 512 H100 for 20 with the public figures of DeepMind",
    ],
)
def test_what_is_confidential_of_ours_is_none_of_theirs(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.assumed == ()
