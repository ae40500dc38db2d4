"""Who comes with somebody joins as hires do, and is no researcher of the lab spoken of."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import told


@pytest.mark.parametrize(
    ("text", "joining"),
    [
        ("what if he brings 3 people", 3),
        ("and if she brings a team of 4", 4),
        ("what if she brought her own team of 4", 4),
        ("if they brought 10 researchers", 10),
    ],
)
def test_who_is_brought_joins(talking: Conversing, text: str, joining: int) -> None:
    asked = told(talking, "us vs OpenAI", text)
    assert asked == f"what if we hire {joining} more, vs OpenAI"
