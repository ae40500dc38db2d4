"""Digests in a local Slack: on schedule, once, also when the bot is killed; set up by a form."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.digesting import Digests
from storage.records import DeliveryState, Observation, Posting, Schedule
from storage.store import Store
from tests.unit.handlers.checks import findings
from tests.wire import local_slack
from tests.wire.conftest import environment
from tests.wire.local_slack import ALICE, GENERAL, RANDOM, TEAM, LocalSlack, eventually

ROOT = Path(__file__).parents[2]


@pytest.fixture(params=[True, False], ids=["socket", "http"])
def slack(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LocalSlack]:
    with local_slack.running(tmp_path, is_socket=request.param) as running:
        yield running


@contextmanager
def bot(folder: Path, slack: LocalSlack, *options: str) -> Iterator[subprocess.Popen[bytes]]:
    """The bot with a fast ticker, killed at the end."""
    environ = environment(folder, slack) | {"ASSAY_UPDATE_AT": "off"}
    options = (*options, *([] if slack.is_socket else ["--http"]))
    command = [sys.executable, "-m", "tests.wire.ticking", *options]
    log = folder / "bot.log"
    with log.open("wb") as output:
        process = subprocess.Popen(command, cwd=ROOT, env=environ, stdout=output, stderr=output)  # noqa: S603
    try:
        ready = "connected to Slack" if slack.is_socket else "listens on port"
        eventually(lambda: ready in log.read_text() or process.poll() is not None, "the bot")
        assert process.poll() is None, log.read_text()
        yield process
    finally:
        process.kill()
        process.wait()


@contextmanager
def digests(folder: Path) -> Iterator[Digests]:
    """What the bot's database holds."""
    with Store.open(f"sqlite:///{folder / 'assay.db'}") as store:
        yield Digests(store, lambda: datetime.now(UTC))


def due_now(channel: str) -> Schedule:
    """Due since a minute ago, set up a week before."""
    now = datetime.now(UTC)
    at = now - timedelta(minutes=1)
    clock = time(at.hour, at.minute)
    week = timedelta(days=7)
    return Schedule(channel, "market", at.weekday(), clock, "UTC", ALICE, now - week)


def posts(slack: LocalSlack, channel: str = GENERAL) -> list[dict[str, Any]]:
    return [message for message in slack.messages(channel) if "thread_ts" not in message]


def test_a_digest_that_is_due_is_posted_once_and_says_what_it_is(
    slack: LocalSlack, tmp_path: Path
) -> None:
    with digests(tmp_path) as kept:
        kept.set_up(TEAM, due_now(GENERAL))
        with bot(tmp_path, slack):
            eventually(lambda: kept.last_sent(TEAM, GENERAL), "the digest")
    with bot(tmp_path, slack), digests(tmp_path) as kept:
        kept.set_up(TEAM, due_now(RANDOM))  # once this one is there, the other had its chance
        eventually(lambda: posts(slack, RANDOM), "the other digest")
        (message,) = posts(slack)
        assert message["text"].startswith("AI talent market, ")
        assert findings({"text": message["text"], "blocks": message["blocks"]}) == []
        found = kept.last_sent(TEAM, GENERAL)
    assert found
    assert (found.state, found.ts) == (DeliveryState.SENT, message["ts"])


def test_a_bot_that_is_stopped_within_a_digest_goes_on_with_its_next_message(
    slack: LocalSlack, tmp_path: Path
) -> None:
    parts = _a_busy_week(tmp_path)
    with digests(tmp_path) as kept:
        kept.set_up(TEAM, due_now(GENERAL))
        with bot(tmp_path, slack, "--slow") as process:
            eventually(lambda: posts(slack), "the first message of the digest")
            process.send_signal(signal.SIGTERM)
            assert process.wait(15) == 0
        begun = slack.messages(GENERAL)
        assert 1 <= len(begun) <= parts
        waiting = kept.delivery(TEAM, GENERAL, kept.today(None))
        assert waiting
        assert waiting.state is DeliveryState.SENT
        with bot(tmp_path, slack):
            eventually(lambda: len(slack.messages(GENERAL)) == 1 + parts, "the rest of it")
            kept.set_up(TEAM, due_now(RANDOM))  # once this one is there, the other had its chance
            eventually(lambda: posts(slack, RANDOM), "the other digest")
    there = slack.messages(GENERAL)
    assert there[: len(begun)] == begun
    assert len({message["text"] for message in there}) == len(there) == 1 + parts
    assert {message["thread_ts"] for message in there[1:]} == {there[0]["ts"]}


