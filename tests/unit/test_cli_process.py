"""The command line as a process of its own, on a fresh machine: real facts, no network."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

ASSAY = (sys.executable, "-c", "from bot.cli import main; main()")
ROOT = Path(__file__).parents[2]
QUESTION = "2048 H100 40 researchers vs openai"
DAY = ("--as-of", "2026-11-24")


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """The environment of a machine that never saw Assay, in the plainest locale."""
    home = tmp_path_factory.mktemp("home")
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    plain = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    return {**kept, **plain, "HOME": str(home), "PYTHONPATH": str(ROOT)}


def assay(
    fresh: Mapping[str, str], *args: str, stdin: str = "", **more: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603
        [*ASSAY, *args],
        input=stdin,
        env={**fresh, **more},
        cwd=fresh["HOME"],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


def test_a_fresh_machine_answers_in_utf8_and_keeps_its_data_at_home(
    fresh: Mapping[str, str],
) -> None:
    done = assay(fresh, "ask", *QUESTION.split(), *DAY)
    assert (done.returncode, done.stderr) == (0, "")
    assert "11×" in done.stdout
    assert "308–1,170" in done.stdout
    assert (Path(fresh["HOME"]) / ".local/share/assay/assay.db").is_file()


def test_the_worked_question_has_its_worked_figures(fresh: Mapping[str, str]) -> None:
    answer = json.loads(assay(fresh, "ask", "--json", QUESTION, *DAY).stdout)
    ratio = answer["figures"]["lab.openai.ratio_per_researcher"]
    worked = (10.64, 6.02, 22.85)
    assert (ratio["value"], ratio["low"], ratio["high"]) == pytest.approx(worked, rel=0.01)
    assert answer["question"]["labs"] == ["openai"]


def test_letters_beyond_ascii_reach_the_answer_unharmed(fresh: Mapping[str, str]) -> None:
    done = assay(fresh, "ask", "--json", stdin="1024 H100 25 researchers vs zörblax\n")
    assert "zörblax" in done.stdout


@pytest.mark.parametrize(
    "text", ["purple elephants", "0 H100", "2048 H100 0 researchers", "{{ 7*7 }}"]
)
def test_what_cannot_be_read_exits_with_2_and_says_what_to_type(
    fresh: Mapping[str, str], text: str
) -> None:
    done = assay(fresh, "ask", text)
    assert done.returncode == 2
    assert "You could type\n  - " in done.stdout


def test_a_conversation_remembers_and_lines_do_not(fresh: Mapping[str, str]) -> None:
    lines = f"{QUESTION}\nwhere does this number come from\n"
    talk = assay(fresh, "ask", "--json", "--conversation", *DAY, stdin=lines)
    alone = assay(fresh, "ask", "--json", *DAY, stdin=lines)
    remembered, forgotten = (
        json.loads(done.stdout.splitlines()[1])["sources"] for done in (talk, alone)
    )
    assert "F-001" in [source["id"] for source in remembered]
    assert forgotten == []


def test_the_message_for_slack_is_printed(fresh: Mapping[str, str]) -> None:
    message = json.loads(assay(fresh, "ask", "--blocks", QUESTION, *DAY).stdout)
    assert {"text", "blocks"} <= set(message)
    link = assay(fresh, "ask", "--builder", QUESTION, *DAY).stdout
    assert re.fullmatch(r"https://app\.slack\.com/block-kit-builder/#%7B%22blocks%22\S+\n", link)


def test_a_reader_that_leaves_early_is_no_error_worth_words(fresh: Mapping[str, str]) -> None:
    process = subprocess.Popen(  # noqa: S603
        [*ASSAY, "facts"],
        env=fresh,
        cwd=fresh["HOME"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(1)
    process.stdout.close()
    with process.stderr as errors:
        assert errors.read() == b""
    assert process.wait(60) == 1


def test_a_terminal_gets_a_conversation_in_colour(fresh: Mapping[str, str]) -> None:
    shown, code = in_terminal(fresh, "price of H100\nbye\n")
    assert code == 0
    assert "Ctrl-D ends" in shown
    assert "\x1b[1m" in shown


def test_a_terminal_that_wants_no_colour_gets_none(fresh: Mapping[str, str]) -> None:
    shown, _ = in_terminal({**fresh, "NO_COLOR": "1"}, "price of H100\nbye\n")
    assert "Sources" in shown
    assert "\x1b[1m" not in shown


def in_terminal(environ: Mapping[str, str], typed: str) -> tuple[str, int]:
    """What a terminal shows when this is typed, and the exit code."""
    ours, theirs = pty.openpty()
    os.write(ours, typed.encode())
    process = subprocess.Popen(  # noqa: S603
        [*ASSAY, "ask"],
        env={**environ, "TERM": "xterm"},
        cwd=environ["HOME"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    shown = b""
    try:
        while piece := os.read(ours, 65536):
            shown += piece
    except OSError:  # the other end was closed
        pass
    os.close(ours)
    return shown.decode(), process.wait(60)


# assay doctor, assay db


def test_the_doctor_finds_a_fresh_machine_well(fresh: Mapping[str, str]) -> None:
    done = assay(fresh, "doctor")
    assert done.returncode == 0, done.stdout
    found = dict(re.findall(r"^(?:ok|warning|fault) +(\w+) +(.+)$", done.stdout, re.MULTILINE))
    checks = ["settings", "tokens", "database", "facts", "clock", "feeds", "ticker", "erasure"]
    assert list(found) == checks
    assert re.match(r"[\d,]+ facts, the newest read on \d+ \w+ \d{4}", found["facts"])


def test_the_doctor_names_every_wrong_setting(fresh: Mapping[str, str]) -> None:
    done = assay(fresh, "doctor", PORT="x", ASSAY_NONSENSE="1")
    assert done.returncode == 1
    assert done.stdout.count("fault    settings") == 2


def test_the_doctor_says_what_is_wrong_with_the_database(
    fresh: Mapping[str, str], tmp_path: Path
) -> None:
    (tmp_path / "broken.db").write_text(
        "this is no database, and long enough to be read as one" * 9
    )
    done = assay(fresh, "doctor", DATABASE_URL=f"sqlite:///{tmp_path}/broken.db")
    assert done.returncode == 1
    assert "fault    database" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


def test_upgrading_twice_changes_nothing(fresh: Mapping[str, str]) -> None:
    first, second = assay(fresh, "db", "upgrade"), assay(fresh, "db", "upgrade")
    assert first.returncode == second.returncode == 0
    assert first.stdout == second.stdout
    assert re.match(r"The tables are up to date \(revision \w+\)\.", first.stdout)


def test_run_without_tokens_says_which_are_missing(fresh: Mapping[str, str]) -> None:
    done = assay(fresh, "run")
    assert done.returncode == 2
    assert "SLACK_BOT_TOKEN" in done.stderr
    assert "SLACK_APP_TOKEN" in done.stderr
    assert "SLACK_SIGNING_SECRET" in assay(fresh, "run", "--http").stderr


@pytest.mark.parametrize("text", ["-5 B200, 10 researchers", "-$5M a year for 20 researchers"])
def test_an_h_inside_a_question_asks_for_no_help(fresh: Mapping[str, str], text: str) -> None:
    done = assay(fresh, "ask", text, *DAY)
    assert done.returncode == 2
    assert "can't be" in done.stdout
    assert "Usage" not in done.stdout


def test_h_by_itself_asks_for_help(fresh: Mapping[str, str]) -> None:
    done = assay(fresh, "ask", "-h")
    assert done.returncode == 0
    assert done.stdout.startswith("Usage: assay ask")


def test_a_day_to_come_is_refused_as_where_it_is_typed(fresh: Mapping[str, str]) -> None:
    done = assay(fresh, "ask", QUESTION, "--as-of", "2931-01-01")
    assert done.returncode == 2
    assert "that day is still ahead" in done.stderr
    assert done.stdout == ""
