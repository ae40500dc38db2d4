"""What is supposed instead is of the offer as it is; so is what is asked after all is undone."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last, told

OURS = "our saved offer with "
MIXED = "2048 H100 + 512 B200"


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (
            ("15 ppl leave", "what if instead we hire 15 and buy 512 b200"),
            f"{OURS}{MIXED}, 40 researchers, what if we hire 15 more",
        ),
        (("what if 15 ppl leave", "what if we hire 15 instead"), "what if we hire 15 more"),
        (
            ("what if 15 ppl leave, vs openai", "or instead we add 512 b200"),
            f"{OURS}{MIXED}, 40 researchers, vs OpenAI",
        ),
        (
            ("what if we add 512 b200", "what if instead we add 1024 h100"),
            f"{OURS}3072 H100, 40 researchers",
        ),
        (
            ("what if we hire 10 more vs openai", "instead say we lose 5 people"),
            "our compute 35 researchers, vs OpenAI",
        ),
        (("what if we lose 256 h100", "what if we instead hire 10"), "what if we hire 10 more"),
        (("what if we hire 10 more", "and if 6 leave instead?"), "our compute 34 researchers"),
        (("what if we hire 10 more", "or if 6 leave?"), "our compute 34 researchers"),
        (("what if we hire 10 more", "rather, 6 leave"), "our compute 34 researchers"),
        (("what if we hire 10 more", "no, 6 people leave"), "our compute 34 researchers"),
        (("what if 10 join", "instead 4 people quit"), "our compute 36 researchers"),
        (("what if 6 leave", "and if 10 join instead?"), "what if we hire 10 more"),
        (("what if 6 leave", "or if 10 join?"), "what if we hire 10 more"),
        (("what if we add 512 b200", "make it 1024 instead"), f"{OURS}2048 H100 + 1024 B200, "),
        (
            ("what if we add 512 b200", "what if we add 256 b200 instead of 512"),
            f"{OURS}2048 H100 + 256 B200, 40 researchers",
        ),
    ],
)
def test_instead_is_of_the_offer_as_it_is(
    talking: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    assert told(talking, *lines).startswith(asked)


@pytest.mark.parametrize(
    "text",
    [
        "ok undo all that. us vs microsoft",
        "undo everything. us vs microsoft",
        "scrap all of that, how do we compare to microsoft",
        "forget all those changes, vs microsoft",
        "back to our real numbers. vs microsoft",
        "back to what we have today, us vs microsoft",
    ],
)
@pytest.mark.parametrize("change", ["and buy 512 b200", "what if we hire 15 and buy 512 b200"])
def test_nothing_stays_of_what_is_undone(talking: Conversing, change: str, text: str) -> None:
    assert told(talking, "what if 15 ppl leave", change, text) == "us vs Microsoft AI"


def test_chips_bought_besides_join_what_runs(talking: Conversing) -> None:
    asked = told(talking, "what if 15 ppl leave", "and we buy 512 b200")
    assert asked == f"{OURS}{MIXED}, 25 researchers"


@pytest.mark.parametrize(
    "text",
    ["right, forget all that. what do we have now against Meta",
     "ok scrap that, where are we today vs Meta",
     "never mind all that. how do we stand today against Meta?",
     "ignore all of that, just what we have now vs meta",
     "leave that. our current position against Meta?",
     "forget the what ifs, how do we really compare to Meta"],
)  # fmt: skip
@pytest.mark.parametrize("before", [(), ("what would that cost",)])
def test_ours_as_it_is_is_held_against_a_lab_once_all_is_put_aside(
    talking: Conversing, before: tuple[str, ...], text: str
) -> None:
    lines = ("us vs Google", "what if we add 512 B200", "and we're 65 by then", *before)
    assert asks(talking, *lines, text) == "us vs Meta Superintelligence Labs"


@pytest.mark.parametrize(
    "text",
    ["ok forget that, our real numbers against meta", "ok our real numbers against meta",
     "our actual offer vs meta", "forget it, our saved numbers against meta"],
)  # fmt: skip
def test_our_real_numbers_are_those_that_are_saved(talking: Conversing, text: str) -> None:
    supposed = ("us vs mistral", "what if we only had 1k h100", "and a team of 15")
    assert last(talking, *supposed, text) == ["us vs Meta Superintelligence Labs"]
