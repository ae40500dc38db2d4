"""`largest compute contract signed this year`: what all labs signed, by the unit that it names.

Gigawatts are not chips: what is told in one unit stands by itself, and nothing is added up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.labs import contract_words
from bot.answering.labs.contracts_meant import what_runs
from bot.answering.labs.evidence import contracts
from bot.answering.labs.lab_contracts import BARE
from bot.answering.next_steps import button
from bot.answers import Advice, Answer, Cell, Table
from bot.ledger import Ledger
from bot.prose import Sentence, Shown, sentence
from bot.questions.lab_parts import LabPart
from bot.questions.rules.contracts import TERM_NOT_TOLD
from bot.questions.types import Choice, Kind, Question
from storage.records import EntityKind, Fact

_COLUMNS: Final = ("Lab", "With", "How much", "Status", "Of")
_MOST_NEXT: Final = 2
_NOT_THEIRS: Final = sentence("That a lab has these chips: a deal by itself runs nothing.")
_NO_TERM: Final = sentence("{why}", why=f.said(TERM_NOT_TOLD[0].upper() + TERM_NOT_TOLD[1:]))
_OTHERS: Final = sentence(
    "What else was signed is not in our record, so that the largest on record need not be the"
    " largest there is."
)


def deals(question: Question, context: Context) -> Answer:
    """Each contract on record of any lab, those of one unit together, the largest of it first."""
    found = _meant(question, context.ledger)
    headline = _headline(found, question, context)
    lacks = _NO_TERM if TERM_NOT_TOLD in context.understood else None
    return context.answer(
        Kind.LEAGUE,
        question,
        headline=headline if lacks is None else lacks,
        verdict=only(headline.stopped() if lacks else None, *_verdict(found, question, context)),
        table=Table(_COLUMNS, tuple(_row(fact, context) for fact in found)) if found else None,
        advice=Advice(dont_say=(_NOT_THEIRS,)),
        caveats=(_OTHERS,),
        next=_next(found, context),
        listed=found,
    )


def _verdict(found: Sequence[Fact], question: Question, context: Context) -> tuple[Sentence, ...]:
    """The newest, the largest of each unit and what of them runs; where none is, the newest."""
    every = _meant(Question(Kind.LEAGUE), context.ledger)
    if not found:
        return only(_newest(every, context))
    newest = _newest(found, context) if len(found) > 1 else None
    told = (*_largest(found, context), *what_runs(found, context, "both"))
    first, last = (newest, None) if question.since is None else (None, newest)
    return only(first, *told, last, BARE)


def _newest(found: Sequence[Fact], context: Context) -> Sentence | None:
    """What was signed last of those on record."""
    if not found:
        return None
    fact = max(found, key=lambda each: each.as_of)
    return sentence(
        "The newest on record: {who}, {day} ({id}).",
        who=f.cited(_told(fact, context), fact),
        day=f.day_of(fact),
        id=f.id_of(fact),
    )


def _meant(question: Question, ledger: Ledger) -> tuple[Fact, ...]:
    """The contracts of the time that is asked about, by unit and then by size."""
    every = [x for lab in ledger.directory.of(EntityKind.LAB) for x in contracts(lab.slug, ledger)]
    meant = [x for x in every if question.since is None or x.as_of >= question.since]
    units = [x.unit for x in meant]
    return tuple(
        sorted(meant, key=lambda x: (-units.count(x.unit), x.unit, -_size(x), x.as_of, x.id))
    )


def _size(fact: Fact) -> float:
    return fact.value or fact.high or 0.0


def _headline(found: Sequence[Fact], question: Question, context: Context) -> Sentence:
    since = f.said(f" since {f.day_text(question.since)}" if question.since else "")
    until = f.said(f" until {f.day_text(question.as_of)}" if question.as_of else "")
    if not found:
        return sentence("No deal for compute{a}{b} is on record", a=since, b=until)
    first = [x for x in found if x.unit == found[0].unit and _size(x) == _size(found[0])]
    return sentence(
        "Deals for compute{a}{b} on record: {n}; {lead} {most}",
        a=since,
        b=until,
        n=f.counted(len(found), *found),
        lead=f.said(
            f"in {found[0].unit} "
            + ("the largest" if len(first) == 1 else "none alone is the largest:")
        ),
        most=_leading(first, context),
    )


def _leading(first: Sequence[Fact], context: Context) -> Shown:
    """The one that names most of its unit, or how many name as much."""
    if len(first) == 1:
        return f.cited(_told(first[0], context), first[0])
    much = f"{contract_words.amount(first[0]).text} {first[0].unit}"
    return f.cited(f"{f.exact_text(float(len(first)))} name {much}", *first)


def _largest(found: Sequence[Fact], context: Context) -> Iterator[Sentence]:
    """Of each unit the largest, or those that are as large."""
    for unit, of_unit in groupby(found, key=lambda fact: fact.unit):
        alike = list(of_unit)
        most = [fact for fact in alike if _size(fact) == _size(alike[0])]
        yield sentence(
            "Told in {unit}: {n}, the most {who}.",
            unit=f.said(unit),
            n=f.counted(len(alike), *alike),
            who=f.cited("; ".join(_told(fact, context) for fact in most), *most),
        )


def _told(fact: Fact, context: Context) -> str:
    """`OpenAI with Nvidia, 10 GW (letter of intent)`."""
    whom = contract_words.with_whom(fact, context)
    much = f"{contract_words.amount(fact).text} {fact.unit} ({contract_words.status(fact)})"
    return f"{context.name(fact.subject)} with {whom}, {much}"


def _row(fact: Fact, context: Context) -> tuple[Cell, ...]:
    terms = contract_words.terms(fact)
    status = contract_words.status(fact)
    return (
        f.said(context.name(fact.subject)),
        f.cited(contract_words.with_whom(fact, context), fact),
        f.cited(f"{contract_words.amount(fact).text} {fact.unit}", fact),
        f.cited(f"{status}, {terms}" if terms else status, fact),
        f.day_of(fact),
    )


def _next(found: Sequence[Fact], context: Context) -> tuple[Choice, ...]:
    labs = list(dict.fromkeys(fact.subject for fact in found))[:_MOST_NEXT]
    asked = (Question(Kind.LAB, labs=(lab,), topic=LabPart.CONTRACTS.value) for lab in labs)
    return tuple(button(f"Deals of {context.name(each.labs[0])}", each, context) for each in asked)
