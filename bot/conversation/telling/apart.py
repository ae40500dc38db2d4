"""By how much one is ahead of another, whether their ranges overlap, and what makes it so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from bot import formats as f
from bot.answers import Answer
from bot.compute.benchmark import Standing
from bot.compute.benchmark import standing as standing_of
from bot.conversation.heard import Part
from bot.conversation.telling.makeup import (
    asked_about,
    called,
    estimate_of,
    labs_in,
    makeup,
    measure,
    standing,
)
from bot.conversation.telling.paring import pared
from bot.prose import Sentence, sentence
from bot.quantities import Estimate, Unit, derive
from bot.questions.ordinals import places_named
from bot.questions.types import Kind
from bot.regex import regex
from bot.subjects import NameOf

_COMPUTE: Final[tuple[tuple[str, str, str], ...]] = (
    ("h100e", "in total", "ratio_total"),
    ("h100e_per_employee", "per employee", "ratio_per_employee"),
    ("h100e_per_researcher", "per researcher", "ratio_per_researcher"),
)
_ELSE: Final = (("owned", "of chips owned", ""), ("staff", "in staff", ""))
"""By what they are compared where it is not by the compute that they use."""
_BY_HEAD: Final = (
    ("per employee", regex(r"\bemployee|\bheadcount|\bper head\b")),
    ("per researcher", regex(r"\bresearcher|\beach\b|\bper person\b")),
    ("in total", regex(r"\btotal\b|\boverall\b|\bin all\b|\bin (?:gpus?|chips|h100e?s?|cards)\b")),
)
_STAFF: Final = "staff"
_MORE: Final = regex(r"\b(?:bigger|larger|greater|more|ahead|higher|better|in front)\b")
"""`how much bigger is the second`: than the one below it, and not than the first."""


class _Side(NamedTuple):
    """Who has how much."""

    name: str
    held: Estimate


def apart(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """The ratio that words ask for first, then by the other measures; None where there is none."""
    told = [line for line in _lines(answer, words, name) if line]
    if not told:
        return _unlisted(answer, words, name) or _untold(answer, words)
    rest = tuple(line.stopped() for line in told[1:])
    return pared(answer, told[0], rest, answer.table, keep=len(answer.caveats))


def _unlisted(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """That the lab that is named has no figure on the list; None of an answer that is no list."""
    listed = [one.slug for one in standing(answer)] if answer.kind is Kind.LEAGUE else []
    silent = [lab for lab in labs_in(answer) if lab not in listed]
    named = called(silent, words, name) if listed else []
    if not named:
        return None
    told = sentence(
        "This answer holds nothing of that: no figure {where} of {lab} is public",
        where=f.said(measure(answer)[1]),
        lab=f.names([name(lab) for lab in named]),
    )
    return pared(answer, told, (answer.headline.stopped(),), answer.table)


def _untold(answer: Answer, words: str) -> Answer | None:
    """That there is no ratio, and why: of an offer the line of the lab that has no figure.

    Two amounts of hardware are told apart by their answer itself.
    """
    if answer.kind is Kind.COMPARE and answer.question.other:
        return pared(answer, answer.headline, answer.verdict, answer.table, keep=2)
    lines = (answer.headline,) if answer.kind is Kind.COMPARE else answer.verdict[:1]
    if not lines or not answer.question.labs:
        return None
    where = next((f"{where} " for where, said in _BY_HEAD if said.search(words)), "")
    none = Sentence((f"By how much {where}can't be told: ", *lines[0].parts))
    return pared(answer, none, tuple(x for x in answer.verdict if x not in lines), answer.table)


def _lines(answer: Answer, words: str, name: NameOf) -> Iterator[Sentence | None]:
    """One line a measure, that of the words or the answer first."""
    for key, where, ratio in _in_order(answer, words):
        if answer.kind is Kind.OFFER:
            yield from (_to_ours(answer, lab, ratio, where, name) for lab in answer.question.labs)
            continue
        sides = [_Side(name(lab), held) for lab, held in _held(answer, words, key, name)]
        sides = sorted(sides, key=lambda side: -side.held.median)
        yield from (_line(sides[0], other, where) for other in sides[1:])


def _in_order(answer: Answer, words: str) -> Sequence[tuple[str, str, str]]:
    kinds = {x.key.rpartition(".")[2] for x in answer.figures}
    if kinds.isdisjoint(key for key, _, _ in _COMPUTE):
        return [each for each in _ELSE if each[0] in kinds][:1]
    led = next((where for where, said in _BY_HEAD if said.search(words)), measure(answer)[1])
    ordered = sorted(_COMPUTE, key=lambda each: each[1] != led)
    return ordered[:1] if answer.kind is Kind.LEAGUE else ordered  # a list is by one of them


def _held(answer: Answer, words: str, key: str, name: NameOf) -> Iterator[tuple[str, Estimate]]:
    """The labs that are held against each other; of a list the first and the one that is named."""
    is_list = answer.kind is Kind.LEAGUE
    for lab in _of_list(answer, words, name) if is_list else answer.question.labs:
        figure = answer.figure(f"lab.{lab}.{key}")
        if figure and figure.estimate and not (key == _STAFF and figure.note):
            yield lab, figure.estimate


def _of_list(answer: Answer, words: str, name: NameOf) -> Sequence[str]:
    """The two of a list that are meant, by name or by place; none where one has no figure."""
    order = [one.slug for one in standing(answer)]
    silent = [lab for lab in labs_in(answer) if lab not in order]
    if not order or called(silent, words, name):
        return ()
    last = (len(order) - 1,) if "last" in words.split() else ()
    places = [at for at in (*places_named(words), *last) if at < len(order)]
    meant = called(order, words, name) or [order[at] for at in places] or order[:1]
    if len(meant) > 1:
        return meant[:2]
    at = order.index(meant[0])
    other = at + 1 if not at or _MORE.search(words) else 0
    return (*meant, *order[other : other + 1])


def _line(more: _Side, less: _Side, where: str) -> Sentence:
    ratio = derive(Unit.RATIO, (more.held,), (less.held,))
    if ratio.interval.is_point:
        tail = ": single figures, without a range"
    elif less.held.high >= more.held.low:
        tail = ", and the ranges overlap: that is no sure lead"
    else:
        tail = ": the ranges don't overlap"
    return sentence(
        "{more} has {times} what {less} has {where}{tail}",
        more=f.said(more.name),
        times=f.times(ratio),
        less=f.said(less.name),
        where=f.said(where),
        tail=f.said(tail),
    )


def _to_ours(answer: Answer, lab: str, key: str, where: str, name: NameOf) -> Sentence | None:
    """What a lab has of ours, as the offer was held against it."""
    ratio = estimate_of(answer, lab, key) if key else None
    if ratio is None:
        return None
    overlap = standing_of(ratio) is Standing.COMPARABLE
    return sentence(
        "{lab} has {times} ours {where}{tail}",
        lab=f.said(name(lab)),
        times=f.times_of(ratio),
        where=f.said(where),
        tail=f.said(", and the ranges overlap" if overlap else ""),
    )


_CALLED: Final = regex(
    r"\b(?:is|are) (?!(?:we|they|it|that|this|the|ours|theirs|so|such|much|too)\b)([a-z]+)"
)
"""A name of a lab: `why is meta so low`."""


def gap(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """Why a lab is so far ahead or behind: what its figure is made of, beside ours."""
    named = called(labs_in(answer), words, name)
    if not named and _CALLED.search(words):
        return None  # whoever is meant is not in it
    labs = named or asked_about(answer, words, name)
    lines = makeup(answer, labs, name)
    if lines and answer.kind is Kind.COMPARE:  # beside the others, and whether it can be told
        others = tuple(lab for lab in labs_in(answer) if lab not in labs)
        lines = (*lines, *makeup(answer, others, name), answer.headline.stopped())
    if not lines:
        return _of_stock(answer, named[0], name) if named else None
    among = _among_these(answer, labs[0], name) if named else None
    return pared(answer, among or _gap_headline(answer, labs[0], name) or lines[0], lines)


def _of_stock(answer: Answer, slug: str, name: NameOf) -> Answer | None:
    """Why a lab stands where it does by its stock alone: what that is, and who says so."""
    stock = estimate_of(answer, slug, "h100e")
    if stock is None or not stock.facts:
        none = sentence("No figure of {lab} is public that would say why", lab=f.said(name(slug)))
        return pared(answer, none, keep=0)
    fact = stock.facts[0]
    head = sentence(
        "{lab}: {n} {unit} in all, research and serving together",
        lab=f.said(name(slug)),
        n=f.both(stock),
        unit=f.H100E,
    )
    source = sentence(
        "That is its stock of {day} as {source} has it ({id}, grade {grade}); no headcount and no"
        " share enters a total.",
        day=f.day_of(fact),
        source=f.said(fact.source_name),
        id=f.id_of(fact),
        grade=f.said(fact.grade.value),
    )
    each = sentence("Per researcher there is no public figure for it.")
    return pared(answer, head, (source, each), keep=len(answer.caveats))


def _gap_headline(answer: Answer, slug: str, name: NameOf) -> Sentence | None:
    total = estimate_of(answer, slug, "ratio_total")
    each = estimate_of(answer, slug, "ratio_per_researcher")
    lab = f.said(name(slug))
    if total and each:
        return sentence(
            "{lab} has {total} our chips in all; less serving, over its researchers, that is {each}"
            " each",
            lab=lab,
            total=f.times_middle(total),
            each=f.times_middle(each),
        )
    stock, each = (
        estimate_of(answer, slug, "h100e"),
        estimate_of(answer, slug, "h100e_per_researcher"),
    )
    if not (stock and each):
        return None
    return sentence(
        "{lab}: {each} {unit} per researcher, out of {stock} in all",
        unit=f.H100E,
        lab=lab,
        each=f.middle(each),
        stock=f.middle(stock),
    )


def _among_these(answer: Answer, slug: str, name: NameOf) -> Sentence | None:
    """Where a lab stands among those compared, and over how large a staff its stock is shared."""
    if answer.kind is not Kind.COMPARE:
        return None
    stock, staff, each = (_of_all(answer, key) for key in ("h100e", "staff", _KEY_EACH))
    if not (slug in stock and slug in staff and slug in each):
        return None
    return sentence(
        "{lab}: {each} {unit} per researcher{place}: {stock} in all over {staff} staff{most}",
        lab=f.said(name(slug)),
        unit=f.H100E,
        each=f.middle(each[slug]),
        place=f.cited(_place(each, slug, "lowest middle", "highest middle"), *each[slug].facts),
        stock=f.middle(stock[slug]),
        staff=f.middle(staff[slug], f.count_text),
        most=f.cited(_place(staff, slug, "fewest", "most"), *staff[slug].facts),
    )


_ALIKE: Final = 1.05
"""Middle values nearer than this are told as the same number, and none is the lower."""
_KEY_EACH: Final = "h100e_per_researcher"


def _of_all(answer: Answer, key: str) -> dict[str, Estimate]:
    """A figure of each lab that is compared by its average."""
    labs = [lab for lab in labs_in(answer) if estimate_of(answer, lab, _KEY_EACH)]
    return {lab: found for lab in labs if (found := estimate_of(answer, lab, key))}


def _place(held: dict[str, Estimate], slug: str, least: str, most: str) -> str:
    """`, the lowest of these`, by the middle values; nothing between them."""
    others = [each.median for lab, each in held.items() if lab != slug]
    own = held[slug].median
    if not others or min(others) / _ALIKE <= own <= max(others) * _ALIKE:
        return ""
    return f", the {least if own < min(others) else most} of these"


TOLD: Final = {
    Part.APART: apart,
    Part.GAP: gap,
}
"""What tells each part."""
