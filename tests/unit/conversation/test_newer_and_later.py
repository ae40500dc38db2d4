"""What is newer than the figures of the last answer, and what is to come of them."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.test_of_answer import answer, reply


@pytest.mark.parametrize(
    "text",
    ["do you have anything more recent", "anything newer?", "is there a more recent number",
     "got anything fresher?", "any newer figures for that", "thats old, anything newer?",
     "that's out of date. is there anything more recent?"],
)  # fmt: skip
def test_what_is_newer_is_the_newest_on_record(talking: Conversing, text: str) -> None:
    found = answer(talking, "how big is Google DeepMind", text)
    assert found.headline.text.startswith("The newest: ")
    of_lab = answer(talking, "us vs Google DeepMind", text).headline.text
    assert of_lab.startswith("The newest: Google DeepMind")
    assert "Nothing newer of it is on record." in [line.text for line in found.verdict]


@pytest.mark.parametrize(
    "text", ["who has the most in total", "who has the most", "who's got the most per researcher"]
)
def test_who_has_most_is_of_the_labs_compared(talking: Conversing, text: str) -> None:
    asked = reply(talking, "compare OpenAI and Google DeepMind", "add Meta", text).text
    assert asked.startswith("compare OpenAI and Google DeepMind and Meta Superintelligence Labs")


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
