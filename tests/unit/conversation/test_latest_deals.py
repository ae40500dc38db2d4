"""What was signed last, which is no week's news and no job board's."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, told


@pytest.mark.parametrize(
    "text",
    [
        "did anyone sign a big compute deal lately",
        "any recent compute deals",
        "latest compute deal",
        "what are the latest gpu deals",
        "most recent gpu deal",
        "which lab signed last",
        "who was the last to sign a compute deal",
    ],
)
def test_the_newest_deal_leads_what_is_told(conversing: Conversing, text: str) -> None:
    assert told(conversing, text) == "compute contracts of all labs"
    answer = last_answer(conversing, text)
    assert answer.verdict[0].text.startswith("The newest on record: Reflection AI with SpaceXAI")


def test_where_none_is_of_the_time_the_newest_is_told(conversing: Conversing) -> None:
    answer = last_answer(conversing, "compute contracts of all labs since 2026-10-01")
    assert answer.headline.text == "No deal for compute since 1 Oct 2026 is on record"
    assert answer.verdict[0].text.startswith("The newest on record: Reflection AI")


def test_a_week_is_asked_for_by_its_word(conversing: Conversing) -> None:
    assert told(conversing, "any new deals this week") == "contracts this week"
