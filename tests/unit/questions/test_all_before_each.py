"""`what can I promise each researcher with 1024 H100 and 64 people`: all that they share."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Understood

DAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    "text",
    [
        "what can i promise each researcher w 1024 h100 and 64 ppl",
        "how many gpus can we give each person with 1024 H100 for 64 people",
        "what does each researcher get with 1024 h100, 64 researchers",
        "what can each hire get out of 1024 h100 between 64 people",
    ],
)
def test_what_is_shared_is_not_what_each_is_given(reader: Reader, text: str) -> None:
    found = reader.read(text, DAY)
    assert isinstance(found, Understood)
    offer = found.question.offer
    assert offer is not None
    assert offer.researchers is not None
    assert ([each.count.value for each in offer.chips], offer.researchers.value) == ([1024], 64)
    assert offer.guaranteed_per_researcher is None
