"""A report is decided once, and whoever was shown the old figure is told once."""

from datetime import timedelta

from storage.records import Correction, Report, ReportState, Shown
from storage.store import Store
from tests.storage.samples import NOON


def filed(store: Store, fact: str = "F-1", words: str = "too low", reporter: str = "U1") -> Report:
    with store.write() as tx:
        return tx.workspace("T1").reports.file(fact, words, reporter, NOON)


def corrected(store: Store, report: Report) -> bool:
    with store.write() as tx:
        mine = tx.workspace("T1").reports
        return mine.correct(report, "U9", NOON, new="own-2", note="see the report")


def test_a_report_waits_for_a_decision(store: Store) -> None:
    report = filed(store)
    with store.read() as tx:
        assert tx.workspace("T1").reports.open() == (report,)
        assert tx.workspace("T2").reports.open() == ()
        assert tx.workspace("T1").reports.count_open() == 1


def test_the_same_report_twice_is_one_with_the_later_words(store: Store) -> None:
    filed(store)
    filed(store, words="it is 900")
    with store.read() as tx:
        assert [r.words for r in tx.workspace("T1").reports.open()] == ["it is 900"]


def test_a_decision_is_made_once(store: Store) -> None:
    report = filed(store)
    with store.write() as tx:
        mine = tx.workspace("T1").reports
        assert mine.keep(report.id, "U9", NOON, "it stands")
        assert not mine.correct(report, "U8", NOON, new="own-2", note="")
        found = mine.get(report.id)
    assert found is not None
    assert (found.state, found.decided_by, found.note) == (ReportState.KEPT, "U9", "it stands")


def test_whoever_was_shown_the_old_figure_is_told_and_nobody_else(store: Store) -> None:
    with store.write() as tx:
        for user, facts in (("U2", ("F-1", "F-3")), ("U3", ("F-11",)), ("U9", ("F-1",))):
            tx.workspace("T1").record_shown(Shown(user, NOON, "q", facts))
        tx.workspace("T2").record_shown(Shown("U4", NOON, "q", ("F-1",)))
    report = filed(store)
    assert corrected(store, report)
    expected = (Correction(report.id, "F-1", "own-2", "see the report"),)
    with store.read() as tx:
        mine = tx.workspace("T1").reports
        assert (mine.untold("U1"), mine.untold("U2")) == (expected, expected)
        assert [mine.untold(user) for user in ("U3", "U4", "U9")] == [(), (), ()]


def test_a_correction_is_told_once_unless_the_telling_failed(store: Store) -> None:
    corrected(store, filed(store))
    with store.write() as tx:
        mine = tx.workspace("T1").reports
        waiting = mine.untold("U1")
        assert mine.told("U1", waiting, NOON) == waiting
        assert mine.told("U1", waiting, NOON + timedelta(seconds=1)) == ()
        assert mine.untold("U1") == ()
        mine.untell("U1", waiting)
        assert mine.untold("U1") == waiting


def test_whoever_was_ever_to_be_told_stays_concerned(store: Store) -> None:
    corrected(store, filed(store))
    with store.write() as tx:
        mine = tx.workspace("T1").reports
        assert mine.told("U1", mine.untold("U1"), NOON)
        assert (mine.concerned("U1"), mine.concerned("U2")) == (True, False)
        assert not tx.workspace("T2").reports.concerned("U1")


def test_a_fact_with_signs_of_patterns_in_its_id_is_no_other_one(store: Store) -> None:
    with store.write() as tx:
        tx.workspace("T1").record_shown(Shown("U2", NOON, "q", ("FX1",)))
        assert tx.workspace("T1").reports.shown_to("F_1") == frozenset()
