"""What leads into a follow-up says nothing: with it the same is asked as without."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.words.leads import LED, LINKS, OPENS
from bot.regex import regex
from tests.unit.conversation.corpus import last

AGAINST = "2048 H100, 40 researchers, vs OpenAI"
RANK = "3000 B200 for 55 people, where would that rank"


@pytest.mark.parametrize("lead", ["btw ", "and so ok, but then ", "well, also ", "right, hm, now "])
def test_every_way_to_lead_in_is_known(lead: str) -> None:
    assert regex(rf"{LINKS}how").match(f"{lead}how")
    assert regex(rf"{LED}how").match(f"… {lead}how")
    opened = regex(rf"{OPENS}how").match(f"{lead}how")
    assert opened is not None
    assert opened["opens"] == lead


@pytest.mark.parametrize("lead", ["btw ", "well, also ", "right so "])
@pytest.mark.parametrize(
    "lines",
    [
        (RANK, "who's the next one above us then"),
        (AGAINST, "how many GPUs short of them are we"),
        ("how big is OpenAI", "where's the hardware physically"),
        ("pay for research scientists at OpenAI", "is that base or does it include equity"),
        ("Anthropic contracts", "how many years does that run?"),
        ("price of H100", "which provider's cheapest for that"),
        ("open models", "whose is it"),
    ],
    ids=lambda lines: lines[1][:30],
)
def test_a_lead_changes_nothing(talking: Conversing, lines: tuple[str, str], lead: str) -> None:
    before, asked = lines
    assert last(talking, before, f"{lead}{asked}") == last(talking, before, asked)
