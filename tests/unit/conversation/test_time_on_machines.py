"""How somebody gets time on a public machine: the programmes that give it, not its size."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("how does one get time on isambard", "isambard-ai"),
        ("how to get time on isambard", "isambard-ai"),
        ("getting access to isambard", "isambard-ai"),
        ("how can my candidate get hours on jupiter", "jupiter"),
        ("how do people get time on eurohpc", "EuroHPC"),
        ("how does a researcher apply for time on lumi", "lumi"),
    ],
)
def test_time_on_a_machine_is_given_by_programmes(talking: Conversing, text: str, by: str) -> None:
    (asked,) = last(talking, text)
    assert asked.startswith("public compute programmes")
    assert asked.lower().endswith(f"by {by.lower()}")


@pytest.mark.parametrize("text", ["is nairr open for startups", "can companies apply to NAIRR"])
def test_that_companies_may_apply_is_said_not_to_be_on_record(
    talking: Conversing, text: str
) -> None:
    told = [line.text for line in last_answer(talking, text).verdict]
    assert told[1:3] == [
        "For whom: US researchers and educators.",
        "Whether companies or start-ups may apply is not on record.",
    ]
