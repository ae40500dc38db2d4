"""What a lab is said to give each or one person, beside its average on record and beside ours."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.answers import Figure
from bot.compute.benchmark import Standing, ratio_of
from bot.compute.labs import LabFigures, figures_of_lab
from bot.compute.offers import OfferFigures
from bot.compute.situation import Against, Situation
from bot.prose import Sentence, sentence
from bot.questions.possessive import owner
from bot.questions.types import Question

_WHERE: Final = {
    Standing.BEHIND: "below {lab} average",
    Standing.COMPARABLE: "within the range of {lab} average",
    Standing.AHEAD: "above {lab} average",
}
_SO: Final = {
    Standing.BEHIND: "So the average on record does not speak against it",
    Standing.COMPARABLE: "So it may be what people have there on average",
    Standing.AHEAD: "So few can have it there: not all of them could at once",
}


def claim_headline(s: Situation) -> Sentence | None:
    """`100 H100e each is below …'s average: about 264 (129–550)`; None of anything but a claim."""
    each, a = s.ours.per_researcher, _of_whom(s)
    if a is None or each is None:
        return None
    lab = f.said(owner(a.name))
    if a.standing is None or a.lab.per_researcher is None:
        return sentence(
            "{each} {h} each: {lab} average is not public, so it can't be checked",
            each=f.middle(each),
            h=f.H100E,
            lab=lab,
        )
    return sentence(
        "{each} {h} each is " + _WHERE[a.standing] + ": about {theirs}",
        each=f.middle(each),
        h=f.H100E,
        lab=lab,
        theirs=f.both(a.lab.per_researcher),
    )


def claim_verdict(s: Situation) -> Sentence | None:
    """What that says of the claim; None of anything else, and where there is no average."""
    a = _of_whom(s)
    if a is None or a.ratio is None or a.standing is None:
        return None
    return sentence(
        "{so}; what one person gets is not public.", so=f.cited(_SO[a.standing], *a.ratio.facts)
    )


def _of_whom(s: Situation) -> Against | None:
    """The one lab of which it is claimed."""
    return s.against[0] if s.is_claim and len(s.against) == 1 else None


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
        h=f.H100E,
    )


def average(lab: LabFigures) -> Figure:
    """The same as a figure."""
    key = f"lab.{lab.key}.h100e_per_researcher"
    return Figure(key, lab.per_researcher, lab.per_head_note)
