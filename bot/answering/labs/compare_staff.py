"""`who has more staff, OpenAI or Anthropic`: headcounts side by side, each with its day."""

from __future__ import annotations

from itertools import combinations

from bot import formats as f
from bot.answering.context import Context, only, unfit_staff
from bot.answering.next_steps import after_lab
from bot.answers import Advice, Answer, Cell, Figure, Table
from bot.compute.benchmark import Standing, ratio_of, standing
from bot.compute.labs import LabFigures, figures_of_lab, research_staff_share
from bot.prose import Name, Sentence, Shown, sentence
from bot.quantities import Estimate, Unit, derive
from bot.questions.types import Assumptions, Kind, Question
from storage.records import EntityKind


def compare_staff(question: Question, context: Context) -> Answer:
    """The headcount of each lab, and which is larger where their ranges do not overlap."""
    labs = [figures_of_lab(slug, context.ledger, question.assume) for slug in question.labs]
    known = sorted((lab for lab in labs if lab.staff), key=_heads, reverse=True)
    return context.answer(
        Kind.COMPARE,
        question,
        headline=_headline(labs, known),
        verdict=only(*(_counted(lab, context) for lab in known), *_none(labs), _by_how_much(known)),
        figures=tuple(Figure(f"lab.{x.key}.staff", x.staff, x.staff_note) for x in labs),
        table=_table(labs, context),
        advice=_ADVICE,
        caveats=only(*(unfit_staff(lab, context.ledger) for lab in labs)),
        next=after_lab(question.labs, context),
    )


_ADVICE = Advice(dont_say=(sentence("A headcount without the day on which it was counted."),))


def _heads(lab: LabFigures) -> float:
    return lab.staff.median if lab.staff else 0.0


def _by_how_much(known: list[LabFigures]) -> Sentence | None:
    """How many times the staff of the second the first has, where one is the larger."""
    usable = [(lab, staff) for lab in known if (staff := lab.usable_staff)]
    if len(usable) < 2 or _overlap([lab for lab, _ in usable]):
        return None
    (first, more), (second, fewer) = usable[:2]
    return sentence(
        "{lab} has {times} the staff of {other}.",
        lab=f.said(first.lab.name),
        times=f.times(ratio_of(more, fewer)),
        other=f.said(second.lab.name),
    )


def _overlap(labs: list[LabFigures]) -> bool:
    """Whether any two headcounts are not clearly apart."""
    pairs = ((one.staff, two.staff) for one, two in combinations(labs, 2))
    return any(a and b and standing(ratio_of(a, b)) is Standing.COMPARABLE for a, b in pairs)


def _headline(labs: list[LabFigures], known: list[LabFigures]) -> Sentence:
    """Whose headcount is the larger; one that is too old or of another company serves for none."""
    usable = [lab for lab in known if not lab.staff_note]
    if len(usable) < len(labs) and len(usable) < 2:
        names = f.names([lab.lab.name for lab in labs if lab not in usable])
        return sentence("No usable headcount of {labs} to compare by is public", labs=names)
    if _overlap(usable):
        names = f.names([lab.lab.name for lab in usable])
        return sentence("The headcounts of {labs} are not clearly apart", labs=names)
    first, second, *others = usable
    told = [f"{lab.lab.name} {_middle(lab).text}" for lab in others]
    facts = tuple(fact for lab in others if lab.staff for fact in lab.staff.facts)
    more = {"others": f.listed(told, *facts)} if others else {}
    return sentence(
        "{lab} has more staff than {other}: {n} against {m}" + ("; then {others}" * bool(others)),
        lab=f.said(first.lab.name),
        other=f.said(second.lab.name),
        n=_middle(first),
        m=_middle(second),
        **more,
    )


def _middle(lab: LabFigures) -> Shown | Name:
    return f.middle(lab.staff, f.exact_text) if lab.staff else f.said("not public")


def _counted(lab: LabFigures, context: Context) -> Sentence:
    """How many people there are, of which day that is, and how many of them do research."""
    name = f.said(lab.lab.name)
    if lab.staff_fact is None:
        return sentence("{lab}: {n} people, as you said.", lab=name, n=_middle(lab))
    day = f.day_of(lab.staff_fact)
    research = _research(lab, context)
    if research is None:
        return sentence("{lab}: {n} people on {day}.", lab=name, n=_middle(lab), day=day)
    return sentence(
        "{lab}: {n} people on {day}, about {r} of them taken to do research.",
        lab=name,
        n=_middle(lab),
        day=day,
        r=f.both(research),
    )


def _none(labs: list[LabFigures]) -> tuple[Sentence, ...]:
    missing = [lab.lab.name for lab in labs if lab.staff is None]
    if not missing:
        return ()
    return (sentence("No public headcount of {labs}.", labs=f.names(missing)),)


def _table(labs: list[LabFigures], context: Context) -> Table:
    rows = [
        (f.said(lab.lab.name), _both(lab.staff), _both(_research(lab, context))) for lab in labs
    ]
    return Table(("Lab", "Staff", "Taken to do research"), tuple(rows))


def _both(estimate: Estimate | None) -> Cell:
    return f.both(estimate) if estimate else f.said("not public")


def _research(lab: LabFigures, context: Context) -> Estimate | None:
    """How many of them do research, by the share that is taken of a lab's staff."""
    staff = lab.usable_staff
    if staff is None or lab.lab.kind is not EntityKind.LAB:
        return None
    share = research_staff_share(lab.lab, context.ledger, Assumptions())
    return derive(Unit.PEOPLE, [staff, share])
