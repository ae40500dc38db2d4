"""Who stands at a place among labs, and by how much one of them is ahead of another."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.heard import Part
from bot.conversation.telling.makeup import Stood, labs_in, standing, sure
from bot.conversation.telling.measures import measure
from bot.conversation.telling.paring import pared
from bot.prose import sentence
from bot.quantities import Estimate, Unit, derive
from bot.questions.ordinals import places_named
from bot.regex import regex
from bot.subjects import NameOf

_NO_LEAD: Final = sentence("The ranges overlap, so that it is no sure lead.")
_APART: Final = sentence("The ranges don't overlap.")
_BELOW: Final = regex(r"\b(?:smaller|behind|less|fewer|lower)\b")
"""`how much smaller is the second`: than the one above it."""
_NONE: Final = "No lab with a public figure {where} stands there"


def placed(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """The lab at the place that is named, by the middle values."""
    stood, where = standing(answer), f.said(measure(answer)[1])
    place = next(iter(places_named(words)), 1)
    if len(stood) <= place:
        return pared(answer, sentence(_NONE, where=where), (), answer.table)
    one = stood[place]
    headline = sentence(
        "{lab} by the middle values: {figure} {unit} {where}",
        lab=f.said(name(one.slug)),
        figure=f.both(one.estimate),
        unit=f.H100E,
        where=where,
    )
    return pared(answer, headline, sure(stood), answer.table)


def ahead_by(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """How many times the one has what the other has; the answer as it is where that isn't known."""
    pair = _pair(answer, words, name)
    if pair is None:
        return answer
    first, second = sorted(pair, key=lambda one: -one.estimate.median)
    ratio = derive(Unit.RATIO, (first.estimate,), (second.estimate,))
    is_sure = _is_sure(first.estimate, second.estimate)
    headline = sentence(
        "{lab} has {times} the compute of {other} {where}{how}",
        lab=f.said(name(first.slug)),
        times=f.times(ratio) if is_sure else f.times_middle(ratio),
        other=f.said(name(second.slug)),
        where=f.said(measure(answer)[1]),
        how=f.said("" if is_sure else " by the middle values"),
    )
    figures = sentence(
        "{lab}: {figure} {unit}; {other}: {less} {unit}.",
        lab=f.said(name(first.slug)),
        figure=f.both(first.estimate),
        unit=f.H100E,
        other=f.said(name(second.slug)),
        less=f.both(second.estimate),
    )
    told = (figures, _APART if is_sure else _NO_LEAD)
    return pared(answer, headline, told, answer.table)


def each_figure(answer: Answer, _: str, name: NameOf) -> Answer:
    """The figures side by side; the answer as it is where none is known."""
    stood = standing(answer)
    silent = [lab for lab in labs_in(answer) if lab not in {one.slug for one in stood}]
    if not stood or silent:
        return answer
    facts = [fact for one in stood for fact in one.estimate.facts]
    told = (f"{name(one.slug)} {f.both(one.estimate).text}" for one in stood)
    headline = sentence(
        "In {unit}, {where}: {each}",
        unit=f.H100E,
        where=f.said(measure(answer)[1]),
        each=f.listed(tuple(told), *facts),
    )
    return pared(answer, headline, (answer.headline.stopped(),), answer.table)


def _pair(answer: Answer, words: str, name: NameOf) -> tuple[Stood, Stood] | None:
    """The two that are meant: by name, by place, else the first and the one below it."""
    stood = standing(answer)
    named = [at for at, one in enumerate(stood) if f"[{name(one.slug).lower()}]" in words.lower()]
    meant = named or [at for at in places_named(words) if at < len(stood)] or [0]
    silent = [lab for lab in labs_in(answer) if f"[{name(lab).lower()}]" in words.lower()]
    if len(stood) < len(meant) + 1 or len(silent) > len(named):
        return None
    step = -1 if meant[0] and _BELOW.search(words) else 1
    other = meant[1] if len(meant) > 1 else meant[0] + step
    return stood[meant[0]], stood[other if other < len(stood) else 0]


def _is_sure(first: Estimate, second: Estimate) -> bool:
    return first.low > second.high or second.low > first.high


TOLD: Final = {Part.PLACED: placed, Part.AHEAD_BY: ahead_by, Part.EACH_FIGURE: each_figure}
"""What tells each part."""
