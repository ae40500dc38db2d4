"""What of an answer may be said to somebody, what is better not, and what to concede."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.answers import Answer
from bot.conversation.telling.paring import pared
from bot.prose import Sentence, sentence
from bot.questions.spelt_numbers import counts_in

_TO_SAY: Final = sentence("This may be said of it")
_UNSAID: Final = sentence("Better not said of it")
_CONCEDED: Final = sentence("To concede, if it comes up")


def to_say(answer: Answer, words: str) -> Answer:
    """As many lines as were asked for that may be said; the verdict where none is."""
    most = next(iter(counts_in(words)), 1)
    quoted = tuple(line for line in answer.advice.say if line.text.startswith("“"))
    others = tuple(line for line in answer.advice.say if line not in quoted)
    told = (*quoted, *others) or (answer.headline.stopped(),)
    return replace(pared(answer, _TO_SAY, told[:most]), is_list=most > 1)


def unsaid(answer: Answer) -> Answer:
    """What is better not said, alone; all of an answer that has nothing of that."""
    return _alone(answer, _UNSAID, answer.advice.dont_say)


def conceded(answer: Answer) -> Answer:
    """What is to be conceded, alone; all of an answer that has nothing of that."""
    return _alone(answer, _CONCEDED, answer.advice.concede)


def _alone(answer: Answer, headline: Sentence, lines: tuple[Sentence, ...]) -> Answer:
    return replace(pared(answer, headline, lines), is_list=True) if lines else answer
