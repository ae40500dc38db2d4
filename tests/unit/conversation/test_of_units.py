"""Parts of companies that go with a lab on record: that nothing is known of them by themselves."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("how much compute does Microsoft Research have", "Microsoft Research"),
        ("gpus at FAIR", "FAIR"),
        ("how big is Google Research", "Google Research"),
        ("how many people work at Google Brain", "Google Brain"),
        ("how big is the gemini team", "gemini team"),
        ("us vs MSR", "MSR"),
    ],
)
def test_a_part_is_said_to_be_told_as_the_lab_that_it_goes_with(
    talking: Conversing, text: str, unit: str
) -> None:
    told = last_answer(talking, text)
    assert f"of “{unit}” by itself nothing is on record" in told.understood


def test_it_is_said_of_a_part_in_a_later_message_too(talking: Conversing) -> None:
    told = last_answer(talking, "how big is OpenAI", "and Google Brain?")
    assert "of “Google Brain” by itself nothing is on record" in told.understood


@pytest.mark.parametrize("text", ["how big is DeepMind", "how big is Meta", "gpus at IBM Research"])
def test_of_a_lab_by_its_own_name_nothing_is_said(talking: Conversing, text: str) -> None:
    assert "by itself nothing" not in last_answer(talking, text).understood


@pytest.mark.parametrize("lab", ["Google Research", "Microsoft Research", "IBM Research"])
def test_a_name_with_research_in_it_asks_for_no_share(conversing: Conversing, lab: str) -> None:
    assert last(conversing, f"how much compute does {lab} have")[0].startswith("how big is ")
