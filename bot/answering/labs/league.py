"""`who has the most compute per researcher`: a table with ties, never a rank the data forbid."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context, far_apart, lab_figures, only, stock_age
from bot.answering.labs.academic import academic_league
from bot.answering.labs.held_against import held_against, sorted_against
from bot.answering.labs.league_places import (
    BY_RESEARCHERS,
    OURS,
    Listed,
    as_saved,
    is_a_part,
    last_of,
    led_by_ours,
    nearest_to_ours,
    not_placed,
    our_tier,
    ours_in,
    ours_meant,
    part_only,
    place_of,
    saved_in,
    span_of,
    table,
    times_ours,
)
from bot.answering.missing import EXAMPLE
from bot.answering.next_steps import button
from bot.answers import Advice, Answer, Bar, Chart, Figure
from bot.compute.labs import LabFigures, figure_in, figures_of_lab
from bot.compute.offers import OfferFigures
from bot.prose import Sentence, sentence
from bot.quantities import Estimate, Interval, Unit, named
from bot.questions.types import Choice, Kind, Question, Scope
from bot.questions.unclear.said_besides import asks_the_last
from bot.questions.writing.wording import ACADEMIC, SCOPES, scope_of_league
from storage.records import EntityKind, Fact, Metric

RANKS = {Scope.TOTAL: "rank.h100e", Scope.PER_EMPLOYEE: "rank.h100e_per_employee"}
RANK_PER_RESEARCHER = "rank.h100e_per_researcher"


def league(question: Question, context: Context) -> Answer:
    """Every tracked lab with a figure of this scope, the saved offer beside them."""
    if question.topic == ACADEMIC:
        return academic_league(question, context)
    scope = scope_of_league(question)
    labs = _labs(question, context)
    listed = _in_order(labs, scope)
    ours = ours_meant(question, context)
    mine, of_ours = ours_in(ours, scope), _asks_of_ours(question)
    held = held_against(question, listed, labs, scope) if listed else None
    is_last = bool(listed) and asks_the_last(context.understood)
    led = held or (led_by_ours(listed, mine, scope, context.understood) if of_ours else None)
    return context.answer(
        Kind.LEAGUE,
        question,
        headline=led or _headline_of(question, listed, mine, scope, is_last=is_last),
        verdict=only(
            *sorted_against(question, listed),
            _none_saved(question, context),
            not_placed(ours, mine, scope),
            as_saved(listed, mine, saved_in(question, scope, context)),
            BY_RESEARCHERS if scope is not (question.scope or scope) else None,
            *((our_tier(ours, mine), nearest_to_ours(listed, mine)) if of_ours else ()),
            *_verdict(question, listed, labs, mine, is_of_top=not (held or is_last)),
            times_ours(listed, mine) if of_ours else None,
        ),
        figures=_figures(labs, listed, ours, mine, scope),
        table=table(listed, mine, scope),
        chart=_chart(listed, mine, scope),
        advice=_advice(listed, mine),
        caveats=_caveats(listed, scope, context),
        next=_next(listed, scope, context),
    )


def tracked(context: Context) -> tuple[str, ...]:
    """The labs that are watched, in the directory's order."""
    labs = context.ledger.directory.of(EntityKind.LAB)
    return tuple(lab.slug for lab in labs if "tracked" in lab.traits)


def _labs(question: Question, context: Context) -> tuple[LabFigures, ...]:
    slugs = [x for x in question.labs or tracked(context) if x not in question.without]
    return tuple(figures_of_lab(slug, context.ledger, question.assume) for slug in slugs)


def _in_order(labs: tuple[LabFigures, ...], scope: Scope) -> Listed:
    known = [(lab, e) for lab in labs if (e := figure_in(lab, scope))]
    return sorted(known, key=lambda pair: (-pair[1].median, pair[0].lab.name))


def _asks_of_ours(question: Question) -> bool:
    return question.offer is not None or question.uses_saved


