"""The digest of a channel is its workspace's: guests and others neither change nor preview it."""

from __future__ import annotations

import pytest

from bot.digesting import Digests
from bot.digests.rules import LIMITS
from handlers.blocks.digest import PREFIX
from handlers.digest_channels import STRANGERS, UNKNOWN
from storage.records import Schedule
from tests.unit.handlers.fake_slack import Fails, FakeSlack
from tests.unit.handlers.talker import Json, Talker
from tests.unit.handlers.test_digest_blocks import entered
from tests.unit.handlers.test_digests import HERE, press, shown, submit, told
from tests.unit.handlers.test_members import GUESTS


@pytest.fixture(params=GUESTS)
def guest(request: pytest.FixtureRequest, slack: FakeSlack, talker: Talker) -> None:
    """Whoever writes to the bot is no member of the workspace."""
    assert talker.slack is slack
    slack.answers["users.info"] = {"user": request.param}


@pytest.mark.usefixtures("guest")
@pytest.mark.parametrize("word", ["pause", "resume", "stop", "preview"])
def test_words_change_and_show_nothing(
    slack: FakeSlack, talker: Talker, kept: Digests, schedule: Schedule, word: str
) -> None:
    talker.command(f"digest {word}")
    assert told(slack) == STRANGERS
    assert len(slack.sent("response")) == 1
    assert kept.schedule("T1", "C1") == schedule


@pytest.mark.usefixtures("guest")
def test_the_forms_say_so_and_take_nothing(
    slack: FakeSlack, talker: Talker, kept: Digests, schedule: Schedule
) -> None:
    slack.answers["conversations.info"] = {"channel": {"is_member": True}}
    talker.command("digest")
    assert STRANGERS in str(shown(slack))
    assert not [block for block in shown(slack)["blocks"] if block["type"] == "input"]
    press(talker, "limits")
    assert STRANGERS in str(shown(slack))
    submit(talker, entered())
    assert STRANGERS in str(shown(slack))
    limits = {name: {"value": {"value": "12"}} for name in LIMITS}
    assert submit(talker, limits, kind="assay-digest-limits") == {}
    assert slack.sent("chat.postEphemeral")[-1]["text"] == STRANGERS
    assert kept.schedule("T1", "C1") == schedule


@pytest.mark.usefixtures("guest")
def test_a_menu_under_a_digest_mutes_nothing_for_them(
    slack: FakeSlack, talker: Talker, kept: Digests, schedule: Schedule
) -> None:
    chosen: Json = {"type": "static_select", "action_id": f"{PREFIX}mute", "block_id": "digest"}
    chosen["selected_option"] = {"value": "prices"}
    talker.click(f"{PREFIX}mute", HERE.encode(), actions=[chosen], message={"ts": "17.1"})
    assert told(slack) == STRANGERS
    assert kept.schedule("T1", "C1") == schedule


@pytest.mark.usefixtures("guest", "schedule")
@pytest.mark.parametrize("verb", ["why", "details"])
def test_what_explains_a_posted_digest_is_for_everybody_in_the_channel(
    slack: FakeSlack, talker: Talker, verb: str
) -> None:
    press(talker, verb)
    assert STRANGERS not in str(shown(slack))


def test_where_slack_does_not_say_nothing_is_changed(
    slack: FakeSlack, talker: Talker, kept: Digests, schedule: Schedule
) -> None:
    slack.script["users.info"] = [Fails("missing_scope")]
    talker.command("digest stop")
    assert told(slack) == UNKNOWN
    assert kept.schedule("T1", "C1") == schedule
