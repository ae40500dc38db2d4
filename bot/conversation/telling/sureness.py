"""How sure a figure is: the one that leads an answer, one that is named, or none that is exact."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answers import Advice, Answer
from bot.conversation.heard import Part
from bot.conversation.telling import of_figures
from bot.conversation.telling.firmness import firmness
from bot.conversation.telling.grounds import widest
from bot.conversation.telling.makeup import called, estimate_of, labs_in, made_of, measure
from bot.conversation.telling.paring import as_headline, pared
from bot.conversation.telling.showing import reasons
from bot.fact_words import OURS, metric_text, stated_text
from bot.prose import Sentence, Shown, sentence
from bot.quantities import Estimate
from bot.questions.lab_parts import part_of
from bot.questions.types import Kind
from bot.regex import regex
from bot.subjects import NameOf
from storage.records import Fact, Grade, Metric

_STAFF: Final = (Metric.HEADCOUNT, "staff")
_FIGURES: Final = (
    (regex(r"\b(?:share|number of researchers|researcher)\b"), Metric.RESEARCH_STAFF_SHARE, ""),
    (regex(r"\b(?:head ?counts?|staff|employees?|people|team)\b"), *_STAFF),
    (regex(r"\b(?:stock|chips?|gpus?|compute|cluster)\b"), Metric.H100E_IN_USE, "h100e"),
)
"""Which fact, and which figure made of it, words name."""
_THEIRS: Final = [(Metric.H100E_IN_USE, "h100e"), _STAFF]
"""What is told where no figure of a lab is named: `how sure are you about their number`."""


def sure_of(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """The figure that words name, with its range, source, day and grade, and what hangs on it."""
    named = [(m, k) for pattern, m, k in _FIGURES if pattern.search(words)][:1] or _THEIRS
    each = [tuple(_told(answer, metric, key, name)) for metric, key in named]
    if not each[0]:  # `their number` is that of their compute, where one is public
        return _none_public(answer, name)
    told = tuple(line for lines in each for line in lines)
    flips = (line for line in answer.flips if "headcount" in line.text)
    hangs, metrics = (*answer.caveats, *flips), {metric for metric, _ in named}
    on_it = tuple(line for line in hangs if any(fact.metric in metrics for fact in line.facts))
    return pared(answer, told[0], (*told[1:], *on_it), keep=0)


def origin(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """Where a figure comes from, or that there is none of theirs to come from anywhere."""
    return of_figures.origin(answer, words, name) or _none_public(answer, name)


def _none_public(answer: Answer, name: NameOf) -> Answer | None:
    """That nobody has published the compute of the labs an offer is held against; else None."""
    labs = answer.question.labs
    if answer.kind is not Kind.OFFER or any(estimate_of(answer, lab, "h100e") for lab in labs):
        return None
    headline = sentence(
        "Nobody has published a figure for the compute of {labs}",
        labs=f.names([name(lab) for lab in labs]),
    )
    return pared(answer, headline, (answer.headline.stopped(),), keep=0) if labs else None


def wide(answer: Answer, _: str, name: NameOf) -> Answer:
    """What of the figures is least known, and what the rest of the verdict is made of."""
    why, least = reasons(answer, name), widest(answer, name)
    if least is None:
        return why
    rest = tuple(line for line in why.verdict if line != least)
    headline = as_headline(least)
    return replace(why, headline=headline, verdict=rest)


def firm(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """How sure the figure is that leads; of labs side by side, what of theirs is least known."""
    told = firmness(answer, words, name)
    if told is None and answer.kind is Kind.COMPARE and answer.question.labs and answer.figures:
        return wide(answer, words, name)
    return told


_SAYS_NONE: Final = regex(r"\b(?:nothing|no)\b")
"""Which is right; whether there is anything is asked."""


def silence(answer: Answer, words: str, name: NameOf) -> Answer:
    """That nobody has published the compute of a lab, with what is on record; else that it is."""
    lab = answer.question.labs[0] if answer.question.labs else ""
    stock = answer.figure(f"lab.{lab}.h100e")
    if not lab or part_of(answer.question):
        return replace(answer, advice=Advice(), chart=None)
    if stock and stock.estimate:
        is_one = f.cited(answer.headline.text, *answer.headline.facts)
        found = sentence("A figure is on record. {told}", told=is_one)
        return pared(answer, found, answer.verdict, answer.table)
    headline = sentence(
        "{right} has published a figure for the compute of {lab}",
        right=f.said("Right: nobody" if _SAYS_NONE.search(words) else "Nobody"),
        lab=f.said(name(lab)),
    )
    known = tuple(line for line in answer.caveats if line.facts)
    below, none = "What else is on record stands below.", "Nothing else of it is on record here."
    told = known or (sentence(below if answer.table else none),)
    rest = tuple(line for line in answer.caveats if line not in known)
    return pared(answer, headline, (*told, *rest), answer.table, keep=0)


def _told(answer: Answer, metric: str, key: str, name: NameOf) -> Iterator[Sentence]:
    for slug in labs_in(answer):
        used = estimate_of(answer, slug, key or "h100e_per_researcher")
        fact = next((x for x in used.facts if x.metric == metric), None) if used else None
        if used and fact:
            yield _line(fact, used if key else None, answer, name(slug))


def _line(fact: Fact, used: Estimate | None, answer: Answer, lab: str) -> Sentence:
    is_ours = fact.grade in OURS
    whose = sentence(
        "{source}, {day}, {age} old, grade {grade}",
        source=f.said(fact.source_name),
        day=f.day_of(fact),
        age=f.age_of(fact, answer.on),
        grade=f.said(fact.grade.value),
    )
    return sentence(
        "{lab}, {what}: {n} ({id}; {whose})",
        lab=f.said(lab),
        what=f.said(metric_text(fact)),
        n=f.both(used, f.count_text) if used else f.cited(stated_text(fact), fact),
        id=f.id_of(fact),
        whose=f.said("an assumption of ours") if is_ours else f.cited(whose.text, fact),
    )


_SHARES: Final = {Metric.RD_COMPUTE_SHARE: "compute", Metric.RESEARCH_STAFF_SHARE: "staff"}


def no_exact(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """Of the lab that words name; None where the answer has no such lab."""
    labs = called(answer.question.labs, words, name)
    if len(labs) != 1:
        return None
    key, each = measure(answer)
    figure = estimate_of(answer, labs[0], key)
    if figure is None:
        none = sentence("{lab}: no figure is public", lab=f.said(name(labs[0])))
        return pared(answer, none, keep=len(answer.caveats))
    made = None if key == "h100e" else made_of(answer, labs[0], name)
    shown = _ranged(figure, each)
    wide = widest(replace(answer, headline=made or shown, verdict=()), name)
    told = (shown, made, wide)
    return pared(
        answer,
        sentence(
            "{lab}: no exact number, since {why}", lab=f.said(name(labs[0])), why=_why(figure)
        ),
        tuple(line for line in told if line),
        keep=len(answer.caveats),
    )


def _ranged(figure: Estimate, each: str) -> Sentence:
    return sentence(
        "It is {n} {unit} {each}, in nine cases of ten within that range.",
        n=f.both(figure),
        unit=f.H100E,
        each=f.said(each),
    )


def _why(figure: Estimate) -> Shown:
    facts = {fact.metric: fact for fact in figure.facts}
    stock = facts.get(Metric.H100E_IN_USE)
    ours = [words for metric, words in _SHARES.items() if _is_ours(facts.get(metric))]
    reasons = ["its compute is an estimate with a range"] if _has_range(stock) else []
    if ours:
        of_what = " and ".join(ours)
        reasons.append(f"what part of its {of_what} is for research is an assumption of ours")
    return f.cited(", and ".join(reasons) or "it is not published", *figure.facts)


def _has_range(fact: Fact | None) -> bool:
    return fact is not None and fact.low is not None and fact.low != fact.high


def _is_ours(fact: Fact | None) -> bool:
    return fact is not None and fact.grade is Grade.CONVENTION


TOLD: Final = {
    Part.WIDE: wide,
    Part.SILENT: silence,
    Part.ORIGIN: origin,
    Part.SURE: sure_of,
    Part.FIRM: firm,
    Part.NO_EXACT: no_exact,
}
"""What tells each part."""
