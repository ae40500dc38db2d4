"""Sources of prices where no chip is named: of those that are asked for most."""

from __future__ import annotations

import pytest

from bot.questions.chips import COMMON_CHIPS
from bot.questions.types import Kind
from tests.unit.questions.reading import asked


@pytest.mark.parametrize(
    "said",
    [
        "can you give me sources for gpu rental prices that I can forward to a candidate",
        "sources for gpu rental prices",
        "source of your gpu prices?",
        "sources for the prices of GPUs",
        "what are your price sources",
    ],
)
def test_no_chip_is_named(said: str) -> None:
    question = asked(said)
    assert question.kind is Kind.SOURCE
    assert question.chips == COMMON_CHIPS


def test_a_chip_that_is_named_is_meant_alone() -> None:
    assert asked("sources for H200 rental prices").chips == ("chip/h200",)
    assert asked("where do your prices come from").chips == ()  # of all of them
