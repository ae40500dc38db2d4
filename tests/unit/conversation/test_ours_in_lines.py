"""Our offer in a line that may stand in a message, and the last answer likewise."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from tests.unit.conversation.corpus import reply

SAY = "“51 H100e per researcher on average”, then what of it is guaranteed."


@pytest.mark.parametrize(
    "text",
    [
        "Can you give me our offer in one line for a candidate?",
        "our compute in one line for her",
        "one line for a candidate about our compute",
        "please summarise our pitch in a sentence for the candidate",
        "a one-liner on our cluster for him",
    ],
)
def test_our_offer_is_a_line_to_send(talking: Conversing, text: str) -> None:
    for lines in ((text,), ("how big is Meta", text)):
        found = reply(talking, *lines)
        assert found.form is Form.PART
        assert [line.text for line in found.answer.verdict] == [SAY]


@pytest.mark.parametrize("text", ["one line for a candidate", "just a line for him"])
def test_so_is_the_last_answer(talking: Conversing, text: str) -> None:
    found = reply(talking, "what is our offer", text)
    assert [line.text for line in found.answer.verdict] == [SAY]


@pytest.mark.parametrize("text", ["our offer", "our offer vs Meta", "our offer for 60 people"])
def test_what_wants_no_line_is_the_whole_offer(talking: Conversing, text: str) -> None:
    assert reply(talking, text).form is Form.ANSWER
