"""What an update did, source by source."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from bot.feeds.protocol import Bad
from bot.feeds.superseding import Revision


class State(StrEnum):
    """How reading a source ended."""

    OK = "ok"
    UNCHANGED = "unchanged"
    FAILED = "failed"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one source. Counts are of facts, or of postings for a board.

    Superseded are facts that have a newer one now, and postings that changed or are gone.
    """

    source: str
    state: State
    detail: str = ""
    added: int = 0
    unchanged: int = 0
    superseded: int = 0
    left: int = 0
    """Records that Assay chooses not to take, or that a newer source states already."""
    bad: tuple[Bad, ...] = ()
    content: date | None = None
    """The day of the source's version."""
    revised: tuple[Revision, ...] = ()

    def age(self, on: date) -> int | None:
        """Days since the source's version, None where it is not known."""
        return None if self.content is None else max(0, (on - self.content).days)


class Report(NamedTuple):
    """Every outcome, in the order of the registry, and files that belong to no source."""

    outcomes: tuple[Outcome, ...]
    on: date
    strange: tuple[Bad, ...] = ()

    @property
    def failed(self) -> tuple[Outcome, ...]:
        """The sources that could not be read."""
        return tuple(outcome for outcome in self.outcomes if outcome.state is State.FAILED)

    @property
    def exit_code(self) -> int:
        """0 where every source could be read, else 1."""
        return 1 if self.failed else 0

    @property
    def revised(self) -> tuple[Revision, ...]:
        """Headline figures that their sources themselves revised."""
        return tuple(revision for outcome in self.outcomes for revision in outcome.revised)
