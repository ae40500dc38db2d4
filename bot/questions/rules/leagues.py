"""A league of all labs, or of the universities and public bodies where those are asked for."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.questions.clean import fold
from bot.questions.patterns import coded, compiled
from bot.questions.rules.gather import Draft, is_share
from bot.questions.tags import T
from bot.questions.types import Question, Scope
from bot.questions.wording import ACADEMIC
from storage.records import Amount, Offer

_ACADEMIC: Final = re.compile(
    r"\b(?:universit(?:y|ies)|unis?|colleges?|academia|academics?"
    r"|(?:academic|university|uni|public) (?:labs?|groups?|clusters?|machines?|centers?|centres?"
    r"|supercomputers?|institutions?))\b"
)
_FIRST: Final = (
    "(?:<is>~<lab>|<lab>~<is>)~[<most><max>]"
    "(?=[<scope><whole><labs><stop><comma><in><by><word>]|$)"
    "|<lab>~<have>~[<most><max>](?=[<gpu><budget><scope><whole><stop>]|$)"
)
"""`is it true that Meta has the most compute per researcher`, which only all labs can tell."""
_EACH: Final = (T.RANK, T.MOST, T.MAX, T.BEAT, T.BIG, T.MORE, T.COMPARE, T.VS, T.WHO, T.HOWMANY)


def ranked(question: Question, d: Draft, text: str) -> Question:
    """All labs; one that is named is looked for among them, and is no league by itself."""
    if _is_of_academics(d, text):
        return replace(question, labs=(), topic=ACADEMIC, scope=None)
    if question.offer and question.offer.chips and d.people is None:
        question = _without_people(question, question.offer, d)
    return replace(question, labs=()) if len(question.labs) == 1 else question


def _without_people(question: Question, offer: Offer, d: Draft) -> Question:
    """Chips alone are ranked in total; `64 H100 each` as the share of one researcher."""
    if is_share(d):
        one = replace(offer, researchers=Amount(1.0))
        return replace(question, offer=one, scope=Scope.PER_RESEARCHER)
    return replace(question, scope=question.scope or Scope.TOTAL)


def _is_of_academics(d: Draft, text: str) -> bool:
    """Whether all universities are meant: none is named, and they are asked for by the word."""
    return not d.stacks and bool(_ACADEMIC.search(fold(text))) and d.has(*_EACH)


def is_called_first(d: Draft) -> bool:
    """Whether one lab is said to have the most of all, or asked about whether it has."""
    is_of_one = len(d.labs) == 1 and not (d.ours or d.stacks or d.people)
    return is_of_one and bool(compiled(_FIRST).search(coded(d.tags)))
