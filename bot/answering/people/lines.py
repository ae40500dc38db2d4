"""How evidence reads: what, when, in which role as published, how sure, where and when read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot import formats as f
from bot.answers import Cell, Table
from bot.candidates.evidence import Gathered, Line, Sure
from bot.candidates.needs import Class, Needs, Reason
from bot.candidates.runs import Run, run_of
from bot.candidates.scholars.text import short_title
from bot.candidates.ties import How
from bot.compute.chips import h100e_per_chip
from bot.ledger import Ledger, once_a_ledger
from bot.prose import Name, Sentence, Shown, sentence
from bot.quantities import Estimate, Interval, Unit, derive, named
from storage.records import Fact

REFERENCE: Final = "chip/h100"
MOST_ROWS: Final = 12
MOST_WORKS: Final = 3
"""Works that one class of needs names."""
NOT_HERE: Final = "not in my table"
"""Of its training compute: whether anybody published it the table can't tell."""
HOW_TIED: Final = {
    How.ARXIV: "run tied by arXiv number",
    How.DOI: "run tied by DOI",
    How.LINK: "run tied by link",
    How.TITLE: "run tied by title",
}
HOW_SURE: Final = {
    Sure.IDENTIFIED: "identified by author id",
    Sure.CORROBORATED: "matched by name and organisation",
    Sure.COAUTHORS: "matched by name and co-authors",
    Sure.NAME_ONLY: "matched by name alone",
}


def title_of(line: Line) -> Name:
    """The title as a name: whatever stands in it, it is shown and never followed."""
    return f.said(short_title(line.work.title))


def told(line: Line, ledger: Ledger) -> Sentence:
    """One work, with the run that it is about where there is one."""
    return sentence(
        "Was {role} {title} ({day}, {authors}){run}; {tie} [{id}, read {read}].",
        role=f.said("the author of" if _is_alone(line) else "a co-author of"),
        title=title_of(line),
        day=f.day_of(line.fact),
        authors=authors(line),
        run=_run(line, ledger),
        tie=f.cited(_tie(line), line.fact),
        read=f.cited(f.day_text(line.fact.retrieved), line.fact),
        id=f.id_of(line.fact),
    )


def _is_alone(line: Line) -> bool:
    return line.fact.value == 1 and not line.work.cut


def authors(line: Line) -> Shown:
    """One of how many authors somebody is of a work."""
    if _is_alone(line):
        return f.cited("the only author named", line.fact)
    if not line.fact.value:
        return f.cited("number of authors not on record", line.fact)
    least = "more than " if line.work.cut else ""
    return f.cited(f"one of {least}{f.exact_text(line.fact.value)} authors", line.fact)


def _tie(line: Line) -> str:
    tied = f", {HOW_TIED[line.tie.how]}" if line.tie and line.run else ""
    return f"{HOW_SURE[line.sure]}{tied}"


def _run(line: Line, ledger: Ledger) -> Shown | Name:
    """The run of a work: its compute, its chips, and how sure the source calls itself."""
    run = line.run
    if run is None:
        return f.said(f"; training compute {NOT_HERE}")
    parts = [p for p in (_compute(run), hardware(run.entity.slug, ledger)) if p]
    sure = f" ({run.confidence})" if run.confidence else ""
    facts = dict.fromkeys(fact for fact in (run.flop, run.hours, run.hardware) if fact)
    more = f", the largest of {len(line.runs)} models" if len(line.runs) > 1 else ""
    name = run.entity.name if run.entity.name not in line.work.title else ""
    head = f": {name}{', ' if name else ''}" if not more else f": {run.entity.name}{more}, "
    return f.cited(f"{head}{', '.join(parts)}{sure}", *facts)


def _compute(run: Run) -> str:
    if run.flop:
        return f"{flop(run.flop)} FLOP"
    return f"{f.quantity_text(run.hours.value or 0)} GPU-hours" if run.hours else ""


def size(run: Run) -> Shown:
    """How large a run is: its FLOP, or its hours and what they come to."""
    if run.flop or run.hours is None:
        facts = (run.flop,) if run.flop else ()
        return f.cited(f"{f.flop_text(run.size)} FLOP", *facts)
    hours = f"{f.quantity_text(run.hours.value or 0)} GPU-hours"
    more = f", some {f.flop_text(run.size)} FLOP" if run.by_hours else ""
    return f.cited(f"{hours}{more}", *(run.by_hours.facts if run.by_hours else (run.hours,)))


