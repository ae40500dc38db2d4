"""The brief of a person who is settled: works, runs, our offer beside them, what to ask."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot import formats as f
from bot.answering.context import Context, only, whole_offer
from bot.answering.people import lines
from bot.answering.people.advice import TUNED_RUN, advice
from bot.answering.people.fit import Fits, fits_of, without_fits
from bot.answering.people.fit import told as fit_told
from bot.answering.people.options import naming
from bot.answering.people.places import employer, lab_of, last_place, on_list, placed
from bot.answers import Answer, Figure
from bot.candidates.evidence import Gathered, Line, gather, institution_of
from bot.candidates.finding import Dossier
from bot.candidates.needs import Needs, needs_of
from bot.candidates.stored import recalled, work_of
from bot.candidates.ties import RunIndex
from bot.compute.estimates import from_fact
from bot.ledger import Directory
from bot.prose import Sentence, sentence
from bot.quantities import Estimate, Interval, Unit
from bot.questions.about_people.of_person import FORGET, WRONG, text_of
from bot.questions.types import Choice, Kind, Question

MOST_LINES: Final = 5
MOST_OTHERS: Final = 2
"""Of them, works of unknown training beside those of known."""


@dataclass(frozen=True, slots=True)
class Brief:
    """All that a brief is written from."""

    question: Question
    dossier: Dossier
    found: Gathered
    needs: Needs
    fits: Fits | None
    context: Context


def of_dossier(question: Question, context: Context, found: Dossier, index: RunIndex) -> Answer:
    """Evidence about one person's published work."""
    b = read(question, context, found, index)
    return naming(question, context, found).answer(
        Kind.CANDIDATE,
        question,
        headline=_headline(b),
        verdict=tuple(_verdict(b)),
        figures=figures(b),
        table=lines.table(b.found, context.ledger),
        advice=advice(b.needs, b.fits, context.ledger),
        caveats=tuple(caveats(b)),
        next=ways(question),
    )


def ways(question: Question) -> tuple[Choice, ...]:
    """What can be done with every brief, and with a part of one."""
    return (
        Choice("Wrong person", text_of(WRONG, question)),
        Choice("Forget this person", text_of(FORGET, question)),
        Choice("Sources", "source"),
    )


def read(question: Question, context: Context, found: Dossier, index: RunIndex) -> Brief:
    """All that a brief of a person is written from."""
    ledger = context.ledger
    gathered = (
        recalled(found.stored, index, ledger)
        if found.stored
        else gather(found.identity, found.works, index, ledger, found.on)
    )
    offer = whole_offer(question, context.saved)
    fits = fits_of(gathered.runs, offer, ledger) if offer else None
    return Brief(question, found, gathered, needs_of(gathered.lines), fits, context)


def _headline(b: Brief) -> Sentence:
    """The largest published run, by its model: the name of the person stays out of it."""
    largest = b.found.largest
    if largest and largest.run:
        return sentence(
            "Published work points to runs of up to {size} ({run}, {sure})",
            size=lines.size(largest.run),
            run=f.said(largest.run.entity.name),
            sure=f.cited(f"{largest.published.year}{_confidence(largest)}", largest.fact),
        )
    if b.found.with_runs:
        return sentence("Published work points to runs of which neither FLOP nor chips are known")
    if b.found.lines:
        return sentence("Published work found; my table has the training compute of none of it")
    return sentence("No public evidence found")


def _confidence(line: Line) -> str:
    return f", {line.run.confidence}" if line.run and line.run.confidence else ""


def _verdict(b: Brief) -> Iterator[Sentence]:
    if not b.found.lines:
        yield sentence("That says nothing about experience: most work is never published.")
        return
    yield _counted(b)
    told = shown(b.found)
    yield from (lines.told(line, b.context.ledger) for line in told)
    place = last_place(b.found.lines, b.dossier.identity)
    yield from only(lines.left_out(b.found, told), place, on_list(b.dossier.candidate))
    yield from _against_our_offer(b)
    yield from lines.needs_told(b.needs)


def shown(found: Gathered) -> tuple[Line, ...]:
    """The works of which a sentence each tells, newest first.

    The largest run of the headline is among them, and works without a run where there are any.
    """
    others = [line for line in found.lines if not line.run]
    most = MOST_LINES - min(len(others), MOST_OTHERS)
    tied = found.with_runs
    largest = [line for line in tied if line is found.largest]
    chosen = [*largest, *(line for line in tied if line not in largest)][:most]
    chosen += others[: MOST_LINES - len(chosen)]
    return tuple(line for line in found.lines if line in chosen)


def _counted(b: Brief) -> Sentence:
    found, tied = b.found.lines, b.found.with_runs
    facts = [line.fact for line in found]
    years = sorted({found[-1].published.year, found[0].published.year})
    return sentence(
        "{works} found, {years}, newest first; {tied}.",
        works=f.counted(len(found), *facts, write=lambda n: plural(n, "work")),
        years=f.cited("–".join(map(str, years)), found[-1].fact, found[0].fact),
        tied=f.counted(len(tied), *facts, write=tied_text),
    )


