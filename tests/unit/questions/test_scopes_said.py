"""By what an offer is held against a lab: in total and not per head, or the other way round."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from tests.unit.questions.reading import canonical

OFFER = "2048 H100, 40 researchers"
EACH = f"{OFFER}, vs OpenAI, per researcher"


@pytest.mark.parametrize(
    "text",
    [
        "2048 H100, 40 researchers vs openai in total not per head",
        "2048 H100 40 researchers vs openai, total not per person",
        "2048 H100, 40 researchers vs openai overall rather than per head",
        "2048 H100, 40 researchers vs openai, the whole cluster not each person's share",
        "2048 H100, 40 researchers vs openai - i want the total, not per researcher",
        "2048 H100, 40 researchers vs openai, not per capita",
        "forget per head, just total: 2048 H100, 40 researchers vs openai",
        "don't divide by headcount: 2048 H100, 40 researchers vs openai",
        "2048 H100 for 40 researchers, ignoring headcount, vs openai",
        "2048 H100 for 40 researchers, regardless of team size, vs openai",
        "fleet against fleet: 2048 H100, 40 researchers, vs openai",
        "fleet vs fleet, 2048 H100 for 40 researchers against openai",
        "cluster to cluster, 2048 H100 with 40 researchers against openai",
        "2048 H100, 40 researchers vs openai, whole fleet",
        "2048 H100, 40 researchers vs openai, raw cluster size",
        "2048 H100, 40 researchers - how do we compare with openai company-wide",
        "2048 H100 for 40 researchers vs openai in sheer scale",
    ],
)
def test_the_total_is_wanted(text: str, reader: Reader, today: date) -> None:
    assert canonical(text, reader, today) == (f"{OFFER}, vs OpenAI, in total", ())


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (
            "2048 H100, 40 researchers vs openai per head not in total",
            EACH,
        ),
        (
            "2048 H100, 40 researchers vs openai, not in total but per head",
            EACH,
        ),
        (
            "not per employee but per researcher, 2048 H100, 40 researchers vs openai",
            EACH,
        ),
        ("2048 H100, 40 of us in total vs openai", f"{OFFER}, vs OpenAI"),
        ("2048 H100, 40 people all told, vs openai", f"{OFFER}, vs OpenAI"),
        ("whole fleet: 2048 H100, 40 researchers, vs openai", f"{OFFER}, vs OpenAI"),
        ("openai vs meta per head not in total", None),
    ],
)
def test_one_head_is_wanted(text: str, plain: str | None, reader: Reader, today: date) -> None:
    got = canonical(text, reader, today)[0]
    assert got == (plain or "compare OpenAI and Meta Superintelligence Labs, per researcher")
