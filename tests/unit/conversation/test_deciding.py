"""Every step that a message is tried by decides something that people type."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from bot.conversation import listening
from bot.conversation.deciding import after_another, as_a_whole, one_part
from bot.conversing import Conversing
from tests.unit.conversation.corpus import last

OFFER = "2048 H100, 40 researchers, vs OpenAI"
PERSON = 'look up "Ilva Marrowdene, Quillmere Labs", purpose: first call'
DECIDED: list[tuple[ModuleType, str, tuple[str, ...]]] = [
    (listening, "_again", (OFFER, "how big is Meta", "back to the offer")),
    (listening, "_to_keep", (OFFER, "save that as our offer")),
    (listening, "asked_once_more", (OFFER, "price of H200", "same two questions for xAI")),
    (as_a_whole, "_about_somebody", (PERSON, "wrong person")),
    (as_a_whole, "_called_wrong", ("how big is OpenAI", "report F-003")),
    (as_a_whole, "_contradicted", ("how big is OpenAI", "OpenAI has 6,000 people, not 4,500")),
    (as_a_whole, "_small", ("thanks",)),
    (as_a_whole, "_asked_before", (OFFER, "how big is Meta", "what was the offer again")),
    (as_a_whole, "_in_form", (OFFER, "as a table")),
    (one_part, "_why", ("look up Ilva Marrowdene", "first call")),
    (one_part, "_on_another_topic", (OFFER, "different topic: price of H200")),
    (one_part, "_changed_by_us", (OFFER, "what if ten leave")),
    (one_part, "_after_another", (OFFER, "and Meta?")),
    (after_another, "of_person", (PERSON, "what has she published in 2024")),
    (after_another, "by_country", (OFFER, "only US labs")),
    (after_another, "some_declined", ("what if we hire 10 more", "2 decline")),
    (after_another, "growth", ("Meta vs xAI", "which of them grew more?")),
    (after_another, "_loosely_told", (OFFER, "until March 1024, then 2048")),
    (after_another, "_said_on", (OFFER, "only 10 of them do research")),
    (after_another, "in_dollars", ("can 512 H100 train llama-3.1-405b", "cost of that run?")),
    (after_another, "of_pool", ("who in the pool trained above 1e24 FLOP", "above 1e23")),
    (after_another, "_on_top", (OFFER, "with 60 people")),
]
"""Where a step stands, its name, and a conversation whose last message it decides."""


@pytest.mark.parametrize(("place", "name", "lines"), DECIDED, ids=lambda each: str(each)[:30])
def test_a_step_decides_what_it_is_for(
    place: ModuleType,
    name: str,
    lines: tuple[str, ...],
    talking: Conversing,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    decided: list[str] = []

    def watched(step: Callable[..., Any]) -> Callable[..., Any]:
        def tried(*told: object) -> object:
            if heard := step(*told):
                decided.append(step.__name__)
            return heard

        return tried

    monkeypatch.setattr(place, "STEPS", tuple(map(watched, place.STEPS)))
    last(talking, *lines)
    assert name in decided[-1:], decided
