"""An answer shown anew: shorter, as its table or chart alone, or by what it rests on."""

from __future__ import annotations

from dataclasses import replace

from bot import formats as f
from bot.answers import Advice, Answer, Figure, Table
from bot.conversation.telling.dollars import led_by, without_dollars
from bot.conversation.telling.evidence import of_evidence, of_price, sum_made_of, ties_in_pool
from bot.conversation.telling.figure_names import figure_name, figure_row
from bot.conversation.telling.grounds import conventions, graded, own, unread, widest
from bot.conversation.telling.makeup import makeup, on_record_of_silent, ours_made_of
from bot.conversation.telling.worked_out import (
    chips_made_of,
    days_made_of,
    owned_made_of,
    silent_but_owned,
)
from bot.prose import Part, Sentence, sentence
from bot.quantities import Unit
from bot.questions.lab_parts import OF_FIGURE, LabPart, part_of
from bot.questions.types import Kind
from bot.subjects import NameOf
from storage.records import Fact, Metric

_MOST_FLIPS = 2
_MOST_MADE = 4
_MOST_OF_HIRES = 2
"""The tier, and what would keep the share, which may be what was asked for."""
_MOST_OF_WORKS = 3
"""How many works there are, and those that the headline is about: without them it says nothing."""
_STATED = frozenset((
    LabPart.SITES, LabPart.STAFF, LabPart.SPENDING, LabPart.CONTRACTS, LabPart.CHIPS, *OF_FIGURE,
    LabPart.ALLOCATION, LabPart.FLEET,
))  # fmt: skip
"""Parts that are told as they were published: no average rests on what they show."""
_MONEY = frozenset((Unit.USD, Unit.USD_PER_HOUR, Unit.USD_PER_YEAR))
_NOT_DRAWN = frozenset((
    LabPart.ALLOCATION, LabPart.CONTRACTS, LabPart.FLEET, LabPart.RESEARCH, LabPart.SITES,
    LabPart.SPENDING, LabPart.STAFF, LabPart.STAFF_GROWTH,
))  # fmt: skip
"""Parts that a lab's chart does not show: it is of the compute in use, by year."""
_OF_THE_STOCK = sentence("Of that I draw no chart; this one is of the compute in use, by year.")
_RESTS_ON = sentence("What that rests on")
_CHANGED = sentence(
    "Why a price changed is not on record here; this is what the change itself rests on"
)
_MOST_LINES = {Kind.DILUTION: _MOST_OF_HIRES, Kind.CANDIDATE: _MOST_OF_WORKS}


def shorter(answer: Answer) -> Answer:
    """The verdict in one sentence, with the sources that its figures have."""
    if answer.kind is Kind.SOURCE:
        return _named_only(answer)
    most = _MOST_LINES.get(answer.kind, 1)
    told = _researchers(answer) or answer.verdict[:most] or (answer.headline,)
    return replace(
        answer,
        verdict=told if told != (answer.headline,) else (),
        figures=_shown_in(answer, (answer.headline, *told)),
        table=None,
        chart=None,
        advice=Advice() if answer.verdict else _first_of(answer.advice),
        flips=(),
        caveats=answer.caveats[:1],
        listed=(),
    )


def _first_of(advice: Advice) -> Advice:
    """The first of each kind: of an answer that is nothing else, something is left."""
    return Advice(advice.say[:1], advice.dont_say[:1], advice.concede[:1], advice.ask[:1])


def _researchers(answer: Answer) -> tuple[Sentence, ...]:
    """How many of a lab's staff do research, which whoever asks for its people may have meant."""
    shares = (Metric.RESEARCH_STAFF_SHARE,)
    is_staff = answer.kind is Kind.LAB and part_of(answer.question) is LabPart.STAFF
    lines = answer.verdict if is_staff else ()
    return tuple(line for line in lines if any(fact.metric in shares for fact in line.facts))


def _named_only(answer: Answer) -> Answer:
    """The sources in one sentence: who says so, with the ids of what they say."""
    by_name: dict[str, list[Fact]] = {}
    for fact in answer.listed:
        by_name.setdefault(fact.source_name, []).append(fact)
    parts: list[Part] = []
    for name, facts in by_name.items():
        ids = f.id_of(*facts)
        parts += ["; " if parts else "", f.said(name), " (", ids, ")"]
    line = (Sentence((*parts, ".")),) if parts else answer.verdict[:1]
    return replace(
        answer, verdict=line, figures=(), table=None, caveats=(), next=(), advice=Advice()
    )


def tabled(answer: Answer, name: NameOf) -> Answer:
    """The table alone; one of the figures where the answer has none."""
    figures = () if answer.question.topic == "pay" else answer.figures  # of which counts are none
    table = answer.table if answer.table and answer.table.rows else _of_figures(figures, name)
    note = () if table else (sentence("This answer has no figures to put in a table."),)
    kept = answer.caveats[:1] if answer.kind is Kind.CANDIDATE else ()  # what authors did
    return replace(
        answer, verdict=note, table=table, chart=None, advice=Advice(), flips=(), caveats=kept
    )


def kept_here(answer: Answer, name: NameOf) -> Answer:
    """The people of an answer as a table: in a file they would outlive their erasure."""
    why = sentence(
        "I write no file of people: what is erased here would stay in it. Your operator prints the"
        " pool with “{command}”.",
        command=f.said("assay candidates list"),
    )
    return replace(tabled(answer, name), verdict=(why,))