def _headline_of(
    question: Question, listed: Listed, mine: Estimate | None, scope: Scope, *, is_last: bool
) -> Sentence:
    """Our place where it was asked for, else who is first, or last."""
    if is_last:
        return last_of(listed, scope)
    if mine is None or not listed or not _asks_of_ours(question):
        return _headline(listed, scope)
    return sentence(
        "Your offer would stand at place {place} of {all} {where}",
        place=f.cited(place_of(mine, listed), *mine.facts),
        all=f.counted(len(listed) + 1, *mine.facts),
        where=f.said(SCOPES[scope]),
    )


def _headline(listed: Listed, scope: Scope) -> Sentence:
    if not listed:
        return sentence("No lab publishes a figure for this")
    tied = [pair for pair in listed if span_of(pair[1], listed)[0] == 1]
    words = f.said(SCOPES[scope])
    if len(tied) == 1:
        return sentence("{lab} is first {where}", lab=f.said(tied[0][0].lab.name), where=words)
    facts = tuple(fact for _, e in tied for fact in e.facts)
    return sentence(
        "No lab can be named first {where}: {n} ranges overlap",
        where=words,
        n=f.counted(len(tied), *facts),
    )


def _verdict(
    question: Question,
    listed: Listed,
    labs: tuple[LabFigures, ...],
    mine: Estimate | None,
    *,
    is_of_top: bool,
) -> tuple[Sentence, ...]:
    """What the headline rests on: the labs at the top, of whom it may tell or not."""
    if not listed:
        return (sentence("None of the labs has a public figure for this."),)
    facts = tuple(fact for _, e in listed for fact in e.facts)
    tied = [e for _, e in listed if span_of(e, listed)[0] == 1]
    first = _asks_of_ours(question)
    is_of_top = is_of_top and not (first and mine is not None)
    who = "They" if is_of_top else "The ranges of the labs at the top"
    span = sentence(
        "{who} reach from {low} to {high} {unit}.",
        who=f.said(who),
        low=f.counted(min(e.low for e in tied), *facts, write=f.quantity_text),
        high=f.counted(max(e.high for e in tied), *facts, write=f.quantity_text),
        unit=f.H100E,
    )
    known = sentence(
        "Of the {all} labs looked at, {n} have the public figures that this takes.",
        all=f.counted(len(labs), *facts),
        n=f.counted(len(listed), *facts),
    )
    return only(span if len(tied) > 1 else None, known, None if first else _our_place(listed, mine))


def _our_place(listed: Listed, mine: Estimate | None) -> Sentence | None:
    if mine is None:
        return None
    return sentence(
        "Your offer, {n}, would stand at place {place} of {all}.",
        n=f.middle(mine, f.count_text),
        place=f.cited(place_of(mine, listed), *mine.facts),
        all=f.counted(len(listed) + 1, *mine.facts),
    )


def _figures(
    labs: tuple[LabFigures, ...],
    listed: Listed,
    ours: OfferFigures | None,
    mine: Estimate | None,
    scope: Scope,
) -> tuple[Figure, ...]:
    figures = [x for lab in labs for x in lab_figures(lab)]
    name = RANKS.get(scope, RANK_PER_RESEARCHER)
    for lab, estimate in listed:
        figures.append(_rank(f"lab.{lab.key}.{name}", estimate, listed, mine))
    if ours:
        figures.append(Figure("offer.h100e", ours.h100e))
        figures.append(Figure("offer.h100e_per_researcher", ours.per_researcher))
    figures.append(_rank(name, mine, listed))
    return tuple(figures)


def _rank(
    key: str, estimate: Estimate | None, listed: Listed, mine: Estimate | None = None
) -> Figure:
    if estimate is None:
        return Figure(key, None, "save your offer to see where it would stand")
    best, worst = span_of(estimate, listed, mine)
    places = Interval(best, (best + worst) / 2, worst)
    return Figure(
        key, named("rank", places, Unit.RANK, estimate.facts), "best and worst that ranges allow"
    )


