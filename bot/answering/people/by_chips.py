"""By which chips people of the pool are asked for, and what that leaves out."""

from __future__ import annotations

from bot import formats as f
from bot.ledger import Directory
from bot.prose import Sentence, sentence
from bot.questions.about_people.on_hardware import chips_named
from bot.questions.types import Question


def of_chips(question: Question, directory: Directory) -> Sentence | None:
    """Which works count where chips are asked for; None where none are."""
    if not question.chips:
        return None
    return sentence(
        "Works about models that the table of models says were trained on {chips}; of most works it"
        " names no chips.",
        chips=f.said(chips_named(question.chips, directory)),
    )
