"""First questions in words of their own: how sure, from whom, of which part, and each one's."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Scope
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last_answer, last_question, told


@pytest.mark.parametrize(
    "text",
    [
        "and how sure are you about us vs Google?",
        "how sure are you about our offer vs Google",
        "how reliable is the number for us vs Google",
    ],
)
def test_how_sure_a_comparison_of_ours_is_shows_it(talking: Conversing, text: str) -> None:
    assert told(talking, text) == "us vs Google DeepMind"


@pytest.mark.parametrize(
    "text",
    [
        "who does Anthropic buy compute from",
        "who sells compute to Anthropic",
        "who provides Anthropic's compute",
        "who does Anthropic get its chips from",
    ],
)
def test_from_whom_a_lab_has_its_compute_stands_in_its_contracts(
    conversing: Conversing, text: str
) -> None:
    assert told(conversing, text) == "compute contracts of Anthropic"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("what could a researcher here train in 2 weeks with half the cluster", 1024),
        ("what could we train in a month with a quarter of the cluster", 512),
        ("what can half the GPUs do in 2 weeks", 1024),
    ],
)
def test_a_part_of_the_cluster_is_so_many_chips(talking: Conversing, text: str, count: int) -> None:
    offer = last_question(talking, text).offer
    assert offer is not None
    assert offer.chips[0].count.value == count


@pytest.mark.parametrize(
    "text",
    [
        "one researcher's share in dollars per year",
        "each researcher's share in dollars",
        "what is one researcher's share worth in dollars",
    ],
)
def test_ones_share_in_dollars_is_of_ours(talking: Conversing, text: str) -> None:
    question = last_question(talking, text)
    assert (question.uses_saved, question.scope) == (True, Scope.PER_RESEARCHER)


def test_a_share_without_a_chip_is_asked_for_the_chip_alone(conversing: Conversing) -> None:
    asked = told(conversing, "is 32 GPUs per researcher any good?")
    assert asked == "32 of which chip for each? Name it, as in “32 H100 per researcher”."


@pytest.mark.parametrize(
    "text",
    [
        "Candidate says Meta gives every researcher 100 GPUs, is there anything public on that?",
        "a candidate told me Meta gives each researcher 100 GPUs, is that public",
    ],
)
def test_what_a_lab_is_said_to_give_each_is_not_on_record(
    conversing: Conversing, text: str
) -> None:
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert "what one person gets there is not public" in answer.understood
    assert "100 H100" in last_answer(conversing, text).understood
