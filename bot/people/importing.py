"""A file that somebody dropped into a direct message: into the pool, and what became of its rows.

The file is read and its people are stored by the same code as in `assay candidates import`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from bot.candidates.imported import MOST_TOLD, Imported, Told
from bot.candidates.rows_filed import Outcome, Run, runs
from bot.people.asker import Asker
from storage.store import Store


class Importing(NamedTuple):
    """Imports files into pools. Raises StorageUnavailable."""

    store: Store
    now: Callable[[], datetime]

    def run(self, data: bytes, told: Told, asker: Asker) -> Imported:
        """Store everybody in a file; raises NotATable for one that has no rows and columns.

        What was stored before an outage stays; the same file again goes on from there.
        """
        from bot.candidates import importing  # a file is rare
        from storage.candidate_stream import import_people  # loads what compares names

        found = importing.read(data, told.person, told.mapping)
        results = found.results(
            lambda people: import_people(self.store, asker.team, people, asker.user, self.now())
        )
        counts: Counter[Outcome] = Counter()
        problems: list[Run] = []
        more = 0
        for run in runs(results):
            counts[run.outcome] += run.rows
            if not run.detail:
                continue
            if len(problems) < MOST_TOLD:
                problems.append(run)
            else:
                more += run.rows
        return Imported(counts, found.notes, tuple(problems), more)
