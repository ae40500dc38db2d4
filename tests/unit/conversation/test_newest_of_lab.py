"""The newest open model of a lab is the newest in our record, which is not of all."""

from __future__ import annotations

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer


def test_it_is_said_of_whom_it_is_listed_and_that_newer_ones_may_exist(
    conversing: Conversing,
) -> None:
    told = last_answer(conversing, "whats the newest open model from qwen")
    words = " ".join(each.text for each in told.verdict)
    assert "listed as by Alibaba and not by Alibaba Qwen" in words
    assert "newer ones may exist" in words
    assert "nor is all that came out before" in " ".join(each.text for each in told.caveats)


def test_of_its_own_maker_no_other_is_named(conversing: Conversing) -> None:
    told = last_answer(conversing, "newest open model by deepseek")
    assert told.verdict[0].text.startswith("That is the newest in our record. The record is not")


def test_the_largest_is_not_told_as_the_newest(conversing: Conversing) -> None:
    told = last_answer(conversing, "largest open-weight models by deepseek")
    assert not any("the newest in our record" in each.text for each in told.verdict)
