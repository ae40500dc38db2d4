"""What belongs to one workspace: no query here can be written without its team."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Connection, Row, Select, bindparam, insert, select

from storage.codec import from_json, to_json
from storage.facts import CHANGED
from storage.records import Offer, SavedOffer, Shown
from storage.schema.workspaces import offers, shown

if TYPE_CHECKING:
    from storage.candidates import CandidateReads, CandidateWrites
    from storage.conversations import ConversationReads, ConversationWrites
    from storage.corrected import CorrectedReads, CorrectedWrites
    from storage.deliveries import DeliveryReads, DeliveryWrites
    from storage.lookups import LookUpReads, LookUpWrites
    from storage.reports import ReportReads, ReportWrites
    from storage.schedules import ScheduleReads, ScheduleWrites

_OFFERS: Final = (
    select(offers.c.offer, offers.c.saved_by, offers.c.saved_at)
    .where(offers.c.team == bindparam("team"))
    .order_by(offers.c.id.desc())
)
_LAST_OFFER: Final = _OFFERS.limit(1)
_LAST_SHOWN: Final = (
    select(shown.c.user, shown.c.at, shown.c.question, shown.c.facts)
    .where(shown.c.team == bindparam("team"), shown.c.user == bindparam("user"))
    .order_by(shown.c.at.desc(), shown.c.id.desc())
    .limit(1)
)

_SHOWN: Final = insert(shown)


class WorkspaceReads:
    """What is remembered for one team."""

    def __init__(self, connection: Connection, team: str) -> None:
        self._connection = connection
        self._team = team

    @property
    def candidates(self) -> CandidateReads:
        """The team's own pool of candidates."""
        from storage.candidates import CandidateReads  # loads what compares names

        return CandidateReads(self._connection, self._team)

    @property
    def lookups(self) -> LookUpReads:
        """Who looked up whom, and who was meant."""
        from storage.lookups import LookUpReads

        return LookUpReads(self._connection, self._team)

    @property
    def conversations(self) -> ConversationReads:
        """What was spoken of in the team's threads."""
        from storage.conversations import ConversationReads

        return ConversationReads(self._connection, self._team)

    @property
    def facts(self) -> CorrectedReads:
        """The facts as this team sees them."""
        from storage.corrected import CorrectedReads

        return CorrectedReads(self._connection, self._team)

    @property
    def reports(self) -> ReportReads:
        """What the team's members hold to be wrong."""
        from storage.reports import ReportReads

        return ReportReads(self._connection, self._team)

    def offer(self) -> SavedOffer | None:
        """The offer that this team calls "us", or None where there is none or it was removed."""
        last = next(self._offers(_LAST_OFFER), None)
        return None if last is None or last.offer.is_empty else last

    def offer_history(self, most: int) -> tuple[SavedOffer, ...]:
        """The offers that were saved, newest first, up to so many; an empty one is a removal."""
        return tuple(self._offers(_OFFERS.limit(most)))

    def offers_by(self, user: str) -> tuple[SavedOffer, ...]:
        """The offers that one member saved or removed, newest first."""
        return tuple(self._offers(_OFFERS.where(offers.c.saved_by == user)))

    def last_shown(self, user: str) -> Shown | None:
        """What this user saw last, or None."""
        row = self._connection.execute(_LAST_SHOWN, {"team": self._team, "user": user}).first()
        return Shown(row.user, row.at, row.question, tuple(row.facts)) if row else None

    @property
    def schedules(self) -> ScheduleReads:
        """When this team's channels get their digest."""
        from storage.schedules import ScheduleReads

        return ScheduleReads(self._connection, self._team)

    @property
    def deliveries(self) -> DeliveryReads:
        """What was posted to this team's channels."""
        from storage.deliveries import DeliveryReads

        return DeliveryReads(self._connection, self._team)

    def _offers(self, query: Select[Any]) -> Iterator[SavedOffer]:
        return map(_saved_offer, self._connection.execute(query, {"team": self._team}))


class WorkspaceWrites(WorkspaceReads):
    """What is remembered for one team, open for additions."""

    @property
    def candidates(self) -> CandidateWrites:
        """The team's own pool of candidates."""
        from storage.candidates import CandidateWrites

        return CandidateWrites(self._connection, self._team)

    @property
    def lookups(self) -> LookUpWrites:
        """Who looked up whom, and who was meant."""
        from storage.lookups import LookUpWrites

        return LookUpWrites(self._connection, self._team)

    @property
    def conversations(self) -> ConversationWrites:
        """What is spoken of in the team's threads."""
        from storage.conversations import ConversationWrites

        return ConversationWrites(self._connection, self._team)

    @property
    def facts(self) -> CorrectedWrites:
        """The facts as this team sees them, open for corrections."""
        from storage.corrected import CorrectedWrites

        return CorrectedWrites(self._connection, self._team)

    @property
    def reports(self) -> ReportWrites:
        """What the team's members hold to be wrong."""
        from storage.reports import ReportWrites

        return ReportWrites(self._connection, self._team)

    def save_offer(self, saved: SavedOffer) -> None:
        """Make this the team's offer; the ones before it stay in its history.

        An empty offer removes it: the history says who did, and when.
        """
        row = {"offer": to_json(saved.offer), "saved_by": saved.saved_by}
        row |= {"team": self._team, "saved_at": saved.saved_at}
        self._connection.execute(insert(offers), row)
        self._connection.execute(CHANGED)

    def record_shown(self, seen: Shown) -> None:
        """Remember what was shown to whom."""
        row = {"team": self._team, "user": seen.user, "at": seen.at}
        row |= {"question": seen.question, "facts": list(seen.facts)}
        self._connection.execute(_SHOWN, row)

    @property
    def schedules(self) -> ScheduleWrites:
        """When this team's channels get their digest."""
        from storage.schedules import ScheduleWrites

        return ScheduleWrites(self._connection, self._team)

    @property
    def deliveries(self) -> DeliveryWrites:
        """What is posted to this team's channels."""
        from storage.deliveries import DeliveryWrites

        return DeliveryWrites(self._connection, self._team)

    def leave(self, at: datetime) -> None:
        """Remove everything of this team: it uninstalled the app."""
        from storage.leaving import leave

        leave(self._connection, self._team, at)


def _saved_offer(row: Row[*tuple[Any, ...]]) -> SavedOffer:
    return SavedOffer(from_json(Offer, row.offer), row.saved_by, row.saved_at)
