"""Chips that are to be added for hires, in another chip: what runs stays as it is."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_question

HIRES = ("2048 H100 for 40 researchers, what if we hire 25",)
ASKED = "how many chips would I have to add to keep it the same"


@pytest.mark.parametrize("text", ["and on B200s instead", "B200?", "what about B200s"])
@pytest.mark.parametrize("then", [(ASKED,), (ASKED, "what would that cost us a year")])
def test_what_is_added_is_in_that_chip(
    text: str, then: tuple[str, ...], talking: Conversing
) -> None:
    asked = last_question(talking, *HIRES, *then, text)
    assert asked.chips == ("chip/b200",)
    assert asked.floor is not None
    assert asked.offer is not None
    assert [each.chip for each in asked.offer.chips] == ["chip/h100"]


def test_after_hires_alone_it_is_all_that_runs(talking: Conversing) -> None:
    asked = last_question(talking, *HIRES, "and on B200s?")
    assert asked.offer is not None
    assert [each.chip for each in asked.offer.chips] == ["chip/b200"]
