"""In which order labs stand, who has a place among them, and which of them is nearest to ours."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Final

from bot import formats as f
from bot.answers import Answer, Cell, Table
from bot.conversation.heard import Part
from bot.conversation.telling.makeup import Stood, estimate_of, labs_in, measure, standing
from bot.conversation.telling.paring import pared
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from bot.questions.ordinals import places_named
from bot.questions.spelt_numbers import counts_in
from bot.questions.types import Kind
from bot.regex import regex
from bot.subjects import NameOf

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


_NOT_SURE: Final = sentence(
    "In order of the middle values; ranges overlap, so the order is not sure."
)
_TWO: Final = 2
_SMALLEST: Final = regex(
    r"\b(?:smallest|less|easi(?:er|est)|closest|closer|nearest|nearer|narrowest|least|fewest|poorest|weakest|bottom|last|ascending|"
    r"lowest)\b"
)
_GONE: Final = regex(
    r"^(?:and |so |but |ok |just |only )*(?:drop|remove|without|skip|leave out|hide|exclude|cut|"
    r"minus)\b"
)
_DISTANCE: Final = regex(
    r"\b(?:gap|distance|lead|(?:easi|hard|tough)(?:er|est)|furthest|farthest|further|farther|closest|closer|nearest|nearer|narrowest|behind|ahead|away|beats?)\b"
)
_ONE: Final = regex(
    r"^(?:and |so |but |ok |just |only )*(?:(?:which|what|who|whose|where|against|to)\b|"
    r"(?:drop |remove |without |skip |leave out |hide |exclude |cut |minus )?(?:the )?"
    r"(?:top|smallest|lowest|biggest|largest|highest|closest|nearest|furthest|farthest|poorest|weakest)"
    r"(?: (?:one|lab|to us|from us|only|please))*$)"
)
"""`who is last`, `just the smallest`."""


def ordered(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """The labs of the answer in order, or as many of them as are asked for."""
    stood = standing(answer)
    if len(stood) < 2:
        return None
    ours = answer.figure(f"offer.{measure(answer)[0]}")
    mine = ours.estimate if ours else None
    is_least, is_gap = bool(_SMALLEST.search(words)), bool(mine and _DISTANCE.search(words))
    if is_gap and mine:
        side = side_in(words)
        stood = tuple(one for one in stood if is_there(one.estimate, mine, side))
        if side and not stood:
            return pared(answer, none_there(side, measure(answer)[1], mine), (), answer.table)
        away = {one.slug: abs(math.log(one.estimate.median / mine.median)) for one in stood}
        stood = tuple(sorted(stood, key=lambda one: -away[one.slug]))
    order = stood[::-1] if is_least else stood
    shown = order[: _how_many(words, len(order))]
    if _GONE.match(words):
        gone, is_least = shown, False
        shown = tuple(one for one in stood if one not in gone) or stood
    headline = _order_headline(shown, answer, name, lead=_lead(is_least, is_gap, words))
    if len(shown) == 1 and len(stood) == _TWO and sure(stood):  # neither comes first
        shown, headline = order, _tie(stood, answer, name)
    told = (*sure(stood), *_too_few(words, stood, answer), *_left_out(stood, answer, name))
    told = (*told, *_silent_least(stood, answer)) if is_least and not side_in(words) else told
    keep = len(answer.caveats) if is_least else 1  # what is public of the least may be but a part
    return pared(answer, headline, told, _rows(shown, answer, name), keep=keep)


def _silent_least(stood: tuple[Stood, ...], answer: Answer) -> tuple[Sentence, ...]:
    """How many labs have no such figure, any of which may have the least."""
    silent = len(labs_in(answer)) - len(stood)
    facts = [fact for one in stood for fact in one.estimate.facts]
    line = sentence(
        "Of {n} more labs no figure {each} is public: any of them may have less.",
        n=f.counted(silent, *facts),
        each=f.said(measure(answer)[1]),
    )
    is_of_all = answer.kind is Kind.LEAGUE and not answer.question.labs
    return (line,) if is_of_all and silent > 0 else ()


def _too_few(words: str, stood: tuple[Stood, ...], answer: Answer) -> tuple[Sentence, ...]:
    """`top 5 only`, of a list on which fewer have a figure."""
    facts = [fact for one in stood for fact in one.estimate.facts]
    line = sentence(
        "No more than {n} labs here have a figure {each}.",
        n=f.counted(len(stood), *facts),
        each=f.said(measure(answer)[1]),
    )
    return (line,) if _how_many(words, 0) > len(stood) else ()


def _left_out(stood: tuple[Stood, ...], answer: Answer, name: NameOf) -> tuple[Sentence, ...]:
    """The labs that were asked about and have no such figure."""
    known = {one.slug for one in stood}
    none = [name(lab) for lab in answer.question.labs if lab not in known]
    where = f.said(measure(answer)[1])
    line = sentence("No public figure {where} for {labs}.", where=where, labs=f.names(none or [""]))
    return (line,) if none else ()


def _tie(stood: tuple[Stood, ...], answer: Answer, name: NameOf) -> Sentence:
    """That two labs can't be told apart, with the figures of both."""
    return sentence(
        "Neither, as far as public data can tell: {one} has {n} {unit} {each}, {other} {m}",
        one=f.said(name(stood[0].slug)),
        n=f.both(stood[0].estimate),
        unit=f.H100E,
        each=f.said(measure(answer)[1]),
        other=f.said(name(stood[1].slug)),
        m=f.both(stood[1].estimate),
    )


