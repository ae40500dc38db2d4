"""How much of what a lab has is for its research, and whether the rest is counted."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.telling.makeup import estimate_of, labs_in
from bot.conversation.telling.paring import pared
from bot.fact_words import stated_text
from bot.prose import Sentence, sentence
from bot.questions.types import Kind, Scope
from bot.subjects import NameOf
from storage.records import Metric

_OURS: Final = sentence("That is an assumption of ours, open to change with “assume”.")
_NONE: Final = sentence(
    "What share of it is for research is not public: some may be rented out, serve customers or not"
    " run yet."
)
_WITH_SERVING: Final = sentence(
    "Yes, in total and per employee: the chips in use serve customers as well as research"
)
_WITHOUT: Final = sentence(
    "Per researcher it is taken off: only the share taken to be for research is counted there"
)


def for_research(answer: Answer, name: NameOf) -> Answer | None:
    """How much of a lab's compute is taken to be for research; that it is not public, else."""
    shares = {slug: line for slug in _labs(answer) if (line := _share_of(answer, slug, name))}
    silent = [name(slug) for slug in answer.question.labs if slug not in shares]
    none = sentence("No share for research is public of {labs}", labs=f.names(silent))
    if not shares:
        return pared(answer, none, (_NONE,), keep=0) if silent else None
    first, *others = shares.values()
    return pared(answer, first, (*others, *([none.stopped()] if silent else []), _OURS))


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


def with_serving(answer: Answer, name: NameOf) -> Answer | None:
    """Whether what serves customers is in the figures, and what is taken off where it is not."""
    shares = for_research(answer, name)
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
