"""`pay ranges at openai`: what open roles offer, by family, and by place for one family."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.market.hiring_gaps import gaps_told
from bot.answering.market.hiring_most import none_on_record
from bot.answering.market.hiring_next import after_hiring
from bot.answering.market.hiring_pay import (
    pay_by_place,
    pay_figures,
    range_text,
    ranged,
    shown,
    silence,
    title_of,
    too_few,
)
from bot.answering.market.hiring_roles import LabRoles, asked_words
from bot.answering.market.hiring_table import figures
from bot.answering.market.hiring_words import by_their_words, late
from bot.answers import Advice, Answer, Bar, Cell, Chart, Table
from bot.market.families import Family
from bot.market.job_families import FAMILY_WORDS
from bot.market.past import Market
from bot.market.pay import PayGroup
from bot.prose import Sentence, sentence
from bot.quantities import Interval, Unit, named
from bot.questions.on_record import roles_placed
from bot.questions.types import Kind, Question
from bot.questions.words.role_titles import on_work
from storage.records import Fact, PayUnit

ENDS: Final = "median of the lower ends to median of the upper ends"

Offered = tuple[LabRoles, PayGroup]
"""A lab and one of its groups with a range."""


def pay_answer(
    question: Question, context: Context, market: Market, found: Sequence[LabRoles]
) -> Answer:
    """Posted pay; in a family that is named, by place as well."""
    known = [roles for roles in found if roles.now]
    groups = list(_groups(known))
    return context.answer(
        Kind.HIRING,
        question,
        headline=_headline(question, market, found, groups),
        verdict=_verdict(found, groups, market),
        figures=tuple(x for r in found for x in (*figures(r), *pay_figures(r))),
        table=_table(question, known, groups),
        chart=_chart(question, groups),
        advice=_advice() if groups else Advice(),
        caveats=only(*_caveats(market, known, groups), by_their_words(question)),
        next=after_hiring(question, known or found, context),
    )


def _groups(known: Sequence[LabRoles]) -> Iterator[Offered]:
    """Frontier families first, for they are who is hired here."""
    for roles in known:
        table = ranged(roles.pay)
        for group in sorted(table, key=lambda g: list(Family).index(g.kind.family)):
            yield roles, group


def _headline(
    question: Question, market: Market, found: Sequence[LabRoles], groups: Sequence[Offered]
) -> Sentence:
    if not any(roles.now for roles in found):
        return none_on_record(found, market)
    if not groups:
        return sentence(
            "No pay range can be told for {what}", what=f.said(f"these {asked_words(question)}")
        )
    roles, group = groups[0]
    where = on_work(question.work)
    where += f" {roles_placed(question.place)}" if question.place else ""
    is_alone = len(question.labs) > 1 and len({roles.lab for roles, _ in groups}) == 1
    text = (
        "Which of them pays more can't be told: only {lab} shows a range, {pay} for {what}"
        " ({n} roles, {day})"
        if is_alone
        else "{lab} posts {pay} for {what} ({n} roles, {day})"
    )
    return sentence(
        text,
        lab=f.said(roles.name),
        pay=f.cited(_text(group), *roles.now),
        what=f.said(f"{FAMILY_WORDS[group.kind.family]}{where}"),
        n=f.counted(group.n, *roles.now),
        day=f.day_of(roles.now[0]),
    )


def _text(group: PayGroup) -> str:
    return range_text(group, group.range) if group.range else "–"


def _verdict(
    found: Sequence[LabRoles], groups: Sequence[Offered], market: Market
) -> tuple[Sentence, ...]:
    known = [roles for roles in found if roles.now]
    lacking = [roles for roles in known if all(roles is not other for other, _ in groups)]
    return (
        *(silence(roles, roles.pay) for roles in known),
        *(too_few(roles) for roles in lacking[:1]),
        *gaps_told(found, market),
    )


def _table(
    question: Question, known: Sequence[LabRoles], groups: Sequence[Offered]
) -> Table | None:
    several = len(known) > 1
    rows = [_row(roles, group, several=several) for roles, group in groups]
    if question.family and not question.place:
        rows += [
            _row(roles, group, several=several)
            for roles in known
            for group in ranged(pay_by_place(roles))
            if group.kind.place
        ]
    return Table(("Role family", "Pay a year", "Roles"), tuple(rows)) if rows else None


def _row(roles: LabRoles, group: PayGroup, *, several: bool) -> tuple[Cell, ...]:
    name = f"{roles.name}: {title_of(group)}" if several else title_of(group)
    return (
        f.said(name),
        shown(group, roles.now),
        f.counted(group.n, *roles.now),
    )


def _chart(question: Question, groups: Sequence[Offered]) -> Chart | None:
    """The ranges in US dollars a year as bars from low to high."""
    chosen = [
        (roles, group)
        for roles, group in groups
        if group.kind.currency == "USD" and group.kind.per is PayUnit.YEAR and group.range
    ]
    if len(chosen) < 2:
        return None
    several = len({roles.lab for roles, _ in chosen}) > 1
    bars = tuple(_bar(roles, group, several=several) for roles, group in chosen)
    finding = sentence("What open roles say that they pay, by family.")
    where = f" {roles_placed(question.place)}" if question.place else ""
    return Chart(f"Posted base pay{where}", Unit.USD_PER_YEAR, bars, finding, ENDS)


def _bar(roles: LabRoles, group: PayGroup, *, several: bool) -> Bar:
    low, high = (group.range.low, group.range.high) if group.range else (0.0, 0.0)
    pay = named("posted pay", Interval(low, (low + high) / 2, high), Unit.USD_PER_YEAR, roles.now)
    name = FAMILY_WORDS[group.kind.family]
    return Bar(f"{roles.name}, {name}" if several else name, pay)


def _advice() -> Advice:
    return Advice(
        say=(sentence("The family, the place and the number of postings with every range."),),
        dont_say=(sentence("“They pay …”: a posted range is no offer, and equity is not in it."),),
        ask=(sentence("“What does the written offer say, base and equity apart?”"),),
    )


def _caveats(
    market: Market, known: Sequence[LabRoles], groups: Sequence[Offered]
) -> tuple[Sentence, ...]:
    facts = tuple(fact for roles in known for fact in roles.now)
    texts = sum(group.from_text for _, group in groups)
    total = sum(group.n for _, group in groups)
    return only(
        late(market, facts),
        sentence(
            "A range is the median of the lower ends to the median of the upper ends, base pay"
            " only; currencies, hours and years are kept apart."
        )
        if groups
        else None,
        _from_text(texts, total, facts) if texts else None,
    )


def _from_text(texts: int, total: int, facts: tuple[Fact, ...]) -> Sentence:
    if texts == total:
        return sentence("The pay was read from a line of text that the board shows.")
    return sentence(
        "Of {n} with pay, {x} show it in a line of text, the others in fields made for it.",
        x=f.counted(texts, *facts),
        n=f.counted(total, *facts),
    )
