"""An offer that is set to other chips keeps its people, as one that is changed does."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import asks, last_answer


def test_our_offer_set_to_other_chips_keeps_its_people(talking: Conversing) -> None:
    asked = last_answer(talking, "set our offer to 1024 H100").question
    assert asked.save
    assert asked.offer is not None
    assert asked.offer.researchers is not None
    assert asked.offer.researchers.value == 40


@pytest.mark.parametrize("text", ["set that to 1024 H100", "set it to 1024 H100"])
def test_what_was_spoken_of_is_set_and_not_saved(talking: Conversing, text: str) -> None:
    assert asks(talking, "us vs OpenAI", text) == "1024 H100, 40 researchers, vs OpenAI"
    assert "not saved" in last_answer(talking, "us vs OpenAI", text).understood


@pytest.mark.parametrize(
    "text",
    [
        "our offer would be 4096 H100 for 60",
        "our new offer is going to be 4096 H100 for 60 people",
        "ok so our offer would be 4096 H100, 60 researchers",
        "hi, our offer might be 4096 H100 for 60",
        "our package would be 4096 H100 for 60",
    ],
)
def test_an_offer_that_would_be_ours_is_not_kept(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, text)
    assert not answer.question.save
    assert "not saved; say “save this” to keep it" in answer.understood
    assert last_answer(talking, text, "save this").question.save


@pytest.mark.parametrize("text", ["our offer", "what's our offer", "and our offer?"])
def test_an_offer_that_was_just_kept_is_not_held_against_itself(
    talking: Conversing, text: str
) -> None:
    for lines in (
        ("our offer is 1024 H100 for 20 people",),
        ("our offer would be 4096 H100 for 60", "save this"),
    ):
        asked = last_answer(talking, *lines, text).question
        assert (asked.kind, asked.uses_saved, asked.other) == (Kind.OFFER, True, ())
