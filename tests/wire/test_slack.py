"""The whole bot in a local Slack, in Socket Mode and over HTTP."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.unit.handlers.checks import findings
from tests.wire import local_slack
from tests.wire.conftest import Bot, environment, launched
from tests.wire.local_slack import ALICE, BOB, GENERAL, RANDOM, LocalSlack, eventually

OFFER = "2048 H100 40 researchers vs openai"


def _public(slack: LocalSlack, channel: str = GENERAL) -> list[dict[str, object]]:
    return [message for message in slack.messages(channel) if "ephemeral_to" not in message]


def test_a_command_is_acknowledged_and_answered_to_its_writer_alone(bot: Bot) -> None:
    bot.slack.command(OFFER)
    answer = bot.slack.answer()
    assert answer["ephemeral_to"] == ALICE
    assert "behind OpenAI" in answer["text"]
    assert findings(answer) == []
    assert len(bot.slack.messages()) == 1


def test_sharing_posts_once_what_the_preview_showed(bot: Bot) -> None:
    bot.slack.command(OFFER)
    bot.slack.press("Share", bot.slack.answer())
    preview = bot.slack.answer(2)
    assert _public(bot.slack) == []
    bot.slack.press("Post it", preview)
    bot.slack.press("Post it", preview)
    (post,) = eventually(lambda: _public(bot.slack), "the post")
    assert post["blocks"] == preview["blocks"][1:-1]
    told = [message["text"] for message in bot.slack.messages()]
    eventually(lambda: any("Shared" in text for text in told), "the confirmation")
    assert len(_public(bot.slack)) == 1


def test_an_answer_can_be_shared_where_the_bot_is_no_member(bot: Bot) -> None:
    bot.slack.command(OFFER, RANDOM)
    bot.slack.press("Share", bot.slack.answer(channel=RANDOM))
    bot.slack.press("Post it", bot.slack.answer(2, RANDOM))
    assert eventually(lambda: _public(bot.slack, RANDOM), "the post")


def test_the_bare_command_opens_the_form_and_saves_the_offer(bot: Bot) -> None:
    bot.slack.command("")
    (view,) = eventually(lambda: bot.slack.views("views.update"), "the form")
    assert findings(view) == []
    labs = {"type": "multi_static_select", "selected_options": [{"value": "openai"}]}
    chips = {"type": "plain_text_input", "value": "512 B200"}
    people = {"type": "number_input", "value": "16"}
    bot.slack.submit(chips=chips, researchers=people, labs=labs)
    answer = bot.slack.answer()
    assert "Saved as your workspace's offer" in answer["text"]
    assert answer["ephemeral_to"] == ALICE
    bot.slack.command("how do we compare to openai", user=BOB)
    assert "512 B200" in str(bot.slack.answer(2)["blocks"])


def test_a_form_with_a_mistake_stays_open_and_saves_nothing(bot: Bot) -> None:
    bot.slack.command("")
    eventually(lambda: bot.slack.views("views.update"), "the form")
    bot.slack.submit(chips={"type": "plain_text_input", "value": "plenty"})
    bot.slack.command("our offer vs openai")
    assert "Saved" not in bot.slack.answer()["text"]


def test_adjust_opens_the_form_with_what_was_understood(bot: Bot) -> None:
    bot.slack.command(OFFER)
    bot.slack.press("Adjust", bot.slack.answer())
    (view,) = eventually(lambda: bot.slack.views("views.update"), "the form")
    fields = {block.get("block_id"): block.get("element", {}) for block in view["blocks"]}
    assert fields["chips"]["initial_value"] == "2048 H100"
    assert fields["researchers"]["initial_value"] == "40"
    assert fields["labs"]["initial_options"][0]["value"] == "openai"


def test_every_button_of_an_answer_does_what_it_says(bot: Bot) -> None:
    bot.slack.command(OFFER)
    answer = bot.slack.answer()
    for count, label in enumerate(("Chart", "Details", "What could we train?"), start=2):
        bot.slack.press(label, answer)
        shown = bot.slack.answer(count)
        assert shown["ephemeral_to"] == ALICE
        assert findings(shown) == []
    bot.slack.press("Sources", answer)
    (view,) = eventually(lambda: bot.slack.views("views.update"), "the sources")
    assert "Epoch AI" in str(view)
    assert findings(view) == []


def test_a_button_keeps_working_after_a_restart(bot: Bot) -> None:
    bot.slack.command(OFFER)
    answer = bot.slack.answer()
    bot.terminate()
    assert bot.process.wait(30) == 0
    again = launched(bot.folder, environment(bot.folder, bot.slack), is_socket=bot.slack.is_socket)
    try:
        ready = "connected to Slack" if bot.slack.is_socket else "listens on port"
        eventually(lambda: ready in bot.output(), "the bot")
        bot.slack.press("Details", answer)
        assert "What could" not in bot.slack.answer(2)["text"]
    finally:
        again.kill()
        again.wait()


def test_a_direct_message_is_answered_in_its_thread(bot: Bot) -> None:
    bot.slack.write("how big is anthropic")
    (answer,) = eventually(bot.slack.direct_messages, "the answer")
    assert "Anthropic" in answer["text"]
    assert answer["thread_ts"]
    assert findings(answer) == []


def test_a_mention_is_answered_in_its_thread_without_advice(bot: Bot) -> None:
    bot.slack.write(f"<@U0BOT> {OFFER}", GENERAL)
    answer = bot.slack.answer()
    assert answer["thread_ts"]
    assert "Don't say" not in str(answer)
    assert findings(answer) == []


@pytest.mark.parametrize("text", ["<!channel> {{7*7}}", "'; DROP TABLE facts; --", "\u202e"])
def test_bad_input_in_a_channel_is_told_to_its_writer_alone(bot: Bot, text: str) -> None:
    bot.slack.write(f"<@U0BOT> {text}", GENERAL)
    answer = bot.slack.answer()
    assert answer["ephemeral_to"] == ALICE
    assert findings(answer) == []


def test_app_home_is_published(bot: Bot) -> None:
    bot.slack.open_home()
    (view,) = eventually(lambda: bot.slack.views("views.publish"), "the Home tab")
    assert findings(view) == []


def test_a_redelivered_event_is_answered_once(http_bot: Bot) -> None:
    slack = http_bot.slack
    event = {"type": "app_mention", "channel": GENERAL, "user": ALICE, "ts": "1.1"}
    event |= {"text": f"<@U0BOT> {OFFER}"}
    statuses = [slack.deliver(event, "Ev1"), slack.deliver(event, "Ev1")]
    statuses.append(slack.deliver(event, "Ev2"))
    statuses.append(slack.deliver(event | {"ts": "2.2"}, "Ev3"))
    assert statuses == [200] * 4
    slack.answer(2)
    http_bot.terminate()
    assert http_bot.process.wait(30) == 0
    assert len(slack.messages()) == 2


def test_an_unsigned_request_and_other_paths_are_refused(http_bot: Bot) -> None:
    base = f"http://127.0.0.1:{http_bot.slack.app_port}"
    assert local_slack.status_of(f"{base}/slack/events", b"{}", {}) == 401
    assert local_slack.status_of(f"{base}/slack/install", None, {}) == 404
    assert local_slack.status_of(f"{base}/health", None, {}) == 200
    assert local_slack.status_of_size(f"{base}/slack/events", 1_100_000) == 413


def test_eight_slow_commands_are_all_acknowledged_before_one_is_answered(bot: Bot) -> None:
    for _ in range(8):
        bot.slack.command(f"{OFFER} slowly")
    if bot.slack.is_socket:
        eventually(lambda: len(bot.slack.log("from_bot", "ack")) == 8, "eight acks")
    assert bot.slack.messages() == []
    bot.open_gate()
    bot.slack.answer(8)


def test_what_is_under_way_when_the_bot_must_end_is_still_answered(bot: Bot) -> None:
    bot.slack.command(f"{OFFER} slowly")
    if bot.slack.is_socket:
        eventually(lambda: bot.slack.log("from_bot", "ack"), "the ack")
    bot.terminate()
    bot.open_gate()
    assert "behind OpenAI" in bot.slack.answer()["text"]
    assert bot.process.wait(30) == 0


def test_a_database_that_is_away_is_told_kindly_with_the_logged_reference(bot: Bot) -> None:
    bot.slack.command(f"{OFFER} outage")
    text = bot.slack.answer()["text"]
    reference = re.search(r"reference: ([0-9a-f]{8})", text)
    assert reference is not None
    assert f"ref={reference[1]}" in bot.output()


def test_the_log_of_a_debug_run_holds_no_text_and_no_token(bot: Bot) -> None:
    bot.slack.command(OFFER)
    bot.slack.write("how big is anthropic")
    bot.slack.answer()
    eventually(bot.slack.direct_messages, "the answer")
    bot.terminate()
    bot.process.wait(30)
    for secret in ("anthropic", "2048", "xoxb-", "xapp-", "/_hooks/"):
        assert secret not in bot.output().lower()


@pytest.mark.parametrize("mode", [[], ["--http"]])
def test_a_start_without_tokens_says_what_is_missing(mode: list[str]) -> None:
    command = [sys.executable, "-c", "from bot.cli import main; main()", "run", *mode]
    ended = subprocess.run(command, env={}, capture_output=True, text=True, check=False)  # noqa: S603
    assert ended.returncode == 2
    assert "SLACK_BOT_TOKEN" in ended.stderr
