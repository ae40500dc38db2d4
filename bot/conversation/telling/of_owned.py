"""How sure it is what the companies behind labs own, where no more of them is public."""

from __future__ import annotations

from bot import formats as f
from bot.answers import Answer
from bot.conversation.telling.makeup import estimate_of, labs_in, silent
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from bot.subjects import NameOf


def owned_made_of(answer: Answer, name: NameOf) -> tuple[Sentence, ...]:
    """The fleet of each, with its range, its facts, their days and grades."""
    found = ((slug, estimate_of(answer, slug, "owned")) for slug in labs_in(answer))
    return tuple(_line(name(slug), owned, answer) for slug, owned in found if owned)


def silent_but_owned(answer: Answer, name: NameOf) -> Sentence | None:
    """That of what is used nothing is public, and what is owned is sure to within its range."""
    none = silent(answer, name)
    if none is None or not owned_made_of(answer, name):
        return none
    return Sentence((*none.parts, "; what is owned is sure to within its range"))


def _line(lab: str, owned: Estimate, answer: Answer) -> Sentence:
    oldest = min(owned.facts, key=lambda fact: fact.as_of)
    return sentence(
        "{lab}, owned: {n} {unit}, in nine cases of ten within that range ({source}, {day}, {age}"
        " old, grade {grade}).",
        lab=f.said(lab),
        n=f.both(owned),
        unit=f.H100E,
        source=f.said(oldest.source_name),
        day=f.day_of(oldest),
        age=f.age_of(oldest, answer.on),
        grade=f.said(owned.grade.value),
    )
