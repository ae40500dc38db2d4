"""A correction is told to whoever was shown the old figure, with their next answer."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.correcting import Correcting, Figure
from bot.services import Asker, Services
from storage.records import Shown
from storage.store import Store

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
READER, ADMIN = Asker("T1", "U1"), Asker("T1", "U9")


@pytest.fixture
def correcting() -> Iterator[Correcting]:
    """The reports over a database in memory, with the bundled facts."""
    with Store.open("sqlite://") as store:
        yield Correcting(store, lambda: NOW)


def corrected(correcting: Correcting, fact: str = "F-001") -> None:
    """Somebody else reports a figure that the reader was shown, and an admin corrects it."""
    with correcting.store.write() as tx:
        tx.workspace("T1").record_shown(Shown("U1", NOW, "q", (fact,)))
        report = tx.workspace("T1").reports.file(fact, "too low", "U9", NOW)
    assert correcting.correct("T1", report.id, "U9", Figure(1.0))


def told(correcting: Correcting, asker: Asker = READER) -> int:
    return len(correcting.take(asker, str).sentences)


def test_a_member_who_had_nothing_to_be_told_is_told_of_the_next_correction(
    correcting: Correcting,
) -> None:
    assert [told(correcting), told(correcting)] == [0, 0]
    corrected(correcting)
    assert [told(correcting), told(correcting)] == [1, 0]
    assert told(correcting, ADMIN) == 0


def test_what_did_not_arrive_is_told_another_time(correcting: Correcting) -> None:
    corrected(correcting)
    taken = correcting.take(READER, str)
    assert told(correcting) == 0
    correcting.give_back(READER, taken)
    assert told(correcting) == 1


def test_another_process_that_gives_back_is_noticed(correcting: Correcting) -> None:
    """Two replicas over one database: one took the telling on, and could not do it."""
    other = Correcting(correcting.store, correcting.now)
    corrected(correcting)
    taken = other.take(READER, str)
    assert told(correcting) == 0
    other.give_back(READER, taken)
    assert told(correcting) == 1


def test_looking_for_corrections_opens_no_transaction_where_there_never_was_one(
    correcting: Correcting, monkeypatch: pytest.MonkeyPatch
) -> None:
    told(correcting)
    monkeypatch.setattr(Store, "read", None)
    assert told(correcting) == 0


def test_a_correction_changes_the_answers_of_its_workspace_alone(correcting: Correcting) -> None:
    services = Services(correcting.store, correcting.now)
    ours, theirs = Asker("T1", "U1"), Asker("T2", "U1")
    before = services.ask("how big is anthropic", ours)
    with correcting.store.write() as tx:
        report = tx.workspace("T1").reports.file("F-155", "it is 4,000", "U1", NOW)
    assert correcting.correct("T1", report.id, "U9", Figure(4000.0, 3800.0, 4200.0))
    assert "4,000" in str(services.ask("how big is anthropic", ours))
    assert services.ask("how big is anthropic", theirs) == before
    assert services.fact_history("F-155")[0].value != 4000.0


def test_a_second_correction_is_told_to_whoever_saw_either_figure(correcting: Correcting) -> None:
    corrected(correcting)
    assert told(correcting) == 1
    with correcting.store.read() as tx:
        first = tx.workspace("T1").facts.corrections()["F-001"].id
    with correcting.store.write() as tx:
        report = tx.workspace("T1").reports.file(first, "still too low", "U3", NOW)
        tx.workspace("T1").record_shown(Shown("U4", NOW, "q", (first,)))
    correcting = Correcting(correcting.store, lambda: NOW + timedelta(hours=1))
    assert correcting.correct("T1", report.id, "U9", Figure(2.0))
    assert [told(correcting, Asker("T1", user)) for user in ("U1", "U3", "U4", "U9")] == [
        1, 1, 1, 0,
    ]  # fmt: skip


def test_who_was_told_once_is_told_no_more(correcting: Correcting) -> None:
    corrected(correcting)
    assert [told(correcting), told(correcting)] == [1, 0]
    assert told(Correcting(correcting.store, correcting.now)) == 0


def test_a_figure_of_a_day_that_is_still_to_come_is_refused(correcting: Correcting) -> None:
    with correcting.store.write() as tx:
        report = tx.workspace("T1").reports.file("F-155", "it is 4,000", "U1", NOW)
    tomorrow = Figure(4000.0, as_of=NOW.date() + timedelta(days=1))
    with pytest.raises(ValueError, match="a day that has been"):
        correcting.correct("T1", report.id, "U9", tomorrow)
    assert correcting.report("T1", report.id)
    assert correcting.correct("T1", report.id, "U9", Figure(4000.0, as_of=NOW.date()))
