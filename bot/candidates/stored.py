"""Evidence as the pool remembers it, and back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from bot.candidates.evidence import (
    AUTHORS,
    CUT,
    Gathered,
    Identity,
    Line,
    Sure,
    gather,
    institution_of,
)
from bot.candidates.finding import Dossier
from bot.candidates.needs import needs_of
from bot.candidates.runs import run_of, runs_by_size
from bot.candidates.scholars import identifiers
from bot.candidates.scholars.records import Authorship, Doubt, Work
from bot.candidates.scholars.text import folded, short_title, tidy
from bot.candidates.ties import RunIndex
from bot.ledger import Ledger
from bot.questions.words.kinds_of_work import Need
from storage.records import Candidate, Evidence, Fact, Grade, Tie

TIES: Final = {
    Sure.IDENTIFIED: Tie.IDENTIFIED,
    Sure.CORROBORATED: Tie.CORROBORATED,
    Sure.COAUTHORS: Tie.COAUTHORS,
    Sure.NAME_ONLY: Tie.NAME_ONLY,
}
SURE: Final = {tie: sure for sure, tie in TIES.items()}
"""A lab's stock is no evidence of a person's work: such a row makes no line."""


def to_keep(found: Dossier, index: RunIndex, ledger: Ledger) -> tuple[Evidence, ...]:
    """What was read of somebody of the pool, as rows to keep; of anybody else nothing is kept."""
    if found.candidate is None or found.stored:
        return ()
    gathered = gather(found.identity, found.works, index, ledger, found.on)
    classes = needs_of(gathered.lines).classes
    rows = (
        _to_store(
            line,
            found.candidate.id,
            institution_of(line.work, found.identity),
            (one.need for one in classes if any(r.line is line for r in one.reasons)),
        )
        for line in (*gathered.lines, *gathered.questionable)
    )
    doubts = tuple(doubt.value for doubt in found.identity.doubts)
    return tuple(replace(row, doubts=doubts, undocumented=gathered.undocumented) for row in rows)


def _to_store(line: Line, candidate: int, organisation: str, kinds: Iterable[Need]) -> Evidence:
    """A line as a row of the pool; `organisation` is the one that the work names."""
    run = line.run
    hardware = run.hardware if run else None
    chips = f"{hardware.detail('chips')} {hardware.detail('chip')}" if hardware else ""
    return Evidence(
        candidate=candidate,
        work=line.work.arxiv or line.work.id,
        title=line.work.title,
        link=line.work.url,
        published=line.published,
        retrieved=line.fact.retrieved,
        tie=TIES[line.sure],
        organisation=organisation,
        flop=max((one.flop.value or 0.0 for one in line.runs if one.flop), default=None),
        hardware=chips,
        confidence=run.confidence if run else "",
        authors=int(line.fact.value or 0) or None,
        source=line.fact.source_name,
        kinds=tuple(sorted(kind.value for kind in kinds)),
        topics=line.work.topics,
        record=line.work.id,
        doi=line.work.doi or "",
        is_cut=line.work.cut,
    )


def recalled(stored: Iterable[Evidence], index: RunIndex, ledger: Ledger) -> Gathered:
    """Lines of stored evidence, newest first; rows without a link are not shown."""
    rows = tuple(stored)
    shown = [row for row in rows if row.tie in SURE and row.link]
    lines = [_line(row, index, ledger) for row in shown]
    lines.sort(key=lambda line: (-line.published.toordinal(), folded(line.work.title)))
    return Gathered(
        tuple(line for line in lines if line.sure is not Sure.NAME_ONLY),
        tuple(line for line in lines if line.sure is Sure.NAME_ONLY),
        len(rows) - len(shown) + max((row.undocumented for row in rows), default=0),
    )


def held_of(candidate: Candidate, stored: tuple[Evidence, ...], asked: str) -> Dossier | None:
    """What the pool holds of somebody, as of the oldest day; `asked` is what the pool is called."""
    if not stored:
        return None
    identity = Identity(candidate.name, doubts=_doubts_of(stored))
    return Dossier(identity, (), (asked,), min(one.retrieved for one in stored), stored, candidate)


def _doubts_of(stored: Iterable[Evidence]) -> tuple[Doubt, ...]:
    """Why the author's record that the works were read by may combine several people."""
    told = dict.fromkeys(doubt for row in stored for doubt in row.doubts)
    known = {doubt.value: doubt for doubt in Doubt}
    return tuple(known[doubt] for doubt in told if doubt in known)


def is_whole(stored: Iterable[Evidence]) -> bool:
    """Whether the works were kept with all that a brief is written from."""
    return all(row.topics is not None for row in stored)


def _line(row: Evidence, index: RunIndex, ledger: Ledger) -> Line:
    work = work_of(row)
    tied = index.tie(work)
    found = (run_of(slug, ledger) for slug in tied.runs) if tied else ()
    runs = runs_by_size(run for run in found if run)
    return Line(work, fact_of(row), SURE[row.tie], tied, runs)


def work_of(row: Evidence) -> Work:
    """The work of a row, as far as the row tells."""
    return Work(
        id=row.record or row.work,
        title=tidy(row.title),
        published=row.published,
        url=row.link,
        cut=row.is_cut,
        topics=row.topics or (),
        authors=(Authorship("", institutions=(row.organisation,)),) if row.organisation else (),
        doi=row.doi or identifiers.doi(row.work) or identifiers.doi(row.link),
        arxiv=identifiers.arxiv_id(f"arxiv:{row.work}") or identifiers.arxiv_id(row.link),
    )


def _cited_as(work: str) -> str:
    """How a work is cited: `arXiv:2503.00070`, or its id in the works index."""
    return f"arXiv:{work}" if identifiers.arxiv_id(f"arxiv:{work}") else work


def fact_of(row: Evidence) -> Fact:
    """The fact of a stored work, as of one that was just read."""
    return Fact(
        id=row.record or _cited_as(row.work),
        subject=f"work/{row.record or row.work}",
        metric=AUTHORS,
        unit="people",
        value=float(row.authors) if row.authors else None,
        as_of=row.published,
        published=row.published,
        retrieved=row.retrieved,
        source_name=row.source or "your pool",
        source_url=row.link,
        grade=Grade.A if row.source in ("OpenAlex", "arXiv") else Grade.C,
        note=CUT if row.is_cut else "",
        details=(("title", short_title(row.title)),),
    )