def _lead(is_least: bool, is_gap: bool, words: str) -> str:
    if is_gap and (side := side_in(words)):
        return f"Next {side} ours"
    if is_gap:
        return "Closest to ours" if is_least else "Furthest from ours"
    return "Lowest middle value" if is_least else "Highest middle value"


def _ratio_of(answer: Answer) -> str:
    return f"ratio_{measure(answer)[1].removeprefix('in ').replace(' ', '_')}"


def _how_many(words: str, there: int) -> int:
    said = next((n for n in counts_in(words) if n > 1), None)  # `which one` is no number
    return said or (1 if _ONE.match(words) else there)


def _order_headline(
    shown: tuple[Stood, ...], answer: Answer, name: NameOf, *, lead: str
) -> Sentence:
    each = measure(answer)[1]
    if len(shown) > 1:
        return sentence(
            "{lead} first, {each}: {labs}",
            lead=f.said(lead),
            each=f.said(each),
            labs=f.names([name(one.slug) for one in shown]),
        )
    ratio = estimate_of(answer, shown[0].slug, _ratio_of(answer))
    return sentence(
        "{lead} {each}: {lab}, {figure} {unit}{times}",
        lead=f.said(lead),
        each=f.said(each),
        lab=f.said(name(shown[0].slug)),
        figure=f.both(shown[0].estimate),
        unit=f.H100E,
        times=f.cited(f", {f.times(ratio).text} ours", *ratio.facts) if ratio else f.said(""),
    )


def sure(stood: tuple[Stood, ...]) -> tuple[Sentence, ...]:
    """That the order is not sure, where ranges overlap."""
    ends = ((a.estimate, b.estimate) for a, b in pairwise(stood))
    touching = any(max(a.low, b.low) <= min(a.high, b.high) for a, b in ends)
    return (_NOT_SURE,) if touching else ()


def _rows(shown: tuple[Stood, ...], answer: Answer, name: NameOf) -> Table:
    _, each = measure(answer)
    ratios = [estimate_of(answer, one.slug, _ratio_of(answer)) for one in shown]
    has_ours = all(ratios)
    rows: list[tuple[Cell, ...]] = []
    for one, held in zip(shown, ratios, strict=True):
        row: tuple[Cell, ...] = (
            f.said(name(one.slug)), f.middle(one.estimate), f.span(one.estimate)
        )  # fmt: skip
        rows.append((*row, f.times(held)) if has_ours and held else row)
    columns = (f"H100e {each}", "Middle", "Range", *(("Lab ÷ ours",) if has_ours else ()))
    return Table(columns, tuple(rows))


_SIDE: Final = regex(r"\b(?:above|below)(?= us\b)")


def side_in(words: str) -> str | None:
    """`above` or `below`, where one is asked for."""
    found = _SIDE.search(words)
    return found[0] if found else None


def is_there(one: Estimate, mine: Estimate, side: str | None) -> bool:
    """Whether a figure is on that side of ours by its middle value; any is without a side."""
    sign = {"above": 1, "below": -1}.get(side or "", 0)
    return not sign or (one.median - mine.median) * sign > 0


def none_there(side: str, each: str, mine: Estimate) -> Sentence:
    """That no lab is on that side."""
    return sentence(
        "No lab with a public figure {each} is {side} ours, {mine} {unit}, by its middle value",
        each=f.said(each),
        side=f.said(side),
        mine=f.both(mine),
        unit=f.H100E,
    )


TOLD: Final = {
    Part.PLACED: placed,
    Part.EACH_FIGURE: each_figure,
}
"""What tells each part."""
