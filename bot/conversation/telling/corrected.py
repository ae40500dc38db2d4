"""What is told, once, to somebody who was shown a figure that has been corrected since."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot import formats as f
from bot.answers import Answer
from bot.prose import Sentence, Shown, sentence
from storage.records import Fact

NameOf = Callable[[str], str]
"""The name to print of a slug."""


def correction(old: Fact, new: Fact, name: NameOf) -> Sentence:
    """That one fact took another's place, with both figures."""
    return sentence(
        "Corrected since you saw it: the {what} of {whom} is {new}, not {old}; {id} is superseded"
        " by {other} ({day}, grade {grade}).",
        what=f.said(old.metric.replace("_", " ")),
        whom=f.said(name(old.subject)),
        new=_figure(new),
        old=_figure(old),
        id=f.id_of(old),
        other=f.id_of(new),
        day=f.day_of(new),
        grade=f.said(new.grade),
    )


def with_corrections(answer: Answer, told: tuple[Sentence, ...]) -> Answer:
    """The answer with what is to be told before its other caveats."""
    return replace(answer, caveats=(*told, *answer.caveats)) if told else answer


def _figure(fact: Fact) -> Shown:
    """The value with its range and unit, or that there is none."""
    write = f.percent_text if fact.unit == "share" else f.exact_text
    unit = "" if fact.unit == "share" else f" {fact.unit}"
    if fact.value is None:
        return f.cited("no figure", fact)
    span = ""
    if fact.low is not None and fact.high is not None and fact.low < fact.high:
        span = f" ({f.span_text(fact.low, fact.high, write)})"
    return f.cited(f"{write(fact.value)}{span}{unit}", fact)
