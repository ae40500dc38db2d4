"""What changes our saved offer, by whatever words it is said around it."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import told

OURS = "our saved offer with "


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what if the cluster doubles and we hire 20", "4096 H100, 40 researchers, 20"),
        ("what if we hire 20 and the cluster triples", "6144 H100, 40 researchers, 20"),
        ("our GPUs double and 10 people join", "4096 H100, 40 researchers, 10"),
        (
            "what if we hire 10% more staff and the cluster grows by 25%",
            "2560 H100, 40 researchers, 4",
        ),
    ],
)
def test_chips_and_people_grow_each_by_what_is_said(
    talking: Conversing, text: str, asked: str
) -> None:
    offer, _, hires = asked.rpartition(", ")
    assert told(talking, text) == f"{OURS}{offer}, what if we hire {hires} more"


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("what if we get 4 more NVL72 GB200 racks", "2048 H100 + 288 GB200"),
        ("4 more racks of GB200", "2048 H100 + 288 GB200"),
        ("what if we get 2 more H100 nodes", "2064 H100"),
        ("what if we get 4 extra 8xH100 nodes", "2080 H100"),
        ("8 more nodes of H200", "2048 H100 + 64 H200"),
        ("what if we add 3 more DGX H100", "2072 H100"),
        ("what if we get 2 more v5p pods", "2048 H100 + 17920 TPU v5p"),
    ],
)
def test_more_racks_and_nodes_are_no_chips(talking: Conversing, text: str, chips: str) -> None:
    assert told(talking, text) == f"{OURS}{chips}, 40 researchers"


@pytest.mark.parametrize(
    ("text", "usd"),
    [
        ("what if the price of an H100 hour goes to $3.50", "3.5"),
        ("what if H100 costs 3.50 an hour", "3.5"),
        ("what if an H100 hour costs $3.50", "3.5"),
        ("what if our H100s cost us $3 per hour", "3"),
        ("suppose H100s are $1.80 an hour", "1.8"),
        ("what if H100 were 1.80 per hour", "1.8"),
    ],
)
def test_a_price_that_is_supposed_is_that_of_ours(talking: Conversing, text: str, usd: str) -> None:
    assert told(talking, text) == f"our compute, if the price of H100 goes to ${usd}/h"
