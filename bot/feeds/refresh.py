"""One update of the ledger: every source by itself, so that a bad one stops nothing else."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Final

from bot.errors import reference
from bot.feeds.errors import Drifted, FeedError, Missing
from bot.feeds.fetching import NOTHING, fetch_source
from bot.feeds.ports import BoardSink, Keeper, RunLog
from bot.feeds.protocol import Bad, Context, Feed, Fetch, Parsed
from bot.feeds.recorded import Edition, editions
from bot.feeds.registry import Source
from bot.feeds.report import Outcome, State
from bot.feeds.superseding import Settled, edition, settle
from storage.errors import FactConflict, StorageError
from storage.records import EntityKind, Fact, FeedRun, Metric, Validators
from storage.store import Store, Write

log = logging.getLogger(__name__)
GOOD: Final = frozenset({State.OK, State.UNCHANGED})
KEPT: Final = frozenset({"prices"})
"""Kinds of sources whose files are kept for a while; boards are kept as well."""

Step = Callable[[str], None]
"""Told the name of each source, or recorded board, when it is done."""
Taken = tuple[Outcome, Mapping[str, Validators]]
"""What came of a source, and the validators for the next time."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What an update works with: the ledger, the boards, the log of attempts, and the time."""

    store: Store
    runs: RunLog
    now: datetime
    boards: BoardSink | None = None
    clock: Callable[[], datetime] | None = None
    """Tells how long a source took; without one, `now` holds throughout."""
    kept: Keeper | None = None
    """Where replies are kept for a while, if anywhere."""

    @property
    def today(self) -> date:
        """The day of the update, in the zone of `now`."""
        return self.now.date()

    def time(self) -> datetime:
        """The time at this moment."""
        return self.clock() if self.clock else self.now


def refresh(
    feeds: Iterable[tuple[Feed, Source]], fetch: Fetch, desk: Desk, step: Step
) -> Iterator[Outcome]:
    """Fetch, read and record each source in turn; raises StorageError and nothing else."""
    for feed, source in feeds:
        yield attempt(source.name, feed.version, desk, partial(_live, feed, source, fetch, desk))
        step(source.name)


def import_recorded(
    feeds: Iterable[tuple[Feed, Source]], folder: Path, desk: Desk, step: Step
) -> Iterator[Outcome]:
    """Read and record the versions of each source in a folder, oldest first; raises as above."""
    for feed, source in feeds:
        work = partial(_offline, feed, source, folder, desk)
        yield attempt(source.name, feed.version, desk, work)
        step(source.name)


def attempt(name: str, version: int, desk: Desk, work: Callable[[], Taken]) -> Outcome:
    """Do the work for one source, whatever goes wrong in it, and remember how it ended."""
    started = desk.time()
    outcome, validators = _safely(name, work)
    remember(outcome, version, desk, validators, started)
    return outcome


def _safely(name: str, work: Callable[[], Taken]) -> Taken:
    """What came of the work, or what went wrong in it; raises StorageError and nothing else."""
    try:
        return work()
    except FeedError as error:
        detail = f"{error.name}: {error}"
    except FactConflict as error:
        detail = f"Conflict: {error}"
    except StorageError:
        raise
    except Exception as error:
        detail = broken(name, error)
    return Outcome(name, State.FAILED, detail), NOTHING


def remember(
    outcome: Outcome,
    version: int,
    desk: Desk,
    validators: Mapping[str, Validators],
    started: datetime,
) -> None:
    """Keep how an attempt ended, and the records that it put aside."""
    desk.runs.add(_run(outcome, version, validators, (started, desk.time())), outcome.bad)


def broken(name: str, error: Exception) -> str:
    """What is said of a mistake of our own; the log has the rest under the same reference."""
    label = reference()
    log.error("reference %s: reading %s failed (%s)", label, name, type(error).__name__)
    log.debug("reference %s", label, exc_info=error)
    return f"{type(error).__name__} (reference {label})"


def known_validators(name: str, version: int, desk: Desk) -> Mapping[str, Validators]:
    """The validators of the last good reading, none where another parser did it."""
    last = desk.runs.last_good(name)
    return last.validators if last is not None and last.version == version else NOTHING


def keep(name: str, parts: Mapping[str, bytes], desk: Desk) -> None:
    """Keep today's reply; no part at all means that it is the one before once more."""
    if desk.kept is None:
        return
    if parts:
        desk.kept.keep(name, desk.today, parts, desk.time())
    else:
        desk.kept.keep_again(name, desk.today, desk.time())


def _live(feed: Feed, source: Source, fetch: Fetch, desk: Desk) -> Taken:
    if not source.is_live:
        return Outcome(source.name, State.OFF, "only from recorded files: --from DIR"), NOTHING
    known = known_validators(source.name, feed.version, desk)
    fetched = fetch_source(source, fetch, known)
    if source.kind in KEPT:
        keep(source.name, fetched.files, desk)
    if not fetched.files:
        last = desk.runs.last_good(source.name)
        same = last.content if last else None
        return Outcome(source.name, State.UNCHANGED, content=same), known
    outcome = _take(feed, source.name, fetched.files, fetched.content, desk)
    return outcome, fetched.validators


def _offline(feed: Feed, source: Source, folder: Path, desk: Desk) -> Taken:
    found = editions(folder, source)
    if not found:
        raise Missing(f"no recorded file of {source.title} in {folder}")
    return _joined(source.name, [_edition(feed, source, one, desk) for one in found]), NOTHING


