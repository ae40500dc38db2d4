"""Two offers whose sides are named, and what is asked of them afterwards."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last

PAIR = "2880 GB200, 130 researchers vs 1000 H100, 10 researchers, given by Cohere"


@pytest.mark.parametrize(
    "text",
    [
        "Cohere 1000 H100 for 10 people or us 2880 GB200 for 130 people",
        "Cohere 1000 H100 for 10 people vs our 2880 GB200 for 130 people",
        "our 2880 GB200 for 130 people vs Cohere's 1000 H100 for 10 people",
        "we 2880 GB200 for 130 people, or Cohere with 1000 H100 for 10 people",
        "cohere: 1000 H100 for a 10 ppl pod, us: 40 GB200 nvl72 racks for 130",
        "is it Cohere with 1000 H100 for 10 people or ours with 2880 GB200 for 130",
    ],
)
def test_each_side_is_whose_it_is_called(conversing: Conversing, text: str) -> None:
    assert last(conversing, text) == [PAIR]


@pytest.mark.parametrize(
    "text",
    [
        "what if our pod was only 60 of the 130",
        "our team is only 60",
        "say our group's just 60 people",
        "but the pod is more like 60",
        "if our side were 60 out of the 130",
        "assume our crew is about 60 though",
    ],
)
def test_our_team_is_ours(conversing: Conversing, text: str) -> None:
    assert asks(conversing, PAIR, text) == PAIR.replace("130", "60")


@pytest.mark.parametrize(
    "text",
    [
        "so who wins then",
        "who comes out on top",
        "which one's better",
        "which is the better offer",
        "who's ahead on that",
        "do we still win",
    ],
)
def test_who_wins_is_asked_of_offers(conversing: Conversing, text: str) -> None:
    assert asks(conversing, PAIR, text) == PAIR


@pytest.mark.parametrize("text", ["so who wins on the day he'd start", "who's ahead then"])
def test_so_it_is_after_what_a_chip_is_worth(conversing: Conversing, text: str) -> None:
    assert asks(conversing, PAIR, "what's a gb200 worth in h100", text) == PAIR
