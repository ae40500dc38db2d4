"""What a lab is said to give one person: as a part of ours, and beside what the lab averages."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context
from bot.answers import Figure
from bot.compute.benchmark import ratio_of
from bot.compute.labs import LabFigures, figures_of_lab
from bot.compute.offers import OfferFigures
from bot.prose import Sentence, sentence
from bot.questions.types import Question


def giver(question: Question, context: Context) -> LabFigures | None:
    """The lab that is said to give the second of two offers; None where none was named."""
    lab = question.other_lab
    return figures_of_lab(lab, context.ledger, question.assume) if lab else None


def as_part_of_ours(theirs: OfferFigures, ours: OfferFigures) -> Sentence | None:
    """What part of all of ours as much for one person would be; None of several people."""
    people = theirs.researchers
    if theirs.h100e is None or ours.h100e is None or people is None or people.median != 1:
        return None
    part = ratio_of(theirs.h100e, ours.h100e)
    if part.median < 1:
        told = "As much for one person would be {part} of all of ours."
        return sentence(told, part=f.middle(part, f.percent_text))
    told = "As much for one person would be {times}× all of ours."
    return sentence(told, times=f.middle(part, f.times_text))


def beside_average(lab: LabFigures) -> Sentence:
    """The average of the lab that is said to give it, which promises nothing to anybody."""
    each, name = lab.per_researcher, f.said(lab.lab.name)
    if each is None:
        return sentence("What {lab} has for each of its researchers is not public.", lab=name)
    return sentence(
        "On record {lab} has about {each} {h} for each of its researchers: an average, and no share"
        " that one of them is promised.",
        lab=name,
        each=f.both(each),
        h=f.said("H100e"),
    )


def average(lab: LabFigures) -> Figure:
    """The same as a figure."""
    key = f"lab.{lab.key}.h100e_per_researcher"
    return Figure(key, lab.per_researcher, lab.per_head_note)
