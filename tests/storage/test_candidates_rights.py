"""Block list, retention, export and separation: what a person may rely on."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from storage.records import Added, Person, Pick, Retention
from storage.store import Store
from tests.storage.people import TEAM, a_person, a_work, add, found, names
from tests.storage.samples import NOON

BO = a_person("Bo Ekelund", affiliation="Globex", url="https://bo.example/me")


def block(store: Store, *ids: int, also: tuple[str, ...] = ()) -> None:
    with store.write() as tx:
        tx.workspace(TEAM).candidates.block(ids, NOON, also)


def is_blocked(store: Store, name: str, affiliation: str = "", *ids: str) -> bool:
    with store.read() as tx:
        return tx.workspace(TEAM).candidates.is_blocked(name, affiliation, ids)


def test_who_is_blocked_is_gone_and_no_import_brings_them_back(store: Store) -> None:
    add(store, BO, "Anneke Brandvold")
    block(store, 1)
    assert found(store, "Bo Ekelund") == found(store, "Bo Eklund") == []
    again = [
        BO,
        replace(BO, url="", name="EKELUND, Bó"),
        replace(BO, name="B. Eke", url="http://www.bo.example/me/"),
        replace(BO, affiliation="", url=""),
    ]
    assert {filing.outcome for filing in add(store, *again)} == {Added.BLOCKED}
    assert names(store) == ["Anneke Brandvold"]


def test_a_block_holds_for_ids_elsewhere_and_not_for_namesakes_elsewhere(store: Store) -> None:
    add(store, BO)
    block(store, 1, also=("openalex:A123",))
    assert is_blocked(store, "Somebody Else", "Initech", "openalex:a123")
    assert is_blocked(store, "bo ekelund", "globex")
    assert is_blocked(store, "Ekelund Bo")
    assert not is_blocked(store, "Bo Ekelund", "Initech")
    assert [f.outcome for f in add(store, replace(BO, affiliation="Initech", url=""))] == [
        Added.NEW
    ]


def test_who_is_blocked_by_name_alone_is_kept_away_from_everywhere(store: Store) -> None:
    with store.write() as tx:
        tx.workspace(TEAM).candidates.block_person(Person("Bo Ekelund", ""), NOON)
    assert is_blocked(store, "Bo Ekelund", "Globex")
    assert {f.outcome for f in add(store, BO, replace(BO, affiliation="Initech"))} == {
        Added.BLOCKED
    }


def test_a_block_is_of_one_team(store: Store) -> None:
    add(store, BO)
    block(store, 1)
    assert [f.outcome for f in add(store, BO, team="T2")] == [Added.NEW]


def test_who_was_erased_may_be_added_again_and_the_day_is_told(store: Store) -> None:
    add(store, BO)
    with store.write() as tx:
        tx.workspace(TEAM).candidates.erase([1], NOON)
    (again,) = add(store, BO)
    assert (again.outcome, again.erased) == (Added.NEW, NOON.date())


KEPT = Retention(unused=90, longest=365, untold=30)


@pytest.mark.parametrize(
    ("days", "told", "used", "gone"),
    [
        (29, False, 0, {}),
        (30, False, 0, {"not told": 1}),
        (89, True, 0, {}),
        (90, True, 0, {"unused": 1}),
        (100, True, 50, {}),
        (365, True, 360, {"too old": 1}),
    ],
)
def test_people_go_when_their_time_is_over(
    store: Store, days: int, told: bool, used: int, gone: dict[str, int]
) -> None:
    add(store, a_person(notified=date(2026, 11, 25) if told else None))
    with store.write() as tx:
        ours = tx.workspace(TEAM).candidates
        ours.use(1, NOON + timedelta(days=used))
        assert ours.sweep(NOON + timedelta(days=days), KEPT).counts == gone
        assert ours.count() == 1 - sum(gone.values())


def test_an_export_has_all_that_is_held_on_a_person_and_nothing_of_others(store: Store) -> None:
    add(store, BO, "Anneke Brandvold")
    picks = [Pick("pool:1", True, "U2", NOON), Pick("pool:2", False, "U2", NOON)]
    with store.write() as tx:
        ours = tx.workspace(TEAM)
        mine, other = a_work(), a_work(candidate=2)
        ours.candidates.record_evidence([mine, a_work(work="doi:10/x"), other])
        ours.candidates.withdraw_evidence(1, "doi:10/x")
        for pick in picks:
            ours.lookups.pick("bo ekelund", pick)
        for person in ("pool:1", "pool:2"):
            ours.lookups.record(person, at=NOON, member="U2", purpose="a role", surface="dm")
        held = ours.candidates.held(1)
        assert held is not None
        assert held.candidate.person == BO
        assert held.evidence == (mine,)
        assert held.withdrawn == ("doi:10/x",)
        assert held.picks == (picks[0],)
        assert held.lookups == ours.lookups.of("pool:1")
        assert len(held.lookups) == 1
        assert ours.candidates.held(3) is None
