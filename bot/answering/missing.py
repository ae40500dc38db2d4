"""What is answered when the question needs an offer and none is known."""

from __future__ import annotations

from bot.answering.context import Context
from bot.answers import Answer
from bot.prose import sentence
from bot.questions.types import Choice, Kind, Question

EXAMPLE = "our offer is 2048 H100 for 40 researchers"


def ask_for_offer(question: Question, context: Context) -> Answer:
    """That the workspace's own offer is not known yet, and how to tell it."""
    return Answer(
        kind=Kind.CHOOSE,
        understood=context.understood,
        question=question,
        on=context.ledger.on,
        headline=sentence("I don't know your offer yet"),
        verdict=(
            sentence(
                "Tell me your chips and how many researchers share them, for example in the way"
                " of the first line below. I remember it for your workspace, marked as entered by"
                " you."
            ),
        ),
        next=(
            Choice("Enter our offer", EXAMPLE),
            Choice("Ask about a lab instead", "how big is openai"),
        ),
    )
