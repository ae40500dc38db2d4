"""An answer pared down to what was asked for of it, or to so many lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, zip_longest

from bot import formats as f
from bot.answers import Advice, Answer, Table
from bot.prose import Sentence, sentence


def pared(
    answer: Answer,
    headline: Sentence,
    told: tuple[Sentence, ...] = (),
    table: Table | None = None,
    keep: int = 1,
) -> Answer:
    """These lines and this table alone, without the figures and the advice that they leave out.

    `keep` says how many of its caveats stay.
    """
    return replace(
        answer,
        headline=headline,
        verdict=told,
        figures=(),
        table=table,
        chart=None,
        advice=Advice(),
        flips=(),
        caveats=answer.caveats[:keep],
        listed=(),
    )


def as_headline(line: Sentence) -> Sentence:
    """A line of an answer in the place of its headline, with all that it rests on."""
    return sentence("{line}", line=f.cited(line.text.rstrip("."), *line.facts))


def as_clause(line: str) -> str:
    """A line as it stands within a sentence: with a small letter first and no full stop."""
    return line[:1].lower() + line[1:].rstrip(".")


def in_so_many(answer: Answer, most: int) -> Answer:
    """The first lines of what is told to say: of its own, or of its advice one of each kind."""
    if answer.advice == Advice():
        return replace(answer, verdict=answer.verdict[:most])
    kept = set(islice(_in_turn(answer.advice), most))
    say, dont, concede, ask = (
        tuple(line for line in lines if line in kept) for lines in _kinds(answer.advice)
    )
    return replace(answer, advice=Advice(say, dont, concede, ask))


def in_one_line(answer: Answer) -> Answer:
    """Lines to say, of which one alone is left, behind what they are: nothing else can go."""
    if len(answer.verdict) != 1 or answer.advice != Advice():
        return answer
    headline = Sentence((*answer.headline.parts, ": ", *answer.verdict[0].unstopped().parts))
    return replace(answer, headline=headline, verdict=(), caveats=(), table=None, is_list=False)


def _kinds(advice: Advice) -> tuple[tuple[Sentence, ...], ...]:
    return advice.say, advice.dont_say, advice.concede, advice.ask


def _in_turn(advice: Advice) -> Iterator[Sentence]:
    """What to say, what to concede, what not to say and what to ask, then the next of each."""
    in_turn = zip_longest(advice.say, advice.concede, advice.dont_say, advice.ask)
    return (line for each in in_turn for line in each if line is not None)
