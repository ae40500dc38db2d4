"""Why the figure of a lab is a range: what of it nobody has published."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.telling.grounds import widest
from bot.conversation.telling.makeup import called, estimate_of, made_of
from bot.conversation.telling.measures import measure
from bot.conversation.telling.paring import pared
from bot.prose import Sentence, Shown, sentence
from bot.quantities import Estimate
from bot.subjects import NameOf
from storage.records import Fact, Grade, Metric

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
    shown = _figure(figure, each)
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


def _figure(figure: Estimate, each: str) -> Sentence:
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
