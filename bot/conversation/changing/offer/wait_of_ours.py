"""How long one waits on the chips of the offer spoken of: `and the longest he'd wait for a job`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing
from bot.questions.clean import fold
from bot.questions.types import Kind, Question, Unreadable
from bot.questions.words.wait_words import WAIT_ASKED
from bot.questions.writing.echo_offer import told
from bot.questions.writing.wording import offered
from bot.regex import regex

_ON_FILE: Final = "The offer says “{}”: what is usual, and no promise to anybody."
_JUDGED_ON_FILE: Final = (
    "The offer says “{}”. How long people wait at a lab is not public, so that nobody can tell"
    " whether that is long beside theirs. Say it as it is, and ask what the person waits today."
)
_JUDGED: Final = regex(
    r"\W*(?:(?:and|so|but|ok)\W+)*(?:is|are|would|will|does) (?:the|that|this|our|a) "
    r"(?:(?:\w+|\d+)[- ](?:day|hour|week)s? )?"
    r"(?:queues?|wait(?:s|ing)?(?: times?)?)(?: be| matter| hurt(?: us)?)?"
    r"(?: (?:an? )?(?:really |too |big |real |that )?(?:problems?|issue|bad|long|deal ?breaker|"
    r"weak (?:spot|point)|turn-?off|ok|okay|fine|normal|usual))?\W*",
    re.IGNORECASE,
    needs="queue|wait",
)
"""`is the queue a problem`, of what the offer says of it."""
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
    is_judged = _JUDGED.fullmatch(text) is not None and last is not None
    if (is_of_lab or not WAIT_ASKED.fullmatch(fold(text))) and not is_judged:
        return None
    is_of_offer = last is not None and last.kind in (Kind.OFFER, Kind.DILUTION)
    base = last if last and is_of_offer else Question(Kind.OFFER, uses_saved=True)
    held = held_offer(base, hearing)
    if not held.chips:
        return None
    waits = tuple(told(term for term in offered(held) if term.told.endswith("wait")))
    told_of = _JUDGED_ON_FILE if is_judged else _ON_FILE
    problem = told_of.format(*waits) if waits else _NOT_ON_FILE
    return Unreadable(problem, _WAYS, is_plain=True)
