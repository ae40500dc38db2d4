"""A correction is told to whoever was shown the old figure, with their next answer."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from bot.correcting import Correcting, Figure
from bot.services import Asker
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
