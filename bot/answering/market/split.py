"""`frontier vs applied`: how many roles build frontier models and how many bring them to use."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.market.hiring_gaps import gaps_told
from bot.answering.market.hiring_labs import total_split, who
from bot.answering.market.hiring_most import none_on_record, who_has_more
from bot.answering.market.hiring_next import after_hiring
from bot.answering.market.hiring_roles import LabRoles
from bot.answering.market.hiring_table import count_of, day_labels, figures, split_figures
from bot.answering.market.hiring_words import late, part_of, sides
from bot.answers import Advice, Answer, Bar, Cell, Chart, Table
from bot.market.board_facts import fact_of
from bot.market.job_families import APPLIED, FAMILY_WORDS, FRONTIER, Split, split
from bot.market.lab_windows import families
from bot.market.past import Market
from bot.prose import Sentence, sentence
from bot.quantities import Estimate, Interval, Unit
from bot.questions.types import Kind, Question
from storage.records import Fact

FEWEST_APPLIED: Final = 5
"""Applied roles that a ratio needs, lest one role more or less halve it."""


class Moment(NamedTuple):
    """The two sides of one lab's open roles on a day."""

    day: date
    split: Split
    facts: tuple[Fact, ...]

    @property
    def ratio(self) -> Estimate | None:
        """Frontier roles for each applied one, None of too few."""
        if self.split.applied < FEWEST_APPLIED:
            return None
        value = self.split.frontier / self.split.applied
        return Estimate(Interval.point(value), Unit.RATIO, self.facts)


def split_answer(
    question: Question, context: Context, market: Market, found: Sequence[LabRoles]
) -> Answer:
    """The two sides now, and for each lab how they stood before."""
    known = [roles for roles in found if roles.now]
    moments = {roles.lab: tuple(_moments_of(roles, market)) for roles in known}
    head = _headline(market, found, known)
    more = who_has_more(question, known, "frontier-side roles", lambda r: r.split.frontier)
    return context.answer(
        Kind.HIRING,
        question,
        headline=more or head,
        verdict=only(head.stopped() if more else None, *_verdict(found, known, moments, market)),
        figures=(*(x for roles in found for x in figures(roles)), *split_figures(known)),
        table=_table(known, moments) if known else None,
        chart=_chart(known, moments),
        advice=_advice(known),
        caveats=_caveats(market, known),
        next=after_hiring(question, known or found, context),
    )


def _moments_of(roles: LabRoles, market: Market) -> Iterator[Moment]:
    """The sides on each day that was read in full, oldest first."""
    last: date | None = None
    for _, looks in roles.window.past.counts(market.samples):
        day = max(look.day for look in looks)
        states = [board.state(day) for board in roles.window.past.boards]
        seen = [p for state in states if state and state.day == day for p in state.postings]
        postings = list(filter(roles.window.wanted, seen)) if roles.window.wanted else seen
        if day != last and postings:
            facts = tuple(fact_of(look, roles.lab, roles.name) for look in looks)
            yield Moment(day, split(families(postings).elements()), facts)
        last = day


Moments = dict[str, tuple[Moment, ...]]


def _headline(market: Market, found: Sequence[LabRoles], known: Sequence[LabRoles]) -> Sentence:
    if not known:
        return none_on_record(found, market)
    both, facts = total_split(known), tuple(fact for roles in known for fact in roles.now)
    return sentence(
        "{who}: {x} frontier-side and {y} applied-side roles open on {day}",
        who=f.cited(who(known), *facts),
        x=f.counted(both.frontier, *facts),
        y=f.counted(both.applied, *facts),
        day=f.cited(f.day_text(market.end), *facts),
    )


def _verdict(
    found: Sequence[LabRoles], known: Sequence[LabRoles], moments: Moments, market: Market
) -> tuple[Sentence, ...]:
    facts = tuple(fact for roles in known for fact in roles.now)
    total = sides(total_split(known), facts) if known else None
    by_family = _by_family(known[0]) if len(known) == 1 else None
    over_time = [_over_time(roles, moments[roles.lab]) for roles in known]
    return only(total, by_family, *over_time, *gaps_told(found, market))


def _by_family(roles: LabRoles) -> Sentence | None:
    """How many roles each family has, the product roles too that are on neither side."""
    told = [f"{FAMILY_WORDS[family]} {n}" for family in FAMILY_WORDS if (n := roles.open[family])]
    if not told:
        return None
    return sentence("By family: {told}.", told=f.listed(told, *roles.now))


