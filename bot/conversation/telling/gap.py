"""Why a lab is so far ahead or behind: what its figure is made of, or whose figure that is."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.telling.makeup import asked_about, called, estimate_of, labs_in, makeup
from bot.conversation.telling.paring import pared
from bot.prose import Sentence, sentence
from bot.regex import regex
from bot.subjects import NameOf

_CALLED: Final = regex(
    r"\b(?:is|are) (?!(?:we|they|it|that|this|the|ours|theirs|so|such|much|too)\b)([a-z]+)"
)
"""A name of a lab: `why is meta so low`."""


def gap(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """Why a lab is so far ahead or behind: what its figure is made of, beside ours."""
    named = called(labs_in(answer), words, name)
    if not named and _CALLED.search(words):
        return None  # whoever is meant is not in it
    labs = named or asked_about(answer, words, name)
    lines = makeup(answer, labs, name)
    if not lines:
        return _of_stock(answer, named[0], name) if named else None
    return pared(answer, _gap_headline(answer, labs[0], name) or lines[0], lines)


def _of_stock(answer: Answer, slug: str, name: NameOf) -> Answer | None:
    """Why a lab stands where it does by its stock alone: what that is, and who says so."""
    stock = estimate_of(answer, slug, "h100e")
    if stock is None or not stock.facts:
        none = sentence("No figure of {lab} is public that would say why", lab=f.said(name(slug)))
        return pared(answer, none, keep=0)
    fact = stock.facts[0]
    head = sentence(
        "{lab}: {n} {unit} in all, research and serving together",
        lab=f.said(name(slug)),
        n=f.both(stock),
        unit=f.H100E,
    )
    source = sentence(
        "That is its stock of {day} as {source} has it ({id}, grade {grade}); no headcount and no"
        " share enters a total.",
        day=f.day_of(fact),
        source=f.said(fact.source_name),
        id=f.id_of(fact),
        grade=f.said(fact.grade.value),
    )
    each = sentence("Per researcher there is no public figure for it.")
    return pared(answer, head, (source, each), keep=len(answer.caveats))


def _gap_headline(answer: Answer, slug: str, name: NameOf) -> Sentence | None:
    total = estimate_of(answer, slug, "ratio_total")
    each = estimate_of(answer, slug, "ratio_per_researcher")
    lab = f.said(name(slug))
    if total and each:
        return sentence(
            "{lab} has {total} our chips in all; less serving, over its researchers, that is {each}"
            " each",
            lab=lab,
            total=f.times_middle(total),
            each=f.times_middle(each),
        )
    stock, each = (
        estimate_of(answer, slug, "h100e"),
        estimate_of(answer, slug, "h100e_per_researcher"),
    )
    if not (stock and each):
        return None
    return sentence(
        "{lab}: {each} {unit} per researcher, out of {stock} in all",
        unit=f.H100E,
        lab=lab,
        each=f.middle(each),
        stock=f.middle(stock),
    )
