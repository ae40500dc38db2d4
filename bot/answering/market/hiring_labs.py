"""The openings of several labs side by side; what is unknown of one is said, never left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.market.hiring_gaps import (
    counts_on_file,
    gap_headline,
    gap_words,
    last_looks,
    nobody_looked,
    stated,
)
from bot.answering.market.hiring_most import most_moved, most_open, opened_and_closed, who_has_more
from bot.answering.market.hiring_next import after_hiring
from bot.answering.market.hiring_pay import pay_figures
from bot.answering.market.hiring_roles import LabRoles, asked_words
from bot.answering.market.hiring_table import (
    figures,
    lab_chart,
    not_listed,
    role_table,
    split_figures,
)
from bot.answering.market.hiring_words import (
    CLOSED,
    by_their_words,
    flow_text,
    late,
    period,
    sides,
)
from bot.answers import Advice, Answer, Cell, Figure, Table
from bot.market.job_families import Split
from bot.market.lab_windows import Gap
from bot.market.past import Market
from bot.prose import Sentence, sentence
from bot.questions.types import Kind, Question
from bot.questions.words.market_words import ROLES
from storage.records import Fact


def several(
    question: Question, context: Context, market: Market, found: Sequence[LabRoles]
) -> Answer:
    """Labs in a table, the largest first; those far from their usual week in the verdict."""
    known = [roles for roles in found if roles.now]
    seen = () if known else last_looks(found)
    filed = () if known or seen else counts_on_file(found, context, market)
    more = who_has_more(question, known, asked_words(question))
    moved = opened_and_closed(known) if more else None
    first = (moved if question.since else None) or more  # of a time that is named, what moved
    head = filed[0] if filed else _headline(question, market, known, seen)
    rest = only(*_unusual(known), _sides(known), *_gaps(question, found))
    leads = () if more else _leads(question, known)
    told = seen or filed[1:] or only(*leads, *_after(first, more, moved, head), *rest)
    return context.answer(
        Kind.HIRING,
        question,
        headline=first or head,
        verdict=told,
        figures=_figures(found, known, context),
        table=_table(question, known) if known else None,
        chart=lab_chart(known, asked_words(question)),
        advice=_advice(known),
        caveats=only(
            *_caveats(market, found, known),
            by_their_words(question),
            not_listed(known) if question.topic == ROLES else None,
            None if seen else _long_gone(question, found),
        ),
        next=after_hiring(question, known or found, context),
    )


def _leads(question: Question, known: Sequence[LabRoles]) -> tuple[Sentence, ...]:
    """Who has most and who moved most, of all labs; of a time that is named, what moved first."""
    is_timed = bool(question.since or question.days)
    if question.labs:
        return only(most_moved(known)) if is_timed else ()
    both = only(most_open(known, asked_words(question)), most_moved(known))
    return both[::-1] if is_timed else both


def _after(
    first: Sentence | None, more: Sentence | None, moved: Sentence | None, head: Sentence
) -> tuple[Sentence, ...]:
    """What stands below whose roles are more: all together, and what each opened and closed."""
    if more is None:
        return ()
    if first is moved:
        return (more.stopped(), head.stopped())
    return only(head.stopped(), moved.stopped() if moved else None)


def _headline(
    question: Question, market: Market, known: Sequence[LabRoles], seen: Sequence[Sentence]
) -> Sentence:
    if seen:
        return nobody_looked(market)
    if not known:
        return sentence("Nothing is on record of these labs' job boards")
    changed = facts_of(known)
    count = sum(r.window.open_after or 0 for r in known)
    return sentence(
        "{who}: {n} open {what}, {a} opened and {b} closed {when}",
        who=f.cited(who(known), *changed),
        n=f.counted(count, *changed),
        what=f.said(asked_words(question, count)),
        a=f.counted(sum(len(r.window.opened) for r in known), *changed),
        b=f.counted(sum(len(r.window.closed) for r in known), *changed),
        when=period(market, changed),
    )


def who(known: Sequence[LabRoles]) -> str:
    """`5 labs`, or the name of the only one."""
    return known[0].name if len(known) == 1 else f"{len(known)} labs"


def facts_of(known: Sequence[LabRoles]) -> tuple[Fact, ...]:
    """Both ends of every lab."""
    return tuple(dict.fromkeys(fact for roles in known for fact in roles.change))


def _unusual(known: Sequence[LabRoles]) -> Iterator[Sentence]:
    """The figures that are far from their four-week medians, one sentence a lab."""
    compared = [roles for roles in known if roles.measures]
    quiet = True
    for roles in compared:
        far = [m for m in roles.measures if m.is_notable and m.name != "net"]
        for measure in far[:1]:
            quiet = False
            yield sentence(
                "{lab} {verb} {n} where {usual} is usual.",
                lab=f.said(roles.name),
                verb=f.said(measure.name),
                n=f.counted(measure.value, *roles.change),
                usual=f.counted(measure.usual, *roles.usual),
            )
    if compared and quiet:
        yield sentence("None of them is far from its usual week.")


def _sides(known: Sequence[LabRoles]) -> Sentence | None:
    if not known or known[0].window.wanted is not None:
        return None
    return sides(total_split(known), tuple(fact for roles in known for fact in roles.now))


def total_split(known: Sequence[LabRoles]) -> Split:
    """The two sides over several labs."""
    found = [roles.split for roles in known]
    return Split(
        sum(one.frontier for one in found),
        sum(one.applied for one in found),
        sum(one.neither for one in found),
        sum(one.unclear for one in found),
    )


def _gaps(question: Question, found: Sequence[LabRoles]) -> Iterator[Sentence]:
    """Each lab of which nothing can be said, with what was seen last; long gaps only if asked."""
    for roles in found:
        if roles.gap and not roles.now and (question.labs or is_recent(roles)):
            yield from gap_words(roles) if roles.gap is Gap.MOVED else _plain_gap(roles)


def is_recent(roles: LabRoles) -> bool:
    """Whether a lab's board was still read in the window."""
    start = roles.window.start
    return any(b.looks and b.looks[-1].day > start for b in roles.window.past.boards)


