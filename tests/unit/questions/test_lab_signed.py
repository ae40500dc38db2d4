"""Who buys of a lab, and what a lab buys, which are not the same."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.lab_parts import LabPart
from bot.questions.read import Reader
from bot.questions.types import Understood


@pytest.mark.parametrize("text", ["how many customers does openai have", "anthropic customers"])
def test_who_buys_of_a_lab_that_rents_none_out_is_not_what_it_signed(
    reader: Reader, text: str
) -> None:
    read = reader.read(text, date(2026, 11, 24))
    assert not isinstance(read, Understood) or read.question.topic != LabPart.CONTRACTS
