"""What is asked of the one fact whose source was told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.conversing import Conversing
from bot.questions.rules.sourced import BEFORE, CURRENT
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last_answer, last_question

SOURCE = "source F-001"
NEWER = "E-0a1b2c3d"


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("is that still right", CURRENT),
        ("so is it still current?", CURRENT),
        ("how old is it", CURRENT),
        ("has it changed", BEFORE),
        ("what was it before?", BEFORE),
        ("what did it say before", BEFORE),
        ("the previous number?", BEFORE),
        ("has it been updated since", CURRENT),
        ("any updates to that", CURRENT),
        ("is your figure still good", CURRENT),
    ],
)
def test_it_is_asked_of_the_fact(conversing: Conversing, text: str, topic: str) -> None:
    asked = last_question(conversing, SOURCE, text)
    assert (asked.kind, asked.facts, asked.topic) == (Kind.SOURCE, ("F-001",), topic)


def test_so_it_is_by_its_id(conversing: Conversing) -> None:
    assert last_question(conversing, "is F-001 still current").topic == CURRENT
    assert last_question(conversing, "what did F-001 replace").topic == BEFORE


def test_another_question_is_asked_by_itself(conversing: Conversing) -> None:
    assert last_question(conversing, SOURCE, "how big is Meta").kind is Kind.LAB


def test_what_nothing_replaced_is_said_to_stand_with_its_age(conversing: Conversing) -> None:
    told = last_answer(conversing, SOURCE, "is that still right")
    assert told.headline.text == "Nothing on record replaces F-001, 328 days old, which is stale"


def test_what_was_corrected_is_told_with_both_figures(fresh: Conversing) -> None:
    with fresh.services.store.write() as tx:
        old = tx.facts.get("F-001")
        assert old is not None
        day = date(2026, 6, 30)
        tx.facts.record([replace(old, id=NEWER, value=1.9e6, as_of=day, supersedes=old.id)])
    told = last_answer(fresh, SOURCE, "is that still right")
    assert told.headline.text.startswith("It was replaced by E-0a1b2c3d: 1,900,000 (")
    told = last_answer(fresh, SOURCE, "has it changed")
    assert told.headline.text.startswith("It was replaced by E-0a1b2c3d: 1,900,000 (")
    told = last_answer(fresh, f"source {NEWER}", "what was it before")
    assert told.headline.text.startswith("It replaced F-001: 1,743,400")


@pytest.mark.parametrize("fact", ["E-a7436254", "e-a7436254", "B-a1234567"])
def test_the_id_of_a_fact_is_nobodys(conversing: Conversing, fact: str) -> None:
    for text in (f"source {fact}", f"is {fact} still current"):
        assert last_question(conversing, text).kind is Kind.SOURCE
