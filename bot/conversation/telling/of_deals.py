"""Whether what a lab contracted is in use: of which contracts that is on record."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.heard import Part
from bot.conversation.telling.paring import pared
from bot.prose import Sentence, sentence
from bot.subjects import NameOf
from storage.records import Fact, Metric

_SIGNED: Final = frozenset((Metric.CONTRACTED_POWER, Metric.H100E_CONTRACTED))
_LARGEST: Final = ("The largest is", "None alone is the largest")
_BEGUN: Final = "then operational"


def in_use(answer: Answer, _: str, name: NameOf) -> Answer | None:
    """That contracted is not used, but where it is on record that it runs; what is used apart."""
    signed = answer.headline.facts
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
    return pared(answer, headline, told, answer.table)


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


TOLD: Final = {Part.IN_USE: in_use, Part.LARGEST_DEAL: largest}
"""What tells each part of them."""
