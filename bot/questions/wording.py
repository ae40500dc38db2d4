"""The terms of a question in words: how each is typed, and how it is told back, side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeVar

from bot.questions.types import Assumptions, PriceBasis, Question, Scope
from storage.records import Amount, Offer

Of = TypeVar("Of")
_Row = tuple[Callable[[Of], Amount | float | None], str, str]

SCOPES: Final[Mapping[Scope, str]] = {
    Scope.TOTAL: "in total",
    Scope.PER_EMPLOYEE: "per employee",
    Scope.PER_RESEARCHER: "per researcher",
}
"""Typed and told alike."""
BASES: Final[Mapping[PriceBasis, tuple[str, str]]] = {
    PriceBasis.CONTRACT_1Y: ("one-year contract", "on a one-year contract"),
    PriceBasis.CONTRACT_3Y: ("three-year contract", "on a three-year contract"),
    PriceBasis.BULK: ("bulk price", "bought in bulk"),
    PriceBasis.INDEX: ("price index", "by the index"),
    PriceBasis.SPOT: ("spot price", "on the spot market"),
    PriceBasis.LIST_8X: ("on-demand price", "on demand, an eight-GPU node"),
    PriceBasis.LIST: ("list price", "by list price"),
    PriceBasis.POSTED_MEDIAN: ("posted median", "by the median of posted offers"),
    PriceBasis.POSTED_RANGE: ("posted range", "by the range of posted offers"),
    PriceBasis.HYPERSCALER: ("hyperscaler price", "at a hyperscaler"),
}
"""As typed, and as told."""
_OFFERED: Final[tuple[_Row[Offer], ...]] = (
    (lambda o: o.researchers, "{} researchers", "{} researchers"),
    (lambda o: o.research_share, "{}% for research", "{} % for research"),
    (lambda o: o.guaranteed_per_researcher, "{} guaranteed each", "{} guaranteed each"),
    (lambda o: o.largest_job, "max job {}", "jobs of up to {} chips"),
    (lambda o: o.wait_hours or None, "{} hours wait", "{} hours' wait"),
    (lambda o: o.usd_per_year, "${} a year", "${} of compute a year"),
)
_ASSUMED: Final[tuple[_Row[Assumptions], ...]] = (
    (lambda a: a.lab_researchers, "assume {} researchers", "assuming {} researchers there"),
    (lambda a: a.lab_staff, "assume {} staff", "assuming {} staff there"),
    (
        lambda a: a.research_staff_share,
        "assume {}% of staff do research",
        "assuming {} % of the staff do research",
    ),
    (
        lambda a: a.rd_share,
        "assume {}% R&D share",
        "assuming {} % of their compute is for research",
    ),
    (lambda a: a.usd_per_hour, "at ${}/h", "at ${} a GPU-hour"),
    (lambda a: a.mfu, "{}% MFU", "at {} % of peak speed (MFU)"),
)
_NO_NUMBER: Final = Amount(0)


@dataclass(frozen=True, slots=True)
class Term:
    """One term in both forms; `{}` stands for the amount, of which a share is in percent."""

    typed: str
    told: str
    amount: Amount = _NO_NUMBER

    @property
    def is_share(self) -> bool:
        """Whether the amount is in percent."""
        return "%" in self.typed


def offered(offer: Offer) -> Iterator[Term]:
    """What was said of an offer beside its chips."""
    yield from _terms(offer, _OFFERED)
    if offer.wait_hours == 0:
        yield Term("no wait", "no wait")
    if offer.tenure:
        yield Term(offer.tenure.value, offer.tenure.value)


def is_assumed_whole(offer: Offer) -> bool:
    """Whether all of an offer is taken to be for research, which nobody said (C-02)."""
    is_told = offer.chips or offer.usd_per_year is not None
    return bool(is_told and not offer.each) and offer.research_share is None


def rented(question: Question) -> tuple[str, ...]:
    """The chip that a budget without chips is to rent; none where nobody named it."""
    offer = question.offer
    return question.chips[:1] if offer and offer.usd_per_year and not offer.chips else ()


def assumed(given: Assumptions) -> Iterator[Term]:
    """What is to be taken instead of our own facts and conventions."""
    return _terms(given, _ASSUMED)


def _terms(of: Of, rows: Iterable[_Row[Of]]) -> Iterator[Term]:
    for value_of, typed, told in rows:
        value = value_of(of)
        if value is None:
            continue
        amount = value if isinstance(value, Amount) else Amount(value)
        yield Term(typed, told, Amount(amount.value * 100) if "%" in typed else amount)
