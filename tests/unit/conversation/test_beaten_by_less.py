"""Which lab is nearer to us, a part that is gone back to, and what may be put in writing."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import asks, last_answer, reply

OFFER = "3k h100 but a third goes to product, 50 researchers, vs meta and openai"
HALF = "what if product took half"
OURS = "us vs OpenAI"


@pytest.mark.parametrize(
    "text",
    ["which one beats us by less", "who beats us by the least", "which lab is ahead of us by more",
     "back to a third. which one beats us by less"],
)  # fmt: skip
def test_which_lab_beats_us_by_less_is_asked_of_labs(conversing: Conversing, text: str) -> None:
    found = reply(conversing, OFFER, HALF, text)
    assert (found.answer.kind, found.form) == (Kind.OFFER, Form.PART)
    assert found.answer.headline.text.startswith("Neither")


@pytest.mark.parametrize(
    "text", ["back to a third", "ok back to one third", "go back to a third for product then"]
)
def test_a_part_that_is_gone_back_to_is_that_of_whom_it_was_told(
    conversing: Conversing, text: str
) -> None:
    assert asks(conversing, OFFER, HALF, text) == asks(conversing, OFFER)


@pytest.mark.parametrize(
    "text",
    ["can i put that in the offer letter", "can we write that in the contract",
     "may I put this in writing", "can i use that number in an email"],
)  # fmt: skip
def test_what_may_be_put_in_writing_is_told_yes_or_no(talking: Conversing, text: str) -> None:
    found = reply(talking, OURS, text)
    assert found.form is Form.PART
    assert found.answer.headline.text.startswith(("Yes", "Only as what"))


@pytest.mark.parametrize(
    "text",
    ["what would be a fair thing to say to her about compute then",
     "what's a good way to put it", "how do i put it to someone whos excited about stargate",
     "what is the best way to answer him"],
)  # fmt: skip
def test_what_is_fair_to_say_is_what_to_say(talking: Conversing, text: str) -> None:
    found = reply(talking, OURS, text)
    assert found.form is Form.PART
    assert found.answer.advice.say


@pytest.mark.parametrize(
    "text", ["how sure are you about their number", "how certain can we be of their figures"]
)
def test_how_sure_their_number_is_tells_stock_and_staff(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, OURS, text)
    told = " ".join(line.text for line in (answer.headline, *answer.verdict))
    assert "H100e in use" in told
    assert "headcount" in told


@pytest.mark.parametrize(
    "text",
    ["does that get us past anybody", "so who do we beat then", "does that beat anyone",
     "is it ahead of any lab", "are we better than any of them now"],
)  # fmt: skip
def test_whom_a_changed_offer_passes_is_its_place_among_all(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "15 people leave and nobody gets replaced", text)
    assert answer.kind is Kind.LEAGUE
    assert answer.question.offer is not None
    assert answer.question.offer.researchers is not None
    assert answer.question.offer.researchers.value == 25
