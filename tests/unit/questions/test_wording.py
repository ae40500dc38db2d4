"""Whatever can be said of an offer, or assumed, has a form to type and one to be told."""

from __future__ import annotations

from dataclasses import fields

import pytest

from bot.questions.lab_chips import LabChips
from bot.questions.types import Assumptions, PriceBasis, Scope
from bot.questions.writing.wording import BASES, SCOPES, Term, assumed, offered
from storage.records import Amount, Offer, Tenure

VALUES = {
    "researchers": Amount(40),
    "tenure": Tenure.RENTED,
    "lab_chips": LabChips(0.5, "chip/h100"),
}
"""Fields that are no plain number; the others are tried with a half."""
NAMED = ("basis", "priced", "lab")
"""Assumptions that are no numbers: on which basis, and of which chip a price is; of which lab."""
CHIPS = ("chips", "each")
"""Fields that are told as amounts of hardware."""


@pytest.mark.parametrize("name", [f.name for f in fields(Assumptions) if f.name not in NAMED])
def test_each_assumption_has_words(name: str) -> None:
    given: dict[str, object] = {name: VALUES.get(name, 0.5)}
    [term] = assumed(Assumptions(**given), str.upper)  # type: ignore[arg-type]
    assert term.amount.value == (50 if term.is_share else 0.5)
    assert "{}" in term.typed
    assert "{}" in term.told


@pytest.mark.parametrize("name", [f.name for f in fields(Offer) if f.name not in CHIPS])
def test_each_term_of_an_offer_has_words(name: str) -> None:
    given: dict[str, object] = {name: VALUES.get(name, 0.5)}
    [term] = offered(Offer(**given))  # type: ignore[arg-type]
    assert term.typed
    assert term.told


def test_no_wait_is_said_without_a_number() -> None:
    assert list(offered(Offer(wait_hours=0))) == [Term("no wait", "no wait")]


def test_each_basis_and_each_scope_has_words() -> None:
    assert set(BASES) == set(PriceBasis)
    assert set(SCOPES) == set(Scope)
