"""P20: nothing of one workspace is seen by another, and nothing of it stays when it leaves."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.unit.handlers.talker import Talker
from tests.unit.rights.samples import ASKS
from tests.unit.test_people import HERE, WORK, Desk, asked
from tests.unit.told import text


def test_the_same_question_from_another_workspace_finds_nothing_of_the_first(desk: Desk) -> None:
    desk.add(WORK)
    desk.scholars.known = ()
    ours = text(desk.ask(asked()))
    theirs = text(desk.ask(asked(), replace(HERE, team="T02OTHER")))
    assert "Larkspur-70B" in ours
    assert "Larkspur-70B" not in theirs
    with desk.services.store.read() as tx:
        assert len(tx.workspace("T02OTHER").lookups.recent()) == 1
        assert len(tx.workspace(HERE.team).lookups.recent()) == 1


@pytest.mark.parametrize(
    "event", [{"type": "app_uninstalled"}, {"type": "tokens_revoked", "tokens": {"bot": ["U0"]}}]
)
def test_who_takes_the_app_away_takes_everything_along(
    pool: Talker, event: dict[str, object]
) -> None:
    pool.said(ASKS)
    pool.event(event, "Ev1")
    with pool.store.read() as tx:
        ours = tx.workspace("T1")
        assert ours.candidates.count() == 0
        assert ours.lookups.recent() == ()
        assert ours.conversations.of_user("U1") == ()


def test_a_members_own_token_ends_nothing(pool: Talker) -> None:
    pool.event({"type": "tokens_revoked", "tokens": {"oauth": ["U1"]}}, "Ev2")
    with pool.store.read() as tx:
        assert tx.workspace("T1").candidates.count() == 1
