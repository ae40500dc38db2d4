"""What was not understood may hold a name, which stays out of the text of a notification."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answering import settle
from bot.questions.types import Unreadable
from handlers.blocks import fallback

DAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    "problem",
    [
        "I could not read “what is Ilva Marrowdene up to”. Please ask that in other words.",
        "I know nothing under “Ilva Marrowdene”.",
    ],
)
def test_a_name_that_was_not_understood_stays_out_of_a_channels_notification(problem: str) -> None:
    answer = settle.unreadable(Unreadable(problem, ()), DAY)
    assert "Marrowdene" not in fallback.text(answer, in_channel=True)
    assert "Marrowdene" in fallback.text(answer)
