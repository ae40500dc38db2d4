"""What a lab is said to give each, beside its average on record: below it, within it or above."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.compute.benchmark import Standing
from bot.compute.situation import Situation
from bot.prose import Sentence, sentence
from bot.questions.claimed import CLAIM
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


def claim_headline(question: Question, s: Situation) -> Sentence | None:
    """`100 H100e each is below …'s average: about 264 (129–550)`; None of anything but a claim."""
    each, rated = s.ours.per_researcher, [a for a in s.against if a.ratio]
    if question.called != CLAIM or len(s.against) != 1 or not rated or each is None:
        return None
    a = rated[0]
    if a.lab.per_researcher is None or a.standing is None:
        return None
    return sentence(
        "{each} {h} each is " + _WHERE[a.standing] + ": about {theirs}",
        each=f.middle(each),
        h=f.said("H100e"),
        lab=f.said(owner(a.lab.lab.name)),
        theirs=f.both(a.lab.per_researcher),
    )


def claim_verdict(question: Question, s: Situation) -> Sentence | None:
    """What that says of the claim; None of anything else."""
    rated = [a for a in s.against if a.ratio]
    if question.called != CLAIM or len(s.against) != 1 or not rated:
        return None
    facts = rated[0].ratio.facts if rated[0].ratio else ()
    if rated[0].standing is None:
        return None
    return sentence(
        "{so}; what one person gets is not public.", so=f.cited(_SO[rated[0].standing], *facts)
    )
