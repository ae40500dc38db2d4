"""`who in our pool has trained above 1e24`: people by kind of evidence, in alphabetical order.

The order is the alphabet's and the groups are kinds of works: nothing in the answer says who has
more, or who is to be called first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answers import Answer, Cell, Figure, Table
from bot.candidates.scholars.text import folded, tidy
from bot.candidates.stored import fact_of
from bot.prose import Name, Sentence, sentence
from bot.quantities import Estimate, Interval, Unit
from bot.questions.echo_offer import day
from bot.questions.kinds_of_work import Need
from bot.questions.of_work import titles_of
from bot.questions.types import Kind, Question
from storage.records import Evidence, Fact, Group, Grouped, Sought, Trained

NOTHING: Final = Grouped()
MOST_ROWS: Final = 50
MOST_NAMED: Final = 10
TITLE: Final = 60
ORDER: Final = "Grouped by kind of work; alphabetical within each group"


@dataclass(frozen=True, slots=True)
class PoolFound:
    """What the pool holds: the works that were sought, and of how many people none is on record."""

    works: Grouped = NOTHING
    people: int = 0
    """Everybody in the pool."""
    without: int = 0
    """Those of whom no work is on record."""

    @property
    def is_empty(self) -> bool:
        """Whether nobody is in the pool at all."""
        return not self.people


def sought(question: Question) -> Sought:
    """The works that a question about the pool asks for: of a kind, or with a topic's words."""
    of_kind = question.work in tuple(Need)
    words = titles_of(question.work) if question.work and not of_kind else ()
    return Sought(question.work if of_kind else None, words, question.since, question.flop)


def pool(question: Question, context: Context, found: PoolFound) -> Answer:
    """People of the pool whose works answer the question; those who are blocked are not in it."""
    groups = _ordered(found.works.groups)
    rows = [_row(group, person) for group in groups for person in group.people]
    return Answer(
        kind=Kind.POOL,
        understood=context.understood,
        question=question,
        on=context.ledger.on,
        headline=_headline(question, groups, found),
        verdict=_verdict(question, groups, found),
        figures=_figures(groups, found.works.more),
        table=Table(("Person", "Published work", "Published"), tuple(rows[:MOST_ROWS]), ORDER)
        if rows
        else None,
        caveats=_caveats(question, found, len(rows)),
    )


def _ordered(groups: Sequence[Group]) -> tuple[Group, ...]:
    """The groups by their names, the people in each by theirs, whatever order they came in."""
    return tuple(
        Group(group.kind, tuple(sorted(group.people, key=_by_name)))
        for group in sorted(groups, key=lambda g: folded(g.kind))
        if group.people
    )


def _by_name(person: Trained) -> tuple[str, int]:
    return folded(person.candidate.name), person.candidate.id


def _headline(question: Question, groups: Sequence[Group], found: PoolFound) -> Sentence:
    if found.is_empty:
        return sentence("Your pool is empty")
    if not _is_narrow(question):
        if not groups:
            return sentence("No published works of people in your pool are on record yet")
        return sentence("People in your pool by kind of published work")
    if not groups:
        return sentence("Nobody in your pool has such published work on record")
    return sentence("People in your pool with such published work, in alphabetical order")


def _verdict(question: Question, groups: Sequence[Group], found: PoolFound) -> tuple[Sentence, ...]:
    if found.is_empty:
        return (_FILL,)
    asked = question.flop
    above = (
        sentence("Works about models trained with {flop} FLOP or more.", flop=_flop(asked))
        if asked
        else None
    )
    since = (
        sentence("Works published since {day}.", day=f.said(day(question.since)))
        if question.since
        else None
    )
    titled = (
        sentence("Works whose titles say {words}.", words=_quoted(sought(question).words))
        if sought(question).words
        else None
    )
    lists = (
        sentence("{kind}: {names}.", kind=f.said(_kind(group)), names=_names(group))
        for group in groups
    )
    nobody = sentence("That says nothing about experience: most work is never published.")
    return only(titled, above, since, *(lists if groups else (nobody,)), _without(found))


_FILL: Final = sentence(
    "Drop a CSV file with the people into this conversation, or let your operator type"
    " “{command}”.",
    command=f.said("assay candidates import FILE.csv"),
)


def _is_narrow(question: Question) -> bool:
    return bool(question.work or question.since or question.flop)


def _without(found: PoolFound) -> Sentence | None:
    """Of how many nothing can be said, and how that may change: one by one, for a purpose.

    Who was looked up is not counted: a look-up in vain leaves no work on record either.
    """
    if not found.without:
        return None
    return sentence(
        "No work is on record for {n} of the {all} people in your pool. Works are put on record"
        " where they are found when a person is looked up, for example by “{ask}”.",
        n=f.said(f"{found.without:,}"),
        all=f.said(f"{found.people:,}"),
        ask=f.said("look up NAME, purpose: first call"),
    )


def _quoted(words: Sequence[str]) -> Name:
    return f.said(" or ".join(f"“{word}”" for word in words))


def _flop(asked: float) -> Name:
    return f.said(f.flop_text(asked))


def _kind(group: Group) -> str:
    return (group.kind or "kind of work not told by the title").capitalize()


def _names(group: Group) -> Name:
    """The first names in their order; the rest of a long group is in the table."""
    shown = [tidy(person.candidate.name) for person in group.people[:MOST_NAMED]]
    return f.names(shown) if len(shown) == len(group.people) else f.said(f"{', '.join(shown)}, …")


def _row(group: Group, person: Trained) -> tuple[Cell, ...]:
    newest = person.works[0] if person.works else None
    name = f.said(tidy(person.candidate.name))
    if newest is None:
        return name, f.said(_kind(group)), f.said("no date on record")
    return name, f.said(_title(newest)), f.day_of(fact_of(newest))


def _title(work: Evidence) -> str:
    title = tidy(work.title)
    return title if len(title) <= TITLE else f"{title[: TITLE - 1].rstrip()}…"


def _figures(groups: Sequence[Group], more: bool) -> tuple[Figure, ...]:
    """How many people have such work, resting on the works; nobody at all rests on nothing."""
    if more:
        return (Figure("pool.people", None, "more works on record than are counted at once"),)
    people = {person.candidate.id for group in groups for person in group.people}
    works = (work for group in groups for person in group.people for work in person.works)
    facts: tuple[Fact, ...] = tuple(dict.fromkeys(fact_of(work) for work in works))
    if not facts:
        return (Figure("pool.people", None, "no such work on record"),)
    count = Estimate(Interval.point(float(len(people))), Unit.PEOPLE, facts)
    return (Figure("pool.people", count, "people whose works are on record"),)


_BY_TITLE: Final = sentence(
    "A topic is looked for in titles alone, so works that call it otherwise are missing. Works are"
    " sorted into {kinds}.",
    kinds=f.names([need.value for need in Need]),
)


def _caveats(question: Question, found: PoolFound, rows: int) -> tuple[Sentence, ...]:
    is_cut = found.works.more or rows > MOST_ROWS
    return only(
        sentence("Only works on record count: nobody of your pool is looked up for this."),
        _BY_TITLE if sought(question).words else None,
        sentence("Authorship does not show who decided or did what."),
        sentence("There are more than this list shows.") if is_cut else None,
    )
