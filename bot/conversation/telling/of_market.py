"""What roles, pay and the week's news tell somebody who is being hired, and what they don't."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.replies.market_words import JUDGES_PAY, LAYOFFS
from bot.conversation.telling.paring import pared
from bot.prose import Sentence, sentence
from bot.questions.types import Kind
from bot.questions.words.leads import LINKS
from bot.regex import regex
from bot.subjects import NameOf

_NOTHING: Final = sentence("Nothing for a candidate can be told from this")
_PAY: Final = sentence(
    "It tells a candidate what such roles are advertised at: no offer, and no place in the range"
)
_PAY_WHY: Final = sentence(
    "Base pay alone is posted: stock, bonus and level are for the written offer. What you pay is"
    " not on record here, so I set nothing of yours beside it."
)
_NOT_JUDGED: Final = sentence("Whether that is much I don't judge: no pay is usual by our record")
_BESIDE: Final = sentence(
    "What others post stands beside it in “{which}”; whether a range is met, no posting says.",
    which=f.said("who pays more"),
)
_SPLIT: Final = sentence(
    "It tells a candidate what a lab looks for more of, not what one person would work on"
)
_ROLES: Final = sentence(
    "It tells a candidate that such people are looked for: no offer, and nothing of the compute"
    " behind a role"
)
_OPENINGS: Final = sentence(
    "Openings are counted, not people: a closed one may be filled, withdrawn or rewritten."
)
_WHY: Final = regex(rf"{LINKS}why .*\b(?:clos|open|gone|vanish|disap|remov|pull|tak|hir)")
_LAYOFFS: Final = regex(rf"\b{LAYOFFS}\b")
_NO_REASON: Final = sentence("No job board tells why roles open or close")
_NO_LAYOFFS: Final = sentence("A job board shows no layoffs, nor that there are none")
_NEWS: Final = sentence(
    "It tells a candidate what changed on the market, and nothing of any one offer"
)
_COMPUTE: Final = sentence("What a lab has to work with is told by “us vs” and its name.")


def meaning(answer: Answer, words: str, __: NameOf) -> Answer:
    """What of it bears on a candidate, the figures first; that it is nothing where none is."""
    told = (answer.headline.stopped(), *answer.verdict)
    if why := _of_reasons(words):
        return replace(pared(answer, why, (_OPENINGS, *told[:1])), advice=answer.advice)
    if not _is_known(answer):
        return pared(answer, _NOTHING, told)
    if answer.question.topic == "pay" and JUDGES_PAY.fullmatch(words):
        return pared(answer, _NOT_JUDGED, (*told, _BESIDE), answer.table)
    headline, why = _by_kind(answer)
    kept = pared(answer, headline, (told[0], why, *told[1:2], _COMPUTE))
    return replace(kept, advice=answer.advice)


def _of_reasons(words: str) -> Sentence | None:
    """That a board tells no reasons, and nothing of people who go; None where none is asked."""
    if _LAYOFFS.search(words):
        return _NO_LAYOFFS
    return _NO_REASON if _WHY.match(words) else None


def _by_kind(answer: Answer) -> tuple[Sentence, Sentence]:
    if answer.kind is not Kind.HIRING:
        return _NEWS, _OPENINGS
    topics = {"pay": (_PAY, _PAY_WHY), "split": (_SPLIT, _OPENINGS)}
    return topics.get(answer.question.topic or "", (_ROLES, _OPENINGS))


def _is_known(answer: Answer) -> bool:
    """Whether the answer holds a figure of what was asked: of pay a range."""
    if answer.kind is Kind.DIGEST:
        return answer.table is not None
    part = ".pay." if answer.question.topic == "pay" else ""
    return any(x.estimate is not None and part in x.key for x in answer.figures)
