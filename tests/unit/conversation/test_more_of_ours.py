"""So many more of our chips, where no chip is named, and what those alone cost."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import told

OURS = "our saved offer with "


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("what if we rented 1024 more", 3072),
        ("what if we bought 512 more", 2560),
        ("suppose we leased another 1024", 3072),
        ("what if we order 500 more", 2548),
        ("what if we buy another 1,000 gpus", 3048),
        ("what if we rented 1024 more gpus", 3072),
        ("if we add 1024 more chips", 3072),
        ("if we add 1024 more", 3072),
        ("what if we got 300 more", 2348),
    ],
)
@pytest.mark.parametrize("before", [(), ("how big is openai",)])
def test_so_many_more_that_are_no_people_are_chips(
    talking: Conversing, before: tuple[str, ...], text: str, chips: int
) -> None:
    asked = told(talking, *before, text)
    assert asked.startswith(f"{OURS}{chips} H100")
    assert "40 researchers" in asked
    assert "hire" not in asked


@pytest.mark.parametrize("text", ["what if we add 20 more", "what if we hire 300 more"])
def test_as_many_as_may_join_and_hires_are_people(talking: Conversing, text: str) -> None:
    assert "hire" in told(talking, text)


@pytest.mark.parametrize(
    "text",
    [
        "what would those 1024 cost us a year",
        "price for the extra ones?",
        "what do the additional ones cost",
        "yearly bill for just those 1,024?",
        "how much are the extra gpus a year",
    ],
)
@pytest.mark.parametrize("before", [(), ("price of B200",), ("how big is openai",)])
def test_what_was_added_is_priced_alone(
    talking: Conversing, before: tuple[str, ...], text: str
) -> None:
    asked = told(talking, *before, "what if we rented 1024 more", text)
    assert asked.startswith("cost of 1024 H100")


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("what if we rented 1024 more gpus", 3072),
        ("say we add another 500 chips", 2548),
        ("what if we bought 512 more for the team", 2560),
    ],
)
def test_so_many_more_come_on_top_of_the_offer_spoken_of(
    talking: Conversing, text: str, chips: int
) -> None:
    asked = told(talking, "2048 H100 40 researchers vs openai", text)
    assert asked.startswith(f"{chips} H100, 40 researchers")
