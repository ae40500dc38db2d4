"""RL on a model of a size: the chips are kept, and what of it is on record is said."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind, Unclear
from tests.unit.questions.generated import DIRECTORY, TODAY
from tests.unit.questions.reading import asked, read


@pytest.mark.parametrize(
    "text",
    [
        "Candidate wants to do RL on a 32B model. would 8 nodes of H100 do?",
        "would 64 H100 do for RL on a 32B model",
        "can we do reinforcement learning on a 32B model with 64 H100",
        "RLHF on a 32B, are 64 H100 enough?",
        "GRPO on a 32B model with 64 H100, how long",
    ],
)
def test_what_rl_takes_is_not_on_record_and_the_chips_are_kept(text: str) -> None:
    told = read(text, DIRECTORY, TODAY)
    assert isinstance(told, Unclear)
    assert "What RL on a model takes is not on record" in told.problem
    assert told.choices
    assert all("64 H100" in choice.text for choice in told.choices)


def test_other_tuning_is_asked_as_before() -> None:
    told = read("fine-tune a 32B on 64 H100, how long", DIRECTORY, TODAY)
    assert isinstance(told, Unclear)
    assert "RL" not in told.problem
    assert told.problem.startswith("On how many tokens? Fine-tuning takes as long")


def test_somebody_who_works_on_rl_asks_for_no_run() -> None:
    assert asked("Candidate works on RL. 64 H100 for a team of 8, good?").kind is Kind.OFFER


@pytest.mark.parametrize(
    "text",
    [
        "he wants to do RL post-training on a 32B model",
        "she wants to do post-training on a 32B model",
        "how long does RL post-training of a 32B model take on 512 H100",
    ],
)
def test_a_size_to_be_tuned_asks_for_its_tokens_and_for_no_roles(
    text: str,
) -> None:
    told = read(text, DIRECTORY, TODAY)
    assert isinstance(told, Unclear)
    assert told.problem.startswith("On how many tokens?")
