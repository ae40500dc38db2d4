"""What may be said of an answer, in as many lines as are wanted of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, zip_longest

from bot.answers import Advice, Answer
from bot.prose import Sentence


def in_so_many(answer: Answer, most: int) -> Answer:
    """The first lines of what is told to say: of its own, or of its advice one of each kind."""
    if answer.advice == Advice():
        return replace(answer, verdict=answer.verdict[:most])
    kept = set(islice(_in_turn(answer.advice), most))
    say, dont, concede, ask = (
        tuple(line for line in lines if line in kept) for lines in _kinds(answer.advice)
    )
    return replace(answer, advice=Advice(say, dont, concede, ask))


def _kinds(advice: Advice) -> tuple[tuple[Sentence, ...], ...]:
    return advice.say, advice.dont_say, advice.concede, advice.ask


def _in_turn(advice: Advice) -> Iterator[Sentence]:
    """What to say, what to concede, what not to say and what to ask, then the next of each."""
    in_turn = zip_longest(advice.say, advice.concede, advice.dont_say, advice.ask)
    return (line for each in in_turn for line in each if line is not None)
