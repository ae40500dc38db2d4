"""What the ticker posts, and what ends a digest without anybody asking for it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.digesting import Digests
from storage.records import Schedule
from tests.unit.digests.killed import a_schedule
from tests.unit.handlers.checks import findings
from tests.unit.handlers.fake_slack import FakeSlack
from tests.unit.handlers.talker import NOW, Talker

Json = dict[str, Any]


@pytest.mark.usefixtures("schedule")
def test_the_ticker_posts_what_is_due(slack: FakeSlack, talker: Talker) -> None:
    talker.surfaces.digests.tick()
    talker.surfaces.digests.tick()
    (post,) = slack.sent("chat.postMessage")
    assert findings(post) == []
    assert post["channel"] == "C1"


@pytest.mark.parametrize(
    ("event", "said"),
    [
        ({"type": "member_left_channel", "user": "U0BOT"}, "I was removed from it."),
        ({"type": "channel_archive", "user": "U1"}, "It is archived."),
        ({"type": "group_archive", "user": "U1"}, "It is archived."),
    ],
)
def test_what_ends_a_channel_pauses_its_digest_with_a_word_to_the_owner(
    slack: FakeSlack, talker: Talker, kept: Digests, schedule: Schedule, event: Json, said: str
) -> None:
    talker.event({**event, "channel": "C1"})
    found = kept.schedule("T1", "C1")
    assert found
    assert found.is_paused
    (post,) = slack.sent("chat.postMessage")
    assert post["channel"] == schedule.created_by
    assert said in post["text"]
    talker.event({**event, "channel": "C1"}, "Ev2")
    assert len(slack.sent("chat.postMessage")) == 1


@pytest.mark.usefixtures("schedule")
def test_somebody_else_who_leaves_changes_nothing(talker: Talker, kept: Digests) -> None:
    talker.event({"type": "member_left_channel", "user": "U2", "channel": "C1"})
    found = kept.schedule("T1", "C1")
    assert found
    assert not found.is_paused


def test_schedules_made_before_the_workspace_was_known_become_its_own(kept: Digests) -> None:
    kept.set_up("local", a_schedule("C7", NOW))
    assert kept.adopt("T1") == 1
    assert kept.adopt("T1") == 0
    assert [one.channel for one in kept.schedules("T1")] == ["C7"]
    assert kept.schedules("local") == ()
