"""Those who will not join after all leave fewer hires, and the team as it is."""

from __future__ import annotations

import pytest

from bot.answers import Answer
from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker
from storage.records import Conversation
from tests.unit.conversation.corpus import DAY, last

TEAM = "512 H100, 20 researchers"
HIRES = f"{TEAM}, 5 join"
JOIN = f"{TEAM}, what if we hire {{}} more"


def answer(talking: Conversing, *lines: str) -> Answer:
    """What the last line of a conversation is answered."""
    said: Conversation | None = None
    for line in lines:
        exchange = talking.hear(line, Asker.operator(), said, DAY)
        said = exchange.said
    return exchange.replies[0].answer


@pytest.mark.parametrize(
    ("text", "join"),
    [
        ("two people decline", 3),
        ("2 decline", 3),
        ("two of them decline", 3),
        ("2 of the 5 said no", 3),
        ("2 out of five turned us down", 3),
        ("3 accept and 2 decline", 3),
        ("two hires back out", 3),
        ("one of them refuses", 4),
        ("if somebody declines", 4),
        ("1 person dropped out", 4),
        ("only 3 accept", 3),
    ],
)
def test_the_hires_are_fewer_and_the_team_stays(talking: Conversing, text: str, join: int) -> None:
    assert last(talking, HIRES, text) == [JOIN.format(join)]


def test_one_after_another_may_decline(talking: Conversing) -> None:
    assert last(talking, HIRES, "a candidate says no", "another declines") == [JOIN.format(3)]


@pytest.mark.parametrize("text", ["5 decline", "all five decline", "everyone declines"])
def test_where_all_decline_today_is_left(talking: Conversing, text: str) -> None:
    assert last(talking, HIRES, text) == [TEAM]


@pytest.mark.parametrize("text", ["6 decline", "8 people decline"])
def test_more_than_were_to_join_can_t_decline(talking: Conversing, text: str) -> None:
    told = answer(talking, HIRES, text).headline.text
    assert told.startswith("Only 5 were to join, so")


@pytest.mark.parametrize("text", ["nobody declines", "will H100 prices decline", "shorter"])
def test_other_words_leave_the_hires_alone(talking: Conversing, text: str) -> None:
    asked = [answer(talking, HIRES, text).kind, *last(talking, HIRES, text)]
    assert not any(JOIN.format(n) in asked for n in range(5))


def test_where_nobody_was_to_join_nobody_declines(talking: Conversing) -> None:
    assert answer(talking, f"{TEAM}, vs openai", "2 decline").kind is Kind.OFFER


def test_who_refuses_to_share_has_not_declined(talking: Conversing) -> None:
    asked = last(
        talking, "what if we hire 10 more", "what if two of our researchers refuse to share"
    )
    assert asked != ["what if we hire 8 more"]