def _long_gone(question: Question, found: Sequence[LabRoles]) -> Sentence | None:
    names = [r.name for r in found if r.gap and not r.now and not is_recent(r)]
    if question.labs or not names:
        return None
    return sentence("Not on record any more: {labs}.", labs=f.names(names))


def _plain_gap(roles: LabRoles) -> Iterator[Sentence]:
    yield sentence(
        "{lab}: {why}.", lab=f.said(roles.name), why=f.said(roles.gap.value if roles.gap else "")
    )
    if roles.last_seen:
        yield from gap_words(roles)[-1:]


def _figures(
    found: Sequence[LabRoles], known: Sequence[LabRoles], context: Context
) -> tuple[Figure, ...]:
    counted = (figures(roles, stated(roles, context)) for roles in found)
    own = tuple(x for each, r in zip(counted, found, strict=True) for x in (*each, *pay_figures(r)))
    return (*own, *split_figures(known))


def _table(question: Question, known: Sequence[LabRoles]) -> Table:
    if question.topic == ROLES:
        return role_table(known)
    rows = tuple(_row(roles) for roles in known)
    columns = ("Lab", "Open", "New / gone", "Usual new / gone", "Frontier", "Applied", "Unclear")
    return Table(columns, rows)


def _row(roles: LabRoles) -> tuple[Cell, ...]:
    w = roles.window
    usual = {one.name: one.usual for one in roles.measures}
    text = f"{f.exact_text(usual['opened'])} / {f.exact_text(usual['closed'])}" if usual else ""
    new = flow_text(len(w.opened), len(w.closed))
    return (
        f.said(roles.name),
        f.counted(w.open_after or 0, *roles.now),
        f.said("first look") if roles.gap else f.cited(new, *roles.change),
        f.cited(text, *roles.usual) if usual else f.said("–"),
        f.counted(roles.split.frontier, *roles.now),
        f.counted(roles.split.applied, *roles.now),
        f.counted(roles.split.unclear, *roles.now),
    )


def _advice(known: Sequence[LabRoles]) -> Advice:
    closed = any(roles.window.closed for roles in known)
    if not closed:
        return Advice()
    return Advice(
        dont_say=(sentence("“They lay people off.” A board shows openings, not people."),),
        ask=(sentence("“Which of these labs are you talking to?”"),),
    )


def _caveats(
    market: Market, found: Sequence[LabRoles], known: Sequence[LabRoles]
) -> tuple[Sentence, ...]:
    return only(
        late(market, tuple(fact for roles in known for fact in roles.now)),
        CLOSED if any(roles.window.closed for roles in known) else None,
        *(gap_headline(r, market) for r in found if r.gap is Gap.NOT_READABLE),
    )
