"""How long one waits on the chips of the offer spoken of: `and the longest he'd wait for a job`."""

from __future__ import annotations

from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing
from bot.questions.clean import fold
from bot.questions.types import Kind, Question, Unreadable
from bot.questions.words.wait_words import WAIT_ASKED
from bot.questions.writing.echo_offer import told
from bot.questions.writing.wording import offered

_ON_FILE: Final = "The offer says “{}”: what is usual, and no promise to anybody."
_NOT_ON_FILE: Final = (
    "No waiting time is on file for this offer, and it follows from no figure. Say it, as in"
    " “4 hours wait”."
)
_WAYS: Final = ("4 hours wait", "our offer")


def wait_of_ours(text: str, last: Question | None, hearing: Hearing) -> Unreadable | None:
    """What the offer spoken of, else our saved one, says of waiting; None of other texts.

    Nobody's doings are foretold by it, whoever is said to wait.
    """
    is_of_lab = last is not None and last.kind in (Kind.LAB, Kind.COMPARE) and not last.other
    if is_of_lab or not WAIT_ASKED.fullmatch(fold(text)):
        return None
    is_of_offer = last is not None and last.kind in (Kind.OFFER, Kind.DILUTION)
    base = last if last and is_of_offer else Question(Kind.OFFER, uses_saved=True)
    held = held_offer(base, hearing)
    if not held.chips:
        return None
    waits = tuple(told(term for term in offered(held) if term.told.endswith("wait")))
    problem = _ON_FILE.format(*waits) if waits else _NOT_ON_FILE
    return Unreadable(problem, _WAYS, is_plain=True)
