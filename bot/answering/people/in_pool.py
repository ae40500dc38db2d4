"""Whether somebody is in the workspace's own pool, since when, from where and by what right.

The list alone tells it, and nothing is looked up.

Who is blocked was taken out of the pool, and is answered of as anybody else who is not in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.answering.people.notice import days_told
from bot.answers import Answer
from bot.candidates.names import Sure, Unsure, apart, meant
from bot.candidates.scholars.settling import asked_for
from bot.candidates.scholars.text import folded, tidy
from bot.prose import Sentence, sentence
from bot.questions.about_people.of_person import FORGET, REQUESTED, text_of
from bot.questions.in_pool import ORIGIN, TOLD
from bot.questions.types import Choice, Kind, Question
from storage.records import Candidate, Found


def in_pool(question: Question, context: Context, found: Found, works: Mapping[int, int]) -> Answer:
    """Yes with what the list itself says, no, or whose names are near.

    `works` says of each candidate how many are on record.
    """
    name = question.person or ""
    called = asked_for(name).name or name
    here, near = _told_apart(called, meant(found))
    return context.answer(
        Kind.POOL,
        question,
        headline=_first(question, here) or _headline(called, here),
        verdict=(
            *_lines(here, works),
            *_near(() if here else near),
            *(() if here else (_NOTHING,)),
        ),
        caveats=(
            sentence("I looked in your own list alone, and nobody was looked up."),
            _BLOCKED,
            *((_NOT_WHO, _till_when(context)) if here else ()),
        ),
        next=_ways_on(name, here or near),
    )


def _told_apart(
    name: str, who: Sure | Unsure | None
) -> tuple[tuple[Candidate, ...], tuple[Candidate, ...]]:
    """Those who have the name, or a name that it is a part of; and those of like names."""
    if isinstance(who, Sure):
        return (who.candidate,), ()
    near = who.choices if who else ()
    if who and who.is_exact:
        return near, ()
    typed = set(folded(name).split())
    return tuple(one for one in near if typed <= set(folded(one.name).split())), near


def _headline(name: str, here: tuple[Candidate, ...]) -> Sentence:
    said = f.said(tidy(name))
    if len(here) > 1:
        count = f.said(str(len(here)))
        return sentence("{n} people named {name} are in your pool", n=count, name=said)
    if here:
        return sentence("{name} is in your pool", name=f.said(tidy(here[0].name)))
    return sentence("Nobody named {name} is in your pool", name=said)


def _first(question: Question, here: tuple[Candidate, ...]) -> Sentence | None:
    """What was asked of the entry of one; None where no more than the entry was."""
    if len(here) != 1 or question.topic not in (TOLD, ORIGIN):
        return None
    person = here[0].person
    name = f.said(tidy(here[0].name))
    if question.topic == TOLD and person.notified:
        day = f.said(f.day_text(person.notified))
        return sentence("{name} was told on {day}, as your import says", name=name, day=day)
    if question.topic == TOLD:
        return sentence("That {name} was told is not on record", name=name)
    if not person.source:
        return sentence("The import of {name} names no source", name=name)
    source = f.said(tidy(person.source))
    return sentence("{name} is from: {source}, as your import says", name=name, source=source)


_NOT_WHO: Final = sentence("The day of an entry is told, and not which of you added it.")
_BLOCKED: Final = sentence(
    "Whoever is blocked has no entry; which of those without one that is, is not told here."
)
_NOTHING: Final = sentence(
    "Of anybody else there is this conversation, and what a look-up read within a day."
)


def _till_when(context: Context) -> Sentence:
    """For how long an entry stays where nobody takes it out."""
    keep = context.retention
    return sentence(
        "An entry goes by itself {unused} after it was last looked at, {longest} after its import"
        " at the latest, and {untold} after it where nobody told the person.",
        unused=days_told(keep.unused),
        longest=days_told(keep.longest),
        untold=days_told(keep.untold),
    )


def _lines(here: tuple[Candidate, ...], works: Mapping[int, int]) -> Iterator[Sentence]:
    for one in here:
        about = tidy(apart(one))
        yield sentence("{name}: {about}.", name=f.said(tidy(one.name)), about=f.said(about))
        yield sentence(
            "Kept by right of: {basis}, as your import says. {source}{told}",
            basis=f.said(tidy(one.person.basis)),
            source=f.said("" if one.person.source else "It names no source. "),
            told=f.said(_told(one)),
        )
        yield _recorded(works.get(one.id, 0))


def _recorded(count: int) -> Sentence:
    """How many works are on record, and why there may be none."""
    if count:
        works = "1 work is" if count == 1 else f"{count} works are"
        return sentence("{works} on record with the entry.", works=f.said(works))
    return sentence(
        "No work is on record with the entry: a work comes there once a look-up has found it, as in"
        " “{ask}”; nobody was looked up, or nothing was found.",
        ask=f.said("look up NAME, purpose: first call"),
    )


def _told(candidate: Candidate) -> str:
    day = candidate.person.notified
    return f"Told of it {f.day_text(day)}." if day else "That they were told is not on record."


def _near(others: tuple[Candidate, ...]) -> tuple[Sentence, ...]:
    if not others:
        return ()
    names = f.names([tidy(one.name) for one in others])
    return (sentence("Names spelt alike, which may be somebody else: {names}.", names=names),)


def _ways_on(name: str, known: tuple[Candidate, ...]) -> tuple[Choice, ...]:
    """How each may be looked up, by number where the pool knows them."""
    if not known:
        return (Choice("Look up published work", f'look up "{name}"'),)
    looked_up = tuple(
        Choice(f"Published work of {tidy(one.name)}", f"look up pool:{one.id}") for one in known
    )
    if len(known) > 1:
        return looked_up
    whom = Question(Kind.CANDIDATE, person=known[0].name, purpose=REQUESTED)
    return (*looked_up, Choice("Forget this person", text_of(FORGET, whom)))
