"""Of a lab's compute: who says so, what is for research, what anybody there is promised."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.changing.labs.guaranteed_there import may_be_above
from bot.conversation.heard import Part
from bot.conversation.telling.makeup import estimate_of, labs_in
from bot.conversation.telling.paring import pared
from bot.fact_words import is_own_word, metric_text, stated_text
from bot.prose import Sentence, sentence
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.types import Kind, Scope
from bot.questions.writing.wording import TOOK
from bot.regex import regex
from bot.subjects import NameOf
from storage.records import Metric

_METRICS: Final = {None: Metric.H100E_IN_USE, LabPart.STAFF.value: Metric.HEADCOUNT}
"""Which figure is meant, by the part of a lab that was asked about."""
_WHAT: Final[dict[str, str]] = {Metric.H100E_IN_USE: "compute", Metric.HEADCOUNT: "staff"}
_ANSWERED: Final = {True: "Yes", False: "No, not the lab's own word"}
"""By whether the figure is the lab's own."""
_PLAINLY: Final = {True: "The lab's own word", False: "Not the lab's own word"}
_IF_ESTIMATED: Final = regex(r"\b(?:estimate|guess)")
_OURS: Final = sentence("Yours are as you entered them.")


def official(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """Who says how much compute a lab has, or how many staff, and what it says itself.

    Whether it is an estimate is asked the other way round: no `no` answers that.
    """
    whose = _PLAINLY if _IF_ESTIMATED.search(words) else _ANSWERED
    if answer.kind is Kind.REACH:
        return _of_runs(answer, whose[False])
    part = part_of(answer.question) or answer.question.topic
    metric = _METRICS.get(part)
    labs = answer.question.labs if metric else ()
    told = [line for slug in labs for line in _of_lab(answer, slug, str(metric), name, whose)]
    if not told:
        return None
    ours = (_OURS,) if answer.kind is Kind.OFFER else ()
    return pared(answer, told[0], (*(line.stopped() for line in told[1:]), *ours), keep=0)


def _of_runs(answer: Answer, estimated: str) -> Answer | None:
    """Who says what a run took: a dataset that estimates it, or the source that is named."""
    runs, known = answer.question.runs, answer.sources()
    facts = [x for x in known if x.subject in runs and x.metric == Metric.TRAINING_FLOP]
    if not facts or answer.question.topic != TOOK:
        return None
    told = [
        sentence(
            "{whose}{source} puts it at {n} ({day}, {id}, grade {grade})",
            whose=f.said(f"{estimated}: " if x.source_name.startswith(_DATASET) else ""),
            source=f.said(x.source_name),
            n=f.cited(stated_text(x), x),
            day=f.day_of(x),
            id=f.id_of(x),
            grade=f.said(x.grade.value),
        )
        for x in facts
    ]
    return pared(answer, told[0], tuple(line.stopped() for line in told[1:]), keep=1)


_DATASET: Final = "Epoch AI"
"""Who estimates what labs don't publish."""


def _of_lab(
    answer: Answer, slug: str, metric: str, name: NameOf, whose: Mapping[bool, str]
) -> tuple[Sentence, ...]:
    known = (x for x in answer.sources() if (x.subject, x.metric) == (slug, metric))
    fact, lab = next(known, None), f.said(name(slug))
    own = _its_own(answer, slug, name)
    if fact is None:
        none = sentence(
            "No: no figure of the {what} of {lab} is public, nor one of its own",
            what=f.said(_WHAT[metric]),
            lab=lab,
        )
        return (none, *own)
    said = sentence(
        "{whose}: {what} of {lab}, {n}, is by {source} ({day}, {id}, grade {grade})",
        whose=f.said(whose[is_own_word(fact, name(slug))]),
        what=f.said(metric_text(fact)),
        lab=lab,
        n=f.cited(stated_text(fact), fact),
        source=f.said(fact.source_name),
        day=f.day_of(fact),
        id=f.id_of(fact),
        grade=f.said(fact.grade.value),
    )
    return (said, *own)


def _its_own(answer: Answer, slug: str, name: NameOf) -> tuple[Sentence, ...]:
    """What of the answer the lab published itself."""
    own = [x for x in answer.sources() if x.subject == slug and is_own_word(x, name(slug))]
    if not own:
        return ()
    ids = f.id_of(*own)
    return (sentence("Published by {lab} itself: {ids}", lab=f.said(name(slug)), ids=ids),)


_ASSUMED: Final = sentence("That is an assumption of ours, open to change with “assume”.")
_NO_SHARE: Final = sentence(
    "What share of it is for research is not public: some may be rented out, serve customers or not"
    " run yet."
)
_WITH_SERVING: Final = sentence(
    "Yes, in total and per employee: the chips in use serve customers as well as research"
)
_WITHOUT: Final = sentence(
    "Per researcher it is taken off: only the share taken to be for research is counted there"
)


def for_research(answer: Answer, _: str, name: NameOf) -> Answer | None:
    """How much of a lab's compute is taken to be for research; that it is not public, else."""
    shares = {slug: line for slug in _labs(answer) if (line := _share_of(answer, slug, name))}
    silent = [name(slug) for slug in answer.question.labs if slug not in shares]
    none = sentence("No share for research is public of {labs}", labs=f.names(silent))
    if not shares:
        return pared(answer, none, (_NO_SHARE,), keep=0) if silent else None
    first, *others = shares.values()
    return pared(answer, first, (*others, *([none.stopped()] if silent else []), _ASSUMED))


def _share_of(answer: Answer, slug: str, name: NameOf) -> Sentence | None:
    used = estimate_of(answer, slug, "h100e_per_researcher")
    found = (
        next((x for x in used.facts if x.metric == Metric.RD_COMPUTE_SHARE), None) if used else None
    )
    if found is None:
        return None
    return sentence(
        "{lab}: {share} of its compute is taken to be for research ({id})",
        lab=f.said(name(slug)),
        share=f.cited(stated_text(found), found),
        id=f.id_of(found),
    )


def with_serving(answer: Answer, _: str, name: NameOf) -> Answer | None:
    """Whether what serves customers is in the figures, and what is taken off where it is not."""
    shares = for_research(answer, "", name)
    if not any(estimate_of(answer, slug, "h100e") for slug in _labs(answer)):
        return shares
    first, second = _WITH_SERVING, _WITHOUT
    if answer.question.scope is Scope.PER_RESEARCHER:
        first, second = second, first
    told = (shares.headline.stopped(), *shares.verdict) if shares else ()
    return pared(answer, first, (second.stopped(), *told), keep=0)


def _labs(answer: Answer) -> list[str]:
    """The labs that were asked about; all on a list of them."""
    is_list = answer.question.kind is Kind.LEAGUE and not answer.question.labs
    return [slug for slug in labs_in(answer) if is_list or slug in answer.question.labs]


_NOT_PUBLISHED: Final = "No: how much compute one researcher at {lab} gets is not on record"
_NOT_PUBLIC: Final = "{lead} {lab} guarantees to each researcher is not public"
_LEADS: Final = {None: "What", True: "No: what", False: "Nobody can tell: what"}
"""By whether it asks what may be said of ours beside that."""
_AVERAGE: Final = (
    "On average it has about {each} {h} for each of its researchers, which is no share that one of"
    " them is promised."
)
_WE_GUARANTEE: Final = "Ours guarantees {n} chips to each."
_ASK: Final = "Ask what they personally get there, and how long they wait for it."


def promised_there(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """That it is not public, the average of the lab, and what is guaranteed of ours."""
    labs = answer.question.labs
    if len(labs) != 1:
        return None
    if part_of(answer.question) is LabPart.ALLOCATION:
        headline = sentence(_NOT_PUBLISHED, lab=f.said(name(labs[0])))
        return pared(answer, headline, answer.verdict, keep=0)
    lead = f.said(_LEADS[may_be_above(words)])
    headline = sentence(_NOT_PUBLIC, lead=lead, lab=f.said(name(labs[0])))
    each = estimate_of(answer, labs[0], "h100e_per_researcher")
    ours = answer.figure("offer.guaranteed_per_researcher")
    told: list[Sentence] = []
    if each is not None:
        told.append(sentence(_AVERAGE, each=f.both(each), h=f.H100E))
    if ours is not None and ours.estimate is not None:
        told.append(sentence(_WE_GUARANTEE, n=f.middle(ours.estimate, f.exact_text)))
    return pared(answer, headline, (*told, sentence(_ASK)), keep=0)


TOLD: Final = {
    Part.OFFICIAL: official,
    Part.SHARE: for_research,
    Part.SERVING: with_serving,
    Part.GUARANTEED_THERE: promised_there,
}
"""What tells each part."""
