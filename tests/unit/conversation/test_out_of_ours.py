"""What one is to have out of a team that is told in the same message."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Services
from tests.unit.book import ask
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    "text",
    [
        "128 H100 guaranteed to one researcher out of 1024 H100 for 30 people vs OpenAI",
        "we offer her 128 of our 1024 H100, 30 people, vs OpenAI",
        "128 guaranteed for one candidate, cluster is 1024 H100, 30 people, vs OpenAI",
    ],
)
def test_what_one_gets_is_taken_out_of_the_team_that_is_told(
    text: str, services: Services, talking: Conversing
) -> None:
    for answer in (ask(services, text), last_answer(talking, text)):
        offer = answer.question.offer
        assert offer is not None
        assert (offer.chips[0].count.value, offer.head_count) == (128, 1)
        assert answer.question.labs == ("openai",)
        assert "the other 29 keep 896" in answer.understood


def test_the_team_may_be_counted_in_the_chip_that_one_wants(talking: Conversing) -> None:
    text = "candidate wants 128 h100 to himself. we have 1000 for 50 people. can we?"
    assert "the other 49 keep 872" in last_answer(talking, text).understood


def test_what_somebody_wants_us_to_promise_is_one_persons(talking: Conversing) -> None:
    told = last_answer(talking, "he wants us to guarantee 64 H100").understood
    assert "64 taken as one person's" in told


def test_more_than_there_is_of_that_team_is_said(talking: Conversing) -> None:
    answer = last_answer(talking, "we offer her 1024 of our 512 H100, 30 people")
    assert "nothing would be left for the others" in answer.headline.text


@pytest.mark.parametrize(
    "text",
    [
        "candidate wants 200 h100 to himself, we've 600 for 20 ppl. can we give it to him",
        "600 H100 for 20 people. what if we give one person 200 of them",
        "we have got 600 H100 for 20 folks, she wants 200 guaranteed for herself",
        "he wants 200 H100, but we only have 600 for 20 people",
    ],
)
def test_the_team_is_ours_however_it_is_told(talking: Conversing, text: str) -> None:
    assert "the other 19 keep 400, about 21 each" in last_answer(talking, text).understood
    after = last_answer(talking, text, "what would be left for the rest of them")
    assert after.understood.startswith("400 H100, 19 researchers")


def test_a_team_held_against_a_lab_is_no_part_of_one(talking: Conversing) -> None:
    told = last_answer(talking, "we have 600 H100 for 20 people. vs meta")
    assert told.question.labs == ("meta",)
    assert told.question.offer is not None
    assert told.question.offer.head_count == 20
