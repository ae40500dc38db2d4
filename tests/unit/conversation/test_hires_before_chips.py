"""`if we hire 20, H100s needed for 60 each`: twenty people, and the chips for all of them."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last_answer


@pytest.mark.parametrize(
    "text",
    [
        "if we hire 20, H100s needed for 60 each",
        "we hire 20, H100 needed at 60 each",
        "hire 20, h100s needed to give each 60",
        "if we hire 20, how many H100 for 60 each",
        "we bring in 20, chips needed for 60 each",
        "if we hire 20 people, H100s needed for 60 each",
        "2048 H100, 40 researchers, if we hire 20, H100s needed for 60 each",
        "2048 H100 for 40 researchers, if we hire 20 people how many h100 do we need for 60 each",
    ],
)
def test_those_who_are_hired_share_the_chips(talking: Conversing, text: str) -> None:
    alone = talking.services.ask(text, Asker.operator(), DAY)
    for told in (alone, last_answer(talking, text)):
        assert told.headline.text == "1,552 more H100"
        assert told.verdict[0].text.startswith("60 H100 each for 60 researchers take 3,600")


@pytest.mark.parametrize("text", ["2048, H100, 40 researchers", "we have 2048, H100 for 40"])
def test_a_count_before_a_comma_is_of_the_chip_where_nobody_is_hired(
    talking: Conversing, text: str
) -> None:
    told = last_answer(talking, text)
    assert told.headline.text.startswith("51 H100e per researcher")
