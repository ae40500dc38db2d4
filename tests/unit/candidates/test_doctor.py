"""`assay doctor` says where removed people are still in the files."""

from datetime import timedelta

from bot.cli.doctor_removals import removals
from bot.cli.findings import Level
from storage.records import Person
from storage.store import Store
from tests.storage.samples import NOON


def levels(store: Store) -> list[Level]:
    with store.read() as tx:
        return [finding.level for finding in removals(tx)]


def test_all_is_well_until_somebody_is_removed_and_again_after_scrubbing() -> None:
    with Store.open("sqlite://", seed=False) as store:
        assert levels(store) == [Level.OK]
        with store.write() as tx:
            ours = tx.workspace("T1").candidates
            ours.add([Person("Bo Ek", "consent")], "U1", NOON)
            ours.erase([1], NOON + timedelta(hours=1))
        assert levels(store) == [Level.WARNING]
        assert store.scrub(NOON + timedelta(hours=2))
        assert levels(store) == [Level.OK]
