"""P15: what was looked up is gone within a day, candidates go by themselves; only counts stay."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import daily
from bot.feeds.scholars import KEPT_FOR
from bot.retention import Keeping, forget_old
from bot.scheduler import Rounds
from bot.settings import Settings
from storage.records import Person, Remembered, Shown
from storage.store import Store
from tests.conftest import sqlite_url
from tests.unit.candidates.test_cli import assay
from tests.unit.candidates_evidence import people as p
from tests.unit.handlers.talker import Talker
from tests.unit.rights.samples import NAME, WORDS

KEEPING = Keeping.of(Settings())


def filled(folder: Path) -> Store:
    store = Store.open(sqlite_url(folder), seed=False)
    person = Person(NAME, "consent", p.QUILLMERE, notified=p.DAY)
    with store.write() as tx:
        tx.workspace("T1").candidates.add([person], "U1", p.NOON)
    return store


def test_replies_about_people_are_kept_a_day_at_most() -> None:
    assert timedelta(hours=24) >= KEPT_FOR


def test_past_the_date_the_night_leaves_counts_in_the_log_and_nothing_in_the_files(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    with filled(tmp_path) as store:
        daily.forget_old(store, lambda: p.NOON + timedelta(days=89), KEEPING)
        assert count(store) == 1
        daily.forget_old(store, lambda: p.NOON + timedelta(days=91), KEEPING)
        assert count(store) == 0
        held = b"".join(file.read_bytes().lower() for file in tmp_path.iterdir())
    assert not any(word.encode() in held for word in WORDS)
    assert "people=1" in caplog.text
    assert not any(word in caplog.text.casefold() for word in WORDS)


def test_the_days_are_a_setting(tmp_path: Path) -> None:
    with filled(tmp_path) as store:
        keeping = Keeping.of(Settings(candidate_days=10))
        assert forget_old(store, p.NOON + timedelta(days=11), keeping)["people"] == 1


def test_a_look_counts_as_a_use(tmp_path: Path) -> None:
    with filled(tmp_path) as store:
        with store.write() as tx:
            tx.workspace("T1").candidates.use(1, p.NOON + timedelta(days=80))
        assert forget_old(store, p.NOON + timedelta(days=100), KEEPING)["people"] == 0
        assert forget_old(store, p.NOON + timedelta(days=366), KEEPING)["people"] == 1


def test_the_look_up_log_goes_after_a_year_and_what_was_shown_after_ninety_days(
    tmp_path: Path,
) -> None:
    with filled(tmp_path) as store:
        with store.write() as tx:
            ours = tx.workspace("T1")
            ours.lookups.record("pool:1", at=p.NOON, member="U1", purpose="a role", surface="dm")
            ours.record_shown(Shown("U1", p.NOON, "price of h100"))
        gone = forget_old(store, p.NOON + timedelta(days=91), KEEPING)
        assert (gone["shown"], gone["lookups"]) == (1, 0)
        assert forget_old(store, p.NOON + timedelta(days=366), KEEPING)["lookups"] == 1


def test_the_bot_does_it_once_a_day(talker: Talker) -> None:
    from bot.app import rounds

    found: Rounds = rounds(Settings(), talker.surfaces)
    (chore,) = (one for one in found.chores if one.name == "forget")
    with talker.store.write() as tx:
        tx.workspace("T1").candidates.add([Person(NAME, "consent")], "U1", p.NOON - timedelta(400))
    chore.work()
    assert count(talker.store) == 0


def test_every_kind_of_row_has_its_days() -> None:
    assert set(KEEPING.days) == set(Remembered)


def count(store: Store) -> int:
    with store.read() as tx:
        return tx.workspace("T1").candidates.count()


def test_without_a_bot_a_command_does_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Store.open(sqlite_url(tmp_path), seed=False) as store, store.write() as tx:
        then = datetime(2020, 1, 1, tzinfo=UTC)
        tx.workspace("T1").candidates.add([Person(NAME, "consent", notified=p.DAY)], "U1", then)
    monkeypatch.setenv("DATABASE_URL", sqlite_url(tmp_path))
    said = assay("expire", "--team", "T1")
    with Store.open(sqlite_url(tmp_path), seed=False) as store:
        assert count(store) == 0
    assert said.exit_code == 0
    assert not any(word in said.output.casefold() for word in WORDS)
