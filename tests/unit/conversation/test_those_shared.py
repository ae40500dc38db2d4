"""What is changed of an offer after what its chips cost is changed of it and of its people."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last


@pytest.mark.parametrize(
    ("text", "share"),
    [("what if all of it went to research", "100%"), ("and with 60% for research", "60%")],
)
def test_a_share_is_of_the_offer_that_was_priced(
    conversing: Conversing, text: str, share: str
) -> None:
    before = ("512 H100 for 20 people vs meta", "what does it cost")
    asked = f"512 H100, 20 researchers, {share} for research, vs Meta Superintelligence Labs"
    assert last(conversing, *before, text) == [asked]


def test_chips_that_nobody_shares_stay_alone(conversing: Conversing) -> None:
    asked = last(conversing, "what does 512 H100 cost", "with 60% for research")
    assert asked == ["512 H100, 60% for research"]
