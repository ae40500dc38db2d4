"""Who has trained what: grouped and alphabetical, and a wrong tie stays away."""

from dataclasses import replace
from datetime import date

from storage.records import Tie
from storage.store import Store
from tests.storage.people import TEAM, a_work, add
from tests.storage.samples import NOON


def test_works_come_back_newest_first_and_a_newer_reading_replaces(store: Store) -> None:
    add(store, "Anneke Brandvold")
    older = a_work(work="doi:10/old", published=date(2024, 1, 1), flop=None, authors=3)
    read_again = replace(older, confidence="Likely", retrieved=date(2026, 11, 21))
    with store.write() as tx:
        ours = tx.workspace(TEAM).candidates
        ours.record_evidence([older, a_work()])
        ours.record_evidence([read_again])
        assert ours.evidence(1) == (a_work(), read_again)
        assert tx.workspace("T2").candidates.evidence(1) == ()


def test_a_wrong_tie_stays_away_when_it_is_found_again(store: Store) -> None:
    add(store, "Anneke Brandvold")
    with store.write() as tx:
        ours = tx.workspace(TEAM).candidates
        ours.record_evidence([a_work()])
        assert ours.withdraw_evidence(1, a_work().work)
        assert not ours.withdraw_evidence(1, "doi:10/unknown")
        ours.record_evidence([a_work()])
        assert ours.evidence(1) == ()
        assert ours.grouped(1e20) == ()


def test_groups_and_the_people_in_them_are_alphabetical_whatever_they_trained(
    store: Store,
) -> None:
    add(store, "Zoe Lund", "anneke Brandvold", "Bo Ek", "Cai Dahl")
    with store.write() as tx:
        ours = tx.workspace(TEAM).candidates
        ours.record_evidence(
            [
                a_work(candidate=1, flop=9e25),
                a_work(candidate=2, flop=1e24),
                a_work(candidate=2, work="doi:10/b", flop=2e24, published=date(2026, 6, 1)),
                a_work(candidate=3, kind="evaluation", flop=5e24),
                a_work(candidate=3, work="doi:10/small", flop=9e23),
                a_work(candidate=4, flop=8e24, tie=Tie.NAME_ONLY),
            ]
        )
        groups = ours.grouped(1e24)
        told = {
            group.kind: [(t.candidate.name, [w.flop for w in t.works]) for t in group.people]
            for group in groups
        }
        assert list(told) == ["evaluation", "pretraining at scale"]
        assert told == {
            "evaluation": [("Bo Ek", [5e24])],
            "pretraining at scale": [("anneke Brandvold", [2e24, 1e24]), ("Zoe Lund", [9e25])],
        }
        ours.erase([1], NOON)
        assert [len(group.people) for group in ours.grouped(1e24)] == [1, 1]
