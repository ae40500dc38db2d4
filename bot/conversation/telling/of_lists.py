"""What a list says of itself: who is on it, how many there are, and by what it is in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answers import Answer, Table
from bot.conversation.heard import Part
from bot.conversation.telling.makeup import Stood, estimate_of, labs_in, measure, standing
from bot.conversation.telling.of_names import names_told
from bot.conversation.telling.of_order import ordered, sure
from bot.conversation.telling.paring import pared
from bot.fact_words import OURS
from bot.prose import Sentence, Shown, sentence
from bot.quantities import Unit, derive
from bot.questions.on_record import Listing, is_listing
from bot.questions.spelt_numbers import counts_in
from bot.questions.types import Kind, Scope
from bot.regex import regex
from bot.subjects import NameOf
from storage.records import Fact

_ONE_ORDER: Final = sentence("The order shown is the only one that is kept")
_BY_NAME: Final = sentence(
    "In the order of the alphabet, within each kind of published work: people are never ranked"
)
_BY_COMPUTE: Final = sentence(
    "Labs are put in order of their compute alone: “in total”, “per employee” or “per researcher”."
)
_SEVERAL: Final = 2
_NOT_PUBLIC: Final = f.said("not public")
_COUNTED_APART: Final = sentence(
    "Staff and compute are of different days; “headcount of OpenAI” tells the day of one."
)
_ONLY_KNOWN: Final = sentence("Only labs with a public figure are in the list")
_OF_WHAT: Final = sentence(
    "A part in percent is told of a lab that ours is held against, as in “us vs OpenAI”"
)


def unsorted(answer: Answer, _: str, __: NameOf) -> Answer:
    """The list as it is, with the orders that it can be had in."""
    told = () if is_listing(answer.question) else (_BY_COMPUTE,)
    return pared(answer, _ONE_ORDER, told, answer.table, keep=len(answer.caveats))


def by_what(answer: Answer, _: str, __: NameOf) -> Answer:
    """By what it is in order: labs by their compute, and people by the alphabet alone."""
    told = (answer.headline.stopped(), *answer.verdict)
    order = sentence("By compute {where}: the highest first", where=f.said(measure(answer)[1]))
    if is_listing(answer.question):
        order = _ONE_ORDER
    elif answer.kind is Kind.POOL:
        order = _BY_NAME
    return pared(answer, order, told, answer.table, keep=len(answer.caveats))


def cut(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """As many as are asked for, in the order of what is shown; of a list of records its first."""
    if not is_listing(answer.question) or answer.table is None:
        return ordered(answer, words, name)
    most = next((n for n in counts_in(words) if n > 1), None)  # the largest may be none of these
    told = answer.verdict if most is None else answer.verdict[:1]
    table = replace(answer.table, rows=answer.table.rows[:most], card=())
    return pared(answer, answer.headline, told, table)


def known(answer: Answer, _: str, name: NameOf) -> Answer | None:
    """Those with a figure: a rank holds no others, the list of tracked labs says which they are."""
    if answer.question.topic == Listing.LABS:
        return pared(answer, answer.headline, answer.verdict, answer.table, len(answer.caveats))
    if answer.kind is not Kind.LEAGUE or is_listing(answer.question):
        return ordered(answer, "", name)  # whose words leave out none that has one
    return pared(
        answer, _ONLY_KNOWN, (_how_many(answer).stopped(),), answer.table, len(answer.caveats)
    )


_OURS: Final = regex(r"\b(?:us|we|ours?)\b")


def below(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """Whose whole range is below ours; without ours the list from its lower end.

    Where all are held against a lab, that answer tells who is below it.
    """
    if answer.question.held_against and not _OURS.search(words):
        return answer
    figure = answer.figure(f"offer.{measure(answer)[0]}")
    mine = figure.estimate if figure else None
    stood = standing(answer)
    if mine is None or not stood:
        return ordered(answer, "lowest", name)
    facts = [fact for one in stood for fact in one.estimate.facts]
    under = [one for one in stood if one.estimate.high < mine.low]
    open_ = [one for one in stood if one not in under and one.estimate.low <= mine.high]
    count = f.counted(len(under), *facts) if under else f.cited("None", *facts)
    headline = sentence(
        "{n} of the {all} labs with a public figure {where} is clearly below yours{who}"
        if len(under) < _SEVERAL
        else "{n} of the {all} labs with a public figure {where} are clearly below yours{who}",
        n=count,
        all=f.counted(len(stood), *facts),
        where=f.said(measure(answer)[1]),
        who=f.said(_called(under, name)),
    )
    same = sentence("Not to be told, as ranges overlap{who}.", who=f.said(_called(open_, name)))
    silent = len(labs_in(answer)) - len(stood)
    rest = sentence(
        "Of {n} more nothing that this takes is public: they may have more, or less.",
        n=f.counted(silent, *facts),
    )
    told = ((same,) if open_ else ()) + ((rest,) if silent > 0 else ())
    return pared(answer, headline, told, answer.table, keep=0)


def _called(some: Sequence[Stood], name: NameOf) -> str:
    return f": {f.names([name(one.slug) for one in some]).text}" if some else ""


def with_heads(answer: Answer, _: str, name: NameOf) -> Answer | None:
    """The labs in their order with the staff of each, where there is a headcount."""
    stood = standing(answer)
    staff = {one.slug: estimate_of(answer, one.slug, "staff") for one in stood}
    known = [one for one in stood if staff[one.slug]]
    if not known:
        return None
    rows = tuple(
        (
            f.said(name(one.slug)),
            f.both(one.estimate),
            f.both(held, f.count_text) if (held := staff[one.slug]) else _NOT_PUBLIC,
        )
        for one in stood
    )
    facts = [fact for one in known for fact in (staff[one.slug] or one.estimate).facts]
    headline = sentence(
        "{n} of the {all} labs listed have a headcount on record",
        n=f.counted(len(known), *facts),
        all=f.counted(len(stood), *facts),
    )
    table = Table((f"H100e {measure(answer)[1]}", "Compute", "Staff"), rows)
    return pared(answer, headline, (_COUNTED_APART,), table, keep=len(answer.caveats))


def for_message(answer: Answer, words: str, name: NameOf) -> tuple[Sentence, ...]:
    """The first of a list of labs as lines that may be quoted; none of another answer."""
    stood = standing(answer)
    if answer.kind is not Kind.LEAGUE or is_listing(answer.question) or not stood:
        return ()
    most = next(iter(counts_in(words)), len(stood))
    lines = tuple(
        sentence(
            "“{lab}: about {n} {unit} {where} (public figures from {day} on).”",
            lab=f.said(name(one.slug)),
            n=f.both(one.estimate),
            unit=f.H100E,
            where=f.said(measure(answer)[1]),
            day=_since(one.estimate.facts),
        )
        for one in stood[:most]
    )
    return (*lines, *sure(stood))


def _since(facts: Sequence[Fact]) -> Shown:
    """The day of the oldest figure that others state: a line that is quoted keeps its date."""
    stated = [x for x in facts if x.grade not in OURS] or list(facts)
    return f.day_of(min(stated, key=lambda fact: fact.as_of))


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
    return pared(answer, told[0] if told else _OF_WHAT, tuple(line.stopped() for line in told[1:]))


def _part(answer: Answer, slug: str, name: NameOf) -> Sentence | None:
    ways = (("ratio_per_researcher", "per researcher"), ("ratio_total", "in total"))
    for key, where in reversed(ways) if answer.question.scope is Scope.TOTAL else ways:
        if times := estimate_of(answer, slug, key):
            return sentence(
                "Ours is {part} of what {lab} has, {where}",
                part=f.both(derive(Unit.SHARE, (), (times,)), f.percent_text),
                lab=f.said(name(slug)),
                where=f.said(where),
            )
    return None


TOLD: Final = {
    Part.ORDER: cut,
    Part.UNSORTED: unsorted,
    Part.SORTED: by_what,
    Part.KNOWN: known,
    Part.BELOW: below,
    Part.HEADS: with_heads,
    Part.COUNT: counted,
    Part.PERCENT: in_percent,
    Part.NAMES: names_told,
}
"""What tells each part."""
