"""The next sensible questions, as buttons and as lines to type."""

from __future__ import annotations

from bot.answering.context import Context
from bot.compute.benchmark import Standing, ratio_of, standing
from bot.compute.labs import figures_of_lab
from bot.compute.offers import figures_of
from bot.compute.training_runs import has_rate
from bot.ledger import Directory, once_a_ledger
from bot.questions.types import Assumptions, Choice, Kind, Question
from bot.questions.writing.canonical import to_text
from storage.records import Offer

AS_IT_IS = Assumptions()
REACH_DAYS = 30
RIVAL = "openai"


def button(label: str, question: Question, context: Context) -> Choice:
    """A question as a button, dated so that it asks the same again later."""
    return Choice(label, to_text(question, context.ledger.directory))


def after_offer(
    offer: Offer, labs: tuple[str, ...], context: Context, assume: Assumptions = AS_IT_IS
) -> tuple[Choice, ...]:
    """After an offer: what it could train, what a rival has, what equal would take."""
    steps = []
    if has_rate(offer.chips, context.ledger):
        reach = Question(Kind.REACH, offer=offer, days=REACH_DAYS)
        steps.append(button("What could we train?", reach, context))
    if not labs:
        against = Question(Kind.OFFER, offer=offer, labs=(RIVAL,), assume=assume)
        steps.append(button(f"Against {context.name(RIVAL)}", against, context))
    for lab in labs[:1]:
        steps.append(_how_big(lab, context.ledger.directory))
        if offer.researchers and _is_to_match(offer, lab, context, assume):
            match = Question(Kind.MATCH, offer=Offer(researchers=offer.researchers), labs=(lab,))
            steps.append(button("What would match it?", match, context))
    return tuple(steps)


@once_a_ledger
def _how_big(lab: str, directory: Directory) -> Choice:
    asked = to_text(Question(Kind.LAB, labs=(lab,)), directory)
    return Choice(f"How big is {directory.name(lab)}?", asked)


def _is_to_match(offer: Offer, lab: str, context: Context, assume: Assumptions) -> bool:
    """Whether a lab's average is public, and not clearly less than what everyone has already."""
    theirs = figures_of_lab(lab, context.ledger, assume).per_researcher
    if theirs is None:
        return False
    ours = figures_of(offer, context.ledger, assume).per_researcher
    return ours is None or standing(ratio_of(theirs, ours)) is not Standing.AHEAD


def after_lab(labs: tuple[str, ...], context: Context) -> tuple[Choice, ...]:
    """After a lab: ours against it, and all labs side by side."""
    steps = [
        button(
            f"Us against {context.name(lab)}",
            Question(Kind.OFFER, uses_saved=True, labs=(lab,)),
            context,
        )
        for lab in labs[:2]
    ]
    return (*steps, button("All labs side by side", Question(Kind.LEAGUE), context))
