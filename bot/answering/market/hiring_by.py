"""`where are their roles`, `which teams are growing`: the openings by place, or by family."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answering.market.hiring_roles import LabRoles, asked_words
from bot.answering.market.hiring_words import flow_text, period
from bot.answers import Answer, Table
from bot.market.families import Family
from bot.market.job_families import FAMILY_WORDS
from bot.market.past import Market
from bot.prose import Name, sentence
from bot.questions.possessive import joined
from bot.questions.types import Question
from bot.questions.words.roles_by_words import BY_FAMILY, BY_PLACE
from storage.records import Fact

_NAMED: Final = 3
_MOST_ROWS: Final = 12
_NO_TEAM: Final = (Family.OTHER, Family.UNCLEAR)
_SEVERAL: Final = sentence("A role that may be done in several places counts in each.")
_NO_TEAMS: Final = sentence(
    "Boards name no teams that compare: roles are put into families by their titles and"
    " departments."
)


def led_by_count(
    answer: Answer, question: Question, market: Market, found: Sequence[LabRoles]
) -> Answer:
    """The answer led by where most roles are, or by the families that opened most."""
    known = [roles for roles in found if roles.now]
    if not known or question.topic not in (BY_PLACE, BY_FAMILY):
        return answer
    if question.topic == BY_PLACE:
        return _by_place(answer, question, known)
    return _by_family(answer, market, known)


def _by_place(answer: Answer, question: Question, known: Sequence[LabRoles]) -> Answer:
    facts = tuple(fact for roles in known for fact in roles.now)
    open_now = [posting for roles in known for posting in roles.window.open]
    places = Counter(_place(name, known) for one in open_now for name in one.place_names)
    if not places:
        return answer
    first, *others = places.most_common(_NAMED)
    every = sum(roles.window.open_after or 0 for roles in known)
    head = sentence(
        "{lab}: most open {what} are in {place}, {n} of {all}{others}",
        lab=_whose(known),
        what=f.said(asked_words(question)),
        place=f.cited(first[0], *facts),
        n=f.counted(first[1], *facts),
        all=f.counted(every, *facts),
        others=f.cited(_then((place, n) for place, n in others), *facts),
    )
    listed = places.most_common(_MOST_ROWS)
    rows = tuple((f.cited(place, *facts), f.counted(n, *facts)) for place, n in listed)
    verdict = (_SEVERAL, answer.headline.stopped(), *answer.verdict)
    return replace(answer, headline=head, verdict=verdict, table=Table(("Place", "Open"), rows))


def _by_family(answer: Answer, market: Market, known: Sequence[LabRoles]) -> Answer:
    facts: tuple[Fact, ...] = tuple(fact for roles in known for fact in roles.change)
    opened, closed, open_now = Counter[Family](), Counter[Family](), Counter[Family]()
    for roles in known:
        opened.update(roles.opened)
        closed.update(roles.closed)
        open_now.update(roles.open)
    new = [(each, n) for each, n in opened.most_common() if n and each not in _NO_TEAM][:_NAMED]
    most = [(each, n) for each, n in open_now.most_common() if each not in _NO_TEAM][:_NAMED]
    head = sentence(
        "{lab}: most new {when}: {new}; most open: {open}",
        lab=_whose(known),
        when=period(market, facts),
        new=f.cited(", ".join(_flow(x, n, closed) for x, n in new) or "none", *facts),
        open=f.cited(", ".join(f"{FAMILY_WORDS[x]} {f.exact_text(n)}" for x, n in most), *facts),
    )
    verdict = (_NO_TEAMS, answer.headline.stopped(), *answer.verdict)
    return replace(answer, headline=head, verdict=verdict)


def _flow(family: Family, new: int, closed: Counter[Family]) -> str:
    return f"{FAMILY_WORDS[family]} {flow_text(new, closed[family])}"


def _whose(known: Sequence[LabRoles]) -> Name:
    return f.names([roles.name for roles in known])


def _place(name: str, known: Sequence[LabRoles]) -> str:
    """A place as its board writes it; of several boards, which differ in that, the city alone."""
    return name if len(known) == 1 else name.partition(",")[0].strip()


def _then(others: Iterable[tuple[str, int]]) -> str:
    """`; then London, UK (51) and Zurich (6)`."""
    told = [f"{place} ({f.exact_text(n)})" for place, n in others]
    return f"; then {joined(told)}" if told else ""
