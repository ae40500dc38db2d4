"""A part of a brief: the same look-up and evidence, of which only what was asked for is shown."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.answering.context import Context
from bot.answering.people import brief
from bot.answering.people.brief import Brief
from bot.answering.people.fit import fits_of
from bot.answering.people.options import naming
from bot.answering.people.parts_told import TOLD, nothing
from bot.answers import Answer
from bot.candidates.evidence import Gathered, Line
from bot.candidates.finding import Dossier
from bot.candidates.narrowing import narrowed
from bot.candidates.needs import needs_of
from bot.candidates.ties import RunIndex
from bot.questions.about_people import of_brief
from bot.questions.about_people.of_brief import ADVICE, OF_ONE_RUN, Part
from bot.questions.about_people.of_work import titles_of
from bot.questions.types import Choice, Kind, Question
from bot.questions.words.kinds_of_work import Need
from bot.questions.writing.people import candidate

_FIGURES: Final[dict[Part, tuple[str, ...]]] = {
    Part.WORKS: ("candidate.works", "candidate.models"),
    Part.DETAILS: ("candidate.works",),
    Part.OLDEST: ("candidate.works",),
    Part.CHIPS: ("candidate.models",),
    Part.KINDS: ("candidate.works",),
    Part.LARGEST: ("candidate.largest_run.flop",),
    Part.SHARE: ("reach.",),
    Part.COMPUTE: ("candidate.models", "candidate.largest_run.flop"),
    Part.OURS: ("reach.",),
    Part.COST: ("reach.",),
}
_BY_OUR_OFFER: Final = (Part.OURS, Part.SHARE, Part.COST, Part.SAY, Part.CONCEDE)


def part_of(question: Question, context: Context, found: Dossier, index: RunIndex) -> Answer:
    """The part of a brief that the topic of a question names."""
    part = Part(question.topic or "")
    everything = brief.read(question, context, found, index)
    b = everything if part in ADVICE else _narrowed(everything, question)
    told = TOLD[part](b) if b.found.lines or part in ADVICE else nothing(everything, question)
    keys = _FIGURES.get(part, ())
    return naming(question, context, found).answer(
        Kind.CANDIDATE,
        question,
        headline=told.headline,
        verdict=told.verdict,
        figures=tuple(one for one in brief.figures(b) if one.key.startswith(keys)),
        table=told.table,
        advice=told.advice,
        caveats=tuple(brief.caveats(_resting_on(told.shown, b, part))),
        next=(_all_of_it(question, context), *brief.ways(question)),
    )


def _all_of_it(question: Question, context: Context) -> Choice:
    return Choice("All of it", candidate(of_brief.whole(question), context.ledger.directory))


def _narrowed(b: Brief, question: Question) -> Brief:
    """A brief of the kind of work and the days that are asked for."""
    kind = Need(question.family) if question.family else None
    run = question.work if question.work in OF_ONE_RUN else None
    titled = titles_of(question.work) if question.work and not run else ()
    found = narrowed(b.found, kind, question.since, of_brief.last_day(question), titled)
    if run:
        one = found.largest if run == Part.LARGEST else found.smallest
        found = replace(found, lines=(one,) if one else (), questionable=())
    fits = fits_of(found.runs, b.fits.offer, b.context.ledger) if b.fits else None
    return replace(b, found=found, needs=needs_of(found.lines), fits=fits)


def _resting_on(shown: tuple[Line, ...], b: Brief, part: Part) -> Brief:
    """The brief with no more in it than what a part shows, for which its caveats hold."""
    fits = b.fits if part in _BY_OUR_OFFER else None
    found = Gathered(()) if part in ADVICE else replace(b.found, lines=shown)
    return replace(b, found=found, fits=fits)
