"""On how many chips a run was trained, and for how long, where a source states it."""

from __future__ import annotations

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer


def test_one_run_is_headed_by_the_chips_that_it_was_trained_on(conversing: Conversing) -> None:
    told = last_answer(conversing, "how many GPUs did DeepSeek use to train V3")
    assert told.headline.text == (
        "DeepSeek-V3 was trained on 2,048 H800: about 2.79 million GPU-hours of H800,"
        " about 3.3e24 FLOP of training"
    )


def test_the_days_follow_from_hours_and_chips_where_both_are_stated(
    conversing: Conversing,
) -> None:
    told = last_answer(
        conversing, "How long did Llama 3.1 405B take to train and on how many chips?"
    )
    days = [each.text for each in told.verdict if " days, were all" in each.text]
    assert len(days) == 1
    assert "on 16,384 chips are about 78 days" in days[0]
    other = last_answer(conversing, "how long did Kimi K2 take to train")
    assert not any(" days, were all" in each.text for each in other.verdict)
