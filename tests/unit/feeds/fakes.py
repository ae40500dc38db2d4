"""A log and a memory of boards that live as long as a test, and small files of sources."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from bot.feeds.protocol import Bad, Context, Parsed, Reply, Request
from bot.feeds.refresh import Desk
from storage.records import Fact, FeedRun, Filed, Grade, Observation
from storage.store import Store

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
TODAY = NOW.date()
CONTEXT = Context(
    content=date(2026, 9, 24),
    read=TODAY,
    entities=frozenset({"openai", "anthropic", "google-deepmind", "meta", "xai"}),
)


@dataclass
class Runs:
    """Attempts, newest last."""

    all: list[FeedRun] = field(default_factory=list)
    aside: list[Bad] = field(default_factory=list)

    def last_good(self, source: str) -> FeedRun | None:
        good = (r for r in reversed(self.all) if r.outcome in {"ok", "unchanged"})
        return next((run for run in good if run.source == source), None)

    def add(self, run: FeedRun, aside: Sequence[Bad]) -> None:
        self.all.append(run)
        self.aside += aside


@dataclass
class Boards:
    """Looks by board and day."""

    looks: dict[tuple[str, date], Observation] = field(default_factory=dict)
    labs: dict[str, str] = field(default_factory=dict)
    confirmed: list[tuple[str, date]] = field(default_factory=list)

    def last(self, board: str, before: date) -> Observation | None:
        found = [o for (key, day), o in self.looks.items() if key == board and day < before]
        return max((o for o in found if o.is_ok), key=lambda o: o.day, default=None)

    def record(
        self,
        looks: Sequence[Observation],
        *,
        lab: str,
        retrieved: datetime,  # noqa: ARG002
    ) -> tuple[Filed, ...]:
        return tuple(self._file(look, lab) for look in looks)

    def _file(self, seen: Observation, lab: str) -> Filed:
        key = (seen.board, seen.day)
        self.labs[seen.board] = lab
        if self.looks.get(key) == seen:
            return Filed(unchanged=len(seen.postings), is_new=False)
        before = self.last(*key)
        self.looks[key] = seen
        old = {p.id: p for p in before.postings} if before else {}
        new = {p.id: p for p in seen.postings}
        same = sum(1 for ident, posting in new.items() if old.get(ident) == posting)
        opened = len(new.keys() - old.keys())
        gone = len(old.keys() - new.keys()) if seen.is_ok else 0
        return Filed(opened, gone, len(new) - opened - same, same)

    def confirm(self, board: str, day: date, *, retrieved: datetime) -> None:  # noqa: ARG002
        self.confirmed.append((board, day))


def desk(store: Store) -> Desk:
    """A desk of the day of the tests, with an empty log and no boards."""
    return Desk(store, Runs(), NOW, Boards())


def table(*rows: Mapping[str, object]) -> bytes:
    """A CSV file with the columns of the first row."""
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def stock(lab: str = "OpenAI", median: object = 1_743_440.0, **more: object) -> dict[str, object]:
    """A row of AI Chip Users."""
    row: dict[str, object] = {
        "Lab": lab,
        "Date": "2025-12-31",
        "h100e_p5": 1_251_478,
        "h100e_med": median,
        "h100e_p95": 2_185_142,
        "Notes": "Generated on 2026-09-03 14:32",
    }
    return row | more


def site(name: str, h100e: object, **more: object) -> dict[str, object]:
    """A row of the list of data centres."""
    row: dict[str, object] = {
        "Name": name,
        "Current H100 equivalents": h100e,
        "Current power (MW)": 100,
        "Owner": "Meta #confident",
        "Users": "Meta #confident",
        "Country": "United States",
    }
    return row | more


def greenhouse(ids: Sequence[int], company: str = "Anthropic", **more: object) -> bytes:
    """A Greenhouse board with a posting for each id."""
    jobs = [
        {
            "id": ident,
            "title": f"Research Engineer {ident}",
            "company_name": company,
            "absolute_url": f"https://boards.greenhouse.io/x/jobs/{ident}",
            "location": {"name": "London"},
            "first_published": "2026-03-01T10:00:00-04:00",
            **more,
        }
        for ident in ids
    ]
    return json.dumps({"jobs": jobs, "meta": {"total": len(jobs)}}).encode()


def fact(**more: object) -> Fact:
    """A stock of a lab, as the ledger has it."""
    values: dict[str, object] = {
        "id": "E-1",
        "subject": "openai",
        "metric": "h100e_in_use",
        "unit": "H100e",
        "as_of": date(2025, 12, 31),
        "retrieved": date(2026, 9, 4),
        "source_name": "Epoch AI, AI Chip Users (CC BY 4.0)",
        "grade": Grade.A,
        "value": 1_743_440.0,
        "published": date(2026, 9, 3),
    }
    return Fact(**(values | more))  # type: ignore[arg-type]


def unused(request: Request) -> Reply:
    """No network: whatever is fetched fails the test."""
    raise AssertionError(f"{request.url} was fetched")


def only(parsed: Parsed, metric: str = "") -> list[tuple[str, float | None]]:
    """Subject and value of each fact of a metric."""
    return [(f.subject, f.value) for f in parsed.facts if not metric or f.metric == metric]
