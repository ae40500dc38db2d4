"""By what several labs are set beside each other that is not their compute: staff, fleets."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Final

from bot.questions.clean import fold
from bot.questions.lab_parts import COMPARED_BY, NOT_OF_STAFF, LabPart, part_of
from bot.questions.patterns import coded, compiled
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.lab_words import OWNED
from bot.regex import regex

_HEADS: Final = "[<people><staff><team>]"
_OF_STAFF: Final = (
    f"[<more><howmany><most><beat>]~<research>?~{_HEADS}|<compare>~{_HEADS}|^{_HEADS}+~<of>?~<lab>"
    f"|<lab>~[<vs><or><and>]~<lab>~[<staff><team>]|{_HEADS}~<is>~<beat>|<beat>~<by>~{_HEADS}"
)
_BY_STAFF: Final = (
    f"<lab>~[<compare><vs><each><word>]*~[<at><by><in><for>]+~[<word><of>]*~{_HEADS}+~<stop>*$"
    f"|^{_HEADS}+~<colon>~<lab>|<lab>~{_HEADS}+~<compare>"
)
"""`compare OpenAI and Meta on headcount`, `headcount: OpenAI, Meta`."""
_HEADS_EACH: Final = (
    f"<howmany>~<research>?~{_HEADS}+"
    "~[<is><do><does><they><have><at><word><lab><and><comma>]*~<each>"
)
"""`how many researchers does each have`; what each of them has is no headcount."""
_NOT_OF_FLEETS: Final = (T.STAFF, T.PEOPLE, T.TEAM, T.CHIP, T.SCOPE, T.SITE)


def of_fleets(d: Draft, text: str) -> bool:
    """`who owns more GPUs, Google or Microsoft`: what companies own, and not what labs use."""
    if len(d.labs) < 2 or d.has(*_NOT_OF_FLEETS):
        return False
    return bool(_fleet_asked().search(fold(text)))


def by_fleets(question: Question, since: date | None) -> Question:
    """The labs by what they own, or by how much more that is than it was at a day."""
    day = None if since else question.as_of
    fleet = LabPart.FLEET
    return replace(question, scope=None, topic=fleet, uses_saved=False, since=since, as_of=day)


_THEY_OWN: Final = (
    r"\b(?:chips?|gpus?|hardware|compute|machines|fleets?|what|stuff) (?:that |which )?"
    r"(?:they|each(?: of them)?|both)(?: each| all| actually)? owns?\b"
    r"|\bowned(?: (?:chips|gpus|fleets?|compute|hardware|h100e?s?))?(?: only| alone)?\W*$"
    r"|\bowned (?:chips|gpus|fleets?|compute|hardware)\b|\bby ownership\b|\bowns what\b"
)
"""`Google vs Meta, chips they own`, of labs that are named first."""


@cache
def _fleet_asked() -> re.Pattern[str]:
    return regex(f"{OWNED}|{_THEY_OWN}")


def of_staff(d: Draft) -> bool:
    """`who has more staff, OpenAI or Anthropic`: the people of several labs, not their compute."""
    if len(d.labs) < 2 or d.has(*set(NOT_OF_STAFF) - {T.EACH}):
        return False
    if d.has(T.EACH):
        return compiled(_HEADS_EACH).search(coded(d.tags)) is not None
    heads = [tag for tag in d.tags if tag.value != "researchers"]  # `Meta vs xAI researchers`
    ends = compiled("<lab>~[<vs><or><and>]~<lab>~<people>").search(coded(heads))
    by_staff = compiled(_BY_STAFF).search(coded(d.tags))
    return bool(compiled(_OF_STAFF).search(coded(d.tags)) or ends or by_staff)


def compared_by(question: Question) -> str | None:
    """The topic of a question about a part by which labs are compared, or None: their compute."""
    is_of_one = part_of(question) is not None and not question.uses_saved
    is_told = is_of_one or question.kind is Kind.COMPARE
    return question.topic if is_told and question.topic in COMPARED_BY else None