def _a_busy_week(folder: Path) -> int:
    """A board that opened far more roles than usual; the messages of the digest's thread."""
    board, today = "greenhouse:anthropic", datetime.now(UTC).date()
    with digests(folder) as kept:
        for week, count in enumerate((40, 42, 44, 46, 48, 90)):
            day = today - timedelta(weeks=5 - week)
            roles = tuple(Posting(board, str(n), f"Research Engineer {n}") for n in range(count))
            with kept.store.write() as tx:
                seen = Observation(board, day, roles)
                tx.boards.record(seen, lab="anthropic", retrieved=datetime.now(UTC))
        return len(kept.preview(TEAM, GENERAL).thread)


def test_where_nobody_can_tell_whether_it_came_a_person_decides(
    slack: LocalSlack, tmp_path: Path
) -> None:
    # The local Slack shows no metadata: a message that looks like ours may be it.
    with digests(tmp_path) as kept:
        kept.set_up(TEAM, due_now(GENERAL))
        with bot(tmp_path, slack):
            eventually(lambda: kept.last_sent(TEAM, GENERAL), "the digest")
        _forget_that_it_was_sent(kept)
        with bot(tmp_path, slack):
            (word,) = eventually(slack.direct_messages, "the word to the owner")
            assert "I can't tell whether this week's digest reached" in word["text"]
            assert len(posts(slack)) == 1
            slack.press("Send again", word)
            eventually(lambda: len(posts(slack)) == 2, "the digest once more")
            eventually(lambda: kept.last_sent(TEAM, GENERAL), "the record")


def _forget_that_it_was_sent(kept: Digests) -> None:
    """As if the bot had been killed right after the post, two minutes ago."""
    import sqlalchemy

    engine = kept.store._engine  # no crash is as exact as this
    with engine.begin() as connection:
        long_ago = datetime.now(UTC) - timedelta(minutes=2)
        connection.execute(
            sqlalchemy.text(
                "UPDATE deliveries SET state='sending', ended_at=NULL, ts='', "
                "lease_until=:then WHERE part = 0"
            ),
            {"then": long_ago.strftime("%Y-%m-%d %H:%M:%S.%f")},
        )


def test_whoever_asks_for_the_digest_gets_it_privately_by_command_and_message(
    slack: LocalSlack, tmp_path: Path
) -> None:
    _a_busy_week(tmp_path)
    with bot(tmp_path, slack):
        slack.command("this week's digest")
        shown = eventually(lambda: _with(slack, "AI talent market"), "the answer to the command")
        slack.write("digest")
        told = eventually(
            lambda: [m for m in slack.direct_messages() if "AI talent market" in m["text"]],
            "the answer to the message",
        )
        for message in (shown, *told):
            assert "Anthropic opened" in message["text"]
            assert findings({"text": message["text"], "blocks": message["blocks"]}) == []


def test_it_is_set_up_by_a_form_and_changed_by_words(slack: LocalSlack, tmp_path: Path) -> None:
    with bot(tmp_path, slack), digests(tmp_path) as kept:
        slack.command("digest")
        form = eventually(lambda: _form(slack), "the form")
        assert findings(form) == []
        slack.submit(**_entered(form, tz="Europe/Berlin"))
        schedule = eventually(lambda: kept.schedule(TEAM, GENERAL), "the schedule")
        assert (schedule.tz, schedule.at, schedule.created_by) == (
            "Europe/Berlin",
            time(9),
            ALICE,
        )
        slack.command("digest pause")
        eventually(lambda: "Paused." in slack.answer()["text"], "the word")
        assert eventually(lambda: kept.schedule(TEAM, GENERAL), "it").is_paused
        slack.command("digest preview")
        shown = eventually(lambda: _with(slack, "Only you see this"), "the preview")
        assert shown["text"].startswith("Only you see this.")
        assert posts_of_all(slack) == []
        slack.command("digest stop")
        eventually(lambda: kept.schedule(TEAM, GENERAL) is None, "the end")


def posts_of_all(slack: LocalSlack) -> list[dict[str, Any]]:
    """Digests that everybody can see; the local Slack shows answers to a command to all, too."""
    sent = slack.log("from_bot", "web_api", "chat.postMessage")
    return [one for one in sent if "AI talent market" in json.dumps(one)]


def _with(slack: LocalSlack, words: str) -> dict[str, Any] | None:
    return next((m for m in slack.messages() if words in m["text"]), None)


def _form(slack: LocalSlack) -> dict[str, Any] | None:
    views = slack.views("views.update")
    return next((view for view in reversed(views) if view.get("callback_id")), None)


def _entered(form: dict[str, Any], tz: str) -> dict[str, Any]:
    """The form as it stands, with another time zone."""
    entered: dict[str, Any] = {}
    for block in form["blocks"]:
        if block["type"] != "input":
            continue
        element, state = block["element"], {"type": block["element"]["type"]}
        for initial, name in (
            ("initial_conversation", "selected_conversation"),
            ("initial_option", "selected_option"),
            ("initial_options", "selected_options"),
            ("initial_value", "value"),
        ):
            if initial in element:
                state[name] = element[initial]
        entered[block["block_id"]] = state
    entered["tz"]["value"] = tz
    return entered
