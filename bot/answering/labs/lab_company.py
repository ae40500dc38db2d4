"""What is asked of a lab as a company, and is not kept: said before what is on record of it."""

from __future__ import annotations

from bot import formats as f
from bot.compute.labs import LabFigures
from bot.prose import Sentence, sentence
from bot.questions.unclear.of_company import asked_of_company


def not_kept_of(lab: LabFigures, understood: str) -> Sentence | None:
    """That it is not kept, with the compute that is; None where nothing of the kind was asked."""
    word = asked_of_company(understood)
    if word is None:
        return None
    said, name = f.said(f"“{word}”"), f.said(lab.lab.name)
    if lab.stock is None:
        return sentence(
            "{word}: not kept of {lab}, and no figure of its compute is public either",
            word=said,
            lab=name,
        )
    return sentence(
        "{word}: not kept of {lab}; on record is its compute, about {n} {unit}",
        word=said,
        lab=name,
        n=f.both(lab.stock),
        unit=f.H100E,
    )
