"""A lab that was put right is not spoken of any more; one of those worth is of the last chip."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer


@pytest.mark.parametrize(
    "right", ["sorry I meant Cohere", "no, Cohere", "wait, I mean Cohere", "oops, Cohere I meant"]
)
@pytest.mark.parametrize(
    "before", [("staff of Mistral",), ("staff of Mistral", "what about last year")]
)
def test_the_lab_that_was_not_meant_comes_back_no_more(
    talking: Conversing, before: tuple[str, ...], right: str
) -> None:
    asked = last(talking, *before, right, "and what gpus do they have")
    assert [each.split(",")[0] for each in asked] == ["which kinds of chips does Cohere use"]


def test_a_lab_that_was_added_stays(talking: Conversing) -> None:
    asked = last(talking, "staff of Mistral", "and Cohere", "and what gpus do both of them have")
    assert len(asked) == 2
    assert last(talking, "staff of Mistral", "and Cohere", "and what gpus do they have") == [
        "which kinds of chips does Cohere use"
    ]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("so how many H100s is one of those worth", "1 TPU v7 vs 1 H100"),
        ("how many B200 is each of them worth?", "1 TPU v7 vs 1 B200"),
        ("how many H100s is each of those", "1 TPU v7 vs 1 H100"),
    ],
)
def test_one_of_those_is_counted_in_the_chip_named(
    talking: Conversing, text: str, asks: str
) -> None:
    assert last(talking, "H100 vs H200", "and the TPU v7?", text) == [asks]


def test_memory_is_no_change_of_the_last_question(talking: Conversing) -> None:
    assert last(talking, "H100 vs H200", "whats the memory on the TPU v7") == ["error"]


@pytest.mark.parametrize(
    "text", ["which has more memory", "how much memory?", "and the VRAM", "how much HBM is that"]
)
@pytest.mark.parametrize("before", ["H100 vs H200", "price of H100"])
def test_the_memory_of_chips_spoken_of_is_not_kept(
    talking: Conversing, before: str, text: str
) -> None:
    told = last_answer(talking, before, text)
    assert told.headline.text.startswith("What memory a chip has is not kept")
