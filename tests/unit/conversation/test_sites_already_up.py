"""Which of the data centres that were told run already: those with a figure, which is said."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    "line",
    [
        "which of those are already up",
        "which ones are already running",
        "are any of those up yet",
        "which are online already",
        "which of these are built",
        "are they all running",
    ],
)
def test_the_figure_of_each_is_what_runs(conversing: Conversing, line: str) -> None:
    told = last_answer(conversing, "which data centers does anthropic use", line)
    assert told.headline.text.startswith("Anthropic: 6 data centres on record")
    assert "the figure of a data centre is what is on record as running there" in told.understood
