"""Whether somebody is in the workspace's own pool: yes or no first, and nothing is looked up.

Who is blocked was taken out of the pool, and is answered of as anybody else who is not in it.
"""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context
from bot.answers import Answer
from bot.candidates.names import Sure, Unsure, apart, meant
from bot.candidates.scholars.settling import asked_for
from bot.candidates.scholars.text import folded, tidy
from bot.prose import Sentence, sentence
from bot.questions.types import Choice, Kind, Question
from storage.records import Candidate, Found


def in_pool(question: Question, context: Context, found: Found) -> Answer:
    """Yes with what the list itself says, no, or whose names are near."""
    name = question.person or ""
    here, near = _told_apart(asked_for(name).name, meant(found))
    return Answer(
        kind=Kind.POOL,
        understood=context.understood,
        question=question,
        on=context.ledger.on,
        headline=_headline(name, here),
        verdict=(*map(_line, here), *_near(() if here else near)),
        caveats=(sentence("I looked in your own list alone, and nobody was looked up."),),
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
        return sentence("Yes: {n} people named {name} are in your pool", n=count, name=said)
    if here:
        return sentence("Yes: {name} is in your pool", name=f.said(tidy(here[0].name)))
    return sentence("No: nobody named {name} is in your pool", name=said)


def _line(candidate: Candidate) -> Sentence:
    about = tidy(apart(candidate))
    return sentence("{name}: {about}.", name=f.said(tidy(candidate.name)), about=f.said(about))


def _near(others: tuple[Candidate, ...]) -> tuple[Sentence, ...]:
    if not others:
        return ()
    names = f.names([tidy(one.name) for one in others])
    return (sentence("Names spelt alike, which may be somebody else: {names}.", names=names),)


def _ways_on(name: str, known: tuple[Candidate, ...]) -> tuple[Choice, ...]:
    """How each may be looked up, by number where the pool knows them."""
    if not known:
        return (Choice("Look up published work", f'look up "{name}"'),)
    return tuple(
        Choice(f"Published work of {tidy(one.name)}", f"look up pool:{one.id}") for one in known
    )
