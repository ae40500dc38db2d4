"""What a list says of itself: who is on it, how many there are, and by what it is in order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answers import Answer, Table
from bot.compute.benchmark import Exceeds, exceeds
from bot.conversation.heard import Part
from bot.conversation.telling.makeup import Stood, estimate_of, labs_in, measure, standing
from bot.conversation.telling.of_order import ordered, sure
from bot.conversation.telling.paring import pared
from bot.conversation.told import facts_in, told_in
from bot.fact_words import OURS
from bot.prose import Sentence, Shown, sentence
from bot.quantities import Unit, derive
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.on_record import Listing, is_listing
from bot.questions.spelt_numbers import counts_in
from bot.questions.types import Kind
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
    for key, where in (("ratio_per_researcher", "per researcher"), ("ratio_total", "in total")):
        if times := estimate_of(answer, slug, key):
            return sentence(
                "Ours is {part} of what {lab} has, {where}",
                part=f.both(derive(Unit.SHARE, (), (times,)), f.percent_text),
                lab=f.said(name(slug)),
                where=f.said(where),
            )
    return None


_SOME: Final = "{names}; {more} more in the table, and others on record"
_LONGEST: Final = 105
"""Characters of names that stand in a headline."""
_OF_LAB: Final[dict[LabPart | None, re.Pattern[str]]] = {
    LabPart.SITES: regex(r"Site (?P<name>.+?) \(H100e\)"),
    LabPart.CONTRACTS: regex(r"(?P<name>.+? with .+?)(?:,.*)? \(GW\)"),
}
"""How the card of a lab names what is listed there."""
_ANY: Final = regex("(?P<name>.+)")
_ROLE, _STATE, _GONE = "Role", "State", "gone"

Named = tuple[str, tuple[Fact, ...]]


def names_told(answer: Answer, _: str, name: NameOf) -> Answer | None:
    """As many names as a headline holds, and how many more; each with its row below."""
    told, past = told_in(answer), _past_the_number(answer)
    if past is not None and not past:
        return answer  # whose headline says that there is none
    each = [(item.name or name(item.fact.subject), item.facts[:1]) for item in told.items]
    each = [(name(one.slug), one.estimate.facts[:1]) for one in past] if past else each
    is_cut = told.is_cut and not past
    if answer.kind in (Kind.LAB, Kind.HIRING):  # whose headline counts them
        each = [*dict(_in_table(answer)).items()]
        is_cut = len(each) < _open_roles(answer)
    if not each:
        return None
    names = [one for one, _ in each]
    few = next(n for n in range(len(each), 0, -1) if n == 1 or _is_short(names[:n]))
    first, others = ([x for _, facts in some for x in facts] for some in (each[:few], each[few:]))
    more = len(each) - few
    headline = sentence(
        _SOME if is_cut else "{names} and {more} more" if more else "{names}",
        names=f.cited("; ".join(names[:few]), *first),
        **({"more": f.counted(more, *(others or answer.sources()))} if more or is_cut else {}),
    )
    lines = tuple(sentence("{name}", name=f.cited(one, *facts)) for one, facts in each)
    rest = (answer.headline.stopped(), *answer.verdict)
    return pared(answer, headline, rest if answer.table else (*lines, *rest), answer.table)


def _past_the_number(answer: Answer) -> list[Stood] | None:
    """Those whose whole range is on the asked side of a number; None where none was asked."""
    number, fewer = answer.question.more_than, answer.question.fewer
    if number is None or is_listing(answer.question) or answer.kind is not Kind.LEAGUE:
        return None
    asked = Exceeds.NO if fewer else Exceeds.YES
    return [each for each in standing(answer) if exceeds(each.estimate, number) is asked]


def _open_roles(answer: Answer) -> float:
    """How many roles are open, of which a table may show the newest."""
    known = [x.estimate.median for x in answer.figures if x.estimate and x.key.endswith(".open")]
    return sum(known) if answer.kind is Kind.HIRING else 0


def _in_table(answer: Answer) -> Iterator[Named]:
    """The data centres or contracts on the card of a lab; the roles that are open, by title."""
    columns = answer.table.columns if answer.table else ()
    at = columns.index(_ROLE) if _ROLE in columns else 0
    state = columns.index(_STATE) if _STATE in columns else None
    pattern = _OF_LAB.get(part_of(answer.question), _ANY)
    for row in answer.table.rows if answer.table else ():
        found = pattern.match(row[at].text)
        if found and (state is None or row[state].text != _GONE):
            yield found["name"], facts_in(row)


def _is_short(names: list[str]) -> bool:
    return len("; ".join(names)) <= _LONGEST


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
