"""Labs ranked by two of their figures in one message: both lists, as they were said."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last

TOTAL = "rank all labs, in total"
EACH = "rank all labs, per researcher"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("who has the most compute and who has the most per researcher", (TOTAL, EACH)),
        ("which lab has most compute, and which most per researcher?", (TOTAL, EACH)),
        ("rank labs by total and per researcher", (TOTAL, EACH)),
        ("who's biggest and who has most per researcher, pls", (TOTAL, EACH)),
        ("who has most gpus, also who has most per researcher", (TOTAL, EACH)),
        ("rank labs per researcher, not in total", (EACH,)),
        ("who has the most compute per researcher", (EACH,)),
    ],
)
def test_each_list_is_told(talking: Conversing, text: str, asked: tuple[str, ...]) -> None:
    assert last(talking, text) == [*asked]


STAFF = "compare the staff of SpaceXAI and Mistral AI"
SITES = ("sites of SpaceXAI", "sites of Mistral AI")
DEALS = ("compute contracts of SpaceXAI", "compute contracts of Mistral AI")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("compare xAI and Mistral on headcount and sites", (STAFF, *SITES)),
        ("headcount and sites of xAI and Mistral", (STAFF, *SITES)),
        ("xai vs mistral headcount and xai vs mistral sites", (STAFF, *SITES)),
        ("compare xai and mistral by staff and contracts", (STAFF, *DEALS)),
        ("xai and mistral: sites and contracts", (*DEALS, *SITES)),
        ("compare xAI and Mistral on headcount", (STAFF,)),
    ],
)
def test_each_part_of_several_labs_is_told(
    talking: Conversing, text: str, asked: tuple[str, ...]
) -> None:
    assert last(talking, text) == [*asked]
