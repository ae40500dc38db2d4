"""The facts as one workspace sees them: what it corrected stands in the place of the public ones.

A correction takes the place of one public fact. Where that fact's own source publishes another
figure, the correction holds no more, for what it corrected is not shown any more.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, bindparam, insert, select

from storage.codec import from_json, to_json
from storage.facts import CHANGED, FactReads
from storage.records import Fact
from storage.schema.corrected import corrected_facts

_OURS: Final = (
    select(corrected_facts.c.instead_of, corrected_facts.c.fact)
    .where(corrected_facts.c.team == bindparam("team"))
    .order_by(corrected_facts.c.at, corrected_facts.c.id)
)


class CorrectedReads:
    """Public facts and the corrections of one team."""

    def __init__(self, connection: Connection, team: str) -> None:
        self._connection = connection
        self._team = team
        self._public = FactReads(connection)

    def corrections(self) -> Mapping[str, Fact]:
        """What this team put in the place of public facts, by the id of the public one."""
        return dict(self._ours())

    def of_ids(self, ids: Iterable[str]) -> tuple[Fact, ...]:
        """The facts of these ids, each once, in the order asked for."""
        wanted = tuple(dict.fromkeys(ids))
        found = {fact.id: fact for fact in self._public.of_ids(wanted)}
        if len(found) < len(wanted):
            found |= {fact.id: fact for _, fact in self._ours() if fact.id in wanted}
        return tuple(found[one] for one in wanted if one in found)

    def get(self, fact_id: str) -> Fact | None:
        """The fact of this id, or None."""
        return next(iter(self.of_ids([fact_id])), None)

    def history(self, fact_id: str) -> tuple[Fact, ...]:
        """A fact with all that came of it, newest first; what this team corrected of it included.

        The first of it is what this team sees. Empty where there is no such fact.
        """
        ours = self._ours()
        root = next((instead for instead, fact in ours if fact.id == fact_id), fact_id)
        public = self._public.history(root)
        places = {fact.id: place for place, fact in enumerate(public)}
        mine = [pair for pair in reversed(ours) if pair[0] in places]
        holding = tuple(fact for instead, fact in mine if places[instead] == 0)
        outdated = tuple(fact for instead, fact in mine if places[instead] > 0)
        return (*holding, *public, *outdated)

    def root_of(self, fact_id: str) -> str:
        """The public fact that a fact of this team stands for; a public one for itself."""
        return next((instead for instead, fact in self._ours() if fact.id == fact_id), fact_id)

    def _ours(self) -> list[tuple[str, Fact]]:
        """Oldest first."""
        rows = self._connection.execute(_OURS, {"team": self._team})
        return [(row.instead_of, from_json(Fact, row.fact)) for row in rows]


class CorrectedWrites(CorrectedReads):
    """The corrections of one team, open for more."""

    def correct(self, instead_of: str, right: Fact, at: datetime) -> None:
        """Put a fact in the place of a public one, for this team alone."""
        row: dict[str, Any] = {"team": self._team, "id": right.id, "instead_of": instead_of}
        row |= {"at": at, "fact": to_json(right)}
        self._connection.execute(insert(corrected_facts), row)
        # Answers are kept for as long as the ledger's version is the same.
        self._connection.execute(CHANGED)
