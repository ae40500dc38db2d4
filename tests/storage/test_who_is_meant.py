"""Works of a pool by kind, and what is removed of somebody who is forgotten."""

from storage.records import Conversation, Grouped, Person, Pick, Sought, ThreadKey, Turn
from storage.store import Store
from tests.storage.people import TEAM, a_work, add
from tests.storage.samples import NOON

NAME = "Anneke Brandvold"


def test_without_an_amount_every_work_counts_for_its_kind(store: Store) -> None:
    add(store, NAME, "Bo Ek")
    with store.write() as tx:
        ours = tx.workspace(TEAM).candidates
        ours.record_evidence([a_work(), a_work(candidate=2, kinds=("systems",), flop=None)])
        assert [group.kind for group in ours.grouped().groups] == [
            "pretraining at scale",
            "systems",
        ]
        of_runs = ours.grouped(Sought(flop=1e20)).groups
        assert [group.kind for group in of_runs] == ["pretraining at scale"]
        assert tx.workspace("T2").candidates.grouped() == Grouped()


def test_a_work_is_found_by_its_chip_whatever_version_of_it(store: Store) -> None:
    add(store, NAME, "Bo Ek", "Cas Holm")
    with store.write() as tx:
        ours = tx.workspace(TEAM).candidates
        chips = ("1024 chip/a100-40gb", "64 chip/a10", "")
        ours.record_evidence([a_work(candidate=n, hardware=on) for n, on in enumerate(chips, 1)])

        def found(*chips: str) -> list[str]:
            groups = ours.grouped(Sought(chips=chips)).groups
            return [each.candidate.name for group in groups for each in group.people]

        assert found("chip/a100") == [NAME]
        assert found("chip/a10") == ["Bo Ek"]
        assert found("chip/a100", "chip/a10") == [NAME, "Bo Ek"]
        assert found("chip/h100") == []


def test_a_work_is_found_by_its_identifier_unless_it_was_withdrawn(store: Store) -> None:
    add(store, NAME)
    with store.write() as tx:
        ours = tx.workspace(TEAM).candidates
        ours.record_evidence([a_work()])
        assert ours.work(a_work().work) == a_work()
        assert tx.workspace("T2").candidates.work(a_work().work) is None
        ours.withdraw_evidence(1, a_work().work)
        assert ours.work(a_work().work) is None


def _turn(asked: str) -> Conversation:
    return Conversation("U1", NOON, (Turn(asked, "candidate", NOON.date()),), is_personal=True)


def test_threads_about_somebody_are_found_by_name_and_by_id(store: Store) -> None:
    with store.write() as tx:
        talks = tx.workspace(TEAM).conversations
        talks.keep(ThreadKey("D1", "1"), _turn(f'look up "{NAME.upper()}", purpose: a call'))
        talks.keep(ThreadKey("D1", "2"), _turn("look up openalex:A5000000001"))
        talks.keep(ThreadKey("D1", "3"), _turn("look up openalex:A50000000012"))
        talks.keep(ThreadKey("D1", "4"), _turn("look up Anneke Lund"))
        found = talks.about([NAME], ["openalex:A5000000001"])
        assert sorted(key.root for key in found) == ["1", "2"]
        assert tx.workspace("T2").conversations.about([NAME], []) == ()


def test_somebody_outside_the_pool_is_forgotten_by_name_and_ids(store: Store) -> None:
    with store.write() as tx:
        ours = tx.workspace(TEAM)
        for name in (NAME, "Bo Ek"):
            ours.lookups.pick(name, Pick("openalex:A1", False, "U1", NOON))
        ours.lookups.pick("Cai Dahl", Pick("openalex:A2", True, "U1", NOON))
        ours.conversations.keep(ThreadKey("D1", "1"), _turn(f"look up {NAME}"))
        ours.candidates.forget(Person(NAME, ""), NOON, ["openalex:A1"])
        assert [ours.lookups.picks(name) for name in (NAME, "Bo Ek")] == [(), ()]
        assert len(ours.lookups.picks("Cai Dahl")) == 1
        assert ours.conversations.about([NAME], []) == ()
    (filing,) = add(store, NAME)
    assert filing.erased == NOON.date()


def test_who_was_picked_for_somebody_of_the_pool_goes_with_them(store: Store) -> None:
    add(store, NAME)
    with store.write() as tx:
        ours = tx.workspace(TEAM)
        ours.lookups.pick("pool:1", Pick("openalex:A1", True, "U1", NOON))
        ours.candidates.erase([1], NOON)
        assert ours.lookups.picks("pool:1") == ()


def test_look_ups_are_counted(store: Store) -> None:
    with store.write() as tx:
        log = tx.workspace(TEAM).lookups
        assert log.count() == 0
        for _ in range(3):
            log.record("pool:1", at=NOON, member="U1", purpose="a call", surface="direct")
        assert log.count() == 3
        assert tx.workspace("T2").lookups.count() == 0