def _over_time(roles: LabRoles, moments: tuple[Moment, ...]) -> Sentence | None:
    """What was then and what is now; nothing of a lab with few roles on either side."""
    if len(moments) < 2:
        return None
    first, last = moments[0], moments[-1]
    then, now = first.ratio, last.ratio
    facts = (*last.facts, *first.facts)
    if then is None or now is None:
        return None
    return sentence(
        "{lab} had {a} frontier roles for each applied one on {x} and has {b} on {y}.",
        lab=f.said(roles.name),
        a=f.counted(then.median, *facts, write=f.times_text),
        x=f.cited(f.day_text(first.day), *facts),
        b=f.counted(now.median, *facts, write=f.times_text),
        y=f.cited(f.day_text(last.day), *facts),
    )


def _table(known: Sequence[LabRoles], moments: Moments) -> Table:
    if len(known) == 1:
        rows = tuple(_moment_row(moment) for moment in reversed(moments[known[0].lab]))
        return Table(("Day", "Frontier", "Applied", "All open", "Unclear"), rows)
    rows = tuple(_lab_row(roles, moments[roles.lab]) for roles in known)
    columns = ("Lab", "Frontier", "Applied", "All open", "Unclear", "First on record")
    return Table(columns, rows)


def _moment_row(moment: Moment) -> tuple[Cell, ...]:
    split, facts = moment.split, moment.facts
    return (
        f.said(f"{moment.day:%a} {f.day_text(moment.day)}"),
        part_of(split.frontier, split.total, facts),
        part_of(split.applied, split.total, facts),
        f.counted(split.total, *facts),
        f.counted(split.unclear, *facts),
    )


def _lab_row(roles: LabRoles, moments: tuple[Moment, ...]) -> tuple[Cell, ...]:
    split, facts = roles.split, roles.now
    first = moments[0] if len(moments) > 1 else None
    then = f.said("–")
    return (
        f.said(roles.name),
        part_of(split.frontier, split.total, facts),
        part_of(split.applied, split.total, facts),
        f.counted(split.total, *facts),
        f.counted(split.unclear, *facts),
        f.cited(_then(first), *first.facts) if first else then,
    )


def _then(first: Moment) -> str:
    both = first.split
    return f"{both.frontier} / {both.applied} of {both.total}, {f.day_text(first.day)}"


def _chart(known: Sequence[LabRoles], moments: Moments) -> Chart | None:
    return _time_chart(known[0], moments[known[0].lab]) if len(known) == 1 else _lab_chart(known)


def _time_chart(roles: LabRoles, moments: tuple[Moment, ...]) -> Chart | None:
    known = [(m.day, ratio) for m in moments if (ratio := m.ratio)]
    if len(known) < 2:
        return None
    labels = day_labels([day for day, _ in known])
    bars = tuple(Bar(name, ratio) for name, (_, ratio) in zip(labels, known, strict=True))
    finding = sentence(
        "Frontier-side roles for each applied-side role that {lab} has open.",
        lab=f.said(roles.name),
    )
    return Chart(f"{roles.name}: frontier per applied role", Unit.RATIO, bars, finding)


def _lab_chart(known: Sequence[LabRoles]) -> Chart | None:
    bars = tuple(Bar(r.name, count_of(r.split.frontier, r.now)) for r in known if r.split.frontier)
    if len(bars) < 2:
        return None
    finding = sentence("Frontier research, research engineering and infrastructure, by lab.")
    return Chart("Open frontier-side roles", Unit.POSTINGS, bars, finding)


def _advice(known: Sequence[LabRoles]) -> Advice:
    small = any(0 < roles.split.total < 50 for roles in known)
    return Advice(
        dont_say=only(
            sentence("A share of a lab with few openings: one role more or less turns it.")
            if small
            else sentence("“They stop doing research.” Openings are not staff."),
        ),
    )


def _caveats(market: Market, known: Sequence[LabRoles]) -> tuple[Sentence, ...]:
    return only(
        late(market, tuple(fact for roles in known for fact in roles.now)),
        _SIDES,
        sentence("Families are read from titles and departments by rules, not by a person."),
    )


_SIDES: Final = sentence(
    "Frontier side: {a}. Applied side: {b}. All other roles are on neither side.",
    a=f.names([FAMILY_WORDS[x] for x in FAMILY_WORDS if x in FRONTIER]),
    b=f.names([FAMILY_WORDS[x] for x in FAMILY_WORDS if x in APPLIED]),
)
_BY_RULES: Final = sentence(
    "A role is put into a family by words of its title, of its department where the title says too"
    " little, by rules and not by a person: “research scientist” is frontier research, “research"
    " engineer” research engineering, “kernels” or “inference” infrastructure; “forward deployed”"
    " or “solutions engineer” is applied LLM, “data platform” data engineering. Product and other"
    " roles, and unclear titles, are on neither side. The words that decided stand beside each"
    " family. Openings are counted, not people, and nothing is said of how good a team is."
)


def sides_told() -> Sentence:
    """Which families are on either side, and by what a role is put into one."""
    return Sentence((*_SIDES.parts, " ", *_BY_RULES.parts))
