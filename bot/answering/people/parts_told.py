"""What each part of a brief says, and the lines of evidence that it rests on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answering.context import only, whole_offer
from bot.answering.people import brief, lines, works_told
from bot.answering.people.advice import advice
from bot.answering.people.brief import Brief
from bot.answering.people.cost_told import cost
from bot.answering.people.fit import in_full, share_of, without_fits, without_share
from bot.answering.people.fit_headline import headline, table
from bot.answering.people.places import first_there, last_place, on_list
from bot.answering.people.told import SILENCE, Told, counted, hours_told, lines_of, tied, which
from bot.answers import Advice
from bot.candidates.evidence import Gathered, Line
from bot.candidates.runs import Run
from bot.prose import Sentence, sentence
from bot.questions.about_people.of_brief import Part
from bot.questions.types import Question
from bot.questions.writing.people import chips_of

_NO_MESSAGE: Final = sentence(
    "These are lines for a message of your own: I write none, and send none."
)
_NO_COMPUTE: Final = sentence(
    "No line is about our compute, since I know no offer of ours: save one, as in “{offer}”.",
    offer=f.said("our offer is 512 H100 for 20 researchers"),
)
_NO_CONTACT: Final = sentence("It may have changed since; I keep no contact data.")
_NO_COST: Final = sentence(
    "What it cost is not on record, nor its GPU-hours, by which a rent could be told."
)
_NO_DAYS: Final = sentence("How many days a run took is not on record.")
_NO_NEED: Final = sentence(
    "Whether that work needs many chips is not on record: ask what they ran, and on what."
)
_YOURS: Final = sentence(
    "That is so for anybody here: what one person is promised is yours to say."
)
_BY_COMPUTE: Final = "; {} means by known training compute, and nothing else."


def nothing(everything: Brief, question: Question) -> Told:
    """That nothing of the kind, or of these days, is on record; and how much is besides."""
    if not everything.found.lines:
        return Told(sentence("No public evidence found"), (SILENCE,))
    besides = sentence("{works} found in all.", works=counted(everything.found.lines))
    return Told(
        sentence("No work{which} is on record", which=which(question)),
        (besides, *works_told.by_title(question), *only(_by_words(question)), SILENCE),
    )


def _by_words(question: Question) -> Sentence | None:
    if not question.family:
        return None
    return sentence(
        "Kinds of work are told by the words of titles and subjects, and by published training."
    )


def _largest(b: Brief) -> Told:
    """The run of the largest known training compute, with its interval and its day."""
    return _of_one_run(b, b.found.largest, "largest")


def _smallest(b: Brief) -> Told:
    """The run of the smallest known training compute; of other works none is known."""
    return _of_one_run(b, b.found.smallest, "smallest")


def _of_one_run(b: Brief, line: Line | None, called: str) -> Told:
    if line is None or line.run is None:
        return replace(_compute(b), headline=_no_run(b, called))
    flop = line.run.flop
    size = f.cited(f"{lines.flop(flop)} FLOP", flop) if flop else lines.size(line.run)
    led = "Training compute" if b.question.work else f"The {called} known training compute"
    return Told(
        sentence(
            f"{led}: {{size}} ({{run}}, {{day}})",
            size=size,
            run=f.said(line.run.entity.name),
            day=f.day_of(line.fact),
        ),
        (
            *lines_of((line,), b),
            *_cost(line.run, b),
            _interval(line),
            _among(b, _BY_COMPUTE.format(called)),
        ),
        (line,),
    )


def _cost(run: Run, b: Brief) -> tuple[Sentence, ...]:
    """What a run would rent for today, by its hours; that no cost is on record without them."""
    told = hours_told(run, b.context)
    return only(told) if told or run.hours else (_NO_COST,)


def _where(b: Brief) -> Told:
    """Where somebody is by the list and by the newest work, each at its date."""
    works, who = b.found.lines, b.dossier.identity
    known = only(on_list(b.dossier.candidate), last_place(works, who))
    if not known:
        return Told(sentence("Where this person works is not on record"), (_NO_CONTACT,))
    return Told(
        sentence("Where this person works is on record for these days alone"),
        (*known, *only(first_there(works, who)), _NO_CONTACT),
        b.found.lines,
    )


def _no_run(b: Brief, called: str) -> Sentence:
    if b.found.with_runs:
        return sentence(f"Of these runs neither FLOP nor chips are known: none is the {called}")
    return sentence("Of none of these works is the training compute in my table")


def _interval(largest: Line) -> Sentence:
    """From what to what the compute may be, as its source says."""
    run = largest.run
    if run and run.by_hours:
        return sentence("FLOP by the published hours: at the chip's dense rate and usual use.")
    fact = run.flop if run else None
    if run is None or fact is None or (fact.low is not None and fact.high is not None):
        return sentence("The interval is that of its source.")
    sure = run.confidence
    return sentence(
        "Its source gives one figure and no interval{sure}.",
        sure=f.cited(f", and calls it {sure}" if sure else "", fact),
    )


def _among(b: Brief, ends: str = ".") -> Sentence:
    """Of how many works it holds: of the others nothing is known."""
    return sentence(
        f"Of {{works}}{{which}}, {{tied}}{ends}",
        works=counted(b.found.lines),
        which=which(b.question),
        tied=tied(b),
    )


def _compute(b: Brief) -> Told:
    """The works about models whose training is published, and what it took."""
    runs = b.found.with_runs
    return Told(
        sentence(
            "Training compute: of {works}{which}, {tied}",
            works=counted(b.found.lines),
            which=which(b.question),
            tied=tied(b),
        ),
        (*lines_of(runs[: brief.MOST_LINES], b), _NO_DAYS)
        if runs
        else (*lines.needs_told(b.needs), _NO_NEED),
        runs,
        lines.table(Gathered(runs), b.context.ledger),
    )


def _ours(b: Brief) -> Told:
    """What the published runs take on our chips, and what can't be done on them."""
    tied = b.found.with_runs
    if not tied:
        named = chips_of(b.question, b.context.ledger.directory)
        none = sentence(
            "Of none of these works is a run published to set against {chips}",
            chips=f.said(named or "our chips"),
        )
        return Told(none, only(_share(b), SILENCE))
    if b.fits is None or not b.fits.fits:
        asks = without_fits(whole_offer(b.question, b.context.saved))
        return Told(sentence("Which chips are ours?"), (asks,), tied)
    conceded = advice(b.needs, b.fits, b.context.ledger).concede
    return Told(
        headline(b.question, b.fits, b.context.ledger),
        (*in_full(b.fits, b.context.ledger), _among(b)),
        tied,
        table(b.question, b.fits, b.context.ledger),
        advice=Advice(concede=conceded),
    )