def charted(answer: Answer, name: NameOf) -> Answer:
    """The chart with its finding; the answer says so where there is nothing to draw."""
    note = sentence("This answer has nothing that a chart would show; here is its table instead.")
    if answer.chart is None:
        return replace(tabled(answer, name), verdict=(note,))
    is_beside = part_of(answer.question) in _NOT_DRAWN
    return replace(
        answer,
        verdict=(_OF_THE_STOCK,) if is_beside else (answer.chart.finding,),
        table=None,
        advice=Advice(),
        flips=(),
        caveats=(),
    )


def in_dollars(answer: Answer, name: NameOf) -> Answer:
    """The figures in dollars alone, each with its range, and what says on which basis they are."""
    money = tuple(x for x in answer.figures if x.estimate and x.estimate.unit in _MONEY)
    is_pay = answer.kind is Kind.HIRING
    if "$" in answer.headline.text and (is_pay or not money):  # it is in dollars as it stands
        return replace(answer, chart=None, advice=Advice(), flips=())
    table = answer.table if answer.kind is Kind.PRICE else _of_figures(money, name)
    based = tuple(line for line in answer.verdict if "$" in line.text and _is_priced(line))
    if not any(_is_priced(line) for line in (*based, *answer.caveats)):
        based = _bases(money, name)
    answer = answer if table else without_dollars(answer)
    led, told = led_by(answer, money, based, name)
    return replace(
        answer,
        headline=led if table else answer.headline,
        verdict=told if table else answer.verdict,
        figures=money,
        table=table,
        chart=None,
        advice=Advice(),
        flips=(),
        caveats=answer.caveats if table else (),
    )


def _is_priced(line: Sentence) -> bool:
    """Whether a sentence rests on a price on record."""
    return any(fact.metric == Metric.RENTAL_PRICE for fact in line.facts)


def _bases(money: tuple[Figure, ...], name: NameOf) -> tuple[Sentence, ...]:
    """What the figures themselves note of their bases, where no sentence of the answer does."""
    return tuple(
        sentence(
            "{what}: {basis}.",
            what=f.said(figure_name(x.key, name)),
            basis=f.cited(x.note, *x.estimate.facts),
        )
        for x in money
        if x.estimate and x.note
    )


def reasons(answer: Answer, name: NameOf) -> Answer:
    """What the verdict rests on: the widest unknown, our own assumptions, what would flip it."""
    if answer.kind is Kind.CANDIDATE:
        return of_evidence(answer)
    if answer.kind in (Kind.MOVES, Kind.PRICE) and (untold := unread(answer)):
        return untold
    told = tuple(line for line in _grounds(answer, name) if line is not None)
    rests_on = _CHANGED if answer.question.trend else _RESTS_ON
    return replace(
        answer,
        headline=silent_but_owned(answer, name) or sum_made_of(answer, name) or rests_on,
        verdict=told or (graded(answer),),
        table=None,
        chart=None,
        advice=Advice(),
        flips=(),
        caveats=tuple(line for line in answer.caveats if line not in told),
        listed=(),
    )


def _grounds(answer: Answer, name: NameOf) -> tuple[Sentence | None, ...]:
    part = part_of(answer.question)
    is_of_compute = answer.kind in (Kind.MATCH, Kind.REACH)  # whose dollars come after it
    of_labs = () if part in _STATED else answer.question.labs[:_MOST_MADE]
    return (
        graded(answer) if part in _STATED or answer.kind is Kind.POOL else None,
        ties_in_pool(answer),
        no_heads(answer),
        *on_record_of_silent(answer),
        None if answer.question.labs else ours_made_of(answer),
        *days_made_of(answer),
        *chips_made_of(answer, name),
        *(() if is_of_compute else of_price(answer)),
        *owned_made_of(answer, name),
        *makeup(answer, of_labs, name),
        *(of_price(answer) if is_of_compute else ()),
        _measures(answer),
        widest(answer, name),
        conventions(answer, name),
        own(answer),
        *_flips(answer),
    )


def no_heads(answer: Answer) -> Sentence | None:
    """Why there is no figure per researcher: the headcount that serves none."""
    keys = [f"lab.{lab.rpartition('/')[2]}" for lab in answer.question.labs]
    totals = [answer.figure(f"{key}.h100e") for key in keys]
    each = [answer.figure(f"{key}.h100e_per_researcher") for key in keys]
    is_silent = any(x and x.estimate for x in totals) and not any(x and x.estimate for x in each)
    heads = (x for x in answer.caveats if any(y.metric == Metric.HEADCOUNT for y in x.facts))
    return next(heads, None) if is_silent else None


def _shown_in(answer: Answer, lines: tuple[Sentence, ...]) -> tuple[Figure, ...]:
    """The figures whose facts these lines show."""
    facts = {fact for line in lines for fact in line.facts}
    return tuple(
        figure
        for figure in answer.figures
        if figure.estimate and facts.issuperset(figure.estimate.facts)
    )


SHARES = "compare.share."
"""How the keys of the figures begin that tell what one amount is of another."""


def _of_figures(figures: tuple[Figure, ...], name: NameOf) -> Table | None:
    rows = tuple(figure_row(figure, name) for figure in figures if figure.estimate)
    return Table(("Figure", "Middle", "Range"), rows) if rows else None


def _measures(answer: Answer) -> Sentence | None:
    """Why one amount is several shares of another: each is told by a measure of its own."""
    shares = [(x.estimate, x.note) for x in answer.figures if x.key.startswith(SHARES)]
    found = [(share, note) for share, note in shares if share]
    if len(found) < 2:
        return None
    parts: list[Part] = []
    for share, note in found:
        lead = "; " if parts else "Each share is told by another measure: "
        parts += [lead, f.middle(share, f.percent_text), " by ", f.said(note)]
    return Sentence((*parts, "."))


def _flips(answer: Answer) -> tuple[Sentence, ...]:
    return answer.flips[:_MOST_FLIPS]
