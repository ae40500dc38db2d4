"""Made-up facts and offers for the tests of the store."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from storage.bundle import Bundle
from storage.records import Entity, EntityKind, Fact, Grade, Offer, SavedOffer

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
TODAY = NOON.date()
ACME = Entity("acme", EntityKind.LAB, "Acme Réseau", ("ACME Labs",), frozenset({"tracked"}))
_FACT = Fact(
    id="F-1",
    subject="acme",
    metric="headcount",
    unit="people",
    as_of=date(2026, 6, 30),
    retrieved=date(2026, 7, 2),
    source_name="Acme annual report",
    grade=Grade.A,
    value=812.0,
)


def a_fact(fact_id: str = "F-1", **changes: Any) -> Fact:
    """A fact about Acme's headcount, with these changes."""
    return replace(_FACT, id=fact_id, **changes)


def an_offer(researchers_share: float = 0.5, by: str = "U1", at: datetime = NOON) -> SavedOffer:
    """An offer saved by a user."""
    return SavedOffer(Offer(research_share=researchers_share), by, at)


def a_bundle(digest: str, *facts: Fact, entities: tuple[Entity, ...] = (ACME,)) -> Bundle:
    """What a release might come with."""
    return Bundle(lambda: digest, lambda: (entities, facts))