def plural(n: float, word: str) -> str:
    """`1 work`, `3 works`."""
    return f"{n:.0f} {word}" if n == 1 else f"{n:.0f} {word}s"


def tied_text(n: float) -> str:
    """How many of some works are about models whose training is published."""
    if n == 0:
        return "none is about a model whose training is in my table"
    about = "is about a model" if n == 1 else "are about models"
    return f"{n:.0f} {about} whose training is published"


def _against_our_offer(b: Brief) -> Iterator[Sentence]:
    """What the runs take here; where no run is known, what the last lab used as a whole."""
    if b.fits and b.fits.fits:
        yield from fit_told(b.fits, b.context.ledger)
    elif b.found.with_runs:
        yield without_fits(whole_offer(b.question, b.context.saved))
    else:
        place = next((name for _, name in placed(b.found.lines, b.dossier.identity)), "")
        yield from only(employer(place, b.context))


def figures(b: Brief) -> tuple[Figure, ...]:
    """The largest published run, counts of works, and what the runs take on our chips."""
    largest = b.found.largest
    run = largest.run if largest else None
    flop = from_fact("the published FLOP", run.flop, Unit.FLOP) if run and run.flop else None
    found = [
        Figure(
            "candidate.largest_run.flop",
            flop or (run.by_hours if run else None),
            _confidence_note(largest) if largest else "no published training compute found",
        ),
        _count("candidate.models", b.found.with_runs, "works about models of known training"),
        _count("candidate.works", b.found.lines, "works found"),
    ]
    for fit in b.fits.fits if b.fits else ():
        key, basis = fit.run.entity.key, "GPU-hours" if fit.reach.by_hours else "FLOP"
        found.append(Figure(f"reach.{key}.days", fit.reach.days, f"whole cluster; by {basis}"))
        found.append(
            Figure(
                f"reach.{key}.days_one_researcher",
                fit.reach.days_one_researcher,
                _share_note(b.fits) if b.fits else "",
            )
        )
    return tuple(found)


def _share_note(fits: Fits) -> str:
    if fits.is_guaranteed:
        return "one researcher's guaranteed share"
    return "one researcher's average share" if fits.ours.researchers else "researchers not known"


def _confidence_note(line: Line) -> str:
    run = line.run
    by_hours = "" if run is None or run.flop else ", by its hours"
    return f"{run.entity.name}{by_hours}{_confidence(line)}; {line.sure}" if run else ""


def _count(key: str, found: tuple[Line, ...], note: str) -> Figure:
    """A number of works, resting on a fact each; none at all rests on nothing and is null."""
    facts = tuple(line.fact for line in found)
    if not facts:
        return Figure(key, None, "none found")
    return Figure(key, Estimate(Interval.point(float(len(facts))), Unit.WORKS, facts), note)


def caveats(b: Brief) -> Iterator[Sentence]:
    """What the evidence does not show."""
    yield sentence("Authorship does not show who decided or did what.")
    yield from only(_shared(b), _omitted(b), _questionable(b), _no_guarantee(b))
    if b.dossier.identity.doubts:
        yield sentence(
            "This author record may combine several people: {why}.",
            why=f.said("; ".join(b.dossier.identity.doubts)),
        )
    if b.found.with_runs:
        yield sentence("Training compute is as its source gives it: a figure, and how sure it is.")
    yield sentence("Of other works I have no compute. No evidence is not evidence of none.")


def _shared(b: Brief) -> Sentence | None:
    shared = [line.fact for line in b.found.with_runs if line.is_shared_credit]
    if not shared:
        return None
    return sentence(
        "{n}: a shared credit list, which says little about one person's share.",
        n=f.counted(len(shared), *shared, write=lambda n: f"{plural(n, 'long list')} of authors"),
    )


def _omitted(b: Brief) -> Sentence | None:
    if not b.found.undocumented:
        return None
    return sentence("Works without a link, a date or a list of authors are left out.")


def _questionable(b: Brief) -> Sentence | None:
    if not b.found.questionable:
        return None
    return sentence(
        "{n} by name alone, not shown: ask the person whether they are theirs.",
        n=f.counted(
            len(b.found.questionable),
            *(line.fact for line in b.found.questionable),
            write=_matches,
        ),
    )


def _matches(n: float) -> str:
    return f"{plural(n, 'other work')} {'matches' if n == 1 else 'match'}"


def _no_guarantee(b: Brief) -> Sentence | None:
    if b.fits is None or b.fits.is_guaranteed or not b.fits.fits:
        return None
    return sentence("No guaranteed share is on file for us: one share here is an average.")


def subjects_of_dossier(found: Dossier, index: RunIndex, directory: Directory) -> tuple[str, ...]:
    """The runs of the works, the run of the tuning pitch, and the lab of the institutions."""
    works = (*found.works, *map(work_of, found.stored))
    runs = (slug for work in works for slug in index.runs_of(work))
    places = (
        *(place.name for place in found.identity.affiliations),
        *(institution_of(work, found.identity) for work in works),
    )
    labs = (lab_of(place, directory) for place in places)
    return tuple(dict.fromkeys((*runs, TUNED_RUN, *(lab for lab in labs if lab))))
