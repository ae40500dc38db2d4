"""Two amounts of chips that were compared: rent and H100 are told of each, and of none alone."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last

TWO = "500 H200 vs 300 B200, which is more"


@pytest.mark.parametrize(
    "text",
    [
        "and rent per year for each",
        "rent per year for each",
        "what do they rent for a year",
        "how much is each a year",
        "and the yearly rent of both",
    ],
)
def test_the_rent_is_that_of_each(fresh: Conversing, text: str) -> None:
    asked = last(fresh, TWO, text)
    assert len(asked) == 2
    assert "500 H200" in asked[0]
    assert "300 B200" in asked[1]


@pytest.mark.parametrize(
    "text",
    ["in H100 terms?", "in H100e", "and in h100 equivalents", "what are both in H100s", "to H100"],
)
def test_so_is_what_they_are_in_h100(fresh: Conversing, text: str) -> None:
    asked = last(fresh, TWO, text)
    assert [each.split(",")[0] for each in asked] == [
        "500 H200 vs 500 H100",
        "300 B200 vs 300 H100",
    ]
