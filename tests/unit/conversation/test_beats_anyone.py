"""Whether we are ahead of anybody, and when we drop a tier, asked in short."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks


@pytest.mark.parametrize(
    "text",
    ["does our offer beat anyone", "do we beat anybody", "are we ahead of anybody",
     "is there anyone we beat", "are we actually ahead of anyone on compute",
     "is there any lab we are ahead of", "is anyone ahead of us"],
)  # fmt: skip
def test_it_is_our_place_among_all(talking: Conversing, text: str) -> None:
    assert asks(talking, text) == "where do we rank among all labs"


@pytest.mark.parametrize(
    "text",
    ["at what point do we drop a tier", "when do we fall to the next tier",
     "what hire moves us down", "which hire drops us a tier"],
)  # fmt: skip
def test_when_we_drop_a_tier_is_how_many_fit_in_it(talking: Conversing, text: str) -> None:
    assert asks(talking, "what if we hire 20", text) == "how many researchers can fit in our tier"


def test_when_we_are_not_called_so_any_more(talking: Conversing) -> None:
    told = asks(talking, "what if we hire 20", "when are we no longer strong")
    assert told == "how many researchers can fit in strong tier"


@pytest.mark.parametrize("text", ["vs deepmind then", "ok against deepmind", "versus deepmind"])
def test_against_one_of_them_it_is_ours_that_is_held(talking: Conversing, text: str) -> None:
    assert asks(talking, "are we competitive", text) == "us vs Google DeepMind"
    told = asks(talking, "1024 H100 for 25 people vs everyone", text)
    assert told == "1024 H100, 25 researchers, vs Google DeepMind"
