"""What a list says of itself: who is on it, how many there are, and by what it is in order."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.telling.makeup import estimate_of, labs_in, measure, ordered, standing
from bot.conversation.telling.paring import pared, stopped
from bot.prose import Sentence, sentence
from bot.quantities import Unit, derive
from bot.questions.on_record import is_listing
from bot.questions.spelt_numbers import counts_in
from bot.questions.types import Kind
from bot.subjects import NameOf

_ONE_ORDER: Final = sentence("The order shown is the only one that is kept")
_BY_COMPUTE: Final = sentence(
    "Labs are put in order of their compute alone: “in total”, “per employee” or “per researcher”."
)
_ONLY_KNOWN: Final = sentence("Only labs with a public figure are in the list")
_OF_WHAT: Final = sentence(
    "A part in percent is told of a lab that ours is held against, as in “us vs OpenAI”"
)


def unsorted(answer: Answer, _: str, __: NameOf) -> Answer:
    """The list as it is, with the orders that it can be had in."""
    told = () if is_listing(answer.question) else (_BY_COMPUTE,)
    return pared(answer, _ONE_ORDER, told, answer.table, keep=len(answer.caveats))


def cut(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """As many as are asked for, in the order of what is shown; of a list of records its first."""
    if not is_listing(answer.question) or answer.table is None:
        return ordered(answer, words, name)
    most = next((n for n in counts_in(words) if n > 1), None)  # the largest may be none of these
    told = answer.verdict if most is None else answer.verdict[:1]
    table = replace(answer.table, rows=answer.table.rows[:most], card=())
    return pared(answer, answer.headline, told, table)


def known(answer: Answer, _: str, name: NameOf) -> Answer | None:
    """Those with a figure: a list of all labs holds no others."""
    if answer.kind is not Kind.LEAGUE or is_listing(answer.question):
        return ordered(answer, "", name)  # whose words leave out none that has one
    return pared(
        answer, _ONLY_KNOWN, (stopped(_how_many(answer)),), answer.table, len(answer.caveats)
    )


def counted(answer: Answer, _: str, __: NameOf) -> Answer:
    """How many have a figure, of how many; a list of records says it itself."""
    if is_listing(answer.question):
        return pared(answer, answer.headline, answer.verdict[:1])
    return pared(answer, _how_many(answer), table=answer.table, keep=0)


def _how_many(answer: Answer) -> Sentence:
    stood = standing(answer)
    facts = [fact for one in stood for fact in one.estimate.facts]
    return sentence(
        "{n} of the {all} labs looked at have a public figure {where}",
        n=f.counted(len(stood), *facts),
        all=f.counted(len(labs_in(answer)), *facts),
        where=f.said(measure(answer)[1]),
    )


def in_percent(answer: Answer, _: str, name: NameOf) -> Answer:
    """What part of a lab's average ours is; the share that hires cost is told so anyhow."""
    if answer.kind is Kind.DILUTION:
        return pared(answer, answer.headline, answer.verdict[:1])
    told = tuple(line for slug in answer.question.labs if (line := _part(answer, slug, name)))
    return pared(answer, told[0] if told else _OF_WHAT, tuple(map(stopped, told[1:])))


def _part(answer: Answer, slug: str, name: NameOf) -> Sentence | None:
    for key, where in (("ratio_per_researcher", "per researcher"), ("ratio_total", "in total")):
        if times := estimate_of(answer, slug, key):
            return sentence(
                "Ours is {part} of what {lab} has, {where}",
                part=f.both(derive(Unit.SHARE, (), (times,)), f.percent_text),
                lab=f.said(name(slug)),
                where=f.said(where),
            )
    return None
