"""Labs of which no more is public than what their companies own, and what is asked of it."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

BOTH = "how many GPUs do Microsoft and Google have"
LARGER = "Google owns more than Microsoft by the middle values, 4.98 million"


@pytest.mark.parametrize(
    "lines",
    [
        (BOTH,),
        ("compare Microsoft and Google",),
        (BOTH, "which one's bigger"),
        (BOTH, "who has more then"),
        (BOTH, "so which is larger?"),
    ],
)
def test_the_headline_says_who_owns_more_with_both_ranges(
    conversing: Conversing, lines: tuple[str, ...]
) -> None:
    told = last_answer(conversing, *lines)
    assert LARGER in told.headline.text
    assert "2.62–4.43 million" in told.headline.text
    assert told.headline.text.endswith("the ranges overlap")


@pytest.mark.parametrize(
    "text",
    ["how reliable is this?", "how sure are you", "why should i believe that", "can I trust this"],
)
def test_the_chips_of_one_maker_are_no_figure_of_the_company(
    conversing: Conversing, text: str
) -> None:
    told = last_answer(conversing, BOTH, text)
    shown = " ".join(line.text for line in (told.headline, *told.verdict))
    assert "195,584" not in shown
    assert "3.42 million (2.62–4.43 million)" in shown
    assert "grade A" in shown


@pytest.mark.parametrize("text", ["whos ahead", "so whos in the lead", "who's on top"])
def test_who_is_ahead_is_asked_of_those_side_by_side(conversing: Conversing, text: str) -> None:
    told = last_answer(conversing, BOTH, text)
    assert LARGER in told.headline.text


@pytest.mark.parametrize(
    "text",
    [
        "Could you tell me whether Microsoft or Amazon has more accelerators?",
        "does Microsoft or Amazon have more chips",
        "who has more GPUs, Microsoft or Amazon",
        "compare Microsoft and Amazon",
        "Amazon vs Microsoft",
    ],
)
def test_by_how_much_the_larger_is_larger_is_told(talking: Conversing, text: str) -> None:
    first = last_answer(talking, text).verdict[0].text
    assert first == "That is 1.4× as much by the middle values, which is no sure lead."
