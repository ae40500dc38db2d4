"""What a lab is said to give each, beside its average on record: below it, within it or above."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.compute.benchmark import Standing
from bot.compute.situation import Against, Situation
from bot.prose import Sentence, sentence
from bot.questions.possessive import owner

_H100E: Final = f.said("H100e")
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
            h=_H100E,
            lab=lab,
        )
    return sentence(
        "{each} {h} each is " + _WHERE[a.standing] + ": about {theirs}",
        each=f.middle(each),
        h=_H100E,
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
