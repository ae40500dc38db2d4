"""Data centres of which nothing is on record as running: yet, or by the day that is asked about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.answering.labs.site_forecasts import read_later
from bot.answering.labs.site_rows import SiteRow, by_and_where, called
from bot.ledger import Ledger
from bot.prose import Sentence, sentence
from bot.questions.types import Question
from storage.records import Fact, Metric

_FEW: Final = 5


def without_size(known: Sequence[SiteRow]) -> tuple[SiteRow, ...]:
    """Those of which no size is on record, where they are few enough to be named."""
    silent = tuple(site for site in known if not site.known)
    return silent if len(silent) <= _FEW else ()


def order_told(found: Sequence[SiteRow], *, is_ahead: bool) -> str:
    """By what those are picked that a table has."""
    if is_ahead:
        return "of them that grow most"
    return "largest of them" if any(site.size for site in found) else "largest forecasts"


def first_readings(found: Sequence[SiteRow], ledger: Ledger) -> dict[str, Fact]:
    """The first reading of each that has none by the day asked about, though it may have run."""
    slugs = (site.entity.slug for site in found)
    return read_later(slugs, ledger, Metric.H100E_OPERATIONAL)


def by_that_day(
    found: Sequence[SiteRow], known: Sequence[SiteRow], question: Question, context: Context
) -> Sentence | None:
    """What a list begins with where of some the first reading is later than the day asked about.

    They may have run by then, so that nothing is told of all of them.
    """
    later = first_readings(known, context.ledger)
    running = [site for site in found if site.runs and site.size]
    if not later:
        return None if running else none_running(found, question, context)
    by, where = by_and_where(question, context)
    said = {"by": by, "where": where, "day": f.said(f.day_text(context.ledger.on))}
    if not running or running[0].runs is None:
        return sentence(
            "What data centres{by}{where} ran on {day} is not on record: the oldest reading"
            " kept is of {first}",
            first=f.day_of(min(later.values(), key=lambda fact: fact.as_of)),
            **said,
        )
    return sentence(
        "Data centres{by}{where} with a reading by {day}: {n}; the largest of these {site}, {h};"
        " of {later} more the first reading is later",
        n=f.counted(len(running), *(site.runs for site in running if site.runs)),
        site=f.said(running[0].entity.name),
        h=f.cited(f"{f.value_of(running[0].runs).text} H100e", running[0].runs),
        later=f.counted(len(later), *later.values()),
        **said,
    )


def none_running(found: Sequence[SiteRow], question: Question, context: Context) -> Sentence | None:
    """What a list begins with of which none is on record as running."""
    if not found:
        return None
    by, where = by_and_where(question, context)
    first, fact = found[0], found[0].expected
    if fact is None or fact.value is None:
        raise ValueError(f"{first.entity.slug} has no size")
    there = called(first.entity, question).removeprefix(first.entity.name).strip(" ,")
    return sentence(
        "Data centres{by}{where} on record: {n}, none of them as running; the largest forecast"
        " {site}, {h} by {day}{passed}{there}",
        by=by,
        where=where,
        n=f.counted(len(found), *(site.expected for site in found if site.expected)),
        site=f.said(first.entity.name),
        h=f.cited(f"{f.value_of(fact).text} H100e", fact),
        day=f.day_of(fact),
        passed=f.said(first.passed),
        there=f.said(f" ({there})" if there else ""),
    )


def may_have_run(known: Sequence[SiteRow], ledger: Ledger) -> Sentence | None:
    """That those without a reading by the day asked about may have run then all the same."""
    return _read_later(first_readings(known, ledger), "they may have run by then")


def may_have_drawn(known: Sequence[SiteRow], ledger: Ledger) -> Sentence | None:
    """The same of the power of those that had no reading of it by then."""
    slugs = (site.entity.slug for site in known)
    return _read_later(read_later(slugs, ledger, Metric.IT_POWER), "they may have had some by then")


def _read_later(later: Mapping[str, Fact], why: str) -> Sentence | None:
    if not later:
        return None
    return sentence(
        "Of {n} the first reading kept is of a later day, the oldest of {first}: {why}.",
        n=f.counted(len(later), *later.values()),
        first=f.day_of(min(later.values(), key=lambda fact: fact.as_of)),
        why=f.said(why),
    )
