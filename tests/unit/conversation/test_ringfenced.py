"""So many chips of ours for so many people, who are an offer of their own."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last_question, reply

LINES = (
    "our offer is 2048 H100 for 40 researchers",
    "what do we need to be on par with meta per researcher",
    "thats nuts. what about on par with mistral",
    "only for a team of 10 tho",
)
ASKED = "and if i ringfence 512 of our cards for those 10 how do they compare to meta"


@pytest.mark.parametrize(
    "text",
    [
        ASKED,
        "what if we give those 10 512 of our gpus, vs meta",
        "if 10 people got 512 of our chips how are they vs meta",
        "say we set aside 512 of ours for a team of 10, vs meta?",
        "if those 10 had 512 cards vs meta",
        "ok and if only 512 of our cards go to those 10, against meta?",
    ],
)
def test_so_many_of_ours_are_for_those_alone(talking: Conversing, text: str) -> None:
    asked = last_question(talking, *LINES, text)
    assert asked.kind is Kind.OFFER
    assert asked.labs == ("meta",)
    assert asked.offer
    assert asked.offer.researchers
    assert [each.count.value for each in asked.offer.chips] == [512]
    assert asked.offer.researchers.value == 10


def test_what_the_others_keep_is_told(talking: Conversing) -> None:
    told = reply(talking, *LINES, ASKED).answer
    assert told.headline.text.startswith("About 5.7× behind Meta")
    assert "the other 30 keep 1,536" in told.understood


def test_no_more_are_set_aside_than_there_are(talking: Conversing) -> None:
    told = reply(talking, *LINES, "if we ringfence 3000 of our cards for those 10").answer
    assert told.kind is Kind.ERROR
