"""Who is meant and who is not, as a workspace said: kept so that it is not asked again in vain."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from bot.answering.people.search import WORK, ids_of
from bot.candidates.finding import Dossier
from bot.candidates.scholars.settling import Asked, asked_for
from bot.candidates.stored import work_of
from bot.people.asker import Asker
from bot.people.looking import asked_as, ours
from bot.questions.types import Question
from storage.records import Pick
from storage.store import Store


class Disputes(NamedTuple):
    """What was said of who is meant. Everything may raise StorageUnavailable."""

    store: Store
    now: Callable[[], datetime]

    def picked(self, before: Question, now: Question, asker: Asker) -> None:
        """Keep that of several people this one was picked."""
        asked, taken = asked_for(before.person or ""), asked_for(now.person or "")
        if not taken.by_id or (asked.by_id and asked.candidate is None):
            return
        name = asked.name if asked.candidate is None else ours(asked.candidate)
        meant = [f"openalex:{one}" for one in taken.authors]
        if not meant and taken.candidate is not None:
            meant = [ours(taken.candidate)]
        self._keep((name,), meant, asker, is_right=True)

    def settled(self, finding: Dossier, asker: Asker) -> None:
        """Keep which records were taken for somebody of the pool."""
        if finding.candidate:
            records = [f"openalex:{one}" for one in sorted(finding.identity.ids)]
            self._keep((ours(finding.candidate.id),), records, asker, is_right=True)

    def wrong_person(self, question: Question, finding: Dossier, asker: Asker) -> Question:
        """Keep that this is not who is meant; the question to ask instead."""
        who = asked_for(question.person or "")
        keys = asked_as(finding, who)
        records = [f"openalex:{one}" for one in sorted(finding.identity.ids)]
        if finding.candidate and finding.stored:
            records += self._taken(keys, asker)
            self._withdraw(finding.candidate.id, (one.work for one in finding.stored), asker)
        elif finding.candidate is None:
            keys += self._let_go(finding, records, asker)
        self._keep(keys, dict.fromkeys(records), asker, is_right=False)
        return replace(question, person=_again(who, finding))

    def wrong_work(self, question: Question, finding: Dossier, work: str, asker: Asker) -> bool:
        """Keep that one work is somebody else's; False where the brief does not have it."""
        named = _named(finding, work)
        if finding.candidate and finding.stored:
            self._withdraw(finding.candidate.id, named, asker)
        keys = asked_as(finding, asked_for(question.person or ""))
        self._keep(keys, [f"{WORK}{one}" for one in named], asker, is_right=False)
        return bool(named)

    def _let_go(self, finding: Dossier, records: Iterable[str], asker: Asker) -> tuple[str, ...]:
        """Take the works out of the pool that were read from these records; whose they were.

        A record that was asked for by its own id may stand in the pool under somebody's name, and
        it is that name which is asked next.
        """
        near = self._of_these_names(finding.identity.names, asker)
        found = {
            one: works
            for one, works in near.items()
            if not set(records).isdisjoint(self._taken((ours(one),), asker))
        }
        for one, works in found.items():
            self._withdraw(one, works, asker)
        return tuple(map(ours, found))

    def _of_these_names(self, names: Iterable[str], asker: Asker) -> Mapping[int, tuple[str, ...]]:
        """Who of the pool has one of the names, or one that is near, with their works on record."""
        with self.store.read() as tx:
            pool = tx.workspace(asker.team).candidates
            called = [c for name in names for c in pool.named(name)]
            called += [hit.candidate for name in names for hit in pool.find(name).hits]
            numbers = dict.fromkeys(one.id for one in called)
            return {n: tuple(one.work for one in pool.evidence(n)) for n in numbers}

    def _taken(self, keys: Iterable[str], asker: Asker) -> list[str]:
        """The records that stored works were read from."""
        with self.store.read() as tx:
            log = tx.workspace(asker.team).lookups
            return [pick.person for key in keys for pick in log.picks(key) if pick.is_right]

    def _withdraw(self, candidate: int, works: Iterable[str], asker: Asker) -> None:
        with self.store.write() as tx:
            pool = tx.workspace(asker.team).candidates
            for work in works:
                pool.withdraw_evidence(candidate, work)

    def _keep(
        self, names: Iterable[str], persons: Iterable[str], asker: Asker, *, is_right: bool
    ) -> None:
        pairs = [(name, person) for person in persons for name in names]
        if not pairs:
            return
        with self.store.write() as tx:
            log = tx.workspace(asker.team).lookups
            for name, person in pairs:
                log.pick(name, Pick(person, is_right, asker.user, self.now()))


def _again(who: Asked, finding: Dossier) -> str:
    """The person to look for now that the record is known to be somebody else's."""
    if finding.candidate:
        return ours(finding.candidate.id)
    return finding.identity.name if who.by_id else f"{who.name}, {who.institution}".strip(", ")


def _named(finding: Dossier, said: str) -> tuple[str, ...]:
    """Everything that a work of a brief is called by, if the brief has it."""
    told = said.casefold().removeprefix("arxiv:")
    stored = [ids_of(work_of(one)) | {one.work} for one in finding.stored]  # which the brief shows
    for names in (*map(ids_of, finding.works), *stored):
        if told in {name.casefold().removeprefix("arxiv:") for name in names}:
            return tuple(sorted(names))
    return ()
