"""The headline of labs beside each other: who is clearly ahead, on which counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import Final

from bot import formats as f
from bot.answering.offers.compare_words import Pair
from bot.compute.benchmark import Standing, ratio_of, standing, upside_down
from bot.compute.labs import LabFigures, figure_in
from bot.prose import Name, Sentence, sentence
from bot.questions.possessive import joined
from bot.questions.types import Scope
from bot.questions.writing.wording import SCOPES


def pairs_in(labs: tuple[LabFigures, ...], scope: Scope) -> list[Pair]:
    """All pairs of which both figures are known, with the first one's over the second's."""
    found = []
    for one, other in combinations(labs, 2):
        a, b = figure_in(one, scope), figure_in(other, scope)
        if a and b:
            found.append((one, other, ratio_of(a, b)))
    return found


def labs_headline(
    labs: tuple[LabFigures, ...], scopes: tuple[Scope, ...], owned: Sentence | None = None
) -> Sentence:
    """Who is clearly ahead and on which counts; `owned` where only what companies own is known."""
    known = [lab for lab in labs if lab not in without(labs, scopes)]
    pairs = {scope: found for scope in scopes if (found := pairs_in(labs, scope))}
    if not pairs:
        none = sentence(
            "{labs}: no public figure{where} to compare them by{others}",
            labs=f.names([lab.lab.name for lab in labs]),
            **none_there(labs, scopes),
        )
        return Sentence((*none.parts, "; ", *owned.parts)) if owned else none
    names = f.names([lab.lab.name for lab in known])
    ratios = [ratio for found in pairs.values() for _, _, ratio in found]
    if any(ratio.interval.is_point for ratio in ratios):
        return _of_single_figures(labs, names)
    judged = {standing(ratio) for ratio in ratios}
    if judged == {Standing.COMPARABLE}:
        where = "" if len(pairs) == len(scopes) else f" {_where(pairs)}"
        return sentence(
            "{labs} are comparable{where}: the ranges overlap", labs=names, where=f.said(where)
        )
    if len(known) == _TWO:
        return _ahead({scope: found[0] for scope, found in pairs.items()})
    tied = Standing.COMPARABLE in judged
    words = "{labs}: clearly apart on some counts, not on others" if tied else _APART
    return sentence(words, labs=names)


def none_there(labs: tuple[LabFigures, ...], scopes: tuple[Scope, ...]) -> dict[str, Name]:
    """On which counts no figure is public, where not all were asked for, and on which one is."""
    others = [scope for scope in Scope if scope not in scopes and pairs_in(labs, scope)]
    where = f" {_where(scopes)}" if len(scopes) < len(Scope) else ""
    told = f"; {_where(others)} there is one" if others else ""
    return {"where": f.said(where), "others": f.said(told)}


_TWO: Final = 2
_APART: Final = "{labs} are clearly apart"


def _where(scopes: Iterable[Scope]) -> str:
    return joined([SCOPES[scope] for scope in scopes])


def _ahead(by_scope: Mapping[Scope, Pair]) -> Sentence:
    """`Anthropic is clearly ahead of SpaceXAI in total: 1.9× (1.2–2.7×)`, and where they tie."""
    one, other, _ = next(iter(by_scope.values()))
    first, second, tied = (
        [scope for scope, (_, _, ratio) in by_scope.items() if standing(ratio) is where]
        for where in (Standing.BEHIND, Standing.AHEAD, Standing.COMPARABLE)
    )
    if first and second:
        both = "{one} is clearly ahead {first}, {other} {second}"
        named = {"one": f.said(one.lab.name), "other": f.said(other.lab.name)}
        return sentence(both, **named, first=f.said(_where(first)), second=f.said(_where(second)))
    ahead, behind = (one, other) if first else (other, one)
    led = sentence(
        "{ahead} is clearly ahead of {behind} {where}",
        ahead=f.said(ahead.lab.name),
        behind=f.said(behind.lab.name),
        where=f.said(_where(first or second)),
    )
    if tied:
        return Sentence((*led.parts, f"; {_where(tied)} the ranges overlap"))
    if len(by_scope) > 1:
        return led
    ratio = next(iter(by_scope.values()))[2]
    return Sentence((*led.parts, ": ", f.times(ratio if first else upside_down(ratio))))


def _of_single_figures(labs: tuple[LabFigures, ...], names: Name) -> Sentence:
    """Whose figure is the largest in total, where single figures have no ranges to overlap."""
    known = [(lab, lab.stock) for lab in labs if lab.stock]
    tail = "single figures without a range, so how far apart can't be said"
    if len(known) < 2:
        return sentence(f"{{labs}}: {tail}", labs=names)
    first, most = max(known, key=lambda pair: pair[1].median)
    return sentence(
        f"{{lab}} has the largest figure in total, {{n}} {{h}}: {tail}",
        lab=f.said(first.lab.name),
        n=f.middle(most),
        h=f.H100E,
    )


def without(labs: tuple[LabFigures, ...], scopes: tuple[Scope, ...]) -> list[LabFigures]:
    """The labs of which nothing is public."""
    return [lab for lab in labs if not any(figure_in(lab, scope) for scope in scopes)]