def _chart(listed: Listed, mine: Estimate | None, scope: Scope) -> Chart | None:
    if not listed:
        return None
    bars = [Bar(lab.lab.name, e) for lab, e in listed]
    if mine is not None:
        bars.append(Bar(OURS, mine, ours=True))
    bars.sort(key=lambda bar: -bar.estimate.median)
    return Chart(f"H100e {SCOPES[scope]}", "H100e", tuple(bars), _headline(listed, scope))


def _advice(listed: Listed, mine: Estimate | None) -> Advice:
    if not listed:
        return Advice(say=(sentence("“Nobody publishes it.”"),))
    facts: tuple[Fact, ...] = tuple(fact for _, e in listed for fact in e.facts)
    tied = [lab for lab, e in listed if span_of(e, listed)[0] == 1]
    top = [e for lab, e in listed if lab in tied] if len(tied) > 1 else [e for _, e in listed]
    words = (
        "“Nobody publishes it; the estimates run from {low} to {high} {unit}.”"
        if len(top) == len(listed)
        else "“Nobody publishes it; the estimates of the largest run from {low} to {high} {unit}.”"
    )
    below = mine is not None and all(e.low > mine.high for _, e in listed)
    return Advice(
        say=(
            sentence(
                words,
                unit=f.H100E,
                low=f.counted(min(e.low for e in top), *facts, write=f.quantity_text),
                high=f.counted(max(e.high for e in top), *facts, write=f.quantity_text),
            ),
        ),
        dont_say=(sentence("“{lab} is number one.”", lab=f.said(tied[0].lab.name)),)
        if len(tied) > 1
        else (),
        concede=(sentence("You are below every lab listed."),) if below else (),
    )


def _none_saved(question: Question, context: Context) -> Sentence | None:
    """That ours can't stand among them, where it was asked for and nobody has told it."""
    if not question.uses_saved or question.offer or context.saved:
        return None
    return sentence(
        "No offer of yours is saved, so it is not among them; tell it as in “{example}”.",
        example=f.said(EXAMPLE),
    )


def _caveats(listed: Listed, scope: Scope, context: Context) -> tuple[Sentence, ...]:
    ages = (stock_age(lab, context.ledger) for lab, _ in listed)
    return only(
        *list(ages)[:1],
        *(part_only(lab) for lab, _ in listed if is_a_part(lab)),
        *(far_apart(lab) for lab, _ in listed if scope is not Scope.TOTAL),
        sentence("The order hangs on conventions about who does research; see the sources.")
        if scope is Scope.PER_RESEARCHER
        else None,
        *(_claimed(lab, context) for lab, _ in listed if scope is Scope.PER_RESEARCHER),
    )


def _claimed(lab: LabFigures, context: Context) -> Sentence | None:
    """What a lab says of itself here, which nobody measured."""
    said = context.ledger.latest(lab.lab.slug, Metric.DEMAND, "qualitative")
    if said is None or "per researcher" not in said.statement:
        return None
    return sentence(
        "A claim, and no measurement: {what} ({day}, {id}).",
        what=f.cited(said.statement.rstrip("."), said),
        day=f.day_of(said),
        id=f.id_of(said),
    )


def _next(listed: Listed, scope: Scope, context: Context) -> tuple[Choice, ...]:
    """Ours against the first, and the same labs by another count."""
    against = [
        button(
            f"Us against {lab.lab.name}",
            Question(Kind.OFFER, uses_saved=True, labs=(lab.lab.slug,)),
            context,
        )
        for lab, _ in listed[:1]
    ]
    is_total = scope is Scope.TOTAL
    other = Question(Kind.LEAGUE, scope=Scope.PER_RESEARCHER if is_total else Scope.TOTAL)
    label = "Per researcher" if is_total else "In total"
    return (*against, button(label, other, context))
