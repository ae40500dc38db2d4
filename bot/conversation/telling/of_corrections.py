"""What is told of corrections: which were made in a time, and, once, of a figure that was shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.heard import Part
from bot.conversation.telling.paring import pared
from bot.prose import Sentence, Shown, sentence
from bot.questions.types import Kind
from bot.questions.words.record_words import asks_last_correction, asks_who_reported
from bot.subjects import NameOf
from storage.records import Fact

_BEGINS: Final = "Corrected: "
_NONE: Final = sentence("No figure was corrected by its source in that time, by our record")
_YOURS: Final = sentence(
    "What your workspace put right itself stands in App Home; “help corrections” says how a wrong"
    " figure is reported."
)
_NOBODY: Final = sentence(
    "No figure was corrected by its source in that time, by our record, so nobody reported one"
)


def corrected(answer: Answer, words: str, _: NameOf) -> Answer | None:
    """The corrections that an answer on what moved tells; None of other answers."""
    if answer.kind is not Kind.MOVES:
        return None
    is_of_last, is_of_whom = asks_last_correction(words), asks_who_reported(words)
    lines = [line for line in answer.caveats if line.text.startswith(_BEGINS)]
    if not lines:
        return pared(answer, _NOBODY if is_of_whom else _NONE, (_YOURS,), keep=0)
    if is_of_last:
        newest = max(map(_day, lines))
        lines = [line for line in lines if _day(line) == newest]
    facts, by = lines[0].facts, _source_of(lines[0]) if is_of_last else ""
    first = sentence("{line}", line=f.cited(by + lines[0].text.rstrip("."), *facts))
    return pared(answer, first, (*lines[1:], _YOURS), keep=0)


def _day(line: Sentence) -> date:
    return max(fact.as_of for fact in line.facts)


def _source_of(line: Sentence) -> str:
    """Whose correction it is: `By its source, RunPod price list, of 14 Aug 2026. `."""
    newest = max(line.facts, key=lambda fact: fact.as_of)
    return f"By its source, {newest.source_name}, of {f.day_text(newest.as_of)}. "


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


TOLD: Final = {
    Part.CORRECTED: corrected,
}
"""What tells each part."""
