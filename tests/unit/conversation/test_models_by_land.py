"""Models of the labs of one country: that it is not on record, and never a refusal of people."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

MODELS = "newest open weights releases?"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("only the chinese ones", "China"),
        ("are any of those chinese", "China"),
        ("who of them is chinese", "China"),
        ("from china?", "China"),
        ("minus the chinese models", "China"),
        ("any from europe", "Europe"),
        ("and the french", "France"),
        ("which are american", "the United States"),
        ("just us ones", "the United States"),
        ("US only", "the United States"),
        ("only open models from germany", "Germany"),
    ],
)
def test_models_are_not_sorted_by_country(talking: Conversing, text: str, place: str) -> None:
    told = last_answer(talking, MODELS, text)
    assert told.headline.text.startswith(f"I can't tell which models are from {place}: ")
    assert told.verdict[0].text.startswith("Name the labs that you mean, as in “open-weight models")
    assert told.table


@pytest.mark.parametrize(
    "text",
    [
        "chinese open-weight models", "biggest open-weight model from china",
        "open models by french labs", "us open models", "US open-weight models since May",
        "licences of chinese open weights",
    ],
)  # fmt: skip
def test_a_country_is_not_left_out_of_a_first_question(talking: Conversing, text: str) -> None:
    told = last_answer(talking, text)
    assert "the country of a lab is not on record" in told.headline.text


def test_a_lab_of_the_list_takes_the_place_of_a_country(talking: Conversing) -> None:
    lines = (MODELS, "only chinese ones", "only deepseek")
    assert last(talking, *lines) == ["open-weight models by DeepSeek"]


def test_people_of_a_country_are_still_refused(talking: Conversing) -> None:
    told = last_answer(talking, MODELS, "chinese candidates only")
    assert told.headline.text.startswith("I keep nothing about who somebody is")
