"""P17: each look-up is one row, for the admins to see, and no row holds a name."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.services import Services
from handlers.carried import Carried
from handlers.verbs import Verb, action_id
from storage.records import Person
from storage.store import Store
from tests.conftest import sqlite_url
from tests.unit.candidates_evidence import people as p
from tests.unit.handlers.fake_slack import FakeSlack
from tests.unit.handlers.talker import ADMIN, Talker, labels
from tests.unit.rights.samples import ASKS, NAME, WORDS, names_nobody
from tests.unit.test_people import HERE, TEAM, WORK, Desk, asked

LOG = "Who looked up whom"


@pytest.mark.parametrize(
    "person", [f"{NAME}, {p.QUILLMERE}", NAME, "Oswin Tarrabeck", f"openalex:{p.ILVA}"]
)
def test_each_look_up_adds_exactly_one_row(desk: Desk, person: str) -> None:
    desk.ask(asked(person=person))
    (row,) = desk.log()
    assert (row.member, row.purpose, row.surface, row.at) == ("U01", p.PURPOSE, "direct", p.NOON)


def test_no_byte_of_the_log_is_part_of_a_name(tmp_path: Path) -> None:
    with Store.open(sqlite_url(tmp_path)) as store:
        with store.write() as tx:
            pool = tx.workspace(TEAM).candidates
            pool.add([Person(NAME, "consent", p.QUILLMERE)], "U1", p.NOON)
            pool.record_evidence([WORK])
        services = Services(store, lambda: p.NOON)
        services.answer(asked(purpose=f"first call with {NAME}"), HERE, p.DAY)
        services.answer(asked(person="Oswin Tarrabeck"), HERE, p.DAY)  # settled by nothing
        with closing(sqlite3.connect(tmp_path / "assay.db")) as database:
            rows = database.execute("SELECT * FROM candidate_lookups").fetchall()
            rows += database.execute("SELECT * FROM candidate_picks").fetchall()
    assert len(rows) >= 1
    assert "first call with" in str(rows)
    assert not any(word in str(rows).casefold() for word in (*WORDS, "oswin", "tarrabeck"))


def test_admins_see_the_log_without_a_name(pool: Talker, slack: FakeSlack) -> None:
    pool.said(ASKS)
    pool.press_in(LOG, pool.open_home(ADMIN), ADMIN)
    shown = str(slack.sent("views.update")[-1]["view"])
    assert "first call" in shown
    assert names_nobody(shown)


@pytest.mark.parametrize(("user", "sees"), [(ADMIN, True), ("U2", False)])
def test_a_button_made_out_to_anybody_shows_it_to_admins_alone(
    pool: Talker, slack: FakeSlack, user: str, sees: bool
) -> None:
    pool.said(ASKS)
    assert (LOG in labels(pool.open_home(user))) is sees
    value = Carried("help", "T1", user).encode()
    view = {"channel": {}, "container": {"type": "view"}, "response_url": ""}
    pool.click(action_id(Verb.LOG), value, user, **view)
    assert ("first call" in str(slack.sent("views.update"))) is sees