def flop(fact: Fact) -> str:
    """Training compute with its interval where the source gives one."""
    middle = f.flop_text(fact.value or 0.0)
    if fact.low is None or fact.high is None:
        return middle
    return f"{middle} ({f.flop_text(fact.low)}–{f.flop_text(fact.high)})"


@once_a_ledger
def hardware(slug: str, ledger: Ledger) -> str:
    """The chips of a run, which every line and table about it tells."""
    run = run_of(slug, ledger)
    fact = run.hardware if run else None
    if run is None or fact is None:
        return ""
    chip, count = fact.detail("chip") or "", float(fact.detail("chips") or 0)
    text = f"{f.exact_text(count)} {ledger.directory.name(chip)}"
    equal = in_h100e(run, ledger)
    return f"{text} = {f.quantity_text(equal.median)} H100e" if equal else text


def in_h100e(run: Run, ledger: Ledger) -> Estimate | None:
    """The chips of a run in H100e; None for H100 themselves and for chips without a rate."""
    fact = run.hardware
    chip = fact.detail("chip") if fact else None
    rate = h100e_per_chip(ledger, chip) if chip and chip != REFERENCE else None
    if fact is None or rate is None:
        return None
    count = Interval.point(float(fact.detail("chips") or 0))
    return derive(Unit.H100E, [named("the chips of the run", count, Unit.CHIPS, (fact,)), rate])


def table(gathered: Gathered, ledger: Ledger) -> Table | None:
    """The works, newest first, as many as it has room for."""
    return _table(_in_table(gathered), ledger, "Newest first")


def oldest_first(found: Sequence[Line], ledger: Ledger) -> Table | None:
    """The works, oldest first, as many as a table has room for."""
    return _table(found[: -MOST_ROWS - 1 : -1], ledger, "Oldest first")


def _table(found: Sequence[Line], ledger: Ledger, order: str) -> Table | None:
    rows = tuple(_row(line, ledger) for line in found)
    return Table(("Work", "Published", "Training compute"), rows, order) if rows else None


def left_out(gathered: Gathered, told: Sequence[Line]) -> Sentence | None:
    """How many works no sentence tells of, and how many of them the table has no room for."""
    more = [line for line in gathered.lines if line not in told]
    if not more:
        return None
    facts = [line.fact for line in more]
    beyond = len([line for line in more if line not in _in_table(gathered)])
    rest = f"; and {beyond} more, for which it has no room" if beyond else ""
    return sentence(
        "More works in the table: {n}{rest}.",
        n=f.counted(len(more) - beyond, *facts),
        rest=f.cited(rest, *facts),
    )


def _in_table(gathered: Gathered) -> tuple[Line, ...]:
    """Those whose training is published before others run out of room, newest first."""
    tied, others = gathered.with_runs, [line for line in gathered.lines if not line.run]
    chosen = {line.work.id for line in (*tied, *others)[:MOST_ROWS]}
    return tuple(line for line in gathered.lines if line.work.id in chosen)


def _row(line: Line, ledger: Ledger) -> tuple[Cell, ...]:
    run = line.run
    if run is None:
        return title_of(line), f.day_of(line.fact), f.said(NOT_HERE)
    parts = [part for part in (_compute(run), hardware(run.entity.slug, ledger)) if part]
    facts = dict.fromkeys(fact for fact in (run.flop, run.hours, run.hardware) if fact)
    return title_of(line), f.day_of(line.fact), f.cited(", ".join(parts), *facts)


def needs_told(needs: Needs) -> tuple[Sentence, ...]:
    """What the works are about, one sentence a class, with the words that said so."""
    if not needs.classes:
        return (sentence("What kind of compute the works take: no evidence in their titles."),)
    return tuple(_class_told(found) for found in needs.classes)


def _class_told(found: Class) -> Sentence:
    shown = found.reasons[:MOST_WORKS]
    more = len(found.reasons) - len(shown)
    facts = [reason.line.fact for reason in found.reasons]
    return sentence(
        "{need}: {works}{more}.",
        need=f.said(found.need[0].upper() + found.need[1:]),
        works=f.said("; ".join(map(_reason, shown))),
        more=f.cited(f"; and {more} more" if more else "", *facts),
    )


def _reason(reason: Reason) -> str:
    words = ", ".join(f"“{word}”" for word in reason.words) or "by its published training"
    where = ", a subject heading of the index" if reason.by_heading else ""
    return f"{title_of(reason.line).text} ({words}{where})"
