"""Who of the pool may be meant by a part of a name, told to whom and where people are spoken of."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from bot.candidates.privacy import Asking, denied
from bot.candidates.scholars.text import tidy
from bot.conversation.known_people import Called, KnownPeople, Placed
from bot.people.asker import Asker
from bot.questions.types import Kind, Question
from storage.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bot.people.people import People

_A_LETTER = 0.9
"""How near two names are that differ by a letter or two; others share a given name alone."""


def acquainted(store: Store, people: Callable[[], People], asker: Asker) -> KnownPeople:
    """The people of the asker's pool; nobody where nothing is said of people."""

    @cache
    def is_told() -> bool:
        return may_know(asker)

    def called(words: str) -> Called:
        return _called(words, store, asker) if is_told() else Called()

    def listed(question: Question) -> tuple[str, ...]:
        return people().listed_in(question, asker) if is_told() else ()

    def runs(question: Question) -> tuple[str, ...]:
        return people().runs_in(question, asker) if is_told() else ()

    def placed(name: str) -> tuple[Placed, ...]:
        return _placed(name, store, asker) if is_told() else ()

    return KnownPeople(called, listed, runs, placed)


def may_know(asker: Asker) -> bool:
    """Whether people are spoken of by name to whoever asks, and where; Slack tells who asks."""
    pool = Question(Kind.POOL)
    is_here = denied(pool, asker.place, Asking.MEMBER) is None
    return is_here and denied(pool, asker.place, asker.who()) is None


def _called(words: str, store: Store, asker: Asker) -> Called:
    from storage.records import Match  # loads all that is kept of people

    with store.read() as tx:
        found = tx.workspace(asker.team).candidates.find(words)
    sure = (hit.candidate.name for hit in found.hits if hit.match is not Match.SIMILAR)
    near = (hit.candidate.name for hit in found.hits if hit.match is Match.SIMILAR)
    alike = (
        hit.candidate.name
        for hit in found.hits
        if hit.match is Match.SIMILAR and hit.closeness >= _A_LETTER
    )
    return Called(_each_once(sure), _each_once(near), _each_once(alike), found.more)


def _placed(name: str, store: Store, asker: Asker) -> tuple[Placed, ...]:
    with store.read() as tx:
        people = tx.workspace(asker.team).candidates.named(name)
    told = (one.person for one in people)
    return tuple(Placed(tidy(p.affiliation), tuple(map(tidy, p.topics))) for p in told)


def _each_once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(tidy, names)))
