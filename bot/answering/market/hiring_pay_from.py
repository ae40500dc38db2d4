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
from bot.prose import Name, Sentence, sentence
from bot.questions.possessive import joined
from bot.questions.types import Kind, Question
from storage.records import Pay, PayUnit, Posting

_BASE: Final = sentence(
    "Counted is the yearly base pay in dollars that a role posts; other currencies, pay by the hour"
    " and ranges over several levels are left out. A posted range is no offer."
)
_SAY: Final = sentence("“So many of their open roles post a range that reaches it.”")
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
    return context.answer(
        Kind.HIRING,
        question,
        headline=_headline(question, market, found, known),
        verdict=(
            *(_few(each) for each in known if 0 < each.reach < FEWEST),
            *(silence(each.roles, each.roles.pay) for each in known if not several),
            *gaps_told(found, market),
        ),
        table=_table(question, known) if any(each.reach >= FEWEST for each in known) else None,
        advice=Advice(say=(_SAY,), dont_say=(_DONT,)) if known else Advice(),
        caveats=only(late(market, facts) if known else None, _BASE, by_their_words(question)),
        next=after_hiring(question, [each.roles for each in known] or found, context),
    )


def _counted(roles: LabRoles, question: Question) -> _Counted:
    paid = [pays for one in roles.window.open if (pays := tuple(_in_dollars(one)))]
    edge = question.more_than or 0.0
    if question.fewer:
        reach = sum(min(pay.low for pay in pays) < edge for pays in paid)
        whole = sum(max(pay.high for pay in pays) <= edge for pays in paid)
    else:
        reach = sum(max(pay.high for pay in pays) >= edge for pays in paid)
        whole = sum(min(pay.low for pay in pays) >= edge for pays in paid)
    return _Counted(roles, len(paid), reach, whole)


def _in_dollars(posting: Posting) -> Iterator[Pay]:
    for pay in posting.pay:
        if is_comparable(pay) and (pay.currency, pay.per) == ("USD", PayUnit.YEAR):
            yield pay


def _headline(
    question: Question, market: Market, found: Sequence[LabRoles], known: Sequence[_Counted]
) -> Sentence:
    if not known:
        return none_on_record(found, market)
    many = sorted((each for each in known if each.reach >= FEWEST), key=_order)
    facts = tuple(fact for each in known for fact in each.roles.now)
    if not many:
        few = any(each.reach for each in known)
        text = "Fewer than {n} open {what} reach {usd} or {side} at any lab on record"
        none = "No open {what} on record post {usd} or {side}"
        parts = {
            "what": f.said(asked_words(question)),
            "usd": _usd(question),
            "side": f.said(_side(question)),
        }
        if few:
            return sentence(text, n=f.counted(FEWEST, *facts), **parts)
        return sentence(none, **(parts | {"usd": f.cited(_usd(question).text, *facts)}))
    told = [f"{each.roles.name} {_of(each.reach, each.paid)}" for each in many]
    return sentence(
        "Open {what} whose posted range reaches {usd} or {side}: {labs}",
        what=f.said(asked_words(question)),
        usd=_usd(question),
        side=f.said(_side(question)),
        labs=f.cited(joined(told), *facts),
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
    usd, side = _usd(question).text, _side(question)
    rows = tuple(_row(each) for each in sorted(known, key=_order))
    heads = ("Lab", f"Range reaches {usd} or {side}", "Whole range there", "With pay in dollars")
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
    """A count, of under five only that it is so few, and none where no pay is posted at all."""
    if not each.paid:
        return f.said("no pay shown")
    if 0 < count < FEWEST:
        return f.cited(f"under {FEWEST}", *each.roles.now)
    return f.counted(count, *each.roles.now)


def _usd(question: Question) -> Name:
    """What was typed, which is no figure of anybody's."""
    return f.said(f"${question.more_than or 0:,.0f}")


def _side(question: Question) -> str:
    return "less" if question.fewer else "more"
