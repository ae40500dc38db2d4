"""What was just added to the chips of an offer, put right; and a part of them as other chips."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import told

OURS = "our saved offer with "
MIXED = "2048 H100 + 1024 B200, 40 researchers"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("no wait, B200s, not H100", MIXED),
        ("sorry, B200", MIXED),
        ("I meant 1024 B200", MIXED),
        ("make those B200s", MIXED),
        ("no, 512 B200", "2048 H100 + 512 B200, 40 researchers"),
        ("sorry, 512 of them", "2560 H100, 40 researchers"),
        ("i meant 512", "2560 H100, 40 researchers"),
    ],
)
def test_a_correction_is_of_what_was_added(talking: Conversing, text: str, read: str) -> None:
    assert told(talking, "what if we add 1024 H100", text) == OURS + read
    hires = ("what if we hire 10 more people", "and if we also add 1024 H100")
    assert told(talking, *hires, text) == f"{OURS}{read}, what if we hire 10 more"


def test_chips_that_were_not_added_are_changed_as_a_whole(talking: Conversing) -> None:
    lines = ("what if we had 3072 H100", "no wait, B200s, not H100")
    assert "3072 B200" in told(talking, *lines)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("what if half of ours were A100s", "400 H100 + 400 A100"),
        ("what if half of them were A100s", "400 H100 + 400 A100"),
        ("swap half of it for A100", "400 H100 + 400 A100"),
        ("what if 200 of them were B200", "600 H100 + 200 B200"),
        ("what if they were all B200s", "800 B200"),
    ],
)
def test_a_part_of_the_chips_spoken_of_may_be_others(
    talking: Conversing, text: str, read: str
) -> None:
    assert told(talking, "800 H100 for 25 people", text) == f"{read}, 25 researchers"
    against = told(talking, "800 H100 for 25 people", "and vs Mistral", text)
    assert against == f"{read}, 25 researchers, vs Mistral AI"


@pytest.mark.parametrize("between", ["rank all labs", "which of the two has the most gpus overall"])
def test_a_part_of_ours_is_of_the_offer_told_last(talking: Conversing, between: str) -> None:
    lines = ("800 H100 for 25 people", "and vs Cohere and AI21?", between)
    read = told(talking, *lines, "what if half of ours were A100s")
    assert read.startswith("400 H100 + 400 A100, 25 researchers")
