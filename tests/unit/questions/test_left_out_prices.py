"""Kinds of prices that are not wanted."""

from __future__ import annotations

import pytest

from bot.questions.types import PriceBasis
from tests.unit.questions.reading import asked


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("leave out the spot prices: H100", ("spot",)),
        ("price of H100 without spot", ("spot",)),
        ("H100 price, spot excluded", ("spot",)),
        ("H100 price not on-demand", ("on-demand",)),
        ("price of H100 excluding contracts", ("contracts",)),
        ("price of H100, ignore the indices", ("indices",)),
        ("price of H100 without spot, without contracts", ("spot", "contracts")),
    ],
)
def test_what_is_left_out_is_not_what_is_asked_for(text: str, without: tuple[str, ...]) -> None:
    question = asked(text)
    assert (question.basis, question.without) == (None, without)


def test_what_is_named_besides_is_asked_for() -> None:
    question = asked("H100 spot price, not on-demand")
    assert (question.basis, question.without) == (PriceBasis.SPOT, ())


@pytest.mark.parametrize("text", ["spot price of H100", "is there no spot price of B200"])
def test_a_basis_that_is_asked_for_stays(text: str) -> None:
    question = asked(text)
    assert (question.basis, question.without) == (PriceBasis.SPOT, ())
