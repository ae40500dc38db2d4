"""TPUs of no named kind that somebody is given, and one's part of ours beside them."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import asks, last_answer

HIS = "cand says google gives him 200 tpus to himself, can we match"
V5P = "our compute vs 200 TPU v5p, 1 researcher, given by Google DeepMind"
GIVEN = "if we gave him 150 of our h100s whats left for the rest"


@pytest.mark.parametrize(
    "text",
    [HIS, "candidate gets 100 tpus at google, can we match that",
     "deepmind promised her 64 tpus, can we beat that", "google offered him 32 of their tpus",
     "she says google gives her 500 google tpus"],
)  # fmt: skip
def test_it_is_asked_which_tpu_somebody_is_given(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, text)
    assert answer.kind is Kind.CHOOSE
    assert not answer.figures
    assert [way.label for way in answer.choices] == ["TPU v5e", "TPU v5p", "TPU v6e", "TPU v7"]


@pytest.mark.parametrize("text", ["v5p", "v5p he says", "the v5p", "TPU v5p he told me"])
def test_the_one_that_is_named_then_is_held_against_ours(talking: Conversing, text: str) -> None:
    assert asks(talking, HIS, text) == V5P


@pytest.mark.parametrize(
    "text",
    ["ok and how does that compare to his 200", "how does it stack up against his",
     "is that more than he has", "so how does it compare with theirs"],
)  # fmt: skip
def test_his_part_is_held_against_what_he_is_given(talking: Conversing, text: str) -> None:
    found = asks(talking, HIS, "v5p", GIVEN, text)
    assert found == "150 H100, 1 researcher vs 200 TPU v5p, 1 researcher, given by Google DeepMind"


def test_without_a_part_of_his_both_offers_are_told_again(talking: Conversing) -> None:
    assert asks(talking, HIS, "v5p", "how does that compare") == V5P
