"""`which one could we do within 3 months`: of the runs that were asked about in turn."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last

ASKED = ("can we train gpt-4", "what about gpt 5", "and Llama 4 Maverick?")
ALL = "can we train gpt-4 and gpt-5 and llama-4-maverick"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("which one could we do within 3 months", f"{ALL} in 90 days"),
        ("which of them could we train in 60 days", f"{ALL} in 60 days"),
        ("which of these fits in 3 months", f"{ALL} in 90 days"),
        ("and which of those is doable in 90 days", f"{ALL} in 90 days"),
        ("which of them takes the least time", ALL),
    ],
)
def test_which_is_asked_of_all_of_them(talking: Conversing, text: str, asks: str) -> None:
    last(talking, "save our offer: 2048 H100 for 40 researchers")
    assert last(talking, *ASKED, text) == [asks]


@pytest.mark.parametrize(
    "text", ["what could we train in 90 days", "which models could we train in 90 days"]
)
def test_what_names_none_of_them_stays_open(talking: Conversing, text: str) -> None:
    last(talking, "save our offer: 2048 H100 for 40 researchers")
    assert last(talking, *ASKED, text) == ["what can we do in 90 days"]


def test_one_run_alone_is_not_chosen_among(talking: Conversing) -> None:
    last(talking, "save our offer: 2048 H100 for 40 researchers")
    assert last(talking, ASKED[0], "which one could we do within 3 months") == [
        "what can we do in 90 days"
    ]
