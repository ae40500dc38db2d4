"""Where a lab's largest data centre is, and how many chips are in it, asked in one message."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

XAI = "sites of SpaceXAI"


@pytest.mark.parametrize(
    "text",
    [
        "where is xai's big cluster and how many chips are in it",
        "where's xai's supercomputer and how big is it?",
        "where is xai's biggest site, and how many gpus does it have",
        "which is xai's largest cluster, and how many GPUs are in there?",
        "how many chips are in xai's big cluster",
        "how big is xai's supercomputer",
        "how many GPUs are in xai's biggest data centre",
        "where is xai's main data center and what size is it",
    ],
)
def test_its_size_is_in_the_headline_and_not_the_labs(talking: Conversing, text: str) -> None:
    assert last(talking, text) == [XAI]
    told = last_answer(talking, text).headline.text
    assert "Colossus 2 (1.11 million H100e on 24 Sep 2026)" in told


@pytest.mark.parametrize(
    "text", ["how many chips are in it", "how many gpus does it have", "how big is it"]
)
def test_asked_after_it_that_one_is_told(talking: Conversing, text: str) -> None:
    assert last(talking, "where is xai's big cluster", text) == ["data centre Colossus 2"]


@pytest.mark.parametrize(
    "text", ["how many GPUs does Stanford's supercomputer have", "does Stanford have a data centre"]
)
def test_a_university_is_told_by_its_machine(talking: Conversing, text: str) -> None:
    assert last_answer(talking, text).headline.text == "Stanford University: about 248 H100e"


def test_a_lab_is_no_place(talking: Conversing) -> None:
    assert last(talking, "chips in OpenAI's data centers") == ["sites of OpenAI"]
