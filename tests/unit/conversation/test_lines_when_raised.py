"""What to say to whoever raises the last answer, a run of another size, a share beside hours."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_question, reply


@pytest.mark.parametrize(
    "text",
    ["so what should I say to a candidate who brings that up",
     "what should I say to a candidate who mentions it",
     "what do I tell people who raise that", "what do I answer if someone mentions that"],
)  # fmt: skip
def test_the_lines_to_say_lead(talking: Conversing, text: str) -> None:
    found = reply(talking, "us vs OpenAI", text)
    assert (found.form, found.text) == (Form.PART, "us vs OpenAI")


@pytest.mark.parametrize(
    "text",
    ["what about a smaller one", "something smaller", "and a bigger model?", "or a lighter one"],
)
def test_a_run_of_another_size_is_one_of_those_that_fit(talking: Conversing, text: str) -> None:
    found = reply(talking, "can we train llama-3.1-405b", text)
    assert found.text == "what can we do"
    assert "one was named" in found.answer.understood


def test_the_chips_spoken_of_are_kept(talking: Conversing) -> None:
    before = ("can we train llama-3.1-405b", "with 8192 H100s")
    smaller = last_question(talking, *before, "what about a smaller one")
    assert smaller.offer == last_question(talking, *before).offer
    assert not smaller.runs


@pytest.mark.parametrize(
    "text",
    ["how does that compare to what one of our researchers gets",
     "is that more than what each of us gets"],
)  # fmt: skip
def test_a_programme_is_not_dropped_beside_our_share(talking: Conversing, text: str) -> None:
    asked = last_question(talking, "how does NAIRR work", text)
    assert asked == last_question(talking, "how does NAIRR work", "how does that compare to us")


def test_a_share_of_a_lab_is_still_held_against_ours(talking: Conversing) -> None:
    text = "how does that compare to what one of our researchers gets"
    assert asks(talking, "how big is Meta", text) == "us vs Meta Superintelligence Labs"
