"""`what moved`: what shifted in the market in a week, or since a day. Openings, not people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.market.hiring_gaps import gap_words
from bot.answering.market.hiring_labs import facts_of, is_recent
from bot.answering.market.hiring_roles import LabRoles, roles_of
from bot.answering.market.hiring_table import count_of, figures, split_figures
from bot.answering.market.hiring_words import (
    CLOSED,
    UPDATE,
    flow_text,
    frontier_gone,
    late,
    period,
)
from bot.answering.market.moves_news import Statement, corrections, newest, statements
from bot.answering.next_steps import button
from bot.answers import Advice, Answer, Bar, Cell, Chart, Table
from bot.market.change_words import signed_text
from bot.market.job_families import APPLIED, FRONTIER
from bot.market.lab_windows import Gap
from bot.market.past import Market
from bot.prose import Name, Sentence, Shown, sentence
from bot.quantities import Unit
from bot.questions.types import Choice, Kind, Question
from storage.records import Fact

MOST_NEWS: Final = 7
MOST_CORRECTIONS: Final = 3
OPENINGS: Final = sentence("These are openings on job boards, not people who came or went.")


def moves(question: Question, context: Context) -> Answer:
    """Labs that left their usual week, what was published, and what was corrected."""
    market = context.market
    found = roles_of(question, context, market) if market else ()
    known = [roles for roles in found if roles.now]
    news, fixed = statements(question, context), corrections(question, context)
    return context.answer(
        Kind.MOVES,
        question,
        headline=_headline(market, known, (*news, *fixed)),
        verdict=_verdict(market, found, news) + (() if news else tuple(newest(question, context))),
        figures=(*(x for roles in found for x in figures(roles)), *split_figures(known)),
        table=_table(known) if known else None,
        chart=_chart(known),
        advice=_advice(known),
        caveats=_caveats(market, known, fixed),
        next=_next(known, context),
        listed=tuple(dict.fromkeys(x for one in (*news, *fixed) for x in one.facts)),
    )


def unusual(known: Sequence[LabRoles]) -> list[LabRoles]:
    """The labs of which a figure crosses its threshold (C-22)."""
    return [roles for roles in known if any(m.is_notable for m in roles.measures)]


def _headline(
    market: Market | None, known: Sequence[LabRoles], news: Sequence[Statement]
) -> Sentence:
    if market is None or not known:
        unread = f.said(_unread_time(market) if market else "")
        return sentence("No job board was read{when}; {n}", when=unread, n=_count(news))
    facts, far = facts_of(known), unusual(known)
    when = period(market, facts)
    if far:
        names = f.names([roles.name for roles in far[:3]])
        return sentence("Unusual {when}: {labs}; {n}", when=when, labs=names, n=_count(news))
    if any(roles.measures for roles in known):
        template = "Job boards as usual {when}; {n}"
        if not news:
            template = "A quiet week: nothing left the usual {when}"
        return sentence(template, when=when, n=_count(news))
    return sentence("Job boards {when}; {n}", when=when, n=_count(news))


def _unread_time(market: Market) -> str:
    """The days in which none was, where any was before: else none ever."""
    start, end = f.day_text(market.start), f.day_text(market.end)
    return f" from {start} to {end}" if market.read else ""


def _count(news: Sequence[Statement]) -> Shown | Name:
    facts = tuple(dict.fromkeys(fact for one in news for fact in one.facts))
    if not facts:
        return f.said("nothing new was published")
    return f.counted(len(facts), *facts, write=_facts_text)


def _facts_text(number: float) -> str:
    return f"{number:.0f} new {'fact' if number == 1 else 'facts'} on compute"


def _verdict(
    market: Market | None, found: Sequence[LabRoles], news: Sequence[Statement]
) -> tuple[Sentence, ...]:
    known = [roles for roles in found if roles.now]
    lines = [_far(roles) for roles in unusual(known)]
    if market and known and not lines:
        lines = [_none_far(market, known)]
    lines += [one.sentence for one in news[:MOST_NEWS]]
    if len(news) > MOST_NEWS:
        left = tuple(fact for one in news[MOST_NEWS:] for fact in one.facts)
        lines.append(
            sentence("{n} further facts are in the sources.", n=f.counted(len(left), *left))
        )
    if not known:
        lines += only(
            _last_read(found), sentence("“{one}” reads the job boards.", one=f.said(UPDATE))
        )
    return (*lines, *_split(known), *_gaps(found))


def _last_read(found: Sequence[LabRoles]) -> Sentence | None:
    """The day of the last look at any of the boards, which is before what is asked about."""
    seen = [fact for roles in found for fact in roles.last_seen]
    if not seen:
        return None
    last = max(seen, key=lambda fact: fact.as_of)
    return sentence("The last look at any of them was on {day}.", day=f.day_of(last))


def _far(roles: LabRoles) -> Sentence:
    """One lab that left its usual week, with every figure that did."""
    far = [m for m in roles.measures if m.is_notable]
    told = ", ".join(f"{m.name} {{{m.name}}} (usually {{{m.name}_usual}})" for m in far)
    values = {m.name: _figure(m.name, m.value, roles.change) for m in far}
    values |= {f"{m.name}_usual": _figure(m.name, m.usual, roles.usual) for m in far}
    return sentence(
        f"{{lab}}: {told}; {{n}} open, {{gone}} of the {{all}} closed on the frontier side.",
        lab=f.said(roles.name),
        n=f.counted(roles.window.open_after or 0, *roles.now),
        gone=f.counted(frontier_gone(roles), *roles.change),
        all=f.counted(len(roles.window.closed), *roles.change),
        **values,
    )


def _figure(name: str, value: float, facts: tuple[Fact, ...]) -> Shown:
    return f.counted(value, *facts, write=signed_text if name == "net" else f.exact_text)


def _none_far(market: Market, known: Sequence[LabRoles]) -> Sentence:
    facts = facts_of(known)
    if not any(roles.measures for roles in known):
        why = "no usual week to compare with" if market.is_week else "the window is not a week"
        return sentence("Nothing is called unusual: {why}.", why=f.said(why))
    return sentence(
        "None of the {n} boards that were read left its usual week.",
        n=f.counted(len(known), *facts),
    )


def _split(known: Sequence[LabRoles]) -> Iterator[Sentence]:
    """The sides of all that opened and closed, as counts."""
    if not known or not any(roles.opened or roles.closed for roles in known):
        return
    facts = facts_of(known)
    counts = {
        key: f.counted(sum(getattr(r, attr)[x] for r in known for x in side), *facts)
        for key, attr, side in (
            ("a", "opened", FRONTIER),
            ("b", "opened", APPLIED),
            ("c", "closed", FRONTIER),
            ("d", "closed", APPLIED),
        )
    }
    yield sentence(
        "All boards: of {o} new roles {a} frontier and {b} applied; of {k} gone {c} and {d}.",
        o=f.counted(sum(r.opened.total() for r in known), *facts),
        k=f.counted(sum(r.closed.total() for r in known), *facts),
        **counts,
    )


def _gaps(found: Sequence[LabRoles]) -> Iterator[Sentence]:
    """Boards that moved or could not be read in the window: a note, never closures."""
    for roles in found:
        if roles.gap in (Gap.MOVED, Gap.NOT_READABLE) and is_recent(roles):
            yield from gap_words(roles)


def _table(known: Sequence[LabRoles]) -> Table:
    columns = ("Lab", "Open", "New / gone", "Usual new / gone", "Net", "Usual net")
    return Table(columns, tuple(_row(roles) for roles in known))


def _row(roles: LabRoles) -> tuple[Cell, ...]:
    w = roles.window
    usual = {one.name: one.usual for one in roles.measures}
    beside: tuple[Cell, Cell] = (f.said("–"), f.said("–"))
    if usual:
        flows = f"{f.exact_text(usual['opened'])} / {f.exact_text(usual['closed'])}"
        net = f.counted(usual["net"], *roles.usual, write=signed_text)
        beside = (f.cited(flows, *roles.usual), net)
    new, net_now = len(w.opened), len(w.opened) - len(w.closed)
    return (
        f.said(roles.name),
        f.counted(w.open_after or 0, *roles.now),
        f.cited(flow_text(new, len(w.closed)), *roles.change),
        beside[0],
        f.counted(net_now, *roles.change, write=signed_text),
        beside[1],
    )


def _chart(known: Sequence[LabRoles]) -> Chart | None:
    bars = tuple(
        Bar(roles.name, count_of(len(roles.window.opened), roles.change))
        for roles in known
        if not roles.gap
    )
    if len(bars) < 2:
        return None
    return Chart("New roles by lab", Unit.POSTINGS, bars, OPENINGS)


def _advice(known: Sequence[LabRoles]) -> Advice:
    spared = [r for r in known if len(r.window.closed) and not frontier_gone(r)]
    return Advice(dont_say=only(*(_spared(roles) for roles in spared[:1])))


def _spared(roles: LabRoles) -> Sentence:
    return sentence(
        "“{lab} cuts research.” None of the {n} closed roles is on the frontier side.",
        lab=f.said(roles.name),
        n=f.counted(len(roles.window.closed), *roles.change),
    )


def _caveats(
    market: Market | None, known: Sequence[LabRoles], fixed: Sequence[Statement]
) -> tuple[Sentence, ...]:
    facts = tuple(fact for roles in known for fact in roles.now)
    return only(
        late(market, facts) if market else None,
        OPENINGS if known else None,
        *(one.sentence for one in fixed[:MOST_CORRECTIONS]),
        CLOSED if known else None,
    )


def _next(known: Sequence[LabRoles], context: Context) -> tuple[Choice, ...]:
    first = [roles.lab for roles in (unusual(known) or known)[:2]]
    steps = [
        button(f"Hiring at {context.name(lab)}", Question(Kind.HIRING, labs=(lab,)), context)
        for lab in first
    ]
    split = Question(Kind.HIRING, topic="split")
    digest = button("The weekly digest", Question(Kind.DIGEST), context)
    return (*steps, button("Frontier and applied", split, context) if known else digest)
