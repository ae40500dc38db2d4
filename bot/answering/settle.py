"""Answers to what was not clear, could not be read, or is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from bot import formats as f
from bot.answers import LONGEST_HEADLINE, Advice, Answer, plain_answer
from bot.prose import Sentence, sentence
from bot.questions.types import Choice, Kind, Question, Unclear, Understood, Unreadable
from bot.questions.unclear.doubt import LEAVES_OUT

_TRACKED: Final = Choice("Whom do you track?", "which labs do you track")


def choose(reading: Unclear, partial: Answer | None, on: date, understood: str) -> Answer:
    """What is clear, answered, above the ways to settle what is not (C-19)."""
    problem = sentence("{problem}", problem=f.said(reading.problem))
    if partial is None or partial.kind is Kind.CHOOSE:
        return Answer(
            kind=Kind.CHOOSE,
            understood=understood,
            question=reading.question or Question(Kind.CHOOSE),
            on=on,
            headline=problem,
            choices=reading.choices,
        )
    if _names_nothing_of_ours(partial.question):
        return replace(
            partial,
            kind=Kind.CHOOSE,
            headline=problem,
            advice=Advice(),
            choices=reading.choices,
            next=(),
        )
    headline, *told = _asked_first(problem, partial.headline)
    return replace(
        partial,
        kind=Kind.CHOOSE,
        headline=headline,
        verdict=(*told, *partial.verdict),
        choices=reading.choices,
        next=_whom_else(reading, partial),
    )


def _asked_first(problem: Sentence, headline: Sentence) -> tuple[Sentence, ...]:
    """`Did you mean Anthropic? 51 H100e per researcher`; what asks nothing stands below."""
    both = Sentence((*problem.parts, " ", *headline.parts))
    is_asked = problem.text.endswith("?") and len(both.text) <= LONGEST_HEADLINE
    return (both,) if is_asked else (headline, problem)


def _whom_else(reading: Unclear, partial: Answer) -> tuple[Choice, ...]:
    """Whom an offer can be held against, where no more than that nobody of a name is known."""
    asked = partial.question
    is_left_out = len(reading.choices) == 1 and reading.choices[0].label.startswith(LEAVES_OUT)
    if asked.kind is not Kind.OFFER or asked.labs or not is_left_out:
        return ()
    return (*(way for way in partial.next if " vs " in way.text), _TRACKED)


def _names_nothing_of_ours(question: Question) -> bool:
    """Whether an offer lacks the very chips that are not clear, so that it has no figure to head
    the answer with.
    """
    offer = question.offer
    if question.kind is not Kind.OFFER or offer is None:
        return False
    return not (offer.chips or offer.usd_per_year)


def unreadable(reading: Unreadable, on: date) -> Answer:
    """A kind sentence and what to type instead; no figure."""
    return plain_answer(
        Kind.ERROR,
        on,
        headline=sentence("{problem}", problem=f.said(reading.problem)),
        next=tuple(Choice(text, text) for text in reading.suggestions),
    )


def beside(answer: Answer, reading: Understood) -> Answer:
    """The answer with what else was asked, which it offers first."""
    if not reading.besides:
        return answer
    texts = {way.text for way in reading.besides}
    others = (way for way in answer.next if way.text not in texts)
    return replace(answer, next=(*reading.besides, *others), besides=reading.besides)
