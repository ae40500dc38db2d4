"""One channel over several weeks: what was told is corrected, and old sources are marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.correcting import Correcting, Figure
from bot.digesting import Digests
from bot.digests.deliver import Sender
from bot.weekly import Digest, Item, Section
from storage.records import DeliveryState, Entity, EntityKind, FeedRun, Schedule
from storage.store import Store
from tests.unit.digests.samples import a_fact
from tests.unit.digests.test_deliver import Channel

CHANNEL, TEAM = "C01GEN", "T1"
MONDAY = datetime(2026, 4, 6, 7, tzinfo=UTC)
WEEK = timedelta(days=7)
FRIDAY = date(2026, 4, 3)
TOLD = a_fact(as_of=FRIDAY, published=FRIDAY, retrieved=FRIDAY, value=3.0)
CORRECTED = replace(
    TOLD, id="F-2", value=2.0, supersedes="F-1", published=FRIDAY + WEEK, retrieved=FRIDAY + WEEK
)


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open("sqlite://", seed=False) as opened:
        with opened.write() as tx:
            tx.facts.add_entities([Entity("openai", EntityKind.LAB, "OpenAI")])
            tx.facts.record([TOLD])
            tx.workspace(TEAM).schedules.save(
                Schedule(CHANNEL, "market", 0, time(7), "UTC", "U1", MONDAY - WEEK)
            )
        yield opened


def send(store: Store, now: datetime) -> Digest:
    """The digest of a week, posted on its hour."""
    digests = Digests(store, lambda: now)
    sender = Sender(store, Channel(), digests.of_delivery, lambda: now, "me")
    sender.plan_due()
    sender.deliver_ready()
    found = digests.delivery(TEAM, CHANNEL, now.date())
    assert found
    assert found.state is DeliveryState.SENT
    return digests.of_delivery(found)


def of(section: Section, digest: Digest) -> list[Item]:
    return [item for item in digest.items if item.section is section]


def said(items: Iterable[Item]) -> str:
    return " ".join(line.text for item in items for line in item.sentences())


def test_a_figure_that_was_told_is_corrected_in_the_next_digest_and_only_there(
    store: Store,
) -> None:
    first = send(store, MONDAY)
    assert "3" in said(of(Section.DEALS, first))
    with store.write() as tx:
        tx.facts.record([CORRECTED])
    second = send(store, MONDAY + WEEK)
    assert "OpenAI: 3 → 2 GW (−33 %)" in said(of(Section.CORRECTIONS, second)).replace("\xa0", " ")
    assert "An earlier digest told you the old figure" in said(of(Section.CORRECTIONS, second))
    assert of(Section.CORRECTIONS, send(store, MONDAY + 2 * WEEK)) == []


def test_another_channel_that_was_never_told_the_old_figure_is_not_reminded_of_it(
    store: Store,
) -> None:
    send(store, MONDAY)
    with store.write() as tx:
        tx.facts.record([CORRECTED])
    other = Digests(store, lambda: MONDAY + WEEK).preview(TEAM, "C02RND")
    assert "An earlier digest" not in said(other.items)


def test_a_source_older_than_twice_its_cadence_is_marked_until_it_is_read_again(
    store: Store,
) -> None:
    def read(at: datetime, outcome: str) -> str:
        with store.write() as tx:
            tx.feeds.add(FeedRun("greenhouse:anthropic", at, at, outcome))
        return said(of(Section.NOTES, Digests(store, lambda: MONDAY).preview(TEAM, CHANNEL)))

    assert "Not read" not in read(MONDAY - timedelta(days=2), "ok")
    assert "Not read" not in read(MONDAY - timedelta(days=1), "failed")
    older = Digests(store, lambda: MONDAY + timedelta(days=2)).preview(TEAM, CHANNEL)
    assert "the job board of Anthropic since 4 Apr 2026 (4 days)" in said(of(Section.NOTES, older))


def test_what_the_workspace_itself_put_right_is_in_its_next_digest_and_in_nobody_elses(
    store: Store,
) -> None:
    send(store, MONDAY)
    with store.write() as tx:
        report = tx.workspace(TEAM).reports.file(TOLD.id, "it is 2", "U2", MONDAY)
    correcting = Correcting(store, lambda: MONDAY + timedelta(days=3))
    assert correcting.correct(TEAM, report.id, "U9", Figure(2.0))
    second = said(of(Section.CORRECTIONS, send(store, MONDAY + WEEK))).replace("\xa0", " ")
    assert "OpenAI: 3 → 2 GW (−33 %)" in second
    assert "An earlier digest told you the old figure" in second
    assert of(Section.CORRECTIONS, send(store, MONDAY + 2 * WEEK)) == []
    other = Digests(store, lambda: MONDAY + WEEK).preview("T2", "C09")
    assert of(Section.CORRECTIONS, other) == []
