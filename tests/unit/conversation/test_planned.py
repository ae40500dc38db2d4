"""What is planned of a staff is told as a plan, and not as what was counted."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    "text",
    ["how many do they plan", "whats the plan", "and the planned ones", "how many are planned",
     "how many people do they plan to have", "what's their target for staff"],
)  # fmt: skip
def test_a_plan_is_told_as_one(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "openai headcount", text)
    assert found.headline.text == "Headcount planned: 8,000 people by 31 Dec 2026 (F-151)"
    assert found.verdict[0].text.startswith("Planned for 31 Dec 2026, told 21 Mar 2026, by Reuters")
    assert "4,500 people on 21 Mar 2026" in found.verdict[-1].text


@pytest.mark.parametrize("text", ["is that planned or real", "is that a target", "is it planned"])
def test_whether_it_is_a_plan_is_answered(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "openai headcount", text)
    assert found.headline.text.startswith("Counted, and not planned: OpenAI: 4,500 people")


def test_where_no_plan_is_on_record_it_is_said(talking: Conversing) -> None:
    found = last_answer(talking, "how many people does anthropic have", "whats the plan")
    assert found.headline.text.startswith("No plan of that is on record")
