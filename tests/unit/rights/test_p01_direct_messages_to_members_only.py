"""P1: what is said of a person goes to a direct message with the member who asked."""

from __future__ import annotations

import pytest

from tests.unit.handlers.fake_slack import FakeSlack, Json
from tests.unit.handlers.talker import Talker
from tests.unit.rights.samples import ASKS, names_nobody, posted

DIRECT = "I answer that in a direct message"


def person_asks(talker: Talker, slack: FakeSlack, **user: object) -> Json:
    slack.answers["users.info"] = {"user": {"id": "U7", "team_id": "T1", **user}}
    return talker.said(ASKS, user="U7")


def test_in_a_direct_message_a_member_is_answered(pool: Talker) -> None:
    assert "Larkspur-70B" in str(pool.said(ASKS))


def test_in_a_channel_nobody_is_named_and_the_asker_hears_where_it_is_answered(
    pool: Talker, slack: FakeSlack
) -> None:
    pool.mention(ASKS)
    assert names_nobody(posted(slack))
    assert DIRECT in str(slack.calls)
    assert slack.sent("chat.postMessage") == [] or "C1" not in str(slack.sent("chat.postMessage"))


def test_a_slash_command_names_nobody_either(pool: Talker, slack: FakeSlack) -> None:
    pool.command(ASKS)
    assert names_nobody(posted(slack))
    assert DIRECT in str(slack.sent("response"))


@pytest.mark.parametrize(
    "user",
    [
        {"is_restricted": True},
        {"is_ultra_restricted": True},
        {"team_id": "T2", "is_stranger": True},
        {"is_bot": True},
    ],
)
def test_guests_members_of_other_workspaces_and_bots_are_refused(
    pool: Talker, slack: FakeSlack, user: Json
) -> None:
    answer = person_asks(pool, slack, **user)
    assert "members of this workspace only" in str(answer)
    assert names_nobody(posted(slack))
    with pool.store.read() as tx:
        assert tx.workspace("T1").lookups.recent() == ()
