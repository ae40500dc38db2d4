"""P11: the block list wins over everything, and sounds the same wherever it does."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.records import Added, Person
from storage.store import Store
from tests.unit.candidates_evidence import people as p
from tests.unit.handlers.talker import NOW, Talker
from tests.unit.rights.samples import ASKS, NAME, WORDS
from tests.unit.test_people import PLACED, TEAM, WORK, Desk, asked
from tests.unit.told import text


def block(store: Store, team: str, *ids: str) -> None:
    with store.write() as tx:
        tx.workspace(team).candidates.block_person(Person(NAME, "", p.QUILLMERE), p.NOON, ids)


def test_a_direct_question_of_any_member_gets_the_neutral_answer(pool: Talker) -> None:
    block(pool.store, "T1", "openalex:" + p.ILVA)
    for user in ("U1", "U2"):
        said = str(pool.said(ASKS, root=f"1.{user[1]}", user=user))
        assert "Larkspur" not in said
    with pool.store.read() as tx:
        found = tx.workspace("T1").candidates.is_blocked(NAME, p.QUILLMERE)
    assert found


def test_the_answers_to_a_name_an_id_and_a_misspelling_are_the_same(desk: Desk) -> None:
    block(desk.services.store, TEAM, p.ILVA)
    people = (PLACED, f"openalex:{p.ILVA}", f"Ilwa Marrowdene, {p.QUILLMERE}")
    told = {text(desk.ask(asked(person=person))) for person in people}
    assert len(told) == 1
    assert not any(word in str(told).casefold() for word in WORDS)


def test_no_import_brings_them_back_and_no_group_shows_them(pool: Talker) -> None:
    with pool.store.write() as tx:
        ours = tx.workspace("T1").candidates
        ours.block([1], NOW)
        again = ours.add([Person(NAME, "consent", p.QUILLMERE)], "U2", NOW)
    assert [one.outcome for one in again] == [Added.BLOCKED]
    said = str(pool.said("who in our pool has trained above 1e20"))
    assert not any(word in said.casefold() for word in WORDS)


def test_a_block_outlives_a_restart(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/assay.db"
    with Store.open(url, seed=False) as store:
        block(store, "T1")
    with Store.open(url, seed=False) as store, store.read() as tx:
        assert tx.workspace("T1").candidates.is_blocked(NAME, p.QUILLMERE)
        assert not tx.workspace("T2").candidates.is_blocked(NAME, p.QUILLMERE)


def test_the_list_itself_holds_no_name(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/assay.db"
    with Store.open(url, seed=False) as store:
        block(store, "T1", "openalex:" + p.ILVA)
    held = b"".join(file.read_bytes().lower() for file in tmp_path.iterdir())
    assert not any(word.encode() in held for word in (*WORDS, p.ILVA.casefold()))


@pytest.mark.parametrize(
    "ident", [p.ILVA, f"openalex:{p.ILVA}", f"https://openalex.org/{p.ILVA}", p.ILVA.lower()]
)
def test_an_id_blocks_in_whichever_way_it_was_written(desk: Desk, ident: str) -> None:
    with desk.services.store.write() as tx:
        elsewhere = Person("Somebody Else", "", "Elsewhere")
        tx.workspace(TEAM).candidates.block_person(elsewhere, p.NOON, (ident,))
    for person in (PLACED, f"openalex:{p.ILVA}"):
        assert "Larkspur" not in text(desk.ask(asked(person=person)))


def test_somebody_of_the_pool_is_kept_away_however_they_are_asked_for(desk: Desk) -> None:
    desk.add(WORK)
    assert "Larkspur" in text(desk.ask(asked(person="pool:1")))
    block(desk.services.store, TEAM)
    told = {text(desk.ask(asked(person=person))) for person in (NAME, PLACED, "pool:1")}
    assert len(told) == 1
    assert "Larkspur" not in str(told)
