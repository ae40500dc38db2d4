"""The dense rates of a chip, with who states them, and the chip against another afterwards."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

ASKED = "how many flops does a gb300 do in bf16"


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (ASKED, "GB300: 2.5e15 FLOP/s dense at sixteen bit (Vendor data sheet"),
        ("how fast is an H100", "H100: 9.9e14 FLOP/s dense at sixteen bit"),
        ("how many flops does an H100 have", "F-119, grade A"),
        ("peak bf16 of B200", "F-120, grade B"),
    ],
)
def test_the_rate_of_a_chip_leads_with_its_source(
    talking: Conversing, line: str, says: str
) -> None:
    assert says in last_answer(talking, line).headline.text


def test_a_rate_is_told_beside_that_of_another_chip(talking: Conversing) -> None:
    told = " ".join(line.text for line in last_answer(talking, ASKED).verdict)
    assert "GB300: 5.0e15 op/s dense at eight bit" in told
    assert "At sixteen bit that is 2.5× the rate of H100, 9.9e14 FLOP/s (F-119)." in told


def test_what_a_chip_is_held_against_changes(talking: Conversing) -> None:
    assert asks(talking, ASKED, "vs h100") == "1 GB300 vs 1 H100"
    assert asks(talking, "1 GB300 vs 1 B200", "or compared to an h200") == "1 GB300 vs 1 H200"
    told = last_answer(talking, ASKED, "vs h100", "so 1000 of those = how many h100")
    assert told.headline.text == "1,000 GB300 are worth 2,527 H100"
