"""Who looked up whom is kept, without a name and without what was typed."""

from datetime import timedelta

import pytest
from sqlalchemy import create_engine, text

from storage.engine import parse_url
from storage.lookups import without_names
from storage.records import Pick
from storage.store import Store
from tests.storage.people import TEAM
from tests.storage.samples import NOON


def test_each_look_up_adds_one_row_and_the_newest_is_first(store: Store) -> None:
    with store.write() as tx:
        log = tx.workspace(TEAM).lookups
        log.record("openalex:A1", at=NOON, member="U1", purpose="a role", surface="dm")
        later = NOON + timedelta(minutes=1)
        log.record(
            "pool:7", at=later, member="U2", purpose="a talk", surface="terminal", sources=("pool",)
        )
        rows = log.recent()
        assert [(r.at, r.member, r.purpose, r.surface, r.sources) for r in rows] == [
            (later, "U2", "a talk", "terminal", ("pool",)),
            (NOON, "U1", "a role", "dm", ()),
        ]
        assert log.of("openalex:A1") == (rows[1],)
        assert tx.workspace("T2").lookups.recent() == ()


def test_nobody_is_looked_up_without_a_purpose(store: Store) -> None:
    for purpose in ("", "  "):
        with pytest.raises(ValueError, match="purpose"), store.write() as tx:
            tx.workspace(TEAM).lookups.record(
                "pool:1", at=NOON, member="U1", purpose=purpose, surface="dm"
            )


def test_the_log_holds_no_name_and_no_id_of_the_person(database_url: str) -> None:
    with Store.open(database_url, seed=False) as store, store.write() as tx:
        log = tx.workspace(TEAM).lookups
        purpose = "Zyrvanda's interview, QUOXELMIRE team"
        log.record(
            "openalex:A123", at=NOON, member="U1", purpose=purpose, surface="dm",
            names=("Zyrvanda Quoxelmire",),
        )  # fmt: skip
        log.pick("Zyrvanda Quoxelmire", Pick("openalex:A123", True, "U1", NOON))
    engine = create_engine(parse_url(database_url))
    with engine.connect() as connection:
        rows = str(connection.execute(text("SELECT * FROM candidate_lookups")).all())
        asked = str(connection.execute(text("SELECT asked FROM candidate_picks")).all())
    engine.dispose()
    assert "interview" in rows
    for word in ("zyrvanda", "quoxelmire", "a123"):
        assert word not in (rows + asked).casefold()


def test_a_purpose_keeps_the_words_that_are_no_name() -> None:
    said = "Hire Müller for Li's lab (see Mueller)"
    assert without_names(said, ["Ana Müller", "Li"]) == "Hire … for …'s lab (see Mueller)"


def test_a_choice_is_remembered_for_the_name_in_any_spelling_and_can_be_changed(
    store: Store,
) -> None:
    first = Pick("openalex:A1", True, "U1", NOON)
    other = Pick("openalex:A2", False, "U2", NOON + timedelta(hours=1))
    with store.write() as tx:
        log = tx.workspace(TEAM).lookups
        log.pick("Ana Müller", first)
        log.pick("muller, ana", other)
        assert log.picks("ANA MULLER") == (other, first)
        changed = Pick("openalex:A1", False, "U1", NOON + timedelta(hours=2))
        log.pick("Ana Müller", changed)
        assert log.picks("Ana Müller") == (changed, other)
        assert log.picks("Ana Miller") == ()
        assert tx.workspace("T2").lookups.picks("Ana Müller") == ()
