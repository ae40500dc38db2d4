"""Reports that a figure is wrong: filed, decided, and told to whoever was shown it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from bot.conversation.telling.of_corrections import correction
from bot.prose import Sentence
from bot.services import Asker
from bot.subjects import NameOf
from storage.records import CORRECTION, Fact, Grade, content_id
from storage.store import Store

if TYPE_CHECKING:
    from storage.records import Correction, Report


class Figure(NamedTuple):
    """What an admin holds to be right, in the unit of the fact, and where it is from."""

    value: float
    low: float | None = None
    high: float | None = None
    as_of: date | None = None
    link: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """Corrections that somebody is being told, and how they read."""

    corrections: tuple[Correction, ...] = ()
    sentences: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Correcting:
    """The reports of workspaces. Everything may raise StorageUnavailable."""

    store: Store
    now: Callable[[], datetime]
    _unconcerned: dict[tuple[str, str], int] = field(default_factory=dict, compare=False)
    """The version of the ledger at which a team's member had never been told of a correction.

    A correction is a new version, so whoever is to be told of one is asked about again.
    """

    def file(self, fact_id: str, words: str, asker: Asker) -> Fact | None:
        """Report a fact; None where there is no such fact."""
        with self.store.write() as tx:
            ours = tx.workspace(asker.team)
            fact = ours.facts.get(fact_id)
            if fact:
                ours.reports.file(fact.id, words, asker.user, self.now())
            return fact

    def facts(self, ids: Iterable[str], team: str) -> tuple[Fact, ...]:
        """The facts of these ids, public or this workspace's own, in their order."""
        with self.store.read() as tx:
            return tx.workspace(team).facts.of_ids(ids)

    def report(self, team: str, number: int) -> tuple[Report, Fact] | None:
        """A report with its fact, or None."""
        with self.store.read() as tx:
            ours = tx.workspace(team)
            report = ours.reports.get(number)
            fact = ours.facts.get(report.fact) if report else None
            return (report, fact) if report and fact else None

    def keep(self, team: str, number: int, by: str, note: str = "") -> bool:
        """Decide that the figure stands; False where somebody has decided already."""
        with self.store.write() as tx:
            return tx.workspace(team).reports.keep(number, by, self.now(), note)

    def correct(self, team: str, number: int, by: str, right: Figure) -> Fact | None:
        """Put another fact in the place of the reported one, for this workspace alone.

        None where that was decided before. With a link the new fact is of grade C, without one the
        employer's own. Raises ValueError for a day that is still to come: until then the figure
        would hold nowhere, and an older one would take its place.
        """
        if right.as_of and right.as_of > self.now().date():
            raise ValueError("a figure holds from a day that has been")
        with self.store.write() as tx:
            ours = tx.workspace(team)
            report = ours.reports.get(number)
            known = ours.facts.history(report.fact) if report else ()
            if report is None or not known:
                return None
            new = _corrected_fact(known[0], right, self.now())
            now, earlier = self.now(), [fact.id for fact in known]
            if not ours.reports.correct(
                report, by, now, new=new.id, note=right.note, earlier=earlier
            ):
                return None
            ours.facts.correct(ours.facts.root_of(known[0].id), new, now)
            return new

    def take(self, asker: Asker, name: NameOf) -> Told:
        """Take on telling somebody what was corrected of what they were shown."""
        waiting = self._waiting_for(asker)
        if not waiting:
            return Told()
        with self.store.write() as tx:
            ours = tx.workspace(asker.team)
            mine = ours.reports.told(asker.user, waiting, self.now())
            ids = [i for each in mine for i in (each.old, each.new)]
            facts = {fact.id: fact for fact in ours.facts.of_ids(ids)}
        pairs = ((facts.get(c.old), facts.get(c.new)) for c in mine)
        return Told(mine, tuple(correction(o, n, name) for o, n in pairs if o and n))

    def _waiting_for(self, asker: Asker) -> tuple[Correction, ...]:
        """What somebody is to be told; most are never to be told anything, which is remembered."""
        member, version = (asker.team, asker.user), self.store.ledger_version()
        if self._unconcerned.get(member) == version:
            return ()
        with self.store.read() as tx:
            ours = tx.workspace(asker.team).reports
            waiting = ours.untold(asker.user)
            if not waiting and not ours.concerned(asker.user):
                self._unconcerned[member] = version
        return waiting

    def give_back(self, asker: Asker, told: Told) -> None:
        """What was taken on did not arrive: tell it another time."""
        if told.corrections:
            with self.store.write() as tx:
                tx.workspace(asker.team).reports.untell(asker.user, told.corrections)


def _corrected_fact(old: Fact, right: Figure, now: datetime) -> Fact:
    """The fact that takes the place of the newest one of its history."""
    as_of = right.as_of or now.date()
    host = urlsplit(right.link).hostname or ""
    source = host.removeprefix("www.") if right.link else "Your workspace"
    # The moment is part of the name: the same figure may be corrected back and forth.
    name = content_id(
        CORRECTION, old.subject, old.metric, f"{old.id} {now.isoformat()}", as_of, source
    )
    return replace(
        old,
        id=name,
        value=right.value,
        low=right.low,
        high=right.high,
        as_of=as_of,
        retrieved=now.date(),
        published=None,
        source_name=source,
        source_url=right.link or None,
        grade=Grade.C if right.link else Grade.OWN,
        statement="",
        note=right.note,
        supersedes=old.id,
    )
