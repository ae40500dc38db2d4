"""Nothing is foretold: what is on record is told, and where what was signed is."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer as answer
from tests.unit.conversation.corpus import reply


@pytest.mark.parametrize(
    "text",
    [
        "and where will we stand next year if we don't grow",
        "where will we be in 2028 if nothing changes",
        "how will it look next year",
        "how would they compare in two years",
        "where do we end up by the end of next year if things stay the same",
    ],
)
def test_what_is_to_come_is_not_foretold_but_what_was_signed(
    talking: Conversing, text: str
) -> None:
    for first in ("how big is OpenAI", "us vs OpenAI"):
        found = answer(talking, first, text)
        assert found.headline.text.startswith("I give no forecast")
        assert "“compute contracts of OpenAI”" in found.verdict[-1].text


@pytest.mark.parametrize("text", ["do you think thats going to continue", "will it last"])
def test_whether_a_trend_goes_on_is_not_foretold(talking: Conversing, text: str) -> None:
    found = answer(talking, "price trend of A100", text)
    assert found.headline.text.startswith("I give no forecast")


def test_with_other_chips_it_is_a_question_of_those(talking: Conversing) -> None:
    found = reply(talking, "us vs OpenAI", "where would we be next year with 4096 H100")
    assert "4096 H100 announced from 2027" in found.text


@pytest.mark.parametrize(
    "text",
    [
        "where do you see it heading by xmas",
        "any idea where prices land by easter",
        "how do you see them moving next year",
        "will it be cheaper by summer",
        "what will it cost come q1",
        "where's that gonna be by end of year",
        "so where do you reckon h100 pricing ends up",
    ],
)
def test_a_season_to_come_is_no_day_past(talking: Conversing, text: str) -> None:
    found = answer(talking, "price trend of H100", text)
    assert found.headline.text.startswith("I give no forecast")


@pytest.mark.parametrize(
    "text",
    ["what about 6 months from now", "and in six months' time", "a year from now",
     "two years down the line", "how about a few months from now"],
)  # fmt: skip
def test_where_ours_will_stand_then_is_no_run(talking: Conversing, text: str) -> None:
    told = answer(talking, "us vs openai", text)
    assert told.headline.text.startswith("I give no forecast")


@pytest.mark.parametrize(
    "text",
    [
        "who's ahead on power by 2027",
        "who will have the most compute in 2028",
        "which lab is biggest by the end of 2027",
    ],
)
def test_who_leads_on_a_day_to_come_is_not_foretold(conversing: Conversing, text: str) -> None:
    found = answer(conversing, text)
    assert "I give no forecast of which lab will have the most" in found.headline.text


@pytest.mark.parametrize("text", ["who is ahead on power today", "which site is biggest"])
def test_who_leads_today_is_told(conversing: Conversing, text: str) -> None:
    assert "no forecast" not in answer(conversing, text).headline.text
