"""Other chips that are supposed are for our people; who else has some is nobody of ours."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import told

LATER = "2048 H100 operational + 1024 GB200 announced from June 2027"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("suppose only 1500 of the H100s are up", "1500 H100"),
        ("what if only 1500 of our H100s are up", "1500 H100"),
        ("what if there were 3000 H100", "3000 H100"),
        ("assume 3000 H100", "3000 H100"),
        ("what would we have with 4096 H200", "4096 H200"),
        ("what would we look like vs meta with 4096 H200", "4096 H200, vs Meta"),
        ("how would we look vs meta with 4096 H200", "4096 H200, vs Meta"),
        ("with 4096 H200, how would we compare to Meta", "4096 H200, vs Meta"),
        ("what if the new 1024 GB200 only arrive in June 2027", LATER),
        ("what if our 1024 GB200 arrive in June 2027", LATER),
    ],
)
def test_chips_that_are_supposed_are_for_our_people(
    talking: Conversing, text: str, asked: str
) -> None:
    assert told(talking, text) == f"our saved offer with {asked}".replace(
        "vs Meta", "vs Meta Superintelligence Labs"
    )


@pytest.mark.parametrize(
    "text",
    [
        "what if a startup had 3000 H100",
        "what if OpenAI had 3000 H100",
        "4096 H200 vs meta",
        "we have 4096 H200",
    ],
)
def test_what_is_told_or_somebody_elses_is_nothing_of_ours(talking: Conversing, text: str) -> None:
    assert not told(talking, text).startswith("our saved offer")


def test_chips_of_ours_that_come_later_do_not_run_today(talking: Conversing) -> None:
    text = "what if our 2048 H100 only arrive in June 2027"
    assert told(talking, text) == "2048 H100 announced from June 2027, 40 researchers"
