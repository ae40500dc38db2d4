"""Who has trained what: grouped and alphabetical, and a wrong tie stays away."""

from dataclasses import replace
from datetime import date, timedelta

from storage.candidate_groups import MOST_WORKS
from storage.records import Grouped, Person, Sought, Tie
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
        assert ours.grouped() == Grouped()


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
                a_work(candidate=3, kinds=("evaluation",), flop=5e24),
                a_work(candidate=3, work="doi:10/small", flop=9e23),
                a_work(candidate=4, flop=8e24, tie=Tie.NAME_ONLY),
            ]
        )
        groups = ours.grouped(Sought(flop=1e24)).groups
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
        assert [len(group.people) for group in ours.grouped(Sought(flop=1e24)).groups] == [1, 1]


def _who(found: Grouped) -> dict[str, list[str]]:
    return {group.kind: [one.candidate.name for one in group.people] for group in found.groups}


def test_a_work_of_two_kinds_is_found_by_either_and_only_by_those(store: Store) -> None:
    add(store, "Anneke Brandvold", "Bo Ek")
    both = a_work(kinds=("evaluation", "pretraining at scale"))
    with store.write() as tx:
        ours = tx.workspace(TEAM).candidates
        ours.record_evidence([both, a_work(candidate=2, kinds=("systems",))])
        for kind in both.kinds:
            assert _who(ours.grouped(Sought(kind=kind))) == {kind: ["Anneke Brandvold"]}
        assert _who(ours.grouped(Sought(kind="systems"))) == {"systems": ["Bo Ek"]}
        assert ours.grouped(Sought(kind="theory and interpretability")) == Grouped()
        assert sorted(_who(ours.grouped())) == ["evaluation", "pretraining at scale", "systems"]


def test_a_kind_that_a_newer_reading_takes_back_is_gone(store: Store) -> None:
    add(store, "Anneke Brandvold")
    with store.write() as tx:
        ours = tx.workspace(TEAM).candidates
        ours.record_evidence([a_work(kinds=("evaluation", "systems"))])
        ours.record_evidence([a_work(kinds=("systems",))])
        assert ours.evidence(1) == (a_work(kinds=("systems",)),)
        assert ours.grouped(Sought(kind="evaluation")) == Grouped()


def test_kinds_days_and_training_compute_are_sought_together(store: Store) -> None:
    add(store, "Anneke Brandvold", "Bo Ek", "Cai Dahl")
    with store.write() as tx:
        ours = tx.workspace(TEAM).candidates
        ours.record_evidence(
            [
                a_work(candidate=1, flop=1e24, published=date(2024, 1, 1)),
                a_work(candidate=2, flop=1e24, published=date(2023, 12, 31)),
                a_work(candidate=3, flop=9e23, published=date(2024, 5, 1)),
            ]
        )
        [kind] = a_work().kinds
        sought = Sought(kind, since=date(2024, 1, 1), flop=1e24)
        assert _who(ours.grouped(sought)) == {kind: ["Anneke Brandvold"]}


def test_words_of_a_title_are_whole_words_and_never_a_pattern(store: Store) -> None:
    add(store, "Anneke Brandvold", "Bo Ek", "Cai Dahl")
    with store.write() as tx:
        ours = tx.workspace(TEAM).candidates
        ours.record_evidence(
            [
                a_work(candidate=1, title="RL from Scratch", kinds=("systems",)),
                a_work(candidate=2, title="On World Models", kinds=()),
                a_work(candidate=3, title="Deep Reinforcement Learning", kinds=()),
            ]
        )
        either = ours.grouped(Sought(words=("reinforcement learning", "rl")))
        assert _who(either) == {"": ["Cai Dahl"], "systems": ["Anneke Brandvold"]}
        assert ours.grouped(Sought(words=("%",))) == Grouped()
        assert ours.grouped(Sought(words=("w_rld",))) == Grouped()


