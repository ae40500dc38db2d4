"""A data pitch is told over several messages, in any order, until another thing is asked."""

from __future__ import annotations

import pytest

from bot.compute.data_pitch import Field, read_pitch, with_more
from bot.conversing import Conversing
from tests.unit.conversation.corpus import last

TOLD = (
    "data pitch please",
    "41 million protein structures",
    "licensed until 2030",
    "exclusive to us",
    "as of October 2026",
    "growing by 90k a month, nine days",
    "fold accuracy 61 to 74 % on 4,000 held-out cases, Aug 2026",
    "3 days until a new hire queries raw data",
    "20 runs a month on one researcher's share",
)


def said(texts: list[str]) -> dict[str, str]:
    assert len(texts) == 1
    pitch = read_pitch(texts[0].removeprefix("data pitch: "))
    return {entry.field.value: entry.said for entry in pitch.entries if entry.said}


def test_a_pitch_is_filled_until_all_six_are_there(talking: Conversing) -> None:
    told = last(talking, *TOLD)
    pitch = read_pitch(told[0].removeprefix("data pitch: "))
    assert pitch.missing == ()
    assert all(entry.holds for entry in pitch.entries)
    assert said(told)["what exists nowhere else"] == (
        "41 million protein structures, exclusive to us, as of October 2026"
    )


@pytest.mark.parametrize("text", ["data pitch please", "a data pitch for me", "data pitch, thanks"])
def test_what_is_polite_is_no_data(talking: Conversing, text: str) -> None:
    assert last(talking, text) == ["data pitch"]


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("licensed until 2030", Field.RIGHTS),
        ("papers yes, data no, weights after review", Field.RIGHTS),
        ("+1.1 million a month", Field.GROWTH),
        ("error rate down from 12 to 7 percent", Field.RESULT),
        ("3 days, 11 people", Field.ACCESS),
        ("20 runs a month", Field.COMPUTE),
        ("none of it is public", Field.EXISTS),
        ("compute: plenty, 4 a week", Field.COMPUTE),
    ],
)
def test_a_part_stands_under_its_own_field(text: str, field: Field) -> None:
    entries = read_pitch(with_more("", text)).entries
    assert [entry.field for entry in entries if entry.said] == [field]


def test_a_message_fills_several_fields() -> None:
    told = with_more("", "41 million records, none public, Oct 2026. Growing 1 million a month")
    entries = {entry.field: entry.said for entry in read_pitch(told).entries if entry.said}
    assert entries == {
        Field.EXISTS: "41 million records, none public, Oct 2026",
        Field.GROWTH: "Growing 1 million a month",
    }


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("how big is openai", "how big is OpenAI"),
        ("price of H100", "price of H100"),
        ("512 H100 for 20 people", "512 H100, 20 researchers"),
        ("what moved this week", "what moved"),
        ("help", "help"),
        ("data pitch: 3M tickets", "data pitch: 3M tickets"),
    ],
)
def test_another_question_ends_the_pitch(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, "data pitch please", "41 million structures", text)[0].startswith(asks)


def test_after_another_question_no_pitch_is_in_progress(talking: Conversing) -> None:
    told = last(talking, "data pitch please", "how big is openai", "licensed until 2030")
    assert not any(text.startswith("data pitch") for text in told)
