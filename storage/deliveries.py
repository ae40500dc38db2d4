"""The outbox of digests: each message is planned once, claimed by one, and its end is recorded."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from datetime import datetime
from typing import Any, Final
from uuid import uuid4

from sqlalchemy import Connection, Select, Update, and_, bindparam, func, or_, select, update

from storage.facts import chunks
from storage.posting_rows import plain
from storage.records import ASKED_AGAIN, Delivery, DeliveryState
from storage.schema.base import Moment
from storage.schema.digests import deliveries, delivery_facts
from storage.upsert import insert_new

LONGEST_ERROR: Final = 500

_COLUMNS: Final = tuple(deliveries.c[field.name] for field in fields(Delivery))
_ALL: Final = select(*_COLUMNS)
_STATE: Final = deliveries.c.state
_NOW: Final = bindparam("now", type_=Moment())
_OPEN: Final = deliveries.c.ended_at.is_(None)
_LAPSED: Final = and_(_STATE == DeliveryState.SENDING, deliveries.c.lease_until <= _NOW)
_READY: Final = or_(_STATE == DeliveryState.PENDING, _LAPSED)
_OLDEST: Final = tuple(deliveries.c[name] for name in ("ended_at", "not_before", "part", "id"))
"""All of them have not ended: PostgreSQL needs to hear so to find their order in the index."""
_PICK: Final = (
    select(deliveries.c.id)
    .where(_OPEN, _READY, deliveries.c.not_before <= _NOW)
    .order_by(*_OLDEST)
    .limit(1)
    .with_for_update(skip_locked=True)
    .scalar_subquery()
)
_CLAIM: Final = (
    update(deliveries)
    .where(deliveries.c.id == _PICK)
    .values(
        state=DeliveryState.SENDING,
        attempt=deliveries.c.attempt + 1,
        owner=bindparam("by"),
        lease_until=bindparam("until", type_=Moment()),
        first_claim_at=func.coalesce(deliveries.c.first_claim_at, _NOW),
    )
    .returning(*_COLUMNS)
)


class DeliveryReads:
    """What was posted to the channels of one team, and what is to be."""

    def __init__(self, connection: Connection, team: str) -> None:
        self._connection = connection
        self._team = team

    def of(self, channel: str, digest: str, period_key: str) -> tuple[Delivery, ...]:
        """The messages of one digest for one period, by part."""
        query = self._in(channel).where(
            deliveries.c.digest == digest, deliveries.c.period_key == period_key
        )
        return _found(self._connection, query.order_by(deliveries.c.part))

    def history(self, channel: str, limit: int) -> tuple[Delivery, ...]:
        """The messages of a channel, the latest period first, each by part."""
        newest = (deliveries.c.due.desc(), deliveries.c.digest, deliveries.c.part)
        return _found(self._connection, self._in(channel).order_by(*newest).limit(limit))

    def facts(self, delivery_id: str) -> tuple[str, ...]:
        """The ids of the facts that a message showed."""
        query = select(delivery_facts.c.fact).join(deliveries).where(
            deliveries.c.team == self._team, deliveries.c.id == delivery_id
        )  # fmt: skip
        return tuple(self._connection.execute(query.order_by(delivery_facts.c.fact)).scalars())

    def showing(self, channel: str, facts: Iterable[str]) -> frozenset[str]:
        """Which of these facts a message in a channel has shown: a correction concerns it."""
        seen = select(delivery_facts.c.fact).join(deliveries).distinct()
        seen = seen.where(deliveries.c.team == self._team, deliveries.c.channel == channel)
        return frozenset(
            fact
            for chunk in chunks(list(facts))
            for fact in self._connection.execute(
                seen.where(delivery_facts.c.fact.in_(chunk))
            ).scalars()
        )

    def _in(self, channel: str) -> Select[Any]:
        return _ALL.where(deliveries.c.team == self._team, deliveries.c.channel == channel)


class DeliveryWrites(DeliveryReads):
    """The messages to the channels of one team, open for planning."""

    def plan(
        self,
        channel: str,
        digest: str,
        period_key: str,
        *,
        due: datetime,
        parts: Iterable[int] = (0,),
    ) -> int:
        """Plan messages for a period; how many of them nobody had planned yet.

        Plan the parts of the thread where the message itself is recorded as sent.
        """
        row: dict[str, Any] = {
            "team": self._team,
            "channel": channel,
            "digest": digest,
            "period_key": period_key,
        }
        row |= {"due": due, "not_before": due, "state": DeliveryState.PENDING, "attempt": 0}
        row |= {"owner": "", "ts": "", "error": ""}
        rows = [row | {"id": uuid4().hex, "part": part} for part in parts]
        return insert_new(self._connection, deliveries, rows) if rows else 0

    def cancel(self, channel: str, digest: str, *, at: datetime, why: str) -> int:
        """Give up what is planned and nobody has taken on; how many messages that were."""
        waiting = (
            update(deliveries)
            .where(deliveries.c.team == self._team, deliveries.c.channel == channel)
            .where(deliveries.c.digest == digest, _STATE == DeliveryState.PENDING)
            .values(state=DeliveryState.FAILED, ended_at=at, error=plain(why, LONGEST_ERROR))
        )
        return self._connection.execute(waiting).rowcount

    def send_again(self, delivery_id: str, at: datetime) -> bool:
        """Try a message once more that failed or may not have arrived; False for any other."""
        ended = (DeliveryState.FAILED, DeliveryState.UNKNOWN)
        again = (
            update(deliveries)
            .where(deliveries.c.team == self._team, deliveries.c.id == delivery_id)
            .where(_STATE.in_(ended))
            .values(state=DeliveryState.PENDING, not_before=at, ended_at=None, error=ASKED_AGAIN)
        )
        return self._connection.execute(again).rowcount == 1


class Outbox:
    """Messages of every team, for those who send them.

    Whoever claims a message may say how it went only as long as nobody else has claimed it: all of
    these return False once the attempt is over.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def claim(self, owner: str, *, now: datetime, until: datetime) -> Delivery | None:
        """Take on the oldest message that is ready, or whose sender did not come back in time."""
        values = {"by": owner, "now": now, "until": until}
        row = self._connection.execute(_CLAIM, values).first()
        return _delivery(row) if row else None

    def renew(self, claimed: Delivery, *, until: datetime) -> bool:
        """Keep a message for longer; ask this right before posting it.

        From here on the message may have arrived, so that nothing is known of it any more.
        """
        return self._end(claimed, lease_until=until, error="")

    def sent(self, claimed: Delivery, *, at: datetime, ts: str, facts: Iterable[str] = ()) -> bool:
        """The message arrived, under Slack's name `ts`, and shows these facts."""
        if not self._end(claimed, state=DeliveryState.SENT, ended_at=at, ts=ts, error=""):
            return False
        rows = [{"delivery": claimed.id, "fact": fact} for fact in dict.fromkeys(facts)]
        if rows:
            insert_new(self._connection, delivery_facts, rows)
        return True

    def failed(self, claimed: Delivery, *, at: datetime, error: str) -> bool:
        """Slack refused the message for good."""
        why = plain(error, LONGEST_ERROR)
        return self._end(claimed, state=DeliveryState.FAILED, ended_at=at, error=why)

    def unknown(self, claimed: Delivery, *, at: datetime, error: str) -> bool:
        """The message may have arrived, and nobody can look."""
        why = plain(error, LONGEST_ERROR)
        return self._end(claimed, state=DeliveryState.UNKNOWN, ended_at=at, error=why)

    def retry_at(self, claimed: Delivery, at: datetime, *, error: str) -> bool:
        """The message did not arrive for certain, and is to be tried again from a time on."""
        why = plain(error, LONGEST_ERROR)
        return self._end(claimed, state=DeliveryState.PENDING, not_before=at, error=why)

    def _end(self, claimed: Delivery, **values: Any) -> bool:
        return self._connection.execute(_still_ours(claimed).values(values)).rowcount == 1


def _still_ours(claimed: Delivery) -> Update:
    # The attempt as well as the owner: one sender may have claimed the same message twice.
    return update(deliveries).where(
        deliveries.c.id == claimed.id,
        deliveries.c.owner == claimed.owner,
        deliveries.c.attempt == claimed.attempt,
        _STATE == DeliveryState.SENDING,
    )


def _found(connection: Connection, query: Select[Any], **values: object) -> tuple[Delivery, ...]:
    return tuple(map(_delivery, connection.execute(query, values)))


def _delivery(row: Iterable[Any]) -> Delivery:
    values = dict(zip((column.name for column in _COLUMNS), row, strict=True))
    return Delivery(**values | {"state": DeliveryState(values["state"])})
