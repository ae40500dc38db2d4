"""Whether what a lab was said to give can be: it stands beside what is on record of that lab."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.offer.claimed_share import ITS_AVERAGE
from bot.conversation.changing.offer.spoken_before import pair_before
from bot.conversation.heard import Asked, Form, Heard
from bot.conversation.memory import Hearing, Memory
from bot.questions.claimed import CLAIM
from bot.questions.tags import Number, T
from bot.questions.types import Kind, Question, Understood, Unreadable
from bot.questions.words.leads import LED
from bot.regex import regex

_PLAUSIBLE: Final = (
    r"(?:plausible|realistic|believable|credible|possible|likely|legit|(?:a )?bluff|"
    r"too good to be true|exaggerat\w+|inflated)"
)
_DOUBTED: Final = regex(
    rf"\b(?:{_PLAUSIBLE}|(?:is|could|can) (?:that|it|this) (?:be )?true|"
    r"(?:does|sounds?|is) (?:that |it |this )?(?:sound |seem |be )?right|add up|check out)\b",
    re.IGNORECASE,
)
_ALONE: Final = regex(
    rf"{LED}(?:how|is|are|does|do|could|would|can|sounds?|seems?)? ?"
    r"(?:(?:that|it|this|they|those|these|theirs|her|his) ?(?:offer|number|promise|claim)?s? ?)?"
    rf"(?:(?:be|sound|seem|look|even|really|at all|is|are) ?)*{_PLAUSIBLE}?"
    r"(?: (?:is|are) (?:that|it|this))?(?: at all| really)?\W*",
    re.IGNORECASE,
)
_OF_WHICH: Final = "Of which lab is that told? Beside its name I can set what is on record of it."
_SUCH: Final = ("is 500 H100 per researcher plausible at OpenAI",)


def beside_the_lab(heard: Heard, text: str, memory: Memory, hearing: Hearing) -> tuple[Heard, ...]:
    """What a lab was said to give beside the lab, then ours; nothing where nobody doubts it."""
    reading = heard.reading if isinstance(heard, Asked) else None
    pair = reading.question if isinstance(reading, Understood) else None
    if pair is None or pair.kind is not Kind.COMPARE or not _DOUBTED.search(text):
        return ()
    labs = (pair.other_lab,) if pair.other_lab else _labs(text, memory, hearing)
    checked = _checked(pair, labs[0]) if len(labs) == 1 else None
    return (checked, heard) if checked else ()


def plausible(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """`is that plausible`, `is 500 realistic for one person there`: what is said to be given.

    Where the message before did not say of which lab, the one that was spoken of last is taken,
    aloud.
    """
    pair = pair_before(memory) if _DOUBTED.search(text) else None
    if pair is None or not pair.other_terms:
        return None
    if not (_ALONE.fullmatch(text) or _names_it(text, pair, hearing)):
        return None
    if pair.other_lab:
        return _checked(pair, pair.other_lab)
    labs = next((each.labs for each in memory.earlier if each.labs), ())
    if len(labs) == 1 and (checked := _checked(pair, labs[0], _whose(labs[0], hearing))):
        return checked
    return Asked(Unreadable(_OF_WHICH, _SUCH, is_plain=True), is_follow_up=True)


def _names_it(text: str, pair: Question, hearing: Hearing) -> bool:
    """Whether it is of the number that was told, or of the lab, and of no other."""
    tags = hearing.tags(text)
    told = {tag.value for tag in tags if tag.kind in (T.LAB, T.CHIP)}
    counts = {tag.value.amount.value for tag in tags if isinstance(tag.value, Number)} - {1.0}
    given = {each.count.value for each in pair.other}
    is_of_it = told <= {pair.other_lab, *(each.chip for each in pair.other)} and counts <= given
    return is_of_it and bool(told or counts)


def _labs(text: str, memory: Memory, hearing: Hearing) -> tuple[str, ...]:
    """The lab that is named, or that was spoken of before."""
    named = tuple(str(tag.value) for tag in hearing.tags(text) if tag.kind is T.LAB)
    return named or (memory.question.labs if memory.question else ())


def _whose(lab: str, hearing: Hearing) -> str:
    return f"taken for an offer of {hearing.reader.words.directory.name(lab)}, spoken of last"


def _checked(pair: Question, lab: str, *notes: str) -> Asked | None:
    """The second of two offers against the lab that is said to make it."""
    if pair.other_offer is None:
        return None
    asked = Question(Kind.OFFER, offer=pair.other_offer, labs=(lab,), called=CLAIM)
    return Asked(Understood(asked, (*notes, ITS_AVERAGE)), Form.SHORT, is_follow_up=True)
