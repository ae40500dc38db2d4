"""What a lab is said to give stands beside that lab, also in GPUs of no named kind."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, asks, last

THEIRS = "100 H100, 1 researcher, vs Meta Superintelligence Labs"
PAIR = "our compute vs 100 H100, 1 researcher"
AVERAGE = "an average is all it can stand by"


@pytest.mark.parametrize(
    "text",
    [
        "A candidate from Meta says he had 100 GPUs there, is that plausible?",
        "Meta gave him 100 GPUs, does that sound right?",
        "someone from Meta says they get 100 GPUs to themselves, is that believable",
        "a researcher at Meta told me he has 100 cards for himself, can that be true?",
    ],
)
def test_both_stand_beside_what_is_told(talking: Conversing, text: str) -> None:
    assert last(talking, text)[0] == THEIRS
    answer = talking.services.ask(text, Asker.operator(), DAY)
    assert answer.question.labs == ("meta",)
    assert AVERAGE in answer.understood
    assert "GPUs taken as H100" in answer.understood
    [ours] = answer.besides
    assert ours.text.startswith("our compute vs 100 H100")


def test_without_an_offer_of_ours_the_lab_stands_alone(conversing: Conversing) -> None:
    text = "A candidate from Meta says he had 100 GPUs there, is that plausible?"
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert (answer.question.labs, answer.besides) == (("meta",), ())


@pytest.mark.parametrize(
    "text",
    [
        "is 100 GPUs per researcher at Meta plausible",
        "is it plausible that a researcher at Meta has 100 H100",
        "is it realistic that Meta gives everyone 100 H100",
    ],
)
def test_so_many_for_each_stand_against_the_average(talking: Conversing, text: str) -> None:
    per_head = "100 H100 per researcher, vs Meta Superintelligence Labs"
    assert asks(talking, text) == per_head


def test_a_doubt_of_our_own_is_none(talking: Conversing) -> None:
    text = "we have 100 GPUs for 10 people, is that realistic vs Meta?"
    assert "Meta Superintelligence Labs" in last(talking, text)[0]
    assert not last(talking, text)[0].startswith("100 H100, 1 researcher")
