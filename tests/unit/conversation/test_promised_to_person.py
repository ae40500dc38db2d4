"""Chips that the person spoken of is to have alone: the published runs are told on as many."""

from __future__ import annotations

import pytest

from tests.unit.conversation.test_of_person import Thread, thread
from tests.unit.conversation.test_people_named import OFFER, pool

__all__ = ["pool", "thread"]


@pytest.mark.parametrize(
    ("line", "chips"),
    [
        ("if we promise her 256 of her own how long would it take", "256 H100"),
        ("if we gave her 256, how long would her biggest run take", "256 H100"),
        ("what if she had 256 to herself", "256 H100"),
        ("could she redo it if we reserve 128 for her", "128 H100"),
        ("and with her own 256?", "256 H100"),
        ("with 256 dedicated to her how fast is that", "256 H100"),
        ("how long on 256 of our gpus", "256 H100"),
        ("what about 300 gpus for herself", "300 H100"),
        ("if we promise her a quarter how long would it take", "512 H100"),
        ("could we do that w half our cluster", "1,024 H100"),
        ("if we doubled the cluster would her 70b run be under 2 weeks", "4,096 H100"),
        ("with twice our gpus how long would her biggest run take", "4,096 H100"),
        ("if we rented 1024 more, how long would her biggest run take", "3,072 H100"),
    ],
)
def test_runs_are_told_on_what_is_promised(pool: Thread, line: str, chips: str) -> None:
    pool.say(f"our offer is {OFFER}")
    pool.say("tell me about Ilva Marrowdene")
    pool.say("first call tomorrow")
    answer = pool.say(line)
    assert f" {chips.replace(',', '')}" in answer.headline.text
    assert f"takes all {chips} for" in answer.verdict[0].text
