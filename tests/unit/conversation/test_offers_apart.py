"""Two offers and a lab, each set against it; the cards of several labs, one by one."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last

H100 = "512 H100, 20 researchers, vs OpenAI"
GB200 = "288 GB200, 20 researchers, vs OpenAI"


@pytest.mark.parametrize(
    "text",
    [
        "512 H100 or 288 GB200 for 20 researchers, vs OpenAI",
        "which is better against OpenAI: 512 H100 for 20 or 288 GB200 for 20",
        "512 H100 vs 288 GB200, 20 researchers either way, against OpenAI",
    ],
)
def test_two_offers_are_each_set_against_the_lab(talking: Conversing, text: str) -> None:
    compared, *each = last(talking, text)
    assert each == [H100, GB200]
    assert "OpenAI" not in compared


@pytest.mark.parametrize(
    "text", ["512 H100 or 288 GB200 for 20 researchers", "512 H100 and 288 GB200 for 20, vs OpenAI"]
)
def test_two_kinds_of_one_offer_or_no_lab_are_one_question(talking: Conversing, text: str) -> None:
    assert len(last(talking, text)) == 1


@pytest.mark.parametrize(
    "text", ["show me openai and anthropic cards", "the cards of OpenAI and Anthropic, please"]
)
def test_cards_of_several_labs_are_told_one_by_one(talking: Conversing, text: str) -> None:
    assert last(talking, text) == ["how big is OpenAI", "how big is Anthropic"]


@pytest.mark.parametrize("part", ["sites", "compute contracts"])
def test_a_part_of_several_labs_is_told_of_each(talking: Conversing, part: str) -> None:
    asks = [f"{part} of OpenAI", f"{part} of Anthropic"]
    assert last(talking, f"{part} of OpenAI and Anthropic") == asks


@pytest.mark.parametrize(
    "text",
    [
        "compare OpenAI and Anthropic on headcount",
        "compare OpenAI and Anthropic by team size",
        "compare openai and anthropic in terms of researchers",
        "headcount: openai, anthropic",
        "openai anthropic staff side by side",
        "how do openai and anthropic compare on people?",
    ],
)
def test_staff_compared_is_one_answer(talking: Conversing, text: str) -> None:
    assert last(talking, text) == ["compare the staff of OpenAI and Anthropic"]


def test_the_staff_of_several_labs_stands_side_by_side(talking: Conversing) -> None:
    [asked] = last(talking, "headcount of OpenAI and Anthropic")
    assert asked == "compare the staff of OpenAI and Anthropic"


def test_cards_that_are_compared_are_compared(talking: Conversing) -> None:
    assert len(last(talking, "compare the cards of OpenAI and Anthropic")) == 1
