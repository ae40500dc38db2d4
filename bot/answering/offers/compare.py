"""`compare openai and deepmind`, and `512 B200 vs 10k H100`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from bot import formats as f
from bot.answering.context import Context, far_apart, lab_figures, only, stock_age
from bot.answering.labs.compare_staff import compare_staff
from bot.answering.labs.owned import compare_fleets, fleets_beside
from bot.answering.next_steps import after_lab
from bot.answering.offers.compare_budget import compare_budget
from bot.answering.offers.compare_chips import compare_hardware
from bot.answering.offers.compare_headline import labs_headline, none_there, pairs_in, without
from bot.answering.offers.compare_offers import compare_offers
from bot.answering.offers.compare_words import Pair, all_tied, in_scope, staff_flip, told_of_silent
from bot.answers import Advice, Answer, Bar, Cell, Chart, Figure, Table
from bot.compute.benchmark import Standing, standing
from bot.compute.labs import LabFigures, figure_in, figures_of_lab
from bot.prose import Part, Sentence, sentence
from bot.quantities import Estimate
from bot.questions.lab_parts import LabPart
from bot.questions.possessive import joined
from bot.questions.types import Kind, Question, Scope
from bot.questions.writing.wording import SCOPES

EVERY_SCOPE = tuple(SCOPES)


def compare(question: Question, context: Context) -> Answer:
    """Two amounts of hardware, or labs side by side, as the question has it."""
    if question.other_terms and not question.other:
        return compare_budget(question, context)
    if question.other_terms:
        return compare_offers(question, context)
    if question.topic == LabPart.STAFF:
        return compare_staff(question, context)
    if question.topic == LabPart.FLEET:
        return compare_fleets(question, context)
    if question.other:
        return compare_hardware(question, context)
    return _compare_labs(question, context)


def _compare_labs(question: Question, context: Context) -> Answer:
    """Labs on each scope: which ranges overlap, which do not (C-16)."""
    labs = tuple(figures_of_lab(slug, context.ledger, question.assume) for slug in question.labs)
    scopes = (question.scope,) if question.scope else EVERY_SCOPE
    owned = fleets_beside(labs, context)
    known = (figure for lab in labs for figure in lab_figures(lab))
    return context.answer(
        Kind.COMPARE,
        question,
        headline=labs_headline(labs, scopes, owned.headline),
        verdict=(*owned.led, *_verdict(labs, scopes), *told_of_silent(labs, context), *owned.told),
        figures=(*known, *_ratios(labs, scopes), *owned.figures),
        table=_table(labs, scopes),
        chart=_chart(labs, scopes[-1]),
        advice=_advice(labs, scopes),
        flips=_flips(labs, scopes, context, question),
        caveats=_caveats(labs, context),
        next=after_lab(question.labs, context),
    )


def _verdict(labs: tuple[LabFigures, ...], scopes: tuple[Scope, ...]) -> tuple[Sentence, ...]:
    pairs = [pair for scope in scopes for pair in pairs_in(labs, scope)]
    tied = all(standing(ratio) is Standing.COMPARABLE for _, _, ratio in pairs)
    if len(labs) == 2 and len(pairs) == len(scopes) > 1 and tied:
        return _tied(pairs)
    if not any(figure_in(lab, scope) for lab in labs for scope in scopes):
        names = f.names([lab.lab.name for lab in labs])
        where = f.said(", ".join(SCOPES[scope] for scope in scopes))
        return (sentence("What {labs} run is not public: {where}.", labs=names, where=where),)
    if len(labs) > 2 and len(scopes) > 1 and tied and all(pairs_in(labs, s) for s in scopes):
        return (
            *all_tied([(SCOPES[scope], pairs_in(labs, scope)) for scope in scopes]),
            *_silent_on_some(labs, scopes),
        )
    none = without(labs, scopes)
    silent = sentence("No public figure for {labs}.", labs=f.names([x.lab.name for x in none]))
    said = tuple(_in_scope(labs, scope) for scope in scopes)
    return (*said, silent) if none and pairs else said


def _silent_on_some(
    labs: tuple[LabFigures, ...], scopes: tuple[Scope, ...]
) -> tuple[Sentence, ...]:
    """Of which labs a figure is missing that others have."""
    none = [lab.lab.name for lab in labs if not all(figure_in(lab, scope) for scope in scopes)]
    if not none:
        return ()
    return (sentence("Not all of it is public for {labs}.", labs=f.names(none)),)


def _tied(pairs: list[Pair]) -> tuple[Sentence, ...]:
    """Two labs whose ranges overlap on every count."""
    first = pairs[0][0].lab.name
    facts = [fact for _, _, ratio in pairs for fact in ratio.facts]
    whole, employee, researcher = (
        f.cited(f"{f.times_text(ratio.median)}×", *facts) for _, _, ratio in pairs
    )
    return (
        sentence("That holds in total, per employee and per researcher."),
        sentence(
            "The middle values of {lab} are {whole}, {employee} and {researcher} those of {other}:"
            " less than public data can tell.",
            lab=f.said(first),
            other=f.said(pairs[0][1].lab.name),
            whole=whole,
            employee=employee,
            researcher=researcher,
        ),
    )


def _in_scope(labs: tuple[LabFigures, ...], scope: Scope) -> Sentence:
    words = f.said(SCOPES[scope].capitalize())
    pairs = pairs_in(labs, scope)
    if not pairs:
        missing = [lab.lab.name for lab in labs if figure_in(lab, scope) is None]
        return sentence("{where}: no public figure for {labs}.", where=words, labs=f.names(missing))
    if len(pairs) > 1:
        return in_scope(SCOPES[scope], pairs)
    parts = [piece for pair in pairs for piece in _pair_parts(*pair)]
    return Sentence((words, ": ", *parts[:-1], "."))


def _pair_parts(one: LabFigures, other: LabFigures, ratio: Estimate) -> tuple[Part, ...]:
    where = standing(ratio)
    a, b = f.said(one.lab.name), f.said(other.lab.name)
    if where is Standing.COMPARABLE:
        line = sentence(
            "{a} and {b} are comparable, the ranges overlap (middle values {apart})",
            a=a,
            b=b,
            apart=f.times_apart(ratio),
        )
    else:
        line = sentence("{a} has {times} the figure of {b}", a=a, b=b, times=f.times_of(ratio))
    return (*line.parts, "; ")


def _ratios(labs: tuple[LabFigures, ...], scopes: tuple[Scope, ...]) -> tuple[Figure, ...]:
    return tuple(
        Figure(f"compare.{one.key}.{other.key}.{scope}", ratio, "for overlap only (C-16)")
        for scope in scopes
        for one, other, ratio in pairs_in(labs, scope)
    )


def _table(labs: tuple[LabFigures, ...], scopes: tuple[Scope, ...]) -> Table:
    """Two labs side by side; of more, one below the other."""
    if len(labs) == 2:
        return _side_by_side(labs, scopes)
    rows: list[tuple[Cell, ...]] = []
    for scope in scopes:
        for lab in labs:
            label = f.said(f"{lab.lab.name}, {SCOPES[scope]}")
            estimate = figure_in(lab, scope)
            if estimate:
                rows.append((label, f.middle(estimate), f.span(estimate)))
            else:
                rows.append((label, f.said("not public"), f.said("no figure")))
    shown = range(len(rows) - len(labs), len(rows))  # per researcher, unless another was asked for
    return Table(("H100e", "Middle", "Range"), tuple(rows), card=tuple(shown))


def _side_by_side(labs: tuple[LabFigures, ...], scopes: tuple[Scope, ...]) -> Table:
    rows = tuple(
        (f.said(f.capital(SCOPES[scope])), *(_both(figure_in(lab, scope)) for lab in labs))
        for scope in scopes
    )
    return Table(("H100e", *(lab.lab.name for lab in labs)), rows)


def _both(estimate: Estimate | None) -> Cell:
    if estimate is None:
        return f.said("not public")
    return f.cited(f.short(f.both(estimate).text), *estimate.facts)  # two of them stand abreast


def _chart(labs: tuple[LabFigures, ...], scope: Scope) -> Chart | None:
    known = [(lab, figure_in(lab, scope)) for lab in labs]
    bars = tuple(Bar(lab.lab.name, estimate) for lab, estimate in known if estimate)
    if len(bars) < 2:
        return None
    return Chart(f"H100e {SCOPES[scope]}", "H100e", bars, _in_scope(labs, scope))


def _advice(labs: tuple[LabFigures, ...], scopes: tuple[Scope, ...]) -> Advice:
    names = f.names([lab.lab.name for lab in labs])
    judged = [
        (scope, pair, standing(pair[2])) for scope in scopes for pair in pairs_in(labs, scope)
    ]
    if not judged:
        says = "“There is no public figure{where} to compare {labs} by{others}.”"
        nothing = sentence(says, labs=names, **none_there(labs, scopes))
        return Advice(say=(nothing,))
    tied = [(scope, pair) for scope, pair, stands in judged if stands is Standing.COMPARABLE]
    clear = [(scope, pair) for scope, pair, stands in judged if stands is not Standing.COMPARABLE]
    undecided = sentence("“Public data cannot tell {labs} apart.”", labs=names)
    more = "“By public figures {more} has more than {less} {where}.”"
    twice = "“{more} has twice what {less} has”" + (" {where}" if clear else "")
    return Advice(
        say=(_of_pair(more, clear) if clear else undecided,),
        dont_say=only(
            _of_pair(f"{twice}, or any such ratio.", tied) if tied else None,
            sentence("What a parent company owns as what its lab uses."),
        ),
        ask=(sentence("“Which of them rations your area, and how?”"),),
    )


def _of_pair(words: str, judged: Sequence[tuple[Scope, Pair]]) -> Sentence:
    """What is said of the first of these pairs, on every count on which it is one of them."""
    _, (one, other, ratio) = judged[0]
    more, less = (one, other) if ratio.median >= 1 else (other, one)
    where = [
        SCOPES[scope]
        for scope, pair in judged
        if pair[:2] == (one, other) and (pair[2].median >= 1) == (ratio.median >= 1)
    ]
    named = {"more": f.said(more.lab.name), "less": f.said(less.lab.name)}
    return sentence(words, **named, where=f.said(joined(where)))


def _flips(
    labs: tuple[LabFigures, ...], scopes: tuple[Scope, ...], context: Context, question: Question
) -> tuple[Sentence, ...]:
    """What would take labs apart that are comparable per researcher."""
    if Scope.PER_RESEARCHER not in scopes:
        return ()
    pairs = combinations(labs, 2)
    return only(*(staff_flip(a, b, context.ledger, question.assume) for a, b in pairs))


def _caveats(labs: tuple[LabFigures, ...], context: Context) -> tuple[Sentence, ...]:
    shared = sentence(
        "Ratios between labs serve only to see whether ranges overlap: errors of two labs share"
        " causes."
    )
    ages = (stock_age(lab, context.ledger) for lab in labs)
    return only(*ages, *(far_apart(lab) for lab in labs), shared)
