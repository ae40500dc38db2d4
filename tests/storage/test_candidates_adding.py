"""Everybody is in the pool once, and only of their own team."""

from datetime import date

import pytest

from storage import candidate_stream
from storage.candidate_stream import import_people
from storage.records import Added
from storage.store import Store
from tests.storage.people import TEAM, a_person, add, found, names
from tests.storage.samples import NOON


def outcomes(store: Store, *people: object) -> list[Added]:
    return [filing.outcome for filing in add(store, *people)]  # type: ignore[arg-type]


def test_a_person_comes_back_as_given(store: Store) -> None:
    given = a_person("Ørjan Tveßmo", topics=("scaling", "évals"), url="https://tv.example", source="a fair", region="EU", notified=date(2026, 11, 1))  # fmt: skip  # noqa: E501
    add(store, given)
    with store.read() as tx:
        kept = tx.workspace(TEAM).candidates.get(1)
    assert kept is not None
    assert (kept.person, kept.added_by, kept.added_at, kept.used_at) == (given, "U1", NOON, NOON)


def test_no_sign_in_an_entry_is_read_as_anything_else(store: Store) -> None:
    odd = '\\N \\. \t "{}", \r\n\\ \u2028 王 %s'
    given = a_person(
        f"Cai {odd} Lund", affiliation=odd, source="\\N", region=odd, topics=(odd, "b")
    )
    assert outcomes(store, given, "Anneke Brandvold", given) == [Added.NEW, Added.NEW, Added.SAME]
    assert outcomes(store, given) == [Added.SAME]
    with store.read() as tx:
        kept = tx.workspace(TEAM).candidates.page()[0]
    assert kept.person == given


def test_people_called_null_or_by_numbers_are_people_like_all_others(store: Store) -> None:
    assert outcomes(store, "Anneke Null", "Null 7") == [Added.NEW, Added.NEW]
    assert outcomes(store, "Anneke Null", "7 Null", "Bo Null") == [
        Added.SAME, Added.UPDATED, Added.NEW,
    ]  # fmt: skip
    assert found(store, "Anneke Nul") == ["Anneke Null"]
    with store.write() as tx:
        tx.workspace(TEAM).candidates.erase([1, 2], NOON)
    assert found(store, "Null") == ["Bo Null"]


def test_who_is_there_already_is_a_duplicate_and_nothing_changes(store: Store) -> None:
    assert outcomes(store, a_person(), a_person()) == [Added.NEW, Added.SAME]
    assert outcomes(store, a_person("BRANDVOLD, Anneke")) == [Added.UPDATED]
    assert outcomes(store, a_person("BRANDVOLD, Anneke")) == [Added.SAME]
    assert names(store) == ["BRANDVOLD, Anneke"]


def test_a_newer_entry_changes_what_it_says_and_leaves_the_rest(store: Store) -> None:
    add(store, a_person(url="https://a.example", topics=("x",), notified=date(2026, 11, 2)))
    newer = a_person(url="https://a.example", affiliation="Globex", notified=date(2026, 11, 1))
    assert outcomes(store, newer) == [Added.UPDATED]
    with store.read() as tx:
        kept = tx.workspace(TEAM).candidates.get(1)
    assert kept is not None
    assert kept.person == a_person(
        url="https://a.example", topics=("x",), affiliation="Globex", notified=date(2026, 11, 2)
    )


def test_namesakes_elsewhere_or_with_another_link_are_other_people(store: Store) -> None:
    assert outcomes(
        store,
        a_person(),
        a_person(affiliation="Globex"),
        a_person(url="https://one.example"),
        a_person(url="https://two.example"),
    ) == [Added.NEW, Added.NEW, Added.UPDATED, Added.NEW]


def test_a_name_without_letters_is_told_and_not_stored(store: Store) -> None:
    assert outcomes(store, a_person("* - *")) == [Added.NAMELESS]
    assert names(store) == []


def test_nobody_is_stored_without_a_basis(store: Store) -> None:
    with pytest.raises(ValueError, match="basis"):
        add(store, a_person(), a_person("Bo Ek", basis=""))
    assert names(store) == []


def test_teams_do_not_see_each_other(store: Store) -> None:
    add(store, "Anneke Brandvold", team="T1")
    assert found(store, "Anneke Brandvold", team="T2") == []
    assert names(store, "T2") == []
    add(store, "Anneke Brandvold", team="T2")
    with store.write() as tx:
        assert tx.workspace("T2").candidates.erase([1], NOON) == 1
    assert names(store, "T1") == ["Anneke Brandvold"]


def test_the_number_of_who_was_erased_is_not_given_again(store: Store) -> None:
    add(store, "Anneke Brandvold", "Bo Ek")
    with store.write() as tx:
        tx.workspace(TEAM).candidates.erase([2], NOON)
    assert [filing.candidate for filing in add(store, "Cai Lund")] == [3]


def test_a_long_import_is_stored_in_short_transactions(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(candidate_stream, "AT_ONCE", 3)
    people = [a_person(f"Person{chr(97 + n)} Lund") for n in range(8)]
    told = import_people(store, TEAM, people, "U1", NOON)
    assert next(told).candidate == 1
    assert len(names(store)) == 3  # the first batch is there before the next is asked for
    assert [filing.candidate for filing in told] == list(range(2, 9))
    assert found(store, "Persnh Lund")[0] == "Personh Lund"


def test_who_was_added_before_a_crash_is_found_after_the_next_import(store: Store) -> None:
    with store.write() as tx:
        tx.workspace(TEAM).candidates.add_unfiled([a_person("Anneke Brandvold")], "U1", NOON)
    assert found(store, "Anneke Brandvold") == ["Anneke Brandvold"]
    assert found(store, "Aneke Brandvold") == []
    add(store, "Bo Ek")
    assert found(store, "Aneke Brandvold") == ["Anneke Brandvold"]
