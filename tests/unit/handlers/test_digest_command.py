"""`assay digest send` against a fake Slack: sent once, and what is said of it afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cli import execute
from tests.unit.handlers.fake_slack import Fails, FakeSlack

SEND = "digest send --channel C01GEN --as-of 2026-04-08"


@pytest.fixture(autouse=True)
def _surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, slack: FakeSlack) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'assay.db'}")
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-test")
    monkeypatch.setenv("SLACK_API_URL", slack.api)
    monkeypatch.chdir(tmp_path)
    slack.answers["auth.test"] = {"team_id": "T1"}
    slack.answers["chat.postMessage"] = {"ts": "17.1"}


def run(line: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    code = execute(line.split())
    said = capsys.readouterr()
    return code, f"{said.out}{said.err}"


def test_a_second_send_says_that_it_was_sent_when_and_where(
    capsys: pytest.CaptureFixture[str], slack: FakeSlack
) -> None:
    code, said = run(SEND, capsys)
    assert code == 0
    assert said.startswith("The digest of 2026-W15 was sent to C01GEN on ")
    posts = len(slack.sent("chat.postMessage"))
    code, said = run(SEND, capsys)
    assert code == 0
    assert said.startswith("The digest of 2026-W15 was already sent to C01GEN on ")
    assert said.endswith("(message 17.1). Nothing was sent again.\n")
    assert len(slack.sent("chat.postMessage")) == posts


def test_a_channel_that_keeps_us_out_is_said_with_the_remedy_and_tried_again_when_asked(
    capsys: pytest.CaptureFixture[str], slack: FakeSlack
) -> None:
    slack.script["chat.postMessage"] = [Fails("not_in_channel")]
    code, said = run(SEND, capsys)
    assert code == 1
    assert "not_in_channel. I am no member of it any more. Type /invite @assay" in said
    assert run(SEND, capsys)[0] == 0


def test_without_an_answer_it_says_what_to_do_next(
    capsys: pytest.CaptureFixture[str], slack: FakeSlack
) -> None:
    slack.script["chat.postMessage"] = [Fails("error", 500)]
    code, said = run(SEND, capsys)
    assert code == 1
    assert "may be on its way" in said


def test_one_digest_that_is_set_up_needs_no_channel(
    capsys: pytest.CaptureFixture[str], slack: FakeSlack
) -> None:
    assert run("digest send", capsys)[0] == 2
    run("digest schedule --channel C01GEN --day mon --time 09:00 --tz UTC", capsys)
    code, said = run("digest send", capsys)
    assert code == 0
    assert "was sent to C01GEN" in said
    assert {post["channel"] for post in slack.sent("chat.postMessage")} == {"C01GEN"}


def test_a_slack_that_can_not_be_reached_is_named(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SLACK_API_URL", "http://127.0.0.1:1/api/")
    code, said = run("digest list", capsys)
    assert code == 1
    assert "Slack can't be reached at http://127.0.0.1:1/api/" in said