def _share(b: Brief) -> Sentence | None:
    """What one researcher has here, where nothing can be held against it."""
    if b.fits is None or b.fits.one is None:
        return None
    share = share_of(b.fits, b.context.ledger)
    return sentence("Here it is {share}; what somebody needs is not on record.", share=share)


def _shared(b: Brief) -> Told:
    """What one researcher has here, and what it does of the published runs."""
    told = _ours(b)
    if b.fits is None or b.fits.one is None:
        asks = without_share(whole_offer(b.question, b.context.saved), b.fits)
        none = sentence("I can't tell what one researcher has here")
        return replace(told, headline=none, verdict=(asks,))
    share = sentence("With us: {share}", share=share_of(b.fits, b.context.ledger))
    return replace(told, headline=share, verdict=(_YOURS, *told.verdict))


def _advised(headline: str, *fields: str) -> Callable[[Brief], Told]:
    """A part of what a recruiter can do with a brief."""

    def told(b: Brief) -> Told:
        found = advice(b.needs, b.fits, b.context.ledger)
        return Told(
            sentence(headline), advice=Advice(**{name: getattr(found, name) for name in fields})
        )

    return told


def _say(b: Brief) -> Told:
    told = _advised("What to say, by the published work and our offer", "say")(b)
    offer = whole_offer(b.question, b.context.saved)
    return replace(told, verdict=(_NO_MESSAGE, *(() if offer and offer.chips else (_NO_COMPUTE,))))


def _concede(b: Brief) -> Told:
    """What can't be done here; where no run tells it, that, and what one has here."""
    told = _advised("What to concede, by the published work and our offer", "concede")(b)
    if told.advice.concede:
        return told
    if b.found.with_runs:  # and no offer that they could be set against
        asks = without_fits(whole_offer(b.question, b.context.saved))
        return replace(told, verdict=(asks,))
    none = sentence("Of none of these works is a run published, so there is none to concede")
    return replace(told, headline=none, verdict=only(_share(b), _AGAINST_A_LAB))


_AGAINST_A_LAB: Final = sentence(
    "What a larger lab has stands in no brief: “{ask}” tells how far behind it we are.",
    ask=f.said("us vs OpenAI"),
)


TOLD: Final[dict[Part, Callable[[Brief], Told]]] = {
    Part.WORKS: works_told.works,
    Part.NEWEST: works_told.newest,
    Part.OLDEST: works_told.oldest,
    Part.LARGEST: _largest,
    Part.SMALLEST: _smallest,
    Part.COMPUTE: _compute,
    Part.CHIPS: works_told.chips,
    Part.KINDS: works_told.kinds,
    Part.OURS: _ours,
    Part.SHARE: _shared,
    Part.COST: cost,
    Part.WHERE: _where,
    Part.DETAILS: works_told.details,
    Part.SAY: _say,
    Part.CONCEDE: _concede,
    Part.ASK: _advised("Questions to ask, the last by the published work", "ask"),
    Part.AVOID: _advised("What to leave unasked and unsaid", "dont_say"),
}