def test_who_has_no_work_on_record_is_counted_be_it_that_all_were_somebody_elses(
    store: Store,
) -> None:
    add(store, "Anneke Brandvold", "Bo Ek", "Cai Dahl")
    with store.write() as tx:
        ours = tx.workspace(TEAM).candidates
        assert ours.count_without_work() == 3
        ours.record_evidence([a_work(), a_work(work="doi:10/b"), a_work(candidate=2)])
        assert ours.count_without_work() == 1
        ours.withdraw_evidence(2, a_work().work)
        assert ours.count_without_work() == 2
        ours.record_evidence([a_work(candidate=3, tie=Tie.NAME_ONLY)])
        assert ours.count_without_work() == 2
        ours.erase([2, 3], NOON)
        assert ours.count_without_work() == 0
        assert tx.workspace("T2").candidates.count_without_work() == 0


def test_a_person_without_works_can_go_and_takes_their_kinds_along(store: Store) -> None:
    add(store, "Anneke Brandvold", "Bo Ek")
    with store.write() as tx:
        ours = tx.workspace(TEAM).candidates
        ours.record_evidence([a_work(), a_work(candidate=2)])
        ours.erase([1], NOON)
        assert _who(ours.grouped(Sought(kind=a_work().kinds[0]))) == {
            "pretraining at scale": ["Bo Ek"]
        }
        ours.purge()
        assert ours.count() == 0


def test_more_works_than_an_answer_is_made_of_are_told(store: Store) -> None:
    add(store, "Anneke Brandvold")
    with store.write() as tx:
        ours = tx.workspace(TEAM).candidates
        ours.record_evidence([a_work(work=f"doi:10/{n}") for n in range(MOST_WORKS)])
        assert not ours.grouped().more
        ours.record_evidence([a_work(work="doi:10/more")])
        assert ours.grouped(Sought(kind=a_work().kinds[0])).more


def test_all_that_a_brief_is_written_from_comes_back(store: Store) -> None:
    whole = a_work(
        topics=("Preference Learning", "Circuits"),
        record="W4900000001",
        doi="10.1/a",
        is_cut=True,
        doubts=("one", "two"),
        undocumented=3,
        tie=Tie.COAUTHORS,
    )
    unread = a_work(work="doi:10/older", topics=None)
    add(store, "Anneke Brandvold")
    with store.write() as tx:
        ours = tx.workspace(TEAM).candidates
        ours.record_evidence([whole, unread])
        assert set(ours.evidence(1)) == {whole, unread}
        assert ours.work("W4900000001") == whole, "by what the works index calls it"


def test_whom_a_list_names_is_found_by_whole_words_of_place_and_topic(store: Store) -> None:
    people = (
        Person("Zoe Lund", "consent", "Harrowgate Institute", ("world models", "RL")),
        Person("Anneke Brandvold", "consent", "Quillmere Labs", ("50% rl",)),
        Person("Bo Ek", "consent", "Quillmere Labs"),
    )
    with store.write() as tx:
        ours = tx.workspace(TEAM).candidates
        ours.add(people, "U01", NOON)
        for places, words, without, who in (
            ((), (), (), ["Anneke Brandvold", "Bo Ek", "Zoe Lund"]),
            ((), ("rl",), (), ["Anneke Brandvold", "Zoe Lund"]),
            (("quillmere",), ("rl",), (), ["Anneke Brandvold"]),
            ((), ("%",), (), []),
            (("Quill",), (), (), []),
            ((), (), ("quillmere labs",), ["Zoe Lund"]),
            ((), (), ("Quill",), ["Anneke Brandvold", "Bo Ek", "Zoe Lund"]),
        ):
            sought = Sought(places=places, words=words, without=without)
            assert [one.name for one in ours.on_list(sought)] == who
        assert tx.workspace("T2").candidates.on_list() == ()


def test_the_newest_entries_come_first_and_are_counted_by_their_moment(store: Store) -> None:
    with store.write() as tx:
        ours = tx.workspace(TEAM).candidates
        ours.add([Person("Zoe Lund", "consent"), Person("Ann Ek", "consent")], "U01", NOON)
        ours.add([Person("Bo Ek", "consent")], "U01", NOON + timedelta(days=2))
        assert [one.name for one in ours.newest(2)] == ["Bo Ek", "Ann Ek"]
        assert (ours.count(), ours.count(NOON + timedelta(days=1)), ours.count(NOON)) == (3, 1, 3)
        assert tx.workspace("T2").candidates.newest(2) == ()
        assert tx.workspace("T2").candidates.count(NOON) == 0
