"""What is asked of a lab's figure itself: how old and how sure it is, and whose word."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.compute.labs import LabFigures
from bot.fact_words import is_own_word
from bot.prose import Sentence, sentence
from storage.records import Fact

Told = tuple[Sentence, tuple[Sentence, ...]]


def age(lab: LabFigures, context: Context) -> Told:
    """Of which day the figure is, when it was read, and by whom it is."""
    fact = lab.stock_fact
    name = f.said(lab.lab.name)
    if fact is None:
        return sentence(
            "No public figure for the compute of {lab}, so none has a date", lab=name
        ), ()
    head = sentence(
        "{lab}: its figure is of {day}, read on {read}",
        lab=name,
        day=f.day_of(fact),
        read=f.cited(f.day_text(fact.retrieved), fact),
    )
    source = sentence(
        "It is {age} old ({id}), by {source}, grade {grade}.",
        age=f.age_of(fact, context.ledger.on),
        id=f.id_of(fact),
        source=f.said(fact.source_name),
        grade=f.said(fact.grade),
    )
    return head, (source, _whether_corrected(fact))


def _whether_corrected(fact: Fact) -> Sentence:
    """Whether it stands in the place of another figure, as it does where it corrects one."""
    if fact.supersedes is None:
        return sentence("It replaced no other, and nothing on record corrects it.")
    return sentence(
        "It replaced {old}; “source {id}” shows what that said.",
        old=f.cited(fact.supersedes, fact),
        id=f.id_of(fact),
    )


def sureness(lab: LabFigures, context: Context) -> Told:
    """Its range and grade, who says so and since when, and what is less sure that is made of it."""
    fact, stock, name = lab.stock_fact, lab.stock, f.said(lab.lab.name)
    if fact is None or stock is None:
        none = "No public figure for the compute of {lab}, so there is none to be sure of"
        return sentence(none, lab=name), ()
    head = sentence(
        "{lab}: {n} {h}, grade {grade}; {range}",
        lab=name,
        n=f.both(stock),
        h=f.H100E,
        grade=f.said(fact.grade),
        range=f.said(_SINGLE if stock.interval.is_point else _WITHIN),
    )
    return head, only(_whose(fact, lab, context), _by_head(lab))


_WITHIN: Final = "in nine cases of ten it is within that range"
_SINGLE: Final = "a single figure, of which no range is published"


def _whose(fact: Fact, lab: LabFigures, context: Context) -> Sentence:
    is_own = is_own_word(fact, lab.lab.name)
    by = sentence(
        "By {source}, {own}. ",
        source=f.said(fact.source_name),
        own=f.said("the lab's own word" if is_own else "not the lab's own word"),
    )
    return Sentence((*by.parts, *_of_day(fact, context).parts))


def _of_day(fact: Fact, context: Context) -> Sentence:
    return sentence(
        "It is of {day}, {age} old, read on {read} ({id}).",
        day=f.day_of(fact),
        age=f.age_of(fact, context.ledger.on),
        read=f.cited(f.day_text(fact.retrieved), fact),
        id=f.id_of(fact),
    )


def _by_head(lab: LabFigures) -> Sentence | None:
    """That a figure by the head is less sure, as shares that nobody published are taken."""
    if lab.per_researcher is None:
        return None
    return sentence(
        "Less sure is what comes to one researcher, {n}: which part of the compute and of the staff"
        " is for research are assumptions.",
        n=f.both(lab.per_researcher),
    )


def own_word(lab: LabFigures, context: Context) -> Told:
    """Whether a lab says how much compute it has; else who does, or that nobody does."""
    fact, stock, name = lab.stock_fact, lab.stock, f.said(lab.lab.name)
    if fact is None or stock is None:
        none = "No: {lab} has published no figure for its compute, nor has anybody else"
        return sentence(none, lab=name), (_BESIDE,)
    is_own = is_own_word(fact, lab.lab.name)
    head = sentence(
        "{own}: the figure of {lab}, {n} {h}, is by {source}",
        own=f.said("Yes" if is_own else "Not by its own word"),
        n=f.both(stock),
        h=f.H100E,
        lab=name,
        source=f.said(fact.source_name),
    )
    return head, (_of_day(fact, context), _BESIDE)


_BESIDE: Final = sentence("What else is on record of it, and by whom, stands below.")
