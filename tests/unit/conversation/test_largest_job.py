"""How much of our chips one job may take, supposed of ours or of the offer spoken of."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_question, told

_SUPPOSED = [
    ("what if the biggest job is the whole cluster", None),
    ("what if one job could use the whole cluster", None),
    ("what if a single researcher could use everything for one run", None),
    ("what if we let any researcher take all of it for a single run", None),
    ("what if a job can be as big as the whole cluster", None),
    ("what if the largest run was all of our chips", None),
    ("what if we let a single researcher use up to 512 for a job", 512),
    ("what if one person can run a job on up to 256 chips", 256),
    ("what if we cap jobs at 512", 512),
]


@pytest.mark.parametrize(("text", "size"), _SUPPOSED)
def test_it_is_a_term_of_the_offer(talking: Conversing, text: str, size: int | None) -> None:
    assert told(talking, text) == f"our compute max job {size or 2048}"
    first = "1024 H200 for 20 vs OpenAI"
    asked = f"1024 H200, 20 researchers, max job {size or 1024}, vs OpenAI"
    assert told(talking, first, text) == asked


@pytest.mark.parametrize("text", ["who has the biggest cluster", "which lab has the most GPUs"])
def test_the_biggest_of_all_labs_is_none(talking: Conversing, text: str) -> None:
    assert last_question(talking, text).offer is None
