"""`roles above 400k base`: how many open roles post so much, lab by lab; never of under five."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.market.hiring_gaps import gaps_told
from bot.answering.market.hiring_most import none_on_record
from bot.answering.market.hiring_next import after_hiring
from bot.answering.market.hiring_pay import silence
from bot.answering.market.hiring_roles import LabRoles, asked_words, roles_told
from bot.answering.market.hiring_words import by_their_words, late
from bot.answers import Advice, Answer, Cell, Table
from bot.market.past import Market
from bot.market.pay import FEWEST, is_comparable
from bot.prose import Sentence, sentence
from bot.questions.possessive import joined
from bot.questions.types import Kind, Question
from bot.questions.writing.echo_market import pay_bound
from storage.records import Pay, PayUnit, Posting

_BASE: Final = sentence(
    "Counted is the yearly base pay in dollars that a role posts; other currencies, pay by the hour"
    " and ranges over several levels are left out. A posted range is no offer."
)
_DONT: Final = sentence("“They pay …”: a posted range is no offer, and equity is not in it.")


class _Counted(NamedTuple):
    """The open roles of a lab that post pay in dollars a year: all, and those within the bound."""

    roles: LabRoles
    paid: int
    reach: int
    """Whose range has a part there."""
    whole: int
    """Whose range lies there as a whole."""


def pay_from(
    question: Question, context: Context, market: Market, found: Sequence[LabRoles]
) -> Answer:
    """How many roles post at least, or at most, what is named."""
    known = [_counted(roles, question) for roles in found if roles.now]
    facts = tuple(fact for each in known for fact in each.roles.now)
    several = len(known) > 1
    many = _most_first(known)
    return context.answer(
        Kind.HIRING,
        question,
        headline=_headline(question, many, known) if known else none_on_record(found, market),
        verdict=(
            *(_few(each) for each in known if 0 < each.reach < FEWEST),
            *(silence(each.roles, each.roles.pay) for each in known if not several),
            *gaps_told(found, market),
        ),
        table=_table(question, known) if many else None,
        advice=Advice(say=(_may_say(many[0], question),), dont_say=(_DONT,)) if many else Advice(),
        caveats=only(late(market, facts) if known else None, _BASE, by_their_words(question)),
        next=after_hiring(question, [each.roles for each in known] or found, context),
    )


def _counted(roles: LabRoles, question: Question) -> _Counted:
    paid = [pays for one in roles.window.open if (pays := tuple(_in_dollars(one)))]
    edge = question.more_than or 0.0
    if question.fewer:
        reach = sum(min(pay.low for pay in pays) <= edge for pays in paid)
        whole = sum(max(pay.high for pay in pays) <= edge for pays in paid)
    else:
        reach = sum(max(pay.high for pay in pays) >= edge for pays in paid)
        whole = sum(min(pay.low for pay in pays) >= edge for pays in paid)
    return _Counted(roles, len(paid), reach, whole)


def _in_dollars(posting: Posting) -> Iterator[Pay]:
    for pay in posting.pay:
        if is_comparable(pay) and (pay.currency, pay.per) == ("USD", PayUnit.YEAR):
            yield pay


def _most_first(known: Sequence[_Counted]) -> list[_Counted]:
    """The labs of which a number is told."""
    return sorted((each for each in known if each.reach >= FEWEST), key=_order)


def _headline(question: Question, many: Sequence[_Counted], known: Sequence[_Counted]) -> Sentence:
    """How many at each lab, of how many, and on which day."""
    facts = tuple(fact for each in known for fact in each.roles.now)
    what, bound = f.said(asked_words(question)), f.said(pay_bound(question))
    if many:
        told = [f"{each.roles.name} {_of(each.reach, each.paid)}" for each in many]
        return sentence(
            "Open {what} whose posted range reaches {bound}: {labs} ({day})",
            what=what,
            bound=bound,
            labs=f.cited(joined(told), *facts),
            day=f.day_of(many[0].roles.now[0]),
        )
    if any(each.reach for each in known):
        return sentence(
            "Fewer than {n} open {what} reach {bound} at any lab on record",
            n=f.counted(FEWEST, *facts),
            what=what,
            bound=bound,
        )
    return sentence(
        "No open {what} on record post {bound}", what=what, bound=f.cited(bound.text, *facts)
    )


def _may_say(most: _Counted, question: Question) -> Sentence:
    return sentence(
        "“{lab} posts a range that reaches {bound} for {n} of {m} open roles that show pay.”",
        lab=f.said(most.roles.name),
        bound=f.said(pay_bound(question)),
        n=f.counted(most.reach, *most.roles.now),
        m=f.counted(most.paid, *most.roles.now),
    )


def _order(each: _Counted) -> tuple[int, str]:
    return -each.reach, each.roles.name


def _of(part: int, total: int) -> str:
    """`120 of 300`, of those that post pay in dollars."""
    return f"{f.exact_text(part)} of {f.exact_text(total)} with pay"


def _few(each: _Counted) -> Sentence:
    """That so few roles are there that no number is told."""
    return sentence(
        "{lab}: fewer than {n} {roles} of {m} with pay; of so few no number is told.",
        lab=f.said(each.roles.name),
        n=f.counted(FEWEST, *each.roles.now),
        roles=f.said(roles_told()),
        m=f.counted(each.paid, *each.roles.now),
    )


def _table(question: Question, known: Sequence[_Counted]) -> Table:
    rows = tuple(_row(each) for each in sorted(known, key=_order))
    heads = (
        "Lab",
        f"Range reaches {pay_bound(question)}",
        "Whole range there",
        "With pay in dollars",
    )
    return Table(heads, rows)


def _row(each: _Counted) -> tuple[Cell, ...]:
    facts = each.roles.now
    return (
        f.said(each.roles.name),
        _told(each.reach, each),
        _told(each.whole, each),
        f.counted(each.paid, *facts),
    )


def _told(count: int, each: _Counted) -> Cell:
    """A count, of under five only that it is so few; none where no pay in dollars is posted."""
    if not each.paid:
        return f.said("none in dollars")
    if 0 < count < FEWEST:
        return f.cited(f"under {FEWEST}", *each.roles.now)
    return f.counted(count, *each.roles.now)
