"""A misspelt name among a million people, against looking through a list of them.

Run as `python -m tests.benchmarks.names [URL] [PEOPLE]`, without a URL on a new SQLite file.
"""

from __future__ import annotations

import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from storage.candidate_names import key, words
from storage.candidate_stream import import_people
from storage.records import Found
from storage.store import Store
from tests.benchmarks.invented_people import Asked, Naming, mistyped, people
from tests.benchmarks.report import Report, Row, ms
from tests.benchmarks.timing import p50, p99

TEAM: Final = "T1"
NOW: Final = datetime(2026, 11, 24, tzinfo=UTC)
MILLION: Final = 1_000_000
ASKED: Final = 2_100
LISTED: Final = 21
"""Names that are also looked for in the list: each takes a good part of a second."""
RECALL: Final = 0.97
FASTER: Final = 20
P50: Final = 0.010
IMPORTED: Final = 20_000


@dataclass(frozen=True, slots=True)
class Measured:
    """What one look for a name took, and whether it was found."""

    asked: Asked
    seconds: float
    found: bool


def fill(store: Store, names: list[str]) -> float:
    """Import everybody; the seconds it took."""
    start = perf_counter()
    for _ in import_people(store, TEAM, people(names), "U1", NOW):
        pass
    return perf_counter() - start


def look_for(store: Store, asked: Iterable[Asked]) -> list[Measured]:
    """Each name in a transaction of its own. Namesakes count: a name can't tell them apart."""
    measured = []
    for one in asked:
        start = perf_counter()
        with store.read() as tx:
            found = tx.workspace(TEAM).candidates.find(one.text)
        measured.append(Measured(one, perf_counter() - start, _has(found, one.meant)))
    return measured


def _has(found: Found, meant: str) -> bool:
    wanted = key(words(meant))
    return any(key(words(hit.candidate.name)) == wanted for hit in found.hits)


def through_the_list(names: Sequence[str], asked: Sequence[Asked]) -> list[Measured]:
    """The same with rapidfuzz over the plain names, its names folded beforehand."""
    plain = [" ".join(words(name)) for name in names]
    measured = []
    for one in asked:
        start = perf_counter()
        text = " ".join(words(one.text))
        best = process.extract(text, plain, scorer=JaroWinkler.similarity, limit=5)
        seconds = perf_counter() - start
        hit = any(key(tuple(name.split(" "))) == key(words(one.meant)) for name, _, _ in best)
        measured.append(Measured(one, seconds, hit))
    return measured


def recall(measured: Sequence[Measured]) -> float:
    """The share that was found among the first five."""
    return sum(one.found for one in measured) / len(measured)


def by_kind(measured: Iterable[Measured]) -> dict[str, list[Measured]]:
    """By the way in which the name was wrong."""
    kinds: dict[str, list[Measured]] = defaultdict(list)
    for one in measured:
        kinds[one.asked.kind].append(one)
    return kinds


def report(url: str, count: int = MILLION) -> Report:
    """Fill a database and measure."""
    names = Naming().names(count)
    asked = mistyped(names, ASKED)
    with Store.open(url, seed=False, upgrade=True) as store:
        seconds = fill(store, names)
        ours = look_for(store, asked)
    listed = through_the_list(names, asked[:LISTED])
    title = f"A misspelt name among {count:,} people, {url.partition(':')[0]}"
    kinds = [_kind_row(kind, some) for kind, some in by_kind(ours).items()]
    rows = (_speed(count / seconds), *_times(ours, listed), _recall(ours, listed), *kinds)
    return Report(title, rows, "Baseline: rapidfuzz's Jaro-Winkler over the list of folded names.")


def _speed(rate: float) -> Row:
    return Row("import", f"{rate:,.0f} people/s", "", "", f"≥ {IMPORTED:,}", rate >= IMPORTED)


def _times(ours: Sequence[Measured], listed: Sequence[Measured]) -> Iterable[Row]:
    mine, theirs = [m.seconds for m in ours], [m.seconds for m in listed]
    ratio = p50(theirs) / p50(mine)
    shown = (ms(p50(mine)), ms(p50(theirs)), f"{ratio:.0f}× faster")
    yield Row("p50", *shown, f"≤ {ms(P50)}, ≥ {FASTER}×", p50(mine) <= P50 and ratio >= FASTER)
    yield Row("p99", ms(p99(mine)), ms(p99(theirs)), "")


def _recall(ours: Sequence[Measured], listed: Sequence[Measured]) -> Row:
    found = recall(ours)
    shown = (f"{found:.4f}", f"{recall(listed):.2f}", "")
    return Row("recall in the first five", *shown, f"≥ {RECALL}", found >= RECALL)


def _kind_row(kind: str, some: Sequence[Measured]) -> Row:
    return Row(f"… {kind}", f"{recall(some):.3f}", "", ms(p50([m.seconds for m in some])))


def run(make: Callable[[str], Report] = report) -> Report:
    """On a new SQLite file."""
    with tempfile.TemporaryDirectory() as folder:
        return make(f"sqlite:///{Path(folder) / 'assay.db'}")


if __name__ == "__main__":
    size = int(sys.argv[2]) if sys.argv[2:] else MILLION
    where = sys.argv[1] if sys.argv[1:] else ""
    print((report(where, size) if where else run(lambda url: report(url, size))).text())
