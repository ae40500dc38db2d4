"""The command line: forms of an answer, exit codes, kind messages."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import pytest

from bot.answers import Answer
from bot.cli import opening
from bot.ledger import Directory
from bot.questions.types import Choice
from bot.settings import Settings
from storage.records import Fact
from tests.unit.command import assay
from tests.unit.render import answers

ROOT = Path(__file__).parents[2]
QUESTION = "2048 H100 40 researchers vs openai"


@dataclass
class FakeServices:
    """Answers from a table; remembers who asked what, and as of when."""

    settings: Settings = field(default_factory=Settings)
    asked: list[tuple[str, str, date | None]] = field(default_factory=list)
    remembered: list[str] = field(default_factory=list)
    directory: Directory = answers.DIRECTORY

    def remember(self, answer: Answer, text: str, asker: object) -> None:
        assert answer.headline
        self.remembered.append(f"{getattr(asker, 'user', '')}: {text}")

    def ask(self, text: str, asker: object, on: date | None = None) -> Answer:
        self.asked.append((text, getattr(asker, "user", ""), on))
        if text == "break":
            raise RuntimeError("a detail that nobody should see")
        if text == "both":
            besides = (Choice("as well", QUESTION),)
            return replace(answers.error_answer(), next=besides, besides=besides)
        if "antropic" in text:
            return answers.choose_answer()
        return answers.offer_answer() if "H100" in text else answers.error_answer()

    def facts(self, words: str, limit: int = 0) -> tuple[Fact, ...]:
        found = (answers.STOCK, answers.STAFF, answers.CHIP)[:limit]
        return tuple(f for f in found if all(w in f"{f.subject} {f.metric}" for w in words.split()))

    def today(self) -> date:
        return date(2026, 11, 24)

    def fact_history(self, fact_id: str) -> tuple[Fact, ...]:
        return (answers.STOCK,) if fact_id == "F-001" else ()


@pytest.fixture
def services(monkeypatch: pytest.MonkeyPatch) -> FakeServices:
    """The service that the commands open, with no setting of this machine in the way."""
    fake = FakeServices()

    @contextmanager
    def opened(settings: Settings) -> Iterator[FakeServices]:
        fake.settings = settings
        yield fake

    monkeypatch.setattr(opening, "opened", opened)
    for name in ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "ASSAY_PURPOSE"):
        monkeypatch.delenv(name, raising=False)
    return fake


# Forms of an answer


def test_a_question_is_answered_as_text(services: FakeServices) -> None:
    result = assay("ask", *QUESTION.split())
    assert result.exit_code == 0
    assert result.stdout.startswith("About 11× (6.0–23×) behind OpenAI per researcher\n")
    assert services.asked == [(QUESTION, "you", None)]


@pytest.mark.usefixtures("services")
def test_what_else_is_asked_is_answered_below_it_as_text_alone() -> None:
    text = assay("ask", "both").stdout
    assert "behind OpenAI" in text
    assert QUESTION not in text
    found = json.loads(assay("ask", "--json", "both").stdout)
    assert found["next"] == [QUESTION]


@pytest.mark.usefixtures("services")
def test_a_question_is_answered_as_one_json_object() -> None:
    result = assay("ask", "--json", QUESTION)
    assert json.loads(result.stdout)["kind"] == "offer"


@pytest.mark.usefixtures("services")
def test_a_question_is_answered_as_csv() -> None:
    rows = list(csv.reader(io.StringIO(assay("ask", QUESTION, "--csv").stdout)))
    assert [row[0] for row in rows[:2]] == ["key", "offer.h100e"]


@pytest.mark.usefixtures("services")
def test_a_chart_is_written_beside_the_answer(tmp_path: Path) -> None:
    file = tmp_path / "offer.png"
    result = assay("ask", QUESTION, "--chart", str(file))
    assert result.exit_code == 0
    assert result.stdout.startswith("About 11×")
    assert file.read_bytes().startswith(b"\x89PNG")


@pytest.mark.usefixtures("services")
def test_an_answer_without_a_chart_says_so_and_writes_no_file(tmp_path: Path) -> None:
    file = tmp_path / "none.png"
    result = assay("ask", "1024 antropic", "--chart", str(file))
    assert result.exit_code == 0
    assert "no chart" in result.stderr
    assert not file.exists()


@pytest.mark.usefixtures("services")
def test_a_chart_that_cannot_be_written_is_explained(tmp_path: Path) -> None:
    result = assay("ask", QUESTION, "--chart", str(tmp_path / "no folder" / "c.png"))
    assert result.exit_code == 1
    assert "Could not open file" in result.stderr


# What was asked for


def test_the_day_and_the_purpose_are_handed_on(services: FakeServices) -> None:
    assay("ask", QUESTION, "--as-of", "2026-06", "--purpose", "first call")
    assert services.asked[0][2] == date(2026, 6, 30)
    assert services.settings.purpose == "first call"


@pytest.mark.parametrize("day", ["2026-13", "yesterday", "2026-02-30", "26-01-01", "0000-01-01"])
def test_a_day_that_is_none_is_explained(services: FakeServices, day: str) -> None:
    result = assay("ask", QUESTION, "--as-of", day)
    assert result.exit_code == 2
    assert "is no day such as 2026-06-30" in result.stderr
    assert services.asked == []


def test_negative_numbers_are_words_of_the_question(services: FakeServices) -> None:
    assert assay("ask", "-5", "B200").exit_code == 2
    assert services.asked == [("-5 B200", "you", None)]


def test_a_misspelt_option_gets_the_right_one(services: FakeServices) -> None:
    result = assay("ask", QUESTION, "--jsn")
    assert result.exit_code == 2
    assert "--json" in result.stderr
    assert services.asked == []


@pytest.mark.usefixtures("services")
def test_two_forms_at_once_are_refused() -> None:
    result = assay("ask", QUESTION, "--json", "--csv")
    assert result.exit_code == 2
    assert "--json and --csv exclude each other" in result.stderr


@pytest.mark.usefixtures("services")
def test_nothing_asked_says_what_to_type() -> None:
    result = assay("ask", stdin="\n \n")
    assert result.exit_code == 2
    assert 'assay ask "2048 H100 40 researchers vs openai"' in result.stderr


# Exit codes


@pytest.mark.parametrize(
    ("text", "code"),
    [(QUESTION, 0), ("1024 vs antropic", 0), ("purple elephants", 2), ("break", 1)],
)
@pytest.mark.usefixtures("services")
def test_the_exit_code_says_how_it_went(text: str, code: int) -> None:
    assert assay("ask", text).exit_code == code


@pytest.mark.usefixtures("services")
def test_a_failure_gets_a_reference_and_no_detail() -> None:
    result = assay("ask", "break")
    assert re.search(r"reference [0-9a-f]{8}: RuntimeError", result.stderr)
    assert "nobody should see" not in result.output


def test_wrong_settings_are_named_before_anything_starts(
    services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PORT", "high")
    monkeypatch.setenv("ASSAY_NONSENSE", "1")
    result = assay("ask", QUESTION)
    assert result.exit_code == 1
    assert "PORT should be" in result.stderr
    assert "ASSAY_NONSENSE is not" in result.stderr
    assert services.asked == []


@pytest.mark.parametrize("args", [["nonsense"], ["ask", "--as-of"], ["db", "nonsense"]])
@pytest.mark.usefixtures("services")
def test_a_bad_command_line_exits_with_2(args: list[str]) -> None:
    result = assay(*args)
    assert result.exit_code == 2
    assert "Error: " in result.stderr


@pytest.mark.parametrize(
    ("args", "instead"),
    [
        (["fact", "openai"], "assay facts openai"),
        (["candidate", "list"], "assay candidates list"),
        (["hiring", "openai"], 'assay ask "hiring openai"'),
        ([QUESTION], f'assay ask "{QUESTION}"'),
    ],
)
def test_what_is_no_command_is_told_what_to_type(args: list[str], instead: str) -> None:
    result = assay(*args)
    assert result.exit_code == 2
    assert result.stderr.endswith(f"Try: {instead}\n")


def test_ctrl_c_is_quiet(services: FakeServices, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> Answer:
        raise KeyboardInterrupt

    monkeypatch.setattr(services, "ask", interrupted)
    result = assay("ask", QUESTION)
    assert result.exit_code == 130
    assert result.output.strip() == ""


# Lines of a pipe


@pytest.mark.usefixtures("services")
def test_a_bad_line_never_stops_the_rest() -> None:
    result = assay("ask", "--json", stdin=f"purple elephants\n{QUESTION}\n\n{QUESTION}\n")
    kinds = [json.loads(line)["kind"] for line in result.stdout.splitlines()]
    assert kinds == ["error", "offer", "offer"]
    assert result.exit_code == 2


@pytest.mark.usefixtures("services")
def test_a_line_that_fails_is_answered_as_such() -> None:
    result = assay("ask", "--json", stdin=f"break\n{QUESTION}\n")
    kinds = [json.loads(line)["kind"] for line in result.stdout.splitlines()]
    assert kinds == ["error", "offer"]
    assert result.exit_code == 1


def test_lines_are_strangers_to_each_other(services: FakeServices) -> None:
    lines = f"{QUESTION}\n{QUESTION}\n"
    assay("ask", stdin=lines)
    assert services.remembered == []


@pytest.mark.usefixtures("services")
def test_several_answers_as_csv_share_one_header() -> None:
    result = assay("ask", "--csv", stdin=f"{QUESTION}\n{QUESTION}\n")
    assert result.stdout.count("key,value") == 1
    assert result.stdout.count("offer.h100e,") == 2


# Other commands


@pytest.mark.usefixtures("services")
def test_a_port_needs_http() -> None:
    assert assay("run", "--port", "80").exit_code == 2


def test_the_library_for_slack_is_not_loaded_by_the_command_line() -> None:
    check = (
        "import sys, bot.cli, bot.cli.ask; "
        "sys.exit(str({'slack_bolt', 'sqlalchemy', 'rich', 'matplotlib'} & set(sys.modules) or ''))"
    )
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, check=False)  # noqa: S603
    assert done.stderr.strip() == b""
