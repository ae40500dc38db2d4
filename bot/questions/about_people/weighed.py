"""What of a text is weighed for a refusal, once it is known what it asks about people."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.about_people.family_names import TURNED
from bot.questions.about_people.of_brief import Part, without_part
from bot.questions.about_people.of_entries import without_place
from bot.questions.about_people.of_pool import without_institution
from bot.questions.about_people.of_rights import without_delivery
from bot.questions.about_people.purposes import without_standing
from bot.questions.about_people.set_against import of_chips_alone
from bot.questions.about_people.several_people import one_of_several
from bot.questions.about_people.universities import all_places
from bot.questions.in_pool import whom_in_pool
from bot.questions.pool_unread import WHERE, without_whereabouts
from bot.questions.suggest import A_LAB
from bot.questions.types import Kind, Question
from bot.questions.unclear.pool_not_by import without_entry
from bot.regex import regex

_JUDGES: Final = regex(
    r"\b(?:best|better|good|great|top|skilled|talented|gifted|leading|experts?|"
    r"(?:strong|smart|bright|fast|quick|deep|sharp|fine|hard)est)\b",
    re.I,
)

_OF_SOME: Final = regex(
    r"(?<=[.?!,;–-]) (?:(?:some|most|many|a few|half|several|all)(?: of (?:them|these|those|our "
    r"\w+))?|(?:some |most )?(?:people|candidates)) (?:in (?:it|there) )?(?:are|is|come|live|sit)"
    r"(?: (?:based|living|from|in))+ [\w, ]{2,40}(?=[.?!;]|$)",
    re.I,
)
"""`is our pool GDPR compliant? some are from Germany`: what is told beside what is kept."""

_REMOVED: Final = regex(
    r"\b(?:get|have) (?=.{2,60}? (?:removed|deleted|erased|forgotten)\b)", re.I, needs="get|have"
)
"""`how do I get her removed`, of an entry."""


def to_weigh(question: Question | None, text: str) -> tuple[str, bool]:
    """What is weighed for a refusal, and whether it is known to ask for what is answered.

    Of the pool a word of judgement leaves that open: `who is good at systems`.
    """
    text = without_entry(text)
    if question is None:
        return without_standing(text), False
    if turned := TURNED.fullmatch(question.person or ""):  # no two parts of a text
        text = text.replace(turned[0], f"{turned[2]} {turned[1]}")
    is_pool = question.kind is Kind.POOL
    text = _of_pool(question, text) if is_pool else _of_others(question, text)
    return without_standing(text), not (is_pool and _JUDGES.search(text))


def _of_pool(question: Question, text: str) -> str:
    """Without the entry of somebody, of which `removed` and `left` are said, and institutions."""
    text = f"is {whom_in_pool(text)} in our pool" if question.person else text
    for place in all_places(question):
        text = without_institution(text, place, A_LAB)
    return text


def _of_others(question: Question, text: str) -> str:
    if question.kind is Kind.CANDIDATE and question.topic == Part.OURS:
        text = of_chips_alone(text)
    if question.topic in (Part.WHERE, Part.KINDS) and without_part(text) == text:
        why = f", {question.purpose}" if question.purpose else ""
        text = f"look up {question.person}{why}"  # the message asks nothing else
    if question.kind is Kind.CANDIDATE:
        text = one_of_several(text)
    if question.kind is Kind.HELP:
        text = _REMOVED.sub("remove ", _OF_SOME.sub(" ", without_delivery(text)))
    if question.topic == "adding":
        text = without_place(text)
    return without_whereabouts(text) if question.topic == WHERE else text
