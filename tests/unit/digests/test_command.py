"""`assay digest` on an empty database, without a network and without Slack."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.cli import execute

SET_UP = "schedule --channel C01GEN --day mon --time 09:00 --tz Europe/Berlin"


@pytest.fixture(autouse=True)
def _own_database(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'assay.db'}")
    monkeypatch.delenv("SLACK_BOT_TOKEN", raising=False)
    monkeypatch.chdir(tmp_path)


def run(line: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """Exit code and all that was printed."""
    code = execute(["digest", *line.split()])
    said = capsys.readouterr()
    return code, f"{said.out}{said.err}"


def test_a_digest_is_scheduled_listed_paused_resumed_and_stopped(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert "No digest is set up." in run("list", capsys)[1]
    code, said = run(SET_UP, capsys)
    assert code == 0
    assert said.startswith("Set up for C01GEN: Mondays at 09:00 (Europe/Berlin).\nThe next one")
    assert "Mondays at 09:00 (Europe/Berlin) · next Mon " in run("list", capsys)[1]
    assert run("pause --channel C01GEN", capsys) == (0, "C01GEN: paused.\n")
    assert "paused (by hand)" in run("list", capsys)[1]
    assert run("pause --channel C01GEN", capsys) == (0, "C01GEN: It is paused already.\n")
    assert run("resume --channel C01GEN", capsys) == (0, "C01GEN: resumed.\n")
    assert run("stop --channel C01GEN", capsys) == (0, "C01GEN: stopped.\n")
    code, said = run("stop --channel C01GEN", capsys)
    assert (code, said.startswith("C01GEN has no digest.")) == (2, True)


def test_the_list_is_printed_as_json_too(capsys: pytest.CaptureFixture[str]) -> None:
    run(SET_UP, capsys)
    (row,) = json.loads(run("list --json", capsys)[1])
    assert (row["channel"], row["day"], row["time"], row["tz"]) == (
        "C01GEN",
        "mon",
        "09:00",
        "Europe/Berlin",
    )
    assert (row["paused"], row["last_sent"]) == (False, None)


def test_scheduling_again_moves_it(capsys: pytest.CaptureFixture[str]) -> None:
    run(SET_UP, capsys)
    run(SET_UP.replace("mon", "Thursday").replace("09", "17"), capsys)
    listed = run("list", capsys)[1]
    assert "Thursdays at 17:00" in listed
    assert len(listed.splitlines()) == 1


@pytest.mark.parametrize(
    ("wrong", "right", "said"),
    [
        ("C01GEN", "general", "is no channel's id such as C0123ABCD"),
        ("C01GEN", "U01ALICE", "is no channel's id"),
        ("mon", "someday", "say one of mon, tue"),
        ("mon", "31", "no day of the week"),
        ("09:00", "25:00", "no time of day such as 09:00"),
        ("09:00", "02:30", "too early"),
        ("Europe/Berlin", "Berlin", "Did you mean Europe/Berlin?"),
        ("Europe/Berlin", "Mars/Olympus", "For example Europe/Berlin."),
    ],
)
def test_what_is_wrong_is_named_kindly_with_exit_code_2(
    capsys: pytest.CaptureFixture[str], wrong: str, right: str, said: str
) -> None:
    code, printed = run(SET_UP.replace(wrong, right), capsys)
    assert code == 2
    assert said in " ".join(printed.split())


def test_a_channel_may_be_pasted_as_slack_copies_it(capsys: pytest.CaptureFixture[str]) -> None:
    code, said = run(SET_UP.replace("C01GEN", "<#C01GEN|general>"), capsys)
    assert code == 0
    assert "C01GEN" in said


def test_a_preview_is_text_json_or_the_message_of_slack(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, said = run("preview --as-of 2026-04-08", capsys)
    assert code == 0
    assert said.startswith("AI talent market, 1–8 April 2026\n")
    found = json.loads(run("preview --as-of 2026-04-08 --json", capsys)[1])
    sections = [item["section"] for item in found["items"]]
    assert sections == ["deals", "prices", "models", "programmes"]
    message = json.loads(run("preview --as-of 2026-04-08 --blocks", capsys)[1])
    assert set(message) == {"text", "blocks"}


@pytest.mark.parametrize("day", ["2026-02-30", "tomorrow", "2999-01-01"])
def test_a_day_that_is_none_or_yet_to_come_is_refused(
    capsys: pytest.CaptureFixture[str], day: str
) -> None:
    assert run(f"preview --as-of {day}", capsys)[0] == 2


def test_without_a_token_it_is_said_where_to_find_it(capsys: pytest.CaptureFixture[str]) -> None:
    code, said = run("send --channel C01GEN", capsys)
    assert code == 2
    assert said.startswith("SLACK_BOT_TOKEN is missing.")
