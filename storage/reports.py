"""Reports of one team that a figure is wrong, and who is to be told of what came of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Text, bindparam, cast, func, insert, select, update

from storage.posting_rows import plain
from storage.records import Correction, Report, ReportState
from storage.schema.conversations import corrections, reports
from storage.schema.workspaces import shown
from storage.upsert import insert_new

LONGEST_WORDS: Final = 1000

_REPORTS: Final = select(*(column for column in reports.c if column.name != "team"))
_UNTOLD: Final = (
    select(reports.c.id, reports.c.fact, reports.c.replacement, reports.c.note)
    .join(corrections, corrections.c.report == reports.c.id)
    .where(
        corrections.c.team == bindparam("team"),
        corrections.c.user == bindparam("user"),
        corrections.c.told_at.is_(None),
    )
    .order_by(reports.c.id)
)


class ReportReads:
    """The reports of one team."""

    def __init__(self, connection: Connection, team: str) -> None:
        self._connection = connection
        self._team = team

    def open(self, limit: int = 100) -> tuple[Report, ...]:
        """Reports that nobody has decided on, oldest first."""
        query = _REPORTS.where(
            reports.c.team == self._team, reports.c.state == ReportState.OPEN.value
        )
        found = query.order_by(reports.c.at, reports.c.id).limit(limit)
        return tuple(map(_report, self._connection.execute(found)))

    def count_open(self) -> int:
        """How many wait for a decision."""
        query = select(func.count()).select_from(reports)
        mine = query.where(reports.c.team == self._team, reports.c.state == ReportState.OPEN.value)
        return int(self._connection.execute(mine).scalar_one())

    def get(self, report: int) -> Report | None:
        """The report of this number, or None."""
        query = _REPORTS.where(reports.c.team == self._team, reports.c.id == report)
        row = self._connection.execute(query).first()
        return _report(row) if row else None

    def of_user(self, user: str) -> tuple[Report, ...]:
        """What a member reported, oldest first."""
        query = _REPORTS.where(reports.c.team == self._team, reports.c.reporter == user)
        return tuple(map(_report, self._connection.execute(query.order_by(reports.c.id))))

    def untold(self, user: str) -> tuple[Correction, ...]:
        """Corrections of figures that a member was shown and has not been told of."""
        rows = self._connection.execute(_UNTOLD, {"team": self._team, "user": user})
        return tuple(Correction(r.id, r.fact, r.replacement, r.note) for r in rows)

    def concerned(self, user: str) -> bool:
        """Whether a member was ever to be told of a correction; once true, that stays so."""
        query = select(corrections.c.report).where(
            corrections.c.team == self._team, corrections.c.user == user
        )
        return self._connection.execute(query.limit(1)).first() is not None

    def shown_to(self, fact: str) -> frozenset[str]:
        """The members who were shown a fact."""
        listed = cast(shown.c.facts, Text).contains(f'"{fact}"', autoescape=True)
        query = select(shown.c.user).where(shown.c.team == self._team, listed).distinct()
        return frozenset(self._connection.execute(query).scalars())


class ReportWrites(ReportReads):
    """The reports of one team, open for changes."""

    def file(self, fact: str, words: str, reporter: str, at: datetime) -> Report:
        """Keep a report; the same member's open report of the same fact takes the new words."""
        said = plain(words, LONGEST_WORDS)
        same = (
            update(reports)
            .where(reports.c.team == self._team, reports.c.fact == fact)
            .where(reports.c.reporter == reporter, reports.c.state == ReportState.OPEN.value)
            .values(words=said, at=at)
            .returning(reports.c.id)
        )
        known = self._connection.execute(same).scalar()
        if known is None:
            row = {"team": self._team, "fact": fact, "words": said, "reporter": reporter}
            row |= {"state": ReportState.OPEN.value, "decided_by": "", "note": ""}
            values: dict[str, Any] = {**row, "at": at, "decided_at": None, "replacement": ""}
            key = self._connection.execute(insert(reports), values).inserted_primary_key
            known = key[0] if key else 0
        return Report(known, fact, said, reporter, at)

    def keep(self, report: int, by: str, at: datetime, note: str = "") -> bool:
        """Decide that the figure stands; False where somebody has decided already."""
        return self._decide(report, ReportState.KEPT, by, at, note, "")

    def correct(
        self,
        report: Report,
        by: str,
        at: datetime,
        *,
        new: str,
        note: str,
        earlier: Iterable[str] = (),
    ) -> bool:
        """Decide that another fact takes its place; everybody who was shown it is to be told.

        So is whoever was shown one of the `earlier` facts that this one came of.
        """
        if not self._decide(report.id, ReportState.CORRECTED, by, at, note, new):
            return False
        seen = (self.shown_to(fact) for fact in {report.fact, *earlier})
        told = {report.reporter}.union(*seen)
        self._to_tell(report.id, told - {by})
        return True

    def told(self, user: str, told: Iterable[Correction], at: datetime) -> tuple[Correction, ...]:
        """Take on telling a member; those that nobody else has taken on meanwhile."""
        return tuple(c for c in told if self._mark(user, c.report, at, unless_told=True))

    def untell(self, user: str, told: Iterable[Correction]) -> None:
        """Give back what could not be told after all."""
        for correction in told:
            self._mark(user, correction.report, None, unless_told=False)

    def _mark(self, user: str, report: int, at: datetime | None, *, unless_told: bool) -> bool:
        statement = update(corrections).where(
            corrections.c.team == self._team,
            corrections.c.user == user,
            corrections.c.report == report,
        )
        if unless_told:
            statement = statement.where(corrections.c.told_at.is_(None))
        return self._connection.execute(statement.values(told_at=at)).rowcount == 1

    def _to_tell(self, report: int, users: Iterable[str]) -> None:
        rows = [
            {"team": self._team, "user": user, "report": report, "told_at": None}
            for user in sorted(users)
        ]
        if rows:
            insert_new(self._connection, corrections, rows)

    def _decide(
        self, report: int, state: ReportState, by: str, at: datetime, note: str, new: str
    ) -> bool:
        decided = (
            update(reports)
            .where(reports.c.team == self._team, reports.c.id == report)
            .where(reports.c.state == ReportState.OPEN.value)
            .values(
                state=state.value,
                decided_by=by,
                decided_at=at,
                note=plain(note, LONGEST_WORDS),
                replacement=new,
            )
        )
        return self._connection.execute(decided).rowcount == 1


def _report(row: Any) -> Report:
    values = dict(row._mapping)
    return Report(**values | {"state": ReportState(values["state"])})
