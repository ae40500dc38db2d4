"""`hiring openai`: what stands on labs' job boards, what is new and gone, and for which roles."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.market.hiring_gaps import gap_headline, gap_words, stated, stated_words
from bot.answering.market.hiring_labs import several
from bot.answering.market.hiring_looks import looks_answer
from bot.answering.market.hiring_most import led_by_count
from bot.answering.market.hiring_next import after_hiring
from bot.answering.market.hiring_pay import pay_figures
from bot.answering.market.hiring_pay_answer import pay_answer
from bot.answering.market.hiring_pay_from import pay_from
from bot.answering.market.hiring_roles import LabRoles, asked_words, families_in, roles_of
from bot.answering.market.hiring_table import (
    family_table,
    figures,
    not_listed,
    role_table,
    split_figures,
    weekly_chart,
)
from bot.answering.market.hiring_words import (
    UPDATE,
    by_their_words,
    caveats,
    frontier_gone,
    late,
    period,
    verdict,
)
from bot.answering.market.split import split_answer
from bot.answers import Advice, Answer, Table
from bot.market.job_families import FRONTIER
from bot.market.lab_windows import Gap
from bot.market.past import Market
from bot.prose import Sentence, sentence
from bot.questions.types import Choice, Kind, Question
from bot.questions.words.board_words import LOOKS
from bot.questions.words.market_words import ROLES
from storage.records import Fact


def hiring(question: Question, context: Context) -> Answer:
    """The openings of the labs, families and places that are asked for."""
    market = context.market
    if market is None or (not market.read and not question.labs):
        return _nothing_read(question, context)
    found = roles_of(question, context, market)
    if question.topic == "pay" and question.more_than is not None:
        return pay_from(question, context, market, found)
    if question.topic == "pay":
        return pay_answer(question, context, market, found)
    if question.topic == LOOKS:
        return looks_answer(question, context, market, found)
    if question.topic == "split":
        return split_answer(question, context, market, found)
    if len(found) == 1:
        told = _one(question, context, market, found[0])
    else:
        told = several(question, context, market, found)
    return led_by_count(told, question, market, found)


def _nothing_read(question: Question, context: Context) -> Answer:
    """That no job board is on record, and how to fill in some."""
    return context.answer(
        question.kind,
        question,
        headline=sentence("No job board has been read yet"),
        verdict=(
            sentence(
                "Whoever runs Assay reads the boards of the labs with “{one}”. Until then I can't"
                " say who hires whom.",
                one=f.said(UPDATE),
            ),
        ),
        next=(Choice("What you can ask", "help"),),
    )


def _one(question: Question, context: Context, market: Market, roles: LabRoles) -> Answer:
    known, fact = bool(roles.now), stated(roles, context)
    return context.answer(
        Kind.HIRING,
        question,
        headline=_headline(question, roles, market),
        verdict=verdict(roles) if not roles.gap else _told(roles, fact),
        figures=(*figures(roles, fact), *pay_figures(roles), *split_figures([roles])),
        table=_table(question, roles) if known else None,
        chart=weekly_chart(roles, market, asked_words(question)) if not roles.gap else None,
        advice=_advice(roles) if roles.window.open_after and not roles.gap else Advice(),
        caveats=only(
            *(caveats(roles, market) if known else only(late(market, roles.last_seen))),
            by_their_words(question),
            not_listed([roles]) if known and _is_each(question) else None,
        ),
        next=after_hiring(question, [roles], context),
    )


def _told(roles: LabRoles, fact: Fact | None) -> tuple[Sentence, ...]:
    return only(stated_words(roles, fact) if fact else None, *gap_words(roles))


def _headline(question: Question, roles: LabRoles, market: Market) -> Sentence:
    if roles.gap and not roles.now:
        return gap_headline(roles, market)
    count = roles.window.open_after or 0
    what = f.said(asked_words(question, count))
    if roles.gap is Gap.FIRST_LOOK:
        return sentence(
            "{lab}: {n} open {what} on {day}, at the first look",
            lab=f.said(roles.name),
            n=f.counted(count, *roles.now),
            what=what,
            day=f.day_of(roles.now[0]),
        )
    return sentence(
        "{lab}: {n} open {what}, {a} opened and {b} closed {when}",
        lab=f.said(roles.name),
        n=f.counted(count, *roles.now),
        what=what,
        a=f.counted(len(roles.window.opened), *roles.change),
        b=f.counted(len(roles.window.closed), *roles.change),
        when=period(market, roles.change),
    )


def _table(question: Question, roles: LabRoles) -> Table | None:
    table = role_table([roles]) if _is_each(question) else family_table(roles)
    return table if table.rows else None


def _is_each(question: Question) -> bool:
    """Whether so few are meant, or a list is wanted, that each role is told by its title."""
    chosen = families_in(question)
    is_one = chosen is not None and len(chosen) == 1
    return bool(is_one or question.work or question.topic == ROLES)


def _advice(roles: LabRoles) -> Advice:
    gone, new = frontier_gone(roles), sum(roles.opened[family] for family in FRONTIER)
    return Advice(
        say=only(_open_frontier(roles, new)),
        dont_say=only(_no_cut(roles, gone), _no_layoffs(roles)),
        concede=only(_still_hiring(roles, new)),
        ask=(sentence("“Which of their openings have they talked to you about?”"),),
    )


def _open_frontier(roles: LabRoles, new: int) -> Sentence | None:
    if roles.window.wanted is not None:
        return None
    return sentence(
        "“{lab} has {n} openings on the frontier side, {k} of them new.”",
        lab=f.said(roles.name),
        n=f.counted(roles.split.frontier, *roles.now),
        k=f.counted(new, *roles.change),
    )


def _no_cut(roles: LabRoles, gone: int) -> Sentence | None:
    if gone or not roles.window.closed or roles.window.wanted is not None:
        return None
    return sentence(
        "“{lab} cuts research.” None of the {n} closed roles is on the frontier side.",
        lab=f.said(roles.name),
        n=f.counted(len(roles.window.closed), *roles.change),
    )


def _no_layoffs(roles: LabRoles) -> Sentence | None:
    if not roles.window.closed:
        return None
    return sentence("“{lab} lays people off.” A board shows openings.", lab=f.said(roles.name))


def _still_hiring(roles: LabRoles, new: int) -> Sentence | None:
    if not new or roles.window.wanted is not None:
        return None
    return sentence(
        "They do hire on the frontier side: {k} new {roles}.",
        k=f.counted(new, *roles.change),
        roles=f.said("role" if new == 1 else "roles"),
    )
