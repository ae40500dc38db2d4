"""How long one waits on our chips, and how many one job may take: as the offer tells them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import OFFERS, Hearing
from bot.questions.clean import fold
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from bot.questions.unclear.doubt import shown
from bot.questions.words.leads import LED
from bot.questions.words.wait_words import WAIT_ASKED
from bot.questions.writing.echo_offer import told
from bot.questions.writing.wording import offered
from bot.regex import regex

_ON_FILE: Final = "The offer says “{}”: what is usual, and no promise to anybody."
_JUDGED_ON_FILE: Final = (
    "The offer says “{}”. How long people wait at a lab is not public, so that nobody can tell"
    " whether that is long beside theirs. Say it as it is, and ask what the person waits today."
)
_IS_IT: Final = (
    rf"{LED}(?:is|are|would|will|does|do|how (?:bad|big a problem|much) (?:is|are|does|will))"
    r" (?:the|that|this|our|a|an) "
)
_A_PROBLEM: Final = (
    r"(?: be| (?:really |even |actually )?(?:matter|hurt|count against|change anything|"
    r"make a difference)(?: (?:us|much|at all|for us|to (?:her|him|them|people|candidates)))*)?"
    r"(?: (?:an? )?(?:really |too |big |real |that )?(?:problems?|issue|concern|bad|long|low|small|"
    r"tight|deal ?breaker|weak (?:spot|point)|turn-?off|ok|okay|fine|normal|usual)"
    r"(?: for (?:us|her|him|them|people|candidates))?)?\W*"
)
_JUDGED: Final = regex(
    rf"{_IS_IT}(?:(?:\w+|\d+)[- ](?:day|hour|week)s? )?"
    rf"(?:queues?|wait(?:s|ing)?(?: times?)?){_A_PROBLEM}",
    re.IGNORECASE,
    needs="queue|wait",
)
"""`is the queue a problem`, of what the offer says of it."""
_JOB_JUDGED: Final = regex(
    rf"{_IS_IT}(?:\d[\d,]*[- ]?)?(?:h100s? |gpus? |chips? )?"
    r"(?:(?:(?:max(?:imum)? |biggest |largest |single )*(?:job|run)s?(?: size)?[- ])?"
    rf"(?:limit|cap|ceiling|maximum)(?: on jobs?)?|max(?:imum)? job(?: size)?){_A_PROBLEM}",
    re.IGNORECASE,
    needs="limit|cap|ceiling|max",
)
_JOB_ON_FILE: Final = (
    "One job may take up to {} chips: that bounds a single run, and leaves each one's share as it"
    " is. What one job may take at a lab is not public. Say it as it is, and ask how large the"
    " person's runs are."
)
_NOT_ON_FILE: Final = (
    "No waiting time is on file for this offer, and it follows from no figure. Say it, as in"
    " “4 hours wait”."
)
_WAYS: Final = ("4 hours wait", "our offer")
_JOBS: Final = ("drop the job limit", "our offer")


def wait_of_ours(text: str, last: Question | None, hearing: Hearing) -> Unreadable | None:
    """What the offer spoken of, else our saved one, says of waiting; None of other texts.

    Nobody's doings are foretold by it, whoever is said to wait.
    """
    is_of_lab = last is not None and last.kind in (Kind.LAB, Kind.COMPARE) and not last.other
    is_judged = _JUDGED.fullmatch(text) is not None and last is not None
    is_of_job = last is not None and not is_of_lab and _JOB_JUDGED.fullmatch(text) is not None
    if not is_of_job and (is_of_lab or not WAIT_ASKED.fullmatch(fold(text))) and not is_judged:
        return None
    from bot.conversation.changing.numbers.numbering import held_offer  # most ask for no wait

    if last is not None and is_of_job:
        job = held_offer(last, hearing).largest_job
        return (
            Unreadable(_JOB_ON_FILE.format(f"{job:,.10g}"), _JOBS, is_plain=True) if job else None
        )
    is_of_offer = last is not None and last.kind in OFFERS
    base = last if last and is_of_offer else Question(Kind.OFFER, uses_saved=True)
    held = held_offer(base, hearing)
    if not held.chips:
        return None
    waits = tuple(told(term for term in offered(held) if term.told.endswith("wait")))
    told_of = _JUDGED_ON_FILE if is_judged else _ON_FILE
    problem = told_of.format(*waits) if waits else _NOT_ON_FILE
    return Unreadable(problem, _WAYS, is_plain=True)


_FROM: Final = regex(
    r"\b(?:wait\w*|queue\w*)\b.{0,25}?\bfrom (?P<before>.{1,20}?) (?:down |up )?to\b"
    r"(?P<after>.{1,20})",
    re.IGNORECASE,
    needs="wait|queue",
)
_UNIT: Final = regex(r"\b(?:minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?)\b", re.IGNORECASE)
_TOLD: Final = "that wait in place of {}; no figure changes by how long one waits"


def with_wait_before(reading: Reading, text: str) -> Reading:
    """The reading with from how long the wait goes, in the unit that was said last."""
    found = _FROM.search(text)
    if found is None or not isinstance(reading, Understood):
        return reading
    offer = reading.question.offer
    if offer is None or offer.wait_hours is None:
        return reading
    before, unit = found["before"], _UNIT.search(found["after"])
    if not _UNIT.search(before) and unit:
        before = f"{before} {unit[0]}"
    return replace(reading, assumed=(*reading.assumed, _TOLD.format(shown(before))))
