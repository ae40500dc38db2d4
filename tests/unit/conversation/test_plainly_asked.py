"""A question that ends with whom its answer is for: in plain words, of chips and of labs."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversation.replies.put_for_whom import plainly_asked
from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, reply


@pytest.mark.parametrize(
    "text",
    [
        "Whats the difference between an H100 and a B200, for someone non technical",
        "what's the difference between H100 and B200 in simple terms",
        "explain H100 vs B200 to a layperson",
        "H100 vs B200 for a non-technical recruiter",
        "difference between H100 and B200 for someone who isn't technical",
    ],
)
def test_two_chips_are_told_plainly(talking: Conversing, text: str) -> None:
    found = reply(talking, text)
    lines = [line.text for line in found.answer.verdict]
    assert found.form is Form.PART
    assert lines[1].startswith("For the work of one B200 it takes about 2.3 H100 by the speed")
    assert lines[2].startswith("What memory a chip has")


@pytest.mark.parametrize(
    "text",
    [
        "explain that in plain words",
        "in simple terms please",
        "eli5",
        "for a layperson",
        "simpler english please",
    ],
)
def test_so_are_those_that_were_compared_before(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "GB300 vs B200", text)
    line = "For the work of one GB300 it takes about 1.1 B200 by the speed that its maker states."
    assert told.verdict[1].text == line


def test_what_is_not_kept_of_chips_is_said_in_full_too(talking: Conversing) -> None:
    told = last_answer(talking, "difference between an H100 and a B200")
    assert any("memory" in line.text for line in told.caveats)
    many = last_answer(talking, "2048 H100 vs 512 B200")
    assert not any("memory" in line.text for line in many.caveats)


@pytest.mark.parametrize("text", ["how big is openai, in plain words", "us vs openai simply put"])
def test_a_lab_is_told_plainly(talking: Conversing, text: str) -> None:
    found = reply(talking, text)
    assert found.form is Form.PART
    assert any(line.text.startswith("An H100e is as much") for line in found.answer.verdict)


@pytest.mark.parametrize(
    "text",
    [
        "what can 512 H100 do for 8 people",
        "open roles for someone without a PhD",
        "for someone non technical",
        "in plain words",
        "what does it take to match OpenAI for 20 people",
    ],
)
def test_of_others_nothing_is_taken_away(text: str) -> None:
    assert not plainly_asked(text)


@pytest.mark.parametrize(
    "line", ["put that in 3 bullets i can paste", "give me three bullets to paste into slack"]
)
def test_points_to_paste_are_points(talking: Conversing, line: str) -> None:
    assert reply(talking, "1024 H100, 20 researchers, vs OpenAI", line).form is Form.PART
