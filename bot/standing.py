"""Where a workspace stands: what App Home shows of it, and what is kept of one of its members."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from bot.compute.completeness import completeness
from bot.conversation.telling.workspace import Kept, OfferState, Standing, changes, freshness
from bot.conversing import DAYS_KEPT
from bot.exchange import A_PERSON
from bot.member_data import exported
from bot.questions.types import Kind, Question, Understood
from bot.questions.writing.canonical import to_text
from bot.retention import DAYS
from bot.services import Asker, Services
from bot.subjects import subject_name
from storage.records import Fact, Remembered, SavedOffer

if TYPE_CHECKING:
    from storage.records import LookUp

MOST_RECENT = 5
LOOKED_AT = 40
"""Answers that are gone through for those to show: the same question may come many times."""
MOST_REPORTS = 5
MOST_DIGESTS = 5
MOST_LOOKUPS = 40
MOST_EARLIER = 3
OFFERS_READ = 40
"""Offers that are gone through for the earlier ones: the same may be saved many times."""


class Standings(NamedTuple):
    """Reads where workspaces stand. Everything may raise StorageUnavailable."""

    services: Services
    now: Callable[[], datetime]
    kept: timedelta = timedelta(days=DAYS_KEPT)

    def of(self, asker: Asker, *, is_admin: bool) -> Standing:
        """What a member is shown; anybody else sees what is their own, and what is public."""
        if not asker.is_member:
            return self._public(asker)
        with self.services.store.read() as tx:
            ours = tx.workspace(asker.team)
            saved, schedules = ours.offer_history(OFFERS_READ), ours.schedules.all()
            asked = [shown.question for shown in ours.conversations.answers(asker.user, LOOKED_AT)]
            health, newest = tx.feeds.health(), tx.facts.newest(self.now().date())
            reports = ours.reports.open(MOST_REPORTS) if is_admin else ()
            facts = {fact.id: fact for fact in ours.facts.of_ids(r.fact for r in reports)}
            kept = self._kept(ours.conversations.count_of(asker.user), ours.candidates.count())
            waiting = ours.reports.count_open() if is_admin else 0
        return Standing(
            offer=self._offer(saved, asker) if saved and not saved[0].offer.is_empty else None,
            digests=schedules[:MOST_DIGESTS],
            more_digests=max(0, len(schedules) - MOST_DIGESTS),
            recent=self._recent(asked),
            freshness=freshness(health, self.now(), newest),
            reports=tuple((r, facts.get(r.fact), self._named(facts.get(r.fact))) for r in reports),
            open_reports=waiting,
            kept=kept,
            is_admin=is_admin,
            now=self.now(),
        )

    def _public(self, asker: Asker) -> Standing:
        with self.services.store.read() as tx:
            mine = tx.workspace(asker.team).conversations
            asked = [shown.question for shown in mine.answers(asker.user, LOOKED_AT)]
            kept = self._kept(mine.count_of(asker.user), 0)
            health, newest = tx.feeds.health(), tx.facts.newest(self.now().date())
        return Standing(
            recent=self._recent(asked),
            freshness=freshness(health, self.now(), newest),
            kept=kept,
            is_member=False,
            now=self.now(),
        )

    def _kept(self, conversations: int, candidates: int) -> Kept:
        return Kept(
            conversations,
            candidates,
            days=self.kept.days,
            shown_days=DAYS[Remembered.SHOWN],
            lookup_days=DAYS[Remembered.LOOKUPS],
            people=self.services.retention,
        )

    def _offer(self, history: Sequence[SavedOffer], asker: Asker) -> OfferState:
        answer = self.services.answer(Question(Kind.OFFER, uses_saved=True), asker)
        each, saved = answer.figure("offer.h100e_per_researcher"), history[0]
        before = changes(history)[1 : 1 + MOST_EARLIER]
        earlier = tuple((one, self._words(one)) for one in before)
        return OfferState(saved, self._words(saved), completeness(saved.offer, each), earlier)

    def _words(self, saved: SavedOffer) -> str:
        if saved.offer.is_empty:
            return "None"
        return to_text(Question(Kind.OFFER, offer=saved.offer), self.services.directory)

    def _named(self, fact: Fact | None) -> str:
        return subject_name(fact.subject, self.services.directory.name) if fact else ""

    def _recent(self, asked: list[str]) -> tuple[str, ...]:
        """The last questions that can be asked again by a button, none about a person."""
        found: dict[Question, str] = {}
        for text in dict.fromkeys(text for text in asked if text and text != A_PERSON):
            reading = self.services.read(text)
            if isinstance(reading, Understood) and not _is_personal(reading.question):
                found.setdefault(reading.question, text)  # one question may be typed in many ways
            if len(found) == MOST_RECENT:
                break
        return tuple(found.values())

    def lookups(self, team: str) -> tuple[tuple[LookUp, ...], int]:
        """Who looked somebody up lately, and how many look-ups there are in all.

        Persons are known by a hash alone.
        """
        with self.services.store.read() as tx:
            log = tx.workspace(team).lookups
            return log.recent(MOST_LOOKUPS), log.count()

    def export(self, asker: Asker) -> str:
        """All that is kept of a member, as JSON."""
        with self.services.store.read() as tx:
            return exported(tx.workspace(asker.team), asker.user, self._words)

    def forget(self, asker: Asker) -> int:
        """Delete what a member asked, was shown and thought; how many rows that were."""
        with self.services.store.write() as tx:
            return tx.workspace(asker.team).conversations.forget_user(asker.user)


def _is_personal(question: Question) -> bool:
    return question.kind in (Kind.CANDIDATE, Kind.POOL) or question.person is not None
