"""What of a lab's chips and power is contracted or planned: whether it is in use, and from when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answers import Answer, Cell
from bot.conversation.heard import Part
from bot.conversation.telling.paring import as_clause, as_headline, pared
from bot.conversation.told import facts_in
from bot.prose import Name, Sentence, sentence
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.types import Kind
from bot.regex import regex
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
    headline = as_headline(line)
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


_TO_COME: Final = _SIGNED | {Metric.H100E_FORECAST, Metric.ACCELERATORS_PLANNED}
_SIGNING: Final = regex(r"\b(?:sign|agreed?|announce|made|struck|clos|inked|public)\w*")
_DONE: Final = regex(r"\b(?:complete[d]?|completion|finish(?:ed)?|done|built|ready)\b")
_WITH: Final = regex(r"^Contracted ")
_WHOSE: Final = ("Owner: ", "By place: ")
_NO_OPENING: Final = sentence("No day of opening is kept; what is on record has its own day")
_AS_FORECAST: Final = sentence("No day of opening is kept of these sites; forecasts have theirs")


def online(answer: Answer, words: str, name: NameOf) -> Answer:
    """What is contracted or planned, with the days that are said of it."""
    if answer.question.place:
        ahead = _forecast(answer)
        is_to_come = ahead and not words.startswith("since")
        told = (*ahead, *(line for line in answer.verdict if line not in ahead))
        headline = _not_yet(ahead[0]) if is_to_come else _NO_OPENING
        if not is_to_come and _DONE.search(words):
            site = f.said(name(answer.question.place))
            headline = sentence("No day on which {site} is finished is on record", site=site)
        return pared(answer, headline, told, answer.table, len(answer.caveats))
    lab = f.names([name(slug) for slug in answer.question.labs])
    if of_one := _of_one(answer, lab):
        return of_one
    ahead = _forecast(answer) if part_of(answer.question) is LabPart.SITES else ()
    there = _to_come(answer)
    if not there and (supplied := _supplied(answer, lab)):
        return supplied
    if not there or answer.table is None:
        none = sentence("No day is on record when more comes online at {lab}", lab=lab)
        return pared(answer, _AS_FORECAST if ahead else none, ahead, keep=0)
    known = tuple(fact for _, found in there for fact in found)
    headline = sentence(
        "{n} contracts or plans on record at {lab}; a day is told where one was said",
        n=f.counted(len(there), *known),
        lab=lab,
    )
    known_on = _made_known(there) if _SIGNING.search(words) else None
    table = replace(answer.table, rows=tuple(row for row, _ in there), card=())
    starts = _starts(there)
    runs = sentence("What of it runs by now is not public.")
    told = (*ahead, *((starts,) if starts else ()), runs)
    return pared(answer, known_on or headline, told, table, keep=0)


def _not_yet(forecast: Sentence) -> Sentence:
    """The day that is forecast of a site, as none of its opening is kept."""
    line = f.cited(as_clause(forecast.text), *forecast.facts)
    return sentence("No day of opening is kept; {line}", line=line)


def _to_come(answer: Answer) -> list[tuple[tuple[Cell, ...], set[Fact]]]:
    """The rows of what is contracted or planned, with what each rests on."""
    rows = answer.table.rows if answer.table else ()
    return [
        (row, found)
        for row, found in ((row, {*facts_in(row)}) for row in rows)
        if any(fact.metric in _TO_COME for fact in found)
    ]


def _forecast(answer: Answer) -> tuple[Sentence, ...]:
    """What is forecast of one site or of those of a lab, and not whose that is, as it is told."""
    ahead = Metric.H100E_FORECAST
    lines = (line for line in answer.verdict if any(x.metric == ahead for x in line.facts))
    return tuple(line for line in lines if not line.text.startswith(_WHOSE))


def _supplied(answer: Answer, lab: Name) -> Answer | None:
    """Of several contracts with one who supplies: each as it was told, with its days."""
    signed = answer.headline.facts
    if part_of(answer.question) is not LabPart.CONTRACTS or not signed:
        return None
    head = "{n} contracts on record with {lab}; a start is told where one was said"
    headline = sentence(head, n=f.counted(len(signed), *signed), lab=lab)
    told = tuple(line for line in answer.verdict if line.facts and {*line.facts} <= {*signed})
    return pared(answer, headline, told, keep=0)


def _of_one(answer: Answer, lab: Name) -> Answer | None:
    """Of a contract that was told alone: when it was made known, and from when it is to run."""
    signed = answer.headline.facts
    if part_of(answer.question) is not LabPart.CONTRACTS or len(signed) != 1:
        return None
    since = signed[0].detail("from")
    headline = sentence(
        "{lab}: made known on {day}, {start}",
        lab=lab,
        day=f.day_of(signed[0]),
        start=f.cited(f"to start from {since}" if since else "no start is on record", signed[0]),
    )
    told = tuple(line for line in answer.verdict if line.facts == signed)
    return pared(answer, headline, told, keep=0)


def _made_known(rows: Sequence[tuple[Sequence[Cell], set[Fact]]]) -> Sentence | None:
    """On which day each contract was made known, which is all that is on record of its signing."""
    signed = {x: row[0].text for row, facts in rows for x in facts if x.metric in _SIGNED}
    if not signed:
        return None
    said = (f"{_signed_with(label)} on {f.day_text(x.as_of)}" for x, label in signed.items())
    return sentence("Made known: {days}", days=f.cited("; ".join(said), *signed))


def _signed_with(label: str) -> str:
    """`with Amazon`, of a row of a contract; `letter of intent with` of what binds nobody."""
    plain = _WITH.sub("", label).partition(",")[0].partition(" (")[0]
    return plain[:1].lower() + plain[1:]


def _starts(rows: Sequence[tuple[Sequence[Cell], set[Fact]]]) -> Sentence | None:
    """Which contracts have a start on record; the days beside the others are of the news."""
    signed = [(row, fact) for row, facts in rows for fact in facts if fact.metric in _SIGNED]
    told = {fact: row[0].text.partition(" (")[0] for row, fact in signed if fact.detail("from")}
    if not told:
        none = "No start is on record of any contract: the day of each is when it was made known."
        return sentence(none) if signed else None
    return sentence(
        "A start is on record of {contracts}; the day of each is when it was made known.",
        contracts=f.cited("; ".join(f"“{label}”" for label in told.values()), *told),
    )


_SIGNED_FOR: Final = sentence(
    "It tells a candidate that more compute is signed for, and not what one person would have"
)
_NOT_RUNNING: Final = sentence(
    "What is signed need not run yet: what they use today is told apart, by “how big is” and the"
    " name."
)


def meaning(answer: Answer, _: str, __: NameOf) -> Answer | None:
    """What contracts mean for a candidate; None where none is told."""
    if not answer.headline.facts:
        return None
    told = (answer.headline.stopped(), _NOT_RUNNING, *answer.verdict[:2])
    return replace(pared(answer, _SIGNED_FOR, told), advice=answer.advice)


TOLD: Final = {
    Part.DEAL_MEANING: meaning,
    Part.IN_USE: in_use,
    Part.LARGEST_DEAL: largest,
    Part.NEWEST_DEAL: newest,
    Part.DEAL_CHIPS: chips_of,
    Part.ONLINE: online,
}
"""What tells each part."""
