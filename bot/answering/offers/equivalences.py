"""What one amount of hardware is of another, by each way to weigh them, and how it is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

from bot import formats as f
from bot.prose import Shown
from bot.quantities import Estimate
from storage.records import ChipCount

_SEVERAL = 2.0


class Equivalence(NamedTuple):
    """One way to weigh two amounts: the first as a share of the second."""

    name: str
    share: Estimate
    note: str


WORDS: Final = {
    "Peak rate": " at peak rate",
    "Realised in training": " in the one public training comparison we hold",
    "Rental price": " by rental price",
}
"""By what each weighs."""


@dataclass(frozen=True, slots=True)
class Hardware:
    """The two amounts with all that is worked out of them."""

    ours: tuple[ChipCount, ...]
    theirs: tuple[ChipCount, ...]
    ours_h100e: Estimate | None
    theirs_h100e: Estimate | None
    equivalences: tuple[Equivalence, ...]

    @property
    def is_several(self) -> bool:
        """Whether the first is several times the other, which nobody says in percent."""
        return max(e.share.median for e in self.equivalences) >= _SEVERAL

    def write(self, share: float) -> str:
        """A share as a percentage, or as so many times."""
        return f"{f.times_text(share)}×" if self.is_several else f.percent_text(share)

    def span_of(self, share: Estimate) -> Shown:
        """The interval of a share, written as the share is."""
        return f.times_span(share) if self.is_several else f.span(share, f.percent_text)
