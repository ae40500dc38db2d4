"""How fair a comparison is: of what both sides are, and that there is none without a figure."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.telling import makeup
from bot.conversation.telling.paring import pared
from bot.prose import Sentence, sentence
from bot.questions.types import Kind, Scope
from bot.subjects import NameOf

_FAIR: Final = sentence("Fair in kind, not exact: both sides are averages per researcher")
_WHY: Final = sentence(
    "What serves customers is taken off a lab's chips, and staff who do no research off its heads;"
    " both shares are assumptions of ours with a wide range. Your own figures are as you entered"
    " them. Neither side says who may use how much."
)
_OF_SIZE: Final = sentence("Fair as to size alone: totals say nothing of what each researcher has")
_SIZE_WHY: Final = sentence(
    "A lab's total counts all chips that it uses, also those that serve customers; yours are as"
    " you entered them."
)
_NOTHING_BESIDE: Final = sentence("Nothing is compared there: no lab was named beside it")
_NAME_ONE: Final = sentence("Name one, as in “{asked}”.", asked=f.said("us vs Meta"))


def fair(answer: Answer, words: str, name: NameOf) -> Answer:
    """How fair it is; that it is no comparison where nothing of the other side is public."""
    labs, asked = answer.question.labs, answer.question
    if asked.kind is Kind.OFFER and not (labs or asked.other or asked.other_terms):
        return pared(answer, _NOTHING_BESIDE, (_NAME_ONE,), keep=0)
    unknown = _unknown(answer)
    if asked.scope is Scope.TOTAL and not unknown:
        return pared(answer, _OF_SIZE, (_SIZE_WHY,), answer.table, keep=len(answer.caveats))
    told = (answer.headline.stopped(),)
    few = 1 if asked.kind is Kind.COMPARE else 0  # one lab that is known has none beside it
    if unknown and len(labs) - len(unknown) <= few:
        none = _none_with(unknown, name, answer)
        return pared(answer, none, told, answer.table, keep=0)
    meant = makeup.asked_about(answer, words, name)
    without = (_none_with(unknown, name, answer).stopped(),) if unknown else ()
    told = (*without, _WHY, *makeup.makeup(answer, meant, name))
    return pared(answer, _FAIR, told, answer.table, keep=len(answer.caveats))


def _unknown(answer: Answer) -> tuple[str, ...]:
    """The labs that nothing is known of by which they are compared."""
    measure = "h100e" if answer.question.scope is Scope.TOTAL else "h100e_per_researcher"
    found = {lab: answer.figure(f"lab.{lab}.{measure}") for lab in answer.question.labs}
    return tuple(lab for lab, figure in found.items() if figure and figure.estimate is None)


def _none_with(labs: tuple[str, ...], name: NameOf, answer: Answer) -> Sentence:
    by_head = "" if answer.question.scope is Scope.TOTAL else " per researcher"
    return sentence(
        "No comparison{by_head} can be made with {labs}: no usable figure is public",
        by_head=f.said(by_head),
        labs=f.names([name(lab) for lab in labs]),
    )
