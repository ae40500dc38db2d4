"""Where a lab's number comes from is asked of the number, and not of where its chips stand."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.lab_parts import LabPart, part_of
from tests.unit.conversation.corpus import last_answer, last_question


@pytest.mark.parametrize(
    "text",
    [
        "where do you get the openai gpu number from",
        "where does the openai gpu number come from",
        "where's the openai compute figure from",
        "where did u get openais gpu estimate",
        "where do the openai chip counts come from",
    ],
)
def test_where_a_number_comes_from_is_the_source_of_the_stock(
    talking: Conversing, text: str
) -> None:
    told = last_answer(talking, text)
    assert part_of(told.question) is None
    assert "(F-001)" in told.verdict[0].text


@pytest.mark.parametrize(
    "text", ["where are openai's gpus", "where do the numbers on openai's data centers come from"]
)
def test_where_the_chips_stand_is_still_asked_of_the_sites(talking: Conversing, text: str) -> None:
    assert part_of(last_question(talking, text)) is LabPart.SITES


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("the second", "F-150"),
        ("the second one", "F-150"),
        ("and the second source?", "F-150"),
        ("what about the second of those", "F-150"),
        ("the first fact", "F-001"),
        ("which is the first", "F-001"),
    ],
)
def test_one_of_several_sources_is_told_by_its_place(
    talking: Conversing, text: str, fact: str
) -> None:
    told = last_answer(talking, "how big is openai", "sources", text)
    assert told.headline.text.startswith(f"{fact}: ")
    assert f"taken for {fact}" in told.understood
    after = last_answer(talking, "how big is openai", "sources", "the third", text)
    assert after.headline.text == told.headline.text
