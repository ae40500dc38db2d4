"""How many chips bring us within so many times of a lab: a part of its average."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last_answer, last_question

LINES = (
    "2048 h100s shared by 40 ppl on research, how bad do we look next to openai",
    "and if he says xai has way more?",
)
ASKED = "how many more cards til we're within 2x of openai"


@pytest.mark.parametrize(
    ("text", "lab", "part"),
    [
        (ASKED, "openai", 1 / 2),
        ("how many more h100 to be only 2x behind openai", "openai", 1 / 2),
        ("what do we need to be half of openai", "openai", 1 / 2),
        ("how many more h100 to get to half of openai per researcher", "openai", 1 / 2),
        ("how many cards to reach 25% of openai", "openai", 1 / 4),
        ("what would it take to be 5x behind meta", "meta", 1 / 5),
        ("how much would it cost to be within 2x of openai", "openai", 1 / 2),
    ],
)
def test_it_is_a_part_of_their_average(
    talking: Conversing, text: str, lab: str, part: float
) -> None:
    asked = last_question(talking, *LINES, text)
    assert asked.kind is Kind.MATCH
    assert asked.labs == (lab,)
    assert asked.part == pytest.approx(part)
    assert asked.offer
    assert asked.offer.researchers
    assert asked.offer.researchers.value == 40


def test_what_we_have_is_counted_where_more_is_asked(talking: Conversing) -> None:
    assert last_answer(talking, *LINES, ASKED).headline.text.endswith("H100 more")


def test_a_factor_alone_is_still_one_of_ours(talking: Conversing) -> None:
    asked = last_question(talking, *LINES, "what if we had 2x as many")
    assert asked.offer
    assert [each.count.value for each in asked.offer.chips] == [4096]
