"""Digests in Slack: set up by a form, changed by words and buttons, ended by what happens."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from bot.digesting import Digests
from handlers.blocks.digest import PREFIX, Target
from storage.records import DeliveryState, Schedule
from tests.unit.handlers.checks import findings
from tests.unit.handlers.fake_slack import RESPONSE, Fails, FakeSlack
from tests.unit.handlers.talker import NOW, Talker
from tests.unit.handlers.test_digest_blocks import entered

Json = dict[str, Any]
HERE = Target("T1", "C1")


def told(slack: FakeSlack) -> str:
    """What was said last to one person."""
    return str(slack.sent(RESPONSE)[-1]["text"])


def submit(talker: Talker, values: Json, target: Target = HERE, kind: str = "assay-digest") -> Json:
    """Submit a form; the answer to Slack."""
    view = {"id": "V1", "type": "modal", "callback_id": kind, "private_metadata": target.encode()}
    body = {"type": "view_submission", "team": {"id": "T1"}, "user": {"id": "U1"}}
    answer = talker.dispatch({**body, "view": {**view, "state": {"values": values}}})
    found: Json = json.loads(answer.body) if answer.body else {}
    return found


def shown(slack: FakeSlack) -> Json:
    """The view that was shown last."""
    found: Json = slack.sent("views.update")[-1]["view"]
    return found


def test_the_word_alone_opens_the_form_filled_with_the_zone_of_the_asker(
    slack: FakeSlack, talker: Talker
) -> None:
    slack.answers["users.info"] = {"user": {"team_id": "T1", "tz": "Asia/Tokyo"}}
    talker.command("digest")
    view = shown(slack)
    assert findings(view) == []
    assert view["callback_id"] == "assay-digest"
    assert "Asia/Tokyo" in str(view)


def test_a_filled_form_sets_it_up_and_says_when_it_comes(
    slack: FakeSlack, talker: Talker, kept: Digests
) -> None:
    slack.answers["conversations.info"] = {"channel": {"is_member": True}}
    assert submit(talker, entered())["response_action"] == "update"
    found = kept.schedule("T1", "C1")
    assert found
    assert (found.weekday, found.tz, found.sections, found.labs, found.created_by) == (
        3,
        "Europe/Berlin",
        ("pay", "prices"),
        ("openai",),
        "U1",
    )
    assert "Set up: Thursdays at 17:30 (Europe/Berlin)." in str(shown(slack))
    assert "Thu 26 Nov 2026 at 17:30" in str(shown(slack))


def test_what_is_wrong_is_said_before_the_form_closes(talker: Talker, kept: Digests) -> None:
    answer = submit(talker, entered(tz={"value": "Europe/Berln"}))
    assert answer["response_action"] == "errors"
    assert "Europe/Berlin" in answer["errors"]["tz"]
    assert kept.schedule("T1", "C1") is None


@pytest.mark.parametrize(
    ("fault", "info", "said"),
    [
        (Fails("channel_not_found"), {}, "Type /invite @assay in it"),
        (None, {"is_member": False}, "Type /invite @assay in it"),
        (None, {"is_archived": True}, "That channel is archived"),
    ],
)
def test_a_channel_that_we_can_not_post_in_is_said_with_the_remedy(
    slack: FakeSlack, talker: Talker, kept: Digests, fault: Fails | None, info: Json, said: str
) -> None:
    slack.script["conversations.info"] = [fault] if fault else []
    slack.answers["conversations.info"] = {"channel": info}
    submit(talker, entered())
    assert said in str(shown(slack)["blocks"][0])
    assert kept.schedule("T1", "C1") is None


@pytest.mark.parametrize(("members", "is_set_up"), [(["U1"], True), (["U2"], False)])
def test_only_a_member_sets_up_the_digest_of_another_channel(
    slack: FakeSlack, talker: Talker, kept: Digests, members: list[str], is_set_up: bool
) -> None:
    slack.answers["conversations.info"] = {"channel": {"is_member": True}}
    slack.answers["conversations.members"] = {"members": members}
    submit(talker, entered(), Target("T1", "C2"))
    assert (kept.schedule("T1", "C1") is not None) is is_set_up
    assert ("Only members of a channel" in str(shown(slack))) is not is_set_up


def test_saving_again_keeps_who_set_it_up_and_makes_up_for_nothing(
    slack: FakeSlack, talker: Talker, kept: Digests, schedule: Schedule
) -> None:
    slack.answers["conversations.info"] = {"channel": {"is_member": True}}
    submit(talker, entered())
    found = kept.schedule("T1", "C1")
    assert found
    assert (found.created_by, found.created_at) == (schedule.created_by, schedule.created_at)
    assert found.since == NOW


@pytest.mark.usefixtures("schedule")
def test_pause_resume_and_stop_are_words_under_the_one_command(
    slack: FakeSlack, talker: Talker, kept: Digests
) -> None:
    talker.command("digest pause")
    assert told(slack).startswith("Paused.")
    paused = kept.schedule("T1", "C1")
    assert paused
    assert (paused.is_paused, paused.paused_by) == (True, "U1")
    talker.command("digest pause")
    assert told(slack) == "It is paused already."
    talker.command("digest resume")
    assert told(slack).startswith("Resumed. The next one comes ")
    talker.command("digest stop")
    assert told(slack).startswith("Stopped.")
    talker.command("digest resume")
    assert told(slack).startswith("This channel has no digest yet.")


@pytest.mark.usefixtures("schedule")
def test_pausing_gives_up_what_is_planned(talker: Talker, kept: Digests) -> None:
    assert kept.plan_now("T1", "C1", NOW.date())
    talker.command("digest pause")
    row = kept.delivery("T1", "C1", NOW.date())
    assert row
    assert (row.state, row.error) == (DeliveryState.FAILED, "paused")


def test_a_preview_is_for_the_asker_alone(slack: FakeSlack, talker: Talker) -> None:
    talker.command("digest preview")
    assert told(slack).startswith("Only you see this.")
    assert slack.sent("chat.postMessage") == []


@pytest.mark.parametrize("words", ["digest now", "digest pause please"])
def test_other_words_get_the_words_that_there_are(
    slack: FakeSlack, talker: Talker, words: str
) -> None:
    talker.command(words)
    assert "digest preview, digest pause" in told(slack)
    assert len(slack.sent(RESPONSE)) == 1


def test_in_a_direct_conversation_it_asks_for_the_channel(slack: FakeSlack, talker: Talker) -> None:
    talker.command("digest pause", channel_id="D1")
    assert told(slack).startswith("A digest goes to a channel")


def press(talker: Talker, verb: str, target: Target = HERE, **more: Any) -> None:
    """Press a button under a digest."""
    talker.click(f"{PREFIX}{verb}", target.encode(), **more)


@pytest.mark.usefixtures("schedule")
def test_a_section_is_muted_from_the_message(
    slack: FakeSlack, talker: Talker, kept: Digests
) -> None:
    action = {"type": "static_select", "action_id": f"{PREFIX}mute", "block_id": "digest"}
    action["selected_option"] = {"value": "prices"}  # type: ignore[assignment]
    body: Json = {"type": "block_actions", "actions": [action], "trigger_id": "1.1"}
    body |= {"team": {"id": "T1"}, "user": {"id": "U1"}, "channel": {"id": "C1"}}
    body |= {"message": {"ts": "17.1", "bot_id": "B0"}, "response_url": slack.response_url}
    body |= {"container": {"type": "message", "channel_id": "C1"}}
    talker.dispatch(body)
    assert told(slack).startswith("Muted: Prices and new chips.")
    found = kept.schedule("T1", "C1")
    assert found
    assert found.muted == ("prices",)
    talker.dispatch(body)
    assert told(slack) == "Prices and new chips is muted already."


@pytest.mark.usefixtures("schedule")
def test_thresholds_are_changed_for_the_channel(
    slack: FakeSlack, talker: Talker, kept: Digests
) -> None:
    press(talker, "limits")
    view = shown(slack)
    values = {
        block["block_id"]: {"value": {"value": block["element"]["initial_value"]}}
        for block in view["blocks"]
        if block["type"] == "input"
    }
    values["price_share"] = {"value": {"value": "12"}}
    assert submit(talker, values, kind=view["callback_id"]) == {}
    found = kept.schedule("T1", "C1")
    assert found
    assert found.limits == (("price_share", 0.12),)
    values["price_share"] = {"value": {"value": "none"}}
    assert "price_share" in submit(talker, values, kind=view["callback_id"])["errors"]


@pytest.mark.parametrize("verb", ["why", "details", "settings"])
def test_views_open_for_the_day_of_the_message(slack: FakeSlack, talker: Talker, verb: str) -> None:
    press(talker, verb, Target("T1", "C1", "2026-04-08"))
    assert findings(shown(slack)) == []


@pytest.mark.usefixtures("schedule")
def test_a_button_of_another_workspace_does_nothing(
    slack: FakeSlack, talker: Talker, kept: Digests
) -> None:
    press(talker, "pause", Target("T2", "C1"))
    assert "belongs to the person" in told(slack)
    found = kept.schedule("T1", "C1")
    assert found
    assert not found.is_paused


def test_an_unknown_button_is_an_old_one(slack: FakeSlack, talker: Talker) -> None:
    press(talker, "dance")
    assert "older version" in told(slack)


@pytest.mark.usefixtures("schedule")
def test_send_again_sends_once_however_often_it_is_pressed(
    slack: FakeSlack, talker: Talker, kept: Digests
) -> None:
    kept.plan_now("T1", "C1", NOW.date())
    with kept.store.write() as tx:
        claimed = tx.outbox.claim("gone", now=NOW, until=NOW + timedelta(minutes=2))
        assert claimed
        assert tx.outbox.unknown(claimed, at=NOW, error="missing_scope")
    target = Target("T1", "C1", delivery=claimed.id)
    press(talker, "again", target)
    press(talker, "again", target)
    posts = slack.sent("chat.postMessage")
    assert [post["channel"] for post in posts] == ["C1"]
    assert told(slack).startswith("It was sent again already")
