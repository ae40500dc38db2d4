"""Whether a number may be said aloud: where it stands in an answer, or how it compares to ours."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.prose import Sentence, sentence
from bot.regex import regex
from storage.records import Status

NOT_AS_FACT: Final = sentence("Not as a fact: it rests on a number of your own")
_DIGITS: Final = regex(r"\d[\d,]*(?:\.\d+)?")
_OF_OURS: Final = regex(r"\bwe\b|\b(?:gpus?|chips?|cards?|accelerators?|[a-z]{1,3}\d{2,4}s?)\b")
_ABOUT: Final = regex(r"\b(?:about|around|over|more than|nearly|almost|roughly|some)\b")
_WE_HAVE: Final = regex(
    r"\bwe (?:have|['’]?ve|got|run|own|had|offer|will have)\b|\bin (?:total|all)\b", needs="we|in "
)
_OF_EACH: Final = regex(
    r"\b(?:each|per|guaranteed|times|x|people|researchers|apiece)\b",
    needs="each|per|guaranteed|times|x|people|researchers|apiece",
)
_CLOSE: Final = 0.03
"""Of the number on file, by which a round one may differ and still be said with an “about”."""


def of_number(answer: Answer, number: float, words: str, *, is_supposed: bool) -> Sentence:
    """Whether the number stands in the answer, and whether those chips run."""
    chips = answer.question.offer_chips
    later = [x for x in chips if x.count.value == number and x.status is not Status.OPERATIONAL]
    said = f.said(f.exact_text(number))
    if later:
        return sentence("Only as what is to come: {n} do not run yet", n=said)
    if number in _numbers_of_ours(answer):
        return sentence("Yes: {n} is what was told here", n=said)
    if not _OF_OURS.search(words) and number in _numbers_shown(answer):
        yes = sentence("Yes: {n} is what was told here", n=said)
        return NOT_AS_FACT if is_supposed else yes
    if counted := _beside_all(answer, number, words):
        return counted
    if _ABOUT.search(words):
        return sentence("{n} is no number of this answer: say what stands in it", n=said)
    return sentence("No: {n} is no number of this answer", n=said)


def _beside_all(answer: Answer, number: float, words: str) -> Sentence | None:
    """The number beside all of ours that runs; None where it counts something else."""
    running = [x for x in answer.question.offer_chips if x.status is Status.OPERATIONAL]
    whole = sum(x.count.value for x in running)
    if not whole or not _WE_HAVE.search(words) or _OF_EACH.search(words):
        return None
    total = answer.figure("offer.h100e")
    facts = total.estimate.facts if total and total.estimate else answer.headline.facts
    ours, said = f.counted(whole, *facts), f.said(f.exact_text(number))
    if abs(number - whole) <= _CLOSE * whole:
        return sentence("Yes, as “about {n}”: {ours} chips run", n=said, ours=ours)
    if number < whole:
        return sentence("It would say too little: {ours} chips run, not {n}", n=said, ours=ours)
    return sentence("No: {ours} chips run, not {n}", n=said, ours=ours)


def _numbers_of_ours(answer: Answer) -> set[float]:
    of_ours = (x.estimate for x in answer.figures if x.key.startswith("offer."))
    return _numbers(answer.understood, *(f.middle(each).text for each in of_ours if each))


def _numbers_shown(answer: Answer) -> set[float]:
    return _numbers(*(line.text for line in (answer.headline, *answer.verdict)))


def _numbers(*texts: str) -> set[float]:
    found = (number for text in texts for number in _DIGITS.findall(text))
    return {float(number.replace(",", "").rstrip(".")) for number in found}
