"""Direct messages, mentions, App Home and the rest of what Slack tells."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from handlers.inbox import StoredInbox, keys_of
from storage.records import Received
from tests.unit.handlers.checks import findings
from tests.unit.handlers.fake_slack import FakeSlack
from tests.unit.handlers.talker import NOW, OFFER, Talker, away, direct_message, mention

MANIFEST = Path(__file__).parents[3] / "manifest.yml"


def _posts(slack: FakeSlack) -> list[dict[str, Any]]:
    return slack.sent("chat.postMessage")


def test_a_direct_message_is_answered_in_its_thread(talker: Talker, slack: FakeSlack) -> None:
    talker.event(direct_message(OFFER, ts="7.7"))
    (post,) = _posts(slack)
    assert (post["channel"], post["thread_ts"]) == ("D1", "7.7")
    assert findings(post) == []


def test_a_reply_in_a_thread_is_answered_in_that_thread(talker: Talker, slack: FakeSlack) -> None:
    talker.event(direct_message(OFFER, ts="8.8", thread_ts="7.7"))
    assert _posts(slack)[0]["thread_ts"] == "7.7"


@pytest.mark.parametrize(
    "more",
    [
        {"subtype": "message_changed"},
        {"subtype": "message_deleted"},
        {"subtype": "bot_message"},
        {"bot_id": "B9"},
        {"channel_type": "channel"},
    ],
)
def test_edits_bots_and_channels_are_left_alone(
    talker: Talker, slack: FakeSlack, more: dict[str, str]
) -> None:
    assert talker.event(direct_message(OFFER) | more).status == 200
    assert _posts(slack) == []


def test_a_redelivered_event_is_answered_once(talker: Talker, slack: FakeSlack) -> None:
    statuses = [talker.event(direct_message(OFFER), "Ev1").status for _ in range(3)]
    assert statuses == [200] * 3
    assert len(_posts(slack)) == 1


def test_one_message_with_two_event_ids_is_answered_once(talker: Talker, slack: FakeSlack) -> None:
    talker.event(direct_message(OFFER), "Ev1")
    talker.event(direct_message(OFFER), "Ev2")
    talker.event(direct_message(OFFER, ts="2.0"), "Ev3")
    assert len(_posts(slack)) == 2


def test_nothing_is_shared_from_a_conversation_that_nobody_else_reads(
    talker: Talker, slack: FakeSlack
) -> None:
    talker.event(direct_message(OFFER))
    assert "assay:share" not in str(_posts(slack)[0])
    assert "assay:sources" in str(_posts(slack)[0])


def test_a_mention_is_answered_in_its_thread_with_what_may_be_public(
    talker: Talker, slack: FakeSlack
) -> None:
    talker.event(mention(OFFER, ts="3.3"))
    (post,) = _posts(slack)
    assert (post["channel"], post["thread_ts"]) == ("C1", "3.3")
    assert "Don't say" not in str(post)
    assert findings(post) == []


@pytest.mark.parametrize("text", ["nonsense", "help", "how do we compare to openai"])
def test_what_is_for_the_asker_alone_is_never_public(
    talker: Talker, slack: FakeSlack, text: str
) -> None:
    talker.command("our offer is 2048 H100 for 40 researchers")
    talker.event(mention(text, ts="3.3"))
    talker.event(mention(text, ts="4.4"), "Ev2")
    assert _posts(slack) == []
    assert len(slack.sent("chat.postEphemeral")) == 2


def test_bad_input_in_a_mention_is_told_to_its_writer(talker: Talker, slack: FakeSlack) -> None:
    talker.event(mention("nonsense", ts="3.3"))
    (sent,) = slack.sent("chat.postEphemeral")
    assert (sent["user"], sent["channel"], sent["thread_ts"]) == ("U1", "C1", "3.3")


def test_an_event_that_can_not_be_claimed_is_left_for_slack_to_send_again(
    talker: Talker, slack: FakeSlack, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(talker.store, "on_write", away)
        assert talker.event(direct_message(OFFER)).status == 500
    assert talker.event(direct_message(OFFER)).status == 200
    assert len(_posts(slack)) == 1


def test_a_crash_between_question_and_answer_is_apologised_for_once(
    talker: Talker, slack: FakeSlack
) -> None:
    with talker.store.write() as tx:
        tx.inbox.claim(["T1:Ev9"], NOW, {"channel": "D1", "thread": "7.7"})
        tx.inbox.claim(["T1:Ev10"], NOW)
    assert talker.surfaces.apologise_for_crash() == 1
    assert talker.surfaces.apologise_for_crash() == 0
    (post,) = _posts(slack)
    assert (post["channel"], post["thread_ts"]) == ("D1", "7.7")


def _lost(talker: Talker) -> tuple[Received, ...]:
    """What the process that comes after this one would apologise for."""
    return StoredInbox(talker.store, lambda: NOW, "the-next-one").lost()


def test_an_answered_question_needs_no_apology(talker: Talker, slack: FakeSlack) -> None:
    talker.event(direct_message(OFFER))
    assert len(_posts(slack)) == 1
    assert _lost(talker) == ()


def test_a_question_whose_failure_was_told_needs_no_second_apology(
    talker: Talker, slack: FakeSlack
) -> None:
    talker.store.on_look = away
    talker.event(direct_message(OFFER))
    assert "went wrong on our side" in _posts(slack)[0]["text"]
    assert _lost(talker) == ()


def test_prompts_are_decoration_that_may_fail(talker: Talker) -> None:
    event = {"type": "app_home_opened", "tab": "messages", "user": "U1", "channel": "D1"}
    assert talker.event(event).status == 200


def _subscribed() -> list[str]:
    manifest = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    events: list[str] = manifest["settings"]["event_subscriptions"]["bot_events"]
    return events


@pytest.mark.parametrize("name", _subscribed())
def test_every_event_of_the_manifest_has_a_listener(
    talker: Talker, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    event = direct_message(OFFER) if name.startswith("message") else {"type": name, "user": "U1"}
    event |= {"channel": "C1", "ts": "1.0"} if name == "app_mention" else {}
    caplog.set_level("INFO")
    assert talker.event(event).status == 200
    assert "unhandled request" not in caplog.text


def test_an_unknown_event_is_accepted_and_counted(
    talker: Talker, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    assert talker.event({"type": "emoji_changed"}).status == 200
    assert "unhandled request type=event_callback event=emoji_changed" in caplog.text


def test_commands_and_clicks_have_no_keys_and_are_never_taken_for_redelivered() -> None:
    assert keys_of({"command": "/compute-benchmark"}) == []
