"""Reads from the history of job boards what a question about the market needs. No arithmetic."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from bot.ledger import Directory
from bot.market.board_facts import PREFIX, fact_of
from bot.market.past import WEEK, BoardPast, LabPast, Market, Tenure, weeks_before
from bot.questions.types import Kind, Question
from bot.questions.words.board_words import LOOKS
from storage.records import Fact, Look, Metric

if TYPE_CHECKING:
    from storage.boards import BoardReads
    from storage.facts import FactReads

WEEKS = 5
"""The week itself apart: the week before, and with it the four whose median is usual."""
MARGIN = timedelta(weeks=4)
"""Looks before the first that is needed, so that a large drop finds what confirms it."""
CHARTED = timedelta(weeks=53)
SAMPLES = 9
"""Days that are read in full to see the two sides of the market over time."""
NEWS = (
    Metric.CONTRACTED_POWER,
    Metric.H100E_CONTRACTED,
    Metric.CAPACITY_POWER,
    Metric.H100E_IN_USE,
    Metric.H100E_OPERATIONAL,
    Metric.ACCELERATORS,
    Metric.ACCELERATORS_PLANNED,
    Metric.HEADCOUNT,
    Metric.RESEARCH_HEADCOUNT,
    Metric.RENTAL_PRICE,
    Metric.OPEN_WEIGHTS_RELEASE,
    Metric.PARAMETERS,
    Metric.TRAINING_FLOP,
    Metric.RUN_COST,
    Metric.PROGRAMME,
)
"""Metrics of which a new fact is news; what boards state is told by their changes."""


class Wanted(NamedTuple):
    """What is to be read."""

    labs: tuple[str, ...]
    """None means every lab with a board."""
    on: date
    since: date | None = None
    samples: int = 0
    """How many days to read in full to see something over time."""
    whole: bool = False
    """Whether every look is wanted, and not those alone that a window needs."""


def read_for(
    reads: BoardReads, facts: FactReads, question: Question, on: date, directory: Directory
) -> tuple[Market | None, tuple[Fact, ...]]:
    """What a question about the market needs; for moves also what became known in its window.

    For prices their readings, superseded ones included, and no job board: for a trend up to the
    day, for a past day those nearest to it on either side; for the card of a lab only how many
    roles are open.
    """
    if question.trend or question.kind is Kind.PRICE:
        return None, _readings(facts, question.chips, on if question.trend else date.max)
    if question.kind is Kind.LAB:
        return None, _open_now(reads, question.labs, on, directory)
    since = _since(question, on)
    samples = SAMPLES if question.topic == "split" else 0
    whole = question.topic == LOOKS
    market = _read_market(reads, Wanted(question.labs, on, since, samples, whole))
    if question.kind is not Kind.MOVES:
        return market, ()
    first = since or on - WEEK
    known = facts.of_metrics(NEWS)
    new = [fact for fact in known if first < said_on(fact) <= on]
    gone = {fact.supersedes for fact in new if fact.supersedes}
    told = {fact.id for fact in new}
    old = [fact for fact in known if fact.id in gone and fact.id not in told]
    return market, (*new, *old, *_earlier_prices(new, known, told.union(gone)))


def _readings(facts: FactReads, chips: Collection[str], on: date) -> tuple[Fact, ...]:
    """Every reading of a price up to a day, of these chips or of all."""
    known = facts.of_metrics((Metric.RENTAL_PRICE,))
    return tuple(x for x in known if x.as_of <= on and (not chips or x.subject in chips))


def _since(question: Question, on: date) -> date | None:
    """The first day that is meant; None for a week back, which "this week" always stands for."""
    if question.kind is Kind.DIGEST:
        return None
    monday = on - timedelta(days=on.weekday())
    if question.since:
        return None if question.since == monday else question.since
    days = timedelta(days=question.days or 0)
    return on - days if days and days != WEEK else None


def _earlier_prices(
    new: Iterable[Fact], known: Iterable[Fact], told: Collection[str | None]
) -> Iterator[Fact]:
    """The reading before each new price, on the same basis and by the same provider."""
    wanted = {_label(fact): fact.as_of for fact in new if fact.metric == Metric.RENTAL_PRICE}
    for fact in known:  # newest first
        if fact.id not in told and fact.as_of < wanted.get(_label(fact), date.min):
            del wanted[_label(fact)]
            yield fact


def _label(fact: Fact) -> tuple[str, str, str | None]:
    return fact.subject, fact.qualifier, fact.detail("provider")


def said_on(fact: Fact) -> date:
    """The day on which a fact became known."""
    return fact.published or fact.retrieved


def board_facts(reads: BoardReads, ids: Iterable[str], directory: Directory) -> tuple[Fact, ...]:
    """The facts that looks at boards state, of those ids that are theirs."""
    wanted = {name for name in ids if name.startswith(f"{PREFIX}-")}
    if not wanted:
        return ()
    found = (
        fact_of(look, board.lab, directory.name(board.lab))
        for board in reads.boards()
        for look in reads.looks(board.key)
        if look.is_ok
    )
    return tuple(fact for fact in found if fact.id in wanted)


def _read_market(reads: BoardReads, wanted: Wanted) -> Market:
    """The boards of these labs up to a day, with the postings at the ends of the windows."""
    tenures = _known_boards(reads, wanted.labs)
    since = wanted.since if wanted.since and wanted.since < wanted.on else None
    needed = min(wanted.on - CHARTED, since or wanted.on) - MARGIN
    horizon = date.min if wanted.whole else needed
    pasts = [_looks(reads, tenure, wanted.on, horizon) for tenure in tenures]
    end = _last_day(pasts, wanted.on, since)
    start = _first_day(pasts, since) if since else end - WEEK
    samples = _samples(pasts, since, end, wanted.samples)
    days = {start, end, *samples}
    if end - start == WEEK:
        days |= {day for window in weeks_before(end, WEEKS) for day in window}
    full = [_postings(reads, past, sorted(days)) for past in pasts]
    labs = wanted.labs or tuple(dict.fromkeys(past.tenure.lab for past in full))
    found = tuple(
        LabPast(lab, tuple(_with_seen(reads, b, start, end) for b in full if b.tenure.lab == lab))
        for lab in labs
    )
    return Market(wanted.on, start, end, found, samples)


def read_between(reads: BoardReads, lab: str, start: date, end: date) -> LabPast:
    """The boards of one lab, or one board by its key, as they were known at the end of a window."""
    if ":" in lab:
        registered = (tenure for tenure in _known_boards(reads) if tenure.board == lab)
        tenures: Sequence[Tenure] = [next(registered, Tenure(lab, ""))]
    else:
        tenures = _known_boards(reads, [lab])
    pasts = [_looks(reads, tenure, end, start - MARGIN) for tenure in tenures]
    full = [_postings(reads, past, (start, end)) for past in pasts]
    return LabPast(lab, tuple(_with_seen(reads, board, start, end) for board in full))


def _open_now(
    reads: BoardReads, labs: tuple[str, ...], on: date, directory: Directory
) -> tuple[Fact, ...]:
    """What the newest looks that can be relied on state, of the boards that these labs use."""
    used = [board for board in _known_boards(reads, labs) if board.holds(on)]
    pasts = (_looks(reads, tenure, on, on - MARGIN) for tenure in used)
    return tuple(
        fact_of(past.settled[-1], past.tenure.lab, directory.name(past.tenure.lab))
        for past in pasts
        if past.settled
    )


def _known_boards(reads: BoardReads, labs: Iterable[str] = ()) -> tuple[Tenure, ...]:
    """The boards of these labs, or of all, in order of time: those read and those registered."""
    from bot.feeds.registry import boards as registry  # a bot need not have it before it is asked

    chosen = frozenset(labs)
    known = [Tenure(b.key, b.lab, b.since, b.until) for b in registry()]
    listed = {tenure.board for tenure in known}
    known += [Tenure(b.key, b.lab) for b in reads.boards() if b.key not in listed and b.lab]
    found = [tenure for tenure in known if not chosen or tenure.lab in chosen]
    return tuple(sorted(found, key=lambda tenure: tenure.since or date.min))


def _looks(reads: BoardReads, tenure: Tenure, on: date, horizon: date) -> BoardPast:
    """The looks up to a day; of a board that was left long ago, those that there are."""
    found: tuple[Look, ...] = ()
    for since in (horizon, date.min):
        found = tuple(look for look in reads.looks(tenure.board, since) if look.day <= on)
        if any(look.is_ok and look.day <= horizon + MARGIN for look in found):
            break
    return BoardPast(tenure, found)


def _last_day(pasts: Sequence[BoardPast], on: date, since: date | None) -> date:
    """The day of the newest look at a board in use; the day asked about where there is none."""
    days = [past.looks[-1].day for past in pasts if past.looks and past.tenure.holds(on)]
    newest = max(days, default=on)
    return on if since and newest <= since else newest


def _first_day(pasts: Sequence[BoardPast], since: date) -> date:
    """The day asked about, or that of the first look where the record begins later."""
    first = [past.settled[0].day for past in pasts if past.settled]
    return max(since, min(first, default=since))


def _samples(
    pasts: Sequence[BoardPast], since: date | None, end: date, most: int
) -> tuple[date, ...]:
    """Evenly spaced days a whole number of weeks before the end, as far as the record goes."""
    days = [past.settled[0].day for past in pasts if past.settled]
    if not most or not days:
        return ()
    first = max(min(days), since or end - CHARTED)
    weeks = (end - first) // WEEK
    step = max(1, -(-weeks // (most - 1)))
    even = {end - WEEK * back for back in range(0, weeks + 1, step)}
    return tuple(sorted({*even, first} if first < end else even))


def _postings(reads: BoardReads, past: BoardPast, days: Sequence[date]) -> BoardPast:
    needed = sorted({look.day for day in days if (look := past.at(day))})
    if not needed:
        return past
    states = reads.states(past.tenure.board, needed)
    return replace(past, states={state.day: state for state in states if state})


def _with_seen(reads: BoardReads, past: BoardPast, start: date, end: date) -> BoardPast:
    """Also which of the postings that were opened in the window had been there before it."""
    shift = past.window(start, end)
    if shift is None or not shift.opened:
        return past
    seen = reads.seen_before(past.tenure.board, shift.opened, shift.before.day)
    return replace(past, seen=seen)