def replay(feed: Feed, source: Source, days: Iterable[date], keeper: Keeper, desk: Desk) -> Outcome:
    """Read once more what was kept of a source, each reply as on its own day.

    That is no attempt at the source, so none is remembered: its age stays what it was.
    """
    read = (partial(_again, feed, source, day, keeper, desk) for day in days)
    return _joined(source.name, [_safely(source.name, work)[0] for work in read])


def _again(feed: Feed, source: Source, day: date, keeper: Keeper, desk: Desk) -> Taken:
    reply = keeper.reply(source.name, day)
    if reply is None:
        raise Missing(f"what was kept of {day} has been swept away")
    then = replace(desk, now=reply.retrieved)
    return _take(feed, source.name, reply.parts, None, then), NOTHING


def _edition(feed: Feed, source: Source, edition: Edition, desk: Desk) -> Outcome:
    """One version; what is wrong with it must not stop the next one."""
    names = ", ".join(path.name for path in edition.files.values())
    if edition.content is not None and edition.content > desk.today:
        late = Bad(names, f"dated after {desk.today}")
        return Outcome(source.name, State.OK, bad=(late,))
    try:
        return _take(feed, source.name, edition.read(), edition.content, desk)
    except FeedError as error:
        return Outcome(source.name, State.FAILED, f"{error.name}: {error} ({names})")


def _take(
    feed: Feed, name: str, files: Mapping[str, bytes], content: date | None, desk: Desk
) -> Outcome:
    """Read the files and record what is new. Raises FeedError, StorageError."""
    context = _context(desk, name, content)
    parsed = feed.parse(files, context)
    if not parsed.facts and parsed.content is None:
        raise Drifted(f"of {parsed.left + len(parsed.bad)} records not one is of use to us")
    settled, added = _record(desk.store, feed, parsed, context)
    return Outcome(
        name,
        State.OK if added else State.UNCHANGED,
        added=added,
        unchanged=settled.unchanged,
        superseded=settled.superseded,
        left=parsed.left + settled.elsewhere,
        bad=parsed.bad,
        content=parsed.content or max(edition(fact) for fact in parsed.facts),
        revised=settled.revised,
    )


def _context(desk: Desk, name: str, content: date | None) -> Context:
    last = desk.runs.last_good(name)
    with desk.store.read() as tx:
        entities = tx.directory()
        chips = [entity.slug for entity in entities if entity.kind is EntityKind.CHIP]
        facts = tx.facts.about(chips)
        programmes = tx.facts.of_metrics([Metric.PROGRAMME])
    return Context(
        content=content,
        read=desk.today,
        h100e=_values(facts, Metric.CHIP_H100E),
        bf16=_values(facts, Metric.BF16_DENSE),
        entities=frozenset(entity.slug for entity in entities),
        days=_days(programmes),
        since=last.finished.date() if last else None,
    )


def _values(facts: Iterable[Fact], metric: Metric) -> dict[str, float]:
    return {f.subject: f.value for f in facts if f.metric == metric and f.value is not None}


def _days(facts: Iterable[Fact]) -> dict[str, frozenset[date]]:
    found: dict[str, set[date]] = {}
    for fact in facts:
        closes = fact.detail("closes")
        told = {date.fromisoformat(closes)} if closes else set()
        found.setdefault(fact.subject, set()).update(told, {fact.as_of})
    return {subject: frozenset(days) for subject, days in found.items()}


def _record(store: Store, feed: Feed, parsed: Parsed, context: Context) -> tuple[Settled, int]:
    with store.write() as tx:
        if new := [e for e in parsed.entities if e.slug not in context.entities]:
            tx.facts.add_entities(new)
        settled = _settled(tx, feed, parsed)
        added = tx.facts.refresh(settled.facts).added if settled.facts else 0
    return settled, added


def _settled(tx: Write, feed: Feed, parsed: Parsed) -> Settled:
    stored = {fact.id: fact for fact in tx.facts.of_ids(fact.id for fact in parsed.facts)}
    current = tx.facts.about({fact.subject for fact in parsed.facts})
    return settle(parsed.facts, stored, current, feed.place)


def _joined(name: str, parts: list[Outcome]) -> Outcome:
    """Several versions of one source as one outcome; one that failed fails it."""
    if len(parts) == 1:
        return parts[0]
    states = {part.state for part in parts}
    state = next(s for s in (State.FAILED, State.OK, State.UNCHANGED) if s in states)
    days = [part.content for part in parts if part.content is not None]
    return replace(
        parts[0],
        source=name,
        state=state,
        detail="; ".join(part.detail for part in parts if part.detail),
        added=sum(part.added for part in parts),
        unchanged=sum(part.unchanged for part in parts),
        superseded=sum(part.superseded for part in parts),
        left=sum(part.left for part in parts),
        bad=tuple(bad for part in parts for bad in part.bad),
        content=max(days, default=None),
        revised=tuple(revision for part in parts for revision in part.revised),
    )


def _run(
    outcome: Outcome,
    version: int,
    validators: Mapping[str, Validators],
    took: tuple[datetime, datetime],
) -> FeedRun:
    return FeedRun(
        source=outcome.source,
        started=took[0],
        finished=took[1],
        outcome=outcome.state.value,
        detail=outcome.detail,
        added=outcome.added,
        unchanged=outcome.unchanged,
        superseded=outcome.superseded,
        bad=len(outcome.bad),
        version=version,
        content=outcome.content,
        validators=validators if outcome.state in GOOD else NOTHING,
    )
