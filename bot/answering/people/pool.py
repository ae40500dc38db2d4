"""`who in our pool has trained above 1e24`: people by kind of evidence, in alphabetical order.

Groups are kinds of works: nothing says who has more, or who is to be called first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.people.by_chips import of_chips
from bot.answering.people.by_list import (
    NO_WORK,
    by_which_names,
    goes_by_list,
    names_of,
    with_list,
)
from bot.answering.people.pool_counted import figures, of_none, people_told
from bot.answering.people.pool_rows import Called, names_in, row, told_apart
from bot.answers import Answer, Table
from bot.candidates.scholars.text import folded
from bot.ledger import Directory
from bot.prose import Name, Sentence, sentence
from bot.questions.about_people.of_work import titles_of
from bot.questions.about_people.universities import all_places, places_told
from bot.questions.about_people.without_works import UNRECORDED
from bot.questions.types import Kind, Question
from bot.questions.words.kinds_of_work import Need
from bot.questions.writing.echo_offer import day
from storage.records import Candidate, Group, Grouped, Sought, Trained

NOTHING: Final = Grouped()
MOST_ROWS: Final = 50
ORDER: Final = "Grouped by kind of work; alphabetical within each group"
_COLUMNS: Final = ("Person", "Kind of work", "Published work", "Published")
UNTOLD: Final = "Kind of work not told by the title"


@dataclass(frozen=True, slots=True)
class PoolFound:
    """What the pool holds: the works that were sought, and of how many people none is on record."""

    works: Grouped = NOTHING
    people: int = 0
    """Everybody in the pool."""
    without: int = 0
    """Those of whom no work is on record."""
    listed: tuple[Candidate, ...] = ()
    """Those whom the imported list itself names: at the place, of the topic, or everybody."""

    @property
    def is_empty(self) -> bool:
        """Whether nobody is in the pool at all."""
        return not self.people


def sought(question: Question, directory: Directory | None = None) -> Sought:
    """The works that a question about the pool asks for: of a kind, or with a topic's words.

    With a directory, an institution goes by all the names that it has there.
    """
    of_kind = question.work in tuple(Need)
    return Sought(
        kind=question.work if of_kind else None,
        words=titles_of(question.work) if question.work and not of_kind else (),
        since=question.since,
        flop=question.flop,
        flop_most=question.flop_most,
        places=names_of((question.place, *question.or_places), directory),
        without=names_of(question.without, directory),
        chips=question.chips,
    )


def pool(question: Question, context: Context, found: PoolFound) -> Answer:
    """People of the pool whose works answer the question; those who are blocked are not in it."""
    groups = _groups(question, found)
    called = told_apart(groups)
    rows = [row(_kind(group), each, called) for group in groups for each in group.people]
    count = _count(question, groups, found)
    return context.answer(
        Kind.POOL,
        question,
        headline=_headline(question, groups, found, count, context.ledger.directory),
        people=count,
        verdict=_verdict(question, groups, found, context, called),
        figures=figures(groups, found.works.more),
        table=Table(_COLUMNS, tuple(rows[:MOST_ROWS]), ORDER) if rows else None,
        caveats=_caveats(question, found, len(rows)),
    )


def shown_names(question: Question, found: PoolFound) -> tuple[str, ...]:
    """Who stands in the answer, each once, by name."""
    called = told_apart(_groups(question, found))
    return tuple(sorted(dict.fromkeys(called.values()), key=folded))


def _groups(question: Question, found: PoolFound) -> tuple[Group, ...]:
    groups = with_list(question, _ordered(found.works.groups), found.listed)
    return tuple(x for x in groups if question.topic != UNRECORDED or x.kind == NO_WORK)


def _ordered(groups: Sequence[Group]) -> tuple[Group, ...]:
    """The groups by their names, the people in each by theirs, whatever order they came in."""
    return tuple(
        Group(group.kind, tuple(sorted(group.people, key=_by_name)))
        for group in sorted(groups, key=lambda g: (not g.kind, folded(g.kind)))
        if group.people
    )


def _by_name(person: Trained) -> tuple[str, int]:
    return folded(person.candidate.name), person.candidate.id


def _count(question: Question, groups: Sequence[Group], found: PoolFound) -> int | None:
    """How many people are told; None of nobody, and where not all works were read."""
    if found.is_empty:
        return None
    if question.topic == UNRECORDED:
        return found.without
    if not (_is_by_place(question) or _is_narrow(question)):
        return found.people
    is_any = _is_by_place(question)
    told = {one.candidate.id for group in groups for one in group.people if is_any or one.works}
    return len(told) if told and not found.works.more else None


def _headline(
    question: Question,
    groups: Sequence[Group],
    found: PoolFound,
    count: int | None,
    directory: Directory,
) -> Sentence:
    if found.is_empty:
        return sentence("Your pool is empty")
    if question.topic == UNRECORDED:
        return sentence("{told}", told=f.said(of_none(found.without, found.people)))
    people = f.said("People" if count is None else people_told(count))
    if _is_by_place(question):
        at = f.said(places_told(question, directory))
        if groups:
            return sentence(
                "{told} of your pool {at}, by kind of published work", told=people, at=at
            )
        return sentence("Nobody in your pool is {at}, by your own list", at=at)
    has_works = any(one.works for group in groups for one in group.people)
    if not _is_narrow(question):
        if has_works:
            return sentence("{people} in your pool, by kind of published work", people=people)
        return sentence("{people} in your pool; no published work is on record yet", people=people)
    if not groups:
        return sentence("Nobody in your pool has such published work on record")
    if not has_works:
        return sentence("People in your pool by your own list; no such work is on record")
    return sentence(
        "{told} in your pool with such published work, in alphabetical order", told=people
    )


def _verdict(
    question: Question,
    groups: Sequence[Group],
    found: PoolFound,
    context: Context,
    called: Called,
) -> tuple[Sentence, ...]:
    if found.is_empty:
        return (_FILL,)
    lists = (
        sentence("{kind}: {names}.", kind=f.said(_kind(group)), names=names_in(group, called))
        for group in groups
    )
    nobody = _OTHERWISE if _is_by_place(question) else _SILENCE
    known, words = context.ledger.directory, _words_sought(question)
    narrowed = (*only(of_chips(question, known)), *_narrowed_to(question, known))
    told = (*narrowed, *lists, *words) if groups or question.topic else (*words, *narrowed, nobody)
    return (*only(*told), *_without(question, found))


def _words_sought(question: Question) -> tuple[Sentence, ...]:
    """By which words a topic is sought, which are many: whom they find is told before."""
    words = sought(question).words
    said = sentence(_SAYING[goes_by_list(question)], words=_quoted(words)) if words else None
    return only(said)


def _narrowed_to(question: Question, directory: Directory) -> Iterator[Sentence]:
    """What the works are narrowed to besides."""
    if amounts := _amounts(question):
        yield sentence("Works about models trained with {amounts}.", amounts=f.said(amounts))
    if question.since:
        yield sentence("Works published since {day}.", day=f.said(day(question.since)))
    if (at := places_told(question, directory)) and _is_by_works(question):
        yield sentence("People {at}, by your own list.", at=f.said(at))


_SAYING: Final = {
    True: "Works whose titles, or entries of your list whose topics, say {words}.",
    False: "Works whose titles say {words}.",
}


def _amounts(question: Question) -> str:
    least, most = (
        f.flop_text(each) if each else "" for each in (question.flop, question.flop_most)
    )
    if least and most:
        return f"{least} to {most} FLOP"
    return f"{least} FLOP or more" if least else f"{most} FLOP or less" if most else ""


_SILENCE: Final = sentence("That says nothing about experience: most work is never published.")
_OTHERWISE: Final = sentence(
    "I go by the institution that your imported list names, in its words; it may be older than"
    " today."
)
_FILL: Final = sentence(
    "Drop a CSV file with the people into this conversation, or let your operator type"
    " “{command}”.",
    command=f.said("assay candidates import FILE.csv"),
)


def _is_narrow(question: Question) -> bool:
    return bool(all_places(question)) or _is_by_works(question)


def _is_by_place(question: Question) -> bool:
    """Whether people are asked for by where they are alone."""
    return bool(all_places(question)) and not _is_by_works(question)


def _is_by_works(question: Question) -> bool:
    asked = (question.work, question.since, question.flop, question.flop_most, question.chips)
    return any(asked)


def _without(question: Question, found: PoolFound) -> tuple[Sentence, ...]:
    """Of how many nothing can be said, and how that may change: one by one, for a purpose.

    Who was looked up is not counted: a look-up in vain leaves no work on record either.
    """
    if not found.without or _is_by_place(question):
        return ()
    counted = sentence("{of_whom}.", of_whom=f.said(of_none(found.without, found.people)))
    return (_HOW_RECORDED,) if question.topic == UNRECORDED else (counted, _HOW_RECORDED)


_HOW_RECORDED: Final = sentence(
    "Works are put on record where they are found when a person is looked up, for example by"
    " “{ask}”.",
    ask=f.said("look up NAME, purpose: first call"),
)


def _quoted(words: Sequence[str]) -> Name:
    return f.said(" or ".join(f"“{word}”" for word in words))


def _kind(group: Group) -> str:
    return group.kind.capitalize() if group.kind else UNTOLD


_BY_TITLE: Final = sentence(
    "A topic is looked for in titles alone, so works that call it otherwise are missing. Works are"
    " sorted into {kinds}.",
    kinds=f.names([need.value for need in Need]),
)


_NO_PROOF: Final = sentence(
    "Topics stand in your list as it was imported; they are no published work, and I have not"
    " checked them."
)


def _more(found: PoolFound, rows: int) -> Sentence:
    if found.works.more:
        return sentence("There are more than this list shows.")
    return sentence("{more} more lines than this list shows.", more=f.said(f"{rows - MOST_ROWS:,}"))


def _caveats(question: Question, found: PoolFound, rows: int) -> tuple[Sentence, ...]:
    is_cut = found.works.more or rows > MOST_ROWS
    return only(
        sentence("Only works on record count: nobody of your pool is looked up for this."),
        _OTHERWISE if all_places(question) and rows else None,
        *map(by_which_names, all_places(question)),
        _BY_TITLE if sought(question).words else None,
        _NO_PROOF if question.work and goes_by_list(question) and found.listed else None,
        sentence("Authorship does not show who decided or did what."),
        _more(found, rows) if is_cut else None,
    )
