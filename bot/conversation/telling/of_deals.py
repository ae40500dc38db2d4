"""Whether what a lab contracted is in use: of which contracts that is on record."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer, Cell
from bot.conversation.heard import Part
from bot.conversation.telling.paring import as_clause, pared
from bot.prose import Sentence, sentence
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.types import Kind
from bot.subjects import NameOf
from storage.records import Fact, Metric

_SIGNED: Final = frozenset((Metric.CONTRACTED_POWER, Metric.H100E_CONTRACTED))
_LARGEST: Final = ("The largest is", "None alone is the largest")
_BEGUN: Final = "then operational"


def in_use(answer: Answer, _: str, name: NameOf) -> Answer | None:
    """That contracted is not used, but where it is on record that it runs; what is used apart.

    Where nothing is contracted, that is told again.
    """
    signed = answer.headline.facts
    if not signed and part_of(answer.question) is LabPart.CONTRACTS:
        return pared(answer, answer.headline, answer.verdict)
    if not signed or not {fact.metric for fact in signed} <= _SIGNED or not answer.question.labs:
        return None
    lab = f.said(name(answer.question.labs[0]))
    begun = [fact for fact in signed if _BEGUN in fact.note]
    apart = sentence(
        "What {lab} uses is counted apart, with its own day: “how big is {lab}”.", lab=lab
    )
    told = tuple(line for line in answer.verdict if {*line.facts} & {*signed})
    headline = _begun(answer, begun, len(signed)) if begun else _none(signed)
    return pared(answer, headline, (apart, *told), keep=0)


def largest(answer: Answer, _: str, __: NameOf) -> Answer | None:
    """The line of the list that says which is the largest, or that none alone is."""
    line = next((x for x in answer.verdict if x.text.startswith(_LARGEST)), None)
    if line is None:
        return pared(answer, answer.headline, answer.verdict, answer.table)
    headline = sentence("{line}", line=f.cited(line.text.rstrip("."), *line.facts))
    told = tuple(x for x in answer.verdict if x is not line)
    return pared(answer, headline, (answer.headline.stopped(), *told), answer.table)


def newest(answer: Answer, _: str, name: NameOf) -> Answer | None:
    """The contract of the latest day, of a list or of one lab; as it was told where none is."""
    meant = {*answer.headline.facts} & {*answer.sources()} or {*answer.sources()}
    known = [
        x for x in answer.sources() if x in meant and x.metric in _SIGNED and x.as_of <= answer.on
    ]
    if not known:
        return pared(answer, answer.headline, answer.verdict, answer.table)
    fact = max(known, key=lambda each: each.as_of)
    row = _row_of(fact, answer)
    if row is not None:
        told = sentence(
            "The newest on record: {lab} with {whom}, {much} ({status}), of {day}",
            lab=f.cited(row[0].text, fact),
            whom=f.cited(row[1].text, fact),
            much=f.cited(row[2].text, fact),
            status=f.cited(row[3].text, fact),
            day=f.day_of(fact),
        )
        return pared(answer, told, (), answer.table)
    lines = [x for x in answer.verdict if fact in x.facts and not x.text.startswith(_LARGEST)]
    if not lines:
        return None
    others = tuple(x for x in answer.verdict if {*x.facts} - meant)
    told = sentence(
        "The newest of {those} on record: {line}"
        if not others
        else "The newest of {those}: {line}",
        those=f.said(("these deals of " if others else "") + name(answer.question.labs[0])),
        line=f.cited(as_clause(lines[0].text), *lines[0].facts),
    )
    return pared(answer, told, (answer.headline.stopped(), *others), answer.table)


def chips_of(answer: Answer, _: str, __: NameOf) -> Answer | None:
    """That a deal names a power and no chips, but for those that do name them."""
    signed = [x for x in answer.headline.facts if x.metric in _SIGNED]
    if not signed:
        return pared(answer, answer.headline, answer.verdict)
    of_each = [x for x in answer.verdict if {*x.facts} & {*signed}]
    lines = tuple(x for x in of_each if not x.text.startswith(_LARGEST))
    counted = [x for x in signed if x.metric == Metric.H100E_CONTRACTED]
    if counted:
        line = next(x for x in lines if {*x.facts} & {*counted})
        text = "{line}" if len(counted) == len(signed) else "{line}; what only names power has none"
        headline = sentence(text, line=f.cited(line.text.rstrip("."), *line.facts))
        return pared(answer, headline, tuple(x for x in lines if x is not line), keep=0)
    headline = sentence(
        "{which} power, and how many chips that comes to is not on record",
        which=f.cited("This deal names a" if len(signed) == 1 else "These deals name", *signed),
    )
    return pared(answer, headline, (_WHICH_CHIP, *lines), keep=0)


_WHICH_CHIP: Final = sentence(
    "It depends on which chips are put in, and when; none of it is worked out here."
)


def _row_of(fact: Fact, answer: Answer) -> tuple[Cell, ...] | None:
    rows = answer.table.rows if answer.table and answer.kind is Kind.LEAGUE else ()
    return next(
        (row for row in rows if any(fact in getattr(cell, "facts", ()) for cell in row)), None
    )


def _none(signed: tuple[Fact, ...]) -> Sentence:
    if len(signed) > 1:
        return sentence(
            "Contracted, and not in use as far as is on record: that holds of all {n}",
            n=f.counted(len(signed), *signed),
        )
    since = signed[0].detail("from")
    return sentence(
        "No: contracted, and not on record as in use{start}",
        start=f.cited(f"; it is to start from {since}" if since else "", *signed),
    )


def _begun(answer: Answer, begun: list[Fact], count: int) -> Sentence:
    """The line of the answer that says so of one, and that of the others nothing does."""
    lines = (x for x in answer.verdict if _BEGUN in x.text and {*x.facts} & {*begun})
    line = next(lines, answer.headline)
    return sentence(
        "{one}{others}",
        one=f.cited(line.text.rstrip("."), *line.facts),
        others=f.said("; that the others are in use is not" if count > len(begun) else ""),
    )


TOLD: Final = {
    Part.IN_USE: in_use,
    Part.LARGEST_DEAL: largest,
    Part.NEWEST_DEAL: newest,
    Part.DEAL_CHIPS: chips_of,
}
"""What tells each part of them."""
