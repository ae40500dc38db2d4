"""What our chips as others cost, and that they stay after all."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last

SWAP = ["what if we swapped our H100 for B200", "vs meta"]
SWAPPED = "our saved offer with 2048 B200, 40 researchers, vs Meta Superintelligence Labs"


@pytest.mark.parametrize(
    "text",
    ["and what does the swap cost", "how much does switching cost", "what would that cost us"],
)
def test_a_swap_costs_the_rent_of_both(talking: Conversing, text: str) -> None:
    assert last(talking, *SWAP, text) == [SWAPPED]
    before = None
    for line in (*SWAP, text):
        exchange = talking.hear(line, Asker.operator(), before, DAY)
        before = exchange.said
    told = " ".join(line.text for line in exchange.replies[-1].answer.verdict)
    assert "$95.1 million (rental index, 30 Jun 2026) against $47.5 million of yours" in told
    assert "$47.5 million more" in told


@pytest.mark.parametrize(
    "text", ["never mind, keep H100", "keep the H100", "let's stay on H100 then", "stick with H100"]
)
def test_chips_that_stay_are_our_offer_again(talking: Conversing, text: str) -> None:
    told = ["us vs Meta Superintelligence Labs"]
    assert last(talking, *SWAP, text) == told
    assert last(talking, *SWAP, "and what does the swap cost", text) == told


@pytest.mark.parametrize(
    ("text", "asks"),
    [("price of H100", "price of H100"), ("price of B200", "price of B200")],
)
def test_a_price_by_name_stays_a_price(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, *SWAP, text) == [asks]


@pytest.mark.parametrize(
    ("text", "chip"),
    [
        ("what if we moved the whole thing to TPU v5p", "TPU v5p"),
        ("what if we migrate everything to B200?", "B200"),
        ("what if we moved to H200s", "H200"),
        ("what if we switched over to MI300X", "MI300X"),
    ],
)
def test_what_is_moved_to_other_chips_is_swapped(talking: Conversing, text: str, chip: str) -> None:
    assert last(talking, text) == [f"our saved offer with 2048 {chip}, 40 researchers"]


@pytest.mark.parametrize(
    "text",
    [
        "same money but in H200s, what would we get?",
        "what would we get in H200s for the same money",
        "the same budget in H200 instead?",
        "if we spent the same on H200, how many each",
    ],
)
def test_the_same_money_in_other_chips_is_counted(talking: Conversing, text: str) -> None:
    assert last(talking, text) == ["2048 H100 vs 2048 H200"]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("would our 2048 be better off as GB300?", "our saved offer with 2048 GB300"),
        ("our 2048 H100 as GB300", "our saved offer with 2048 GB300"),
        ("would our cluster be better as B200", "our saved offer with 2048 B200"),
        ("how would our 2048 look as H200s?", "our saved offer with 2048 H200"),
        ("what would our H100s be as 1024 GB300", "our saved offer with 1024 GB300"),
        ("our 512 H100 as B200", "our saved offer with 1536 H100 + 512 B200"),
    ],
)
def test_ours_as_other_chips_are_swapped(talking: Conversing, text: str, asks: str) -> None:
    for before in ((), ("H200 vs B200",)):
        assert last(talking, *before, text) == [f"{asks}, 40 researchers"]
