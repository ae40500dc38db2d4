"""What was spoken of in the threads of one team, and what was thought of its answers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, bindparam, delete, func, select

from storage.candidate_names import words
from storage.codec import from_json, to_json
from storage.records import Conversation, Feedback, Shown, ThreadKey, Turn
from storage.schema.conversations import conversations, feedback
from storage.schema.workspaces import shown
from storage.upsert import insert_or_update

MOST_TURNS: Final = 8
"""Turns of one thread that are kept, the latest."""
LONGEST_TEXT: Final = 1000
"""Characters of one question; a longer one leaves no context behind."""

_KEY: Final = ("team", "channel", "root")
_ONE: Final = select(
    conversations.c.user, conversations.c.at, conversations.c.turns, conversations.c.is_personal
).where(
    conversations.c.team == bindparam("team"),
    conversations.c.channel == bindparam("channel"),
    conversations.c.root == bindparam("root"),
    conversations.c.at >= bindparam("since"),
)
_OF_USER: Final = (
    select(
        conversations.c.user, conversations.c.at, conversations.c.turns, conversations.c.is_personal
    )
    .where(conversations.c.team == bindparam("team"), conversations.c.user == bindparam("user"))
    .order_by(conversations.c.at)
)
_PERSONAL: Final = select(
    conversations.c.channel, conversations.c.root, conversations.c.turns
).where(conversations.c.team == bindparam("team"), conversations.c.is_personal)
_SHOWN: Final = (
    select(shown.c.user, shown.c.at, shown.c.question, shown.c.facts)
    .where(shown.c.team == bindparam("team"), shown.c.user == bindparam("user"))
    .order_by(shown.c.at.desc(), shown.c.id.desc())
)


class ConversationReads:
    """The conversations of one team."""

    def __init__(self, connection: Connection, team: str) -> None:
        self._connection = connection
        self._team = team

    def get(self, thread: ThreadKey, since: datetime) -> Conversation | None:
        """What was spoken of in a thread; None where nothing was, or not since that time."""
        key = {"team": self._team, "channel": thread.channel, "root": thread.root}
        row = self._connection.execute(_ONE, {**key, "since": since}).first()
        return _conversation(row) if row else None

    def of_user(self, user: str) -> tuple[Conversation, ...]:
        """Every conversation in which this member spoke last, oldest first."""
        rows = self._connection.execute(_OF_USER, {"team": self._team, "user": user})
        return tuple(map(_conversation, rows))

    def answers(self, user: str, limit: int | None = None) -> tuple[Shown, ...]:
        """What a member was shown, newest first; all of it without a limit."""
        query = _SHOWN if limit is None else _SHOWN.limit(limit)
        rows = self._connection.execute(query, {"team": self._team, "user": user})
        return tuple(Shown(row.user, row.at, row.question, tuple(row.facts)) for row in rows)

    def about(self, names: Iterable[str], ids: Iterable[str]) -> tuple[ThreadKey, ...]:
        """Threads in which somebody of one of these names or ids was spoken of."""
        known = [frozenset(words(name)) for name in names]
        marks = tuple(ids)
        rows = self._connection.execute(_PERSONAL, {"team": self._team})
        return tuple(
            ThreadKey(row.channel, row.root) for row in rows if _speaks_of(row.turns, known, marks)
        )

    def count_of(self, user: str) -> int:
        """How many conversations a member has."""
        own = (conversations.c.team == self._team, conversations.c.user == user)
        query = select(func.count()).select_from(conversations).where(*own)
        return int(self._connection.execute(query).scalar_one())

    def ratings(self, user: str | None = None) -> tuple[Feedback, ...]:
        """What was thought of answers, newest first: by everybody, or by one member."""
        query = select(feedback).where(feedback.c.team == self._team)
        own = query if user is None else query.where(feedback.c.user == user)
        rows = self._connection.execute(own.order_by(feedback.c.at.desc()))
        return tuple(
            Feedback(r.user, ThreadKey(r.channel, r.root), r.question, r.is_good, r.at)
            for r in rows
        )


class ConversationWrites(ConversationReads):
    """The conversations of one team, open for changes."""

    def keep(self, thread: ThreadKey, said: Conversation) -> None:
        """Remember the last turns of a thread in place of what was known of it."""
        kept = [turn for turn in said.turns if _longest(turn) <= LONGEST_TEXT]
        row = {"team": self._team, "channel": thread.channel, "root": thread.root}
        values: dict[str, Any] = {**row, "user": said.user, "at": said.at}
        values["turns"] = [to_json(turn) for turn in kept[-MOST_TURNS:]]
        values["is_personal"] = said.is_personal
        self._connection.execute(insert_or_update(self._connection, conversations, _KEY), values)

    def forget(self, thread: ThreadKey) -> bool:
        """Forget a thread; False where nothing was known of it."""
        gone = delete(conversations).where(
            conversations.c.team == self._team,
            conversations.c.channel == thread.channel,
            conversations.c.root == thread.root,
        )
        return self._connection.execute(gone).rowcount > 0

    def forget_user(self, user: str) -> int:
        """Forget all that a member asked and was shown, and what they thought of it."""
        tables = (conversations, feedback, shown)
        return sum(
            self._connection.execute(
                delete(table).where(table.c.team == self._team, table.c.user == user)
            ).rowcount
            for table in tables
        )

    def forget_people(self) -> int:
        """Forget every conversation in which a person was spoken of: called when one is erased."""
        gone = delete(conversations).where(
            conversations.c.team == self._team, conversations.c.is_personal
        )
        return self._connection.execute(gone).rowcount

    def rate(self, given: Feedback) -> None:
        """Keep what a member thinks of an answer; the last word counts."""
        key = ("team", "channel", "root", "user", "question")
        row = {"team": self._team, "channel": given.thread.channel, "root": given.thread.root}
        row |= {"user": given.user, "question": given.question[:LONGEST_TEXT]}
        values: dict[str, Any] = {**row, "is_good": given.is_good, "at": given.at}
        self._connection.execute(insert_or_update(self._connection, feedback, key), values)


def _speaks_of(
    turns: list[dict[str, Any]], names: Sequence[frozenset[str]], ids: Sequence[str]
) -> bool:
    """Whether a turn asks for a person: their names, in any spelling of accents, or their ids."""
    kept = ("asked", "unfinished", "called")
    asked = [str(turn.get(text, "")) for turn in turns for text in kept]
    said = [frozenset(w for part in re.findall(r"[^\W_]+", a) for w in words(part)) for a in asked]
    if any(name and name <= one for name in names for one in said):
        return True
    return any(re.search(rf"\b{re.escape(ident)}\b", a) for ident in ids for a in asked)


def _longest(turn: Turn) -> int:
    return max(len(turn.asked), len(turn.unfinished))


def _conversation(row: Any) -> Conversation:
    turns = tuple(from_json(Turn, turn) for turn in row.turns)
    return Conversation(row.user, row.at, turns, row.is_personal)
