"""What the figures of labs are made of, which of them stand in an answer, and in which order."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from bot import formats as f
from bot.answers import Answer, Cell, Table
from bot.conversation.telling.by_side import is_there, none_there, side_in
from bot.conversation.telling.measures import measure
from bot.conversation.telling.paring import pared
from bot.fact_words import stated_text
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from bot.questions.spelt_numbers import counts_in
from bot.questions.types import Kind
from bot.regex import regex
from bot.subjects import NameOf
from storage.records import Fact, Metric

_NOT_SURE: Final = sentence(
    "In order of the middle values; ranges overlap, so the order is not sure."
)
_MOST_MADE: Final = 3
_TWO: Final = 2
_PLACES: Final = {"first": 0, "top": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4}
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
_NO_NAMES: Final = frozenset(("lab", "labs", "one", "the", "are", "how", "has", "and", "than"))
_ONE: Final = regex(
    r"^(?:and |so |but |ok |just |only )*(?:(?:which|what|who|whose|where|against|to)\b|"
    r"(?:drop |remove |without |skip |leave out |hide |exclude |cut |minus )?(?:the )?"
    r"(?:top|smallest|lowest|biggest|largest|highest|closest|nearest|furthest|farthest|poorest|weakest)"
    r"(?: (?:one|lab|to us|from us|only|please))*$)"
)
"""`who is last`, `just the smallest`."""


class Stood(NamedTuple):
    """A lab of an answer, by the figure that the answer is about."""

    slug: str
    estimate: Estimate


def estimate_of(answer: Answer, slug: str, key: str) -> Estimate | None:
    """A figure of a lab."""
    figure = answer.figure(f"lab.{slug}.{key}")
    return figure.estimate if figure else None


def labs_in(answer: Answer) -> tuple[str, ...]:
    """The labs that an answer has a place for, whether with a figure or without."""
    keys = (figure.key.split(".") for figure in answer.figures)
    return tuple(dict.fromkeys(key[1] for key in keys if key[0] == "lab" and len(key) > 2))


def standing(answer: Answer) -> tuple[Stood, ...]:
    """The labs with a figure, the highest middle value first."""
    key, _ = measure(answer)
    found = [(slug, estimate_of(answer, slug, key)) for slug in labs_in(answer)]
    stood = [Stood(slug, estimate) for slug, estimate in found if estimate]
    return tuple(sorted(stood, key=lambda one: -one.estimate.median))


def asked_about(answer: Answer, words: str, name: NameOf) -> tuple[str, ...]:
    """The labs that words mean: by place, by name, else those of the question or of the top."""
    order = [one.slug for one in standing(answer)]
    place = next((at for word, at in _PLACES.items() if re.search(rf"\b{word}\b", words)), None)
    if "last" in words.split():
        place = len(order) - 1
    if place is not None and 0 <= place < len(order):
        return (order[place],)
    return called(order, words, name) or tuple(order[:_MOST_MADE])


def called(slugs: Sequence[str], words: str, name: NameOf) -> tuple[str, ...]:
    """The labs that words name by any part of their names: `why is xai so high`, `deepmind`."""
    said = [word for word in re.findall(r"[a-z]{3,}", words) if word not in _NO_NAMES]
    return tuple(slug for slug in slugs if any(word in name(slug).lower() for word in said))


def made_of(answer: Answer, slug: str, name: NameOf) -> Sentence | None:
    """What somebody's average at a lab is worked out from; None where there is none."""
    total, staff = (estimate_of(answer, slug, key) for key in ("h100e", "staff"))
    each = estimate_of(answer, slug, "h100e_per_researcher")
    compute = _share(each, Metric.RD_COMPUTE_SHARE)
    people = _share(each, Metric.RESEARCH_STAFF_SHARE)
    if not (total and staff and each and compute and people):
        return None
    return sentence(
        "{lab}: {total} {unit} in all, of which {compute} are for research ({first}), over {staff}"
        " staff, of whom {people} do research ({second}): {each} {unit} each.",
        lab=f.said(name(slug)),
        unit=f.H100E,
        total=f.middle(total),
        compute=f.cited(stated_text(compute), compute),
        first=f.id_of(compute),
        staff=f.middle(staff, f.count_text),
        people=f.cited(stated_text(people), people),
        second=f.id_of(people),
        each=f.both(each),
    )


def _share(each: Estimate | None, metric: Metric) -> Fact | None:
    return next((x for x in each.facts if x.metric == metric), None) if each else None


def ours_made_of(answer: Answer) -> Sentence | None:
    """The same of an offer."""
    keys = ("offer.h100e", "offer.h100e_per_researcher")
    total, each = (x.estimate if (x := answer.figure(key)) else None for key in keys)
    if not (total and each):
        return None
    return sentence(
        "Ours: {total} {unit} in all, {each} for each researcher.",
        unit=f.H100E,
        total=f.middle(total, f.count_text),
        each=f.middle(each),
    )


def makeup(answer: Answer, labs: tuple[str, ...], name: NameOf) -> tuple[Sentence, ...]:
    """What the averages of these labs are made of, and ours after them."""
    made = [line for slug in labs if (line := made_of(answer, slug, name))]
    ours = ours_made_of(answer)
    return (*made, ours) if made and ours else tuple(made)


def silent(answer: Answer, name: NameOf) -> Sentence | None:
    """That labs of the question have no figure which could be sure or unsure."""
    key, _ = measure(answer)
    named = answer.question.labs
    none = [slug for slug in labs_in(answer) if slug in named and not _has(answer, slug, key)]
    if not none:
        return None
    return sentence(
        "No public figure of {labs}, so there is none to rely on or to doubt",
        labs=f.names([name(slug) for slug in none]),
    )


def _has(answer: Answer, slug: str, key: str) -> bool:
    return bool(estimate_of(answer, slug, key) or estimate_of(answer, slug, "h100e"))


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
