"""How a price changed: two readings of the same chip, basis and offer, each with its day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple

from bot.compute.prices import BASIS_WORDS
from bot.ledger import Ledger
from bot.questions.types import PriceBasis
from storage.records import Fact, Metric, is_correction

TRAINS: Final = 0.3
"""H100e from which on a chip is one that models are trained on: an A100 has 0.32."""
_FEW: Final = 2


class Change(NamedTuple):
    """Two readings of one price: the same chip, basis and provider."""

    old: Fact
    new: Fact
    between: tuple[Fact, ...] = ()
    """The readings that lie between these, oldest first."""

    @property
    def share(self) -> float:
        """Relative change."""
        return (self.new.value or 0.0) / (self.old.value or 1.0) - 1

    @property
    def facts(self) -> tuple[Fact, Fact]:
        """The newer reading first."""
        return (self.new, self.old)

    @property
    def passed(self) -> tuple[Fact, ...]:
        """Where the price stood in between: at every step of a few, else at the farthest alone."""
        steps, before = [], self.old.value
        for fact in self.between:
            if fact.value not in (before, self.new.value):
                steps.append(fact)
            before = fact.value
        if len(steps) <= _FEW:
            return tuple(steps)
        return (self.outside,) if self.outside else ()

    @property
    def outside(self) -> Fact | None:
        """The reading in between that is farthest below or above both ends; None where none is."""
        low, high = sorted((self.old.value or 0.0, self.new.value or 0.0))
        far = [(max(low - x.value, x.value - high), x) for x in self.between if x.value]
        above, fact = max(far, key=lambda pair: pair[0], default=(0.0, None))
        return fact if above > 0 else None


def series(facts: Iterable[Fact]) -> tuple[tuple[Fact, ...], ...]:
    """The readings of each price that state a value, oldest first.

    A price is that of one offer of one provider for one chip on one basis. A reading without a
    label is of the one offer that its provider lists there: such are those collected by hand.
    What a workspace put in the place of a reading is none: it has a day of its own, and from it to
    a reading of the provider no price moved.
    """
    found: dict[tuple[str, str, str], dict[str, list[Fact]]] = {}
    for fact in facts:
        if fact.metric == Metric.RENTAL_PRICE and fact.value and not is_correction(fact):
            of_basis = found.setdefault(_of_basis(fact), {})
            of_basis.setdefault(fact.detail("label") or "", []).append(fact)
    return tuple(tuple(sorted(x, key=_order)) for one in found.values() for x in _offers(one))


def _of_basis(fact: Fact) -> tuple[str, str, str]:
    return (fact.subject, fact.qualifier, fact.detail("provider") or fact.source_name)


def _offers(by_label: dict[str, list[Fact]]) -> Iterator[list[Fact]]:
    if len(by_label) == 2 and "" in by_label:
        yield [fact for readings in by_label.values() for fact in readings]
    else:
        yield from by_label.values()


def _order(fact: Fact) -> tuple[date, date]:
    return fact.as_of, fact.published or fact.retrieved


def unlike(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The changes without those that say the same of another size of one offer."""
    return tuple({_says(change): change for change in changes}.values())


def _says(change: Change) -> tuple[object, ...]:
    old, new = change.old, change.new
    return (*_of_basis(new), old.value, old.as_of, new.value, new.as_of)


def change_since(readings: Sequence[Fact], since: date | None) -> Change | None:
    """From the reading that is nearest to a day to the newest one; of two as near the earlier.

    From the first of all where no day is named. None where there is no later reading than that,
    and where the newest was read by that day.
    """
    older = [fact for fact in readings if fact.as_of < readings[-1].as_of]
    if not older or (since and readings[-1].as_of <= since):
        return None
    old = min(older, key=lambda fact: _days_from(fact, since)) if since else older[0]
    start = max(at for at, fact in enumerate(readings) if fact.as_of == old.as_of)
    return Change(readings[start], readings[-1], tuple(readings[start + 1 : -1]))


def _days_from(fact: Fact, day: date) -> int:
    return abs((fact.as_of - day).days)


def rate_of(chip: str, ledger: Ledger) -> float:
    """H100e of a chip; none where its rate is not on record."""
    rate = ledger.latest(chip, Metric.CHIP_H100E)
    return (rate.value or 0.0) if rate else 0.0


def trains(chip: str, ledger: Ledger) -> bool:
    """Whether models are trained on a chip, by its rate."""
    return rate_of(chip, ledger) >= TRAINS


def basis_words(fact: Fact) -> str:
    """The basis in words, with the provider of a list."""
    words = BASIS_WORDS[PriceBasis(fact.qualifier)]
    provider = fact.detail("provider")
    is_list = fact.qualifier in (PriceBasis.LIST, PriceBasis.LIST_8X)
    return f"{words} of {provider}" if is_list and provider else words
