"""A conversation in the terminal: typed, or piped with `--conversation`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click
import pytest
from click.testing import Result

from bot.cli import ask, execute
from tests.unit import command

OFFER = "2048 H100 40 researchers vs openai"


@pytest.fixture(autouse=True)
def fresh_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine on which nothing is set up."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    for name in ("DATABASE_URL", "ASSAY_SHARED"):
        monkeypatch.delenv(name, raising=False)


def assay(*words: str, lines: list[str]) -> Result:
    """What a conversation prints on the day of the worked answers."""
    dated = ("ask", *words, "--as-of", "2026-11-24")
    return command.assay(*dated, stdin="\n".join(lines))


def kinds(result: Result) -> list[str]:
    """The kinds of the answers that were printed as JSON Lines."""
    return [json.loads(line)["kind"] for line in result.stdout.splitlines() if line.strip()]


def test_lines_lean_on_each_other_in_a_conversation() -> None:
    lines = [OFFER, "and anthropic?", "with 60 people", "what can it do in 30 days?"]
    result = assay("--conversation", "--json", lines=lines)
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert [a["kind"] for a in answers] == ["offer", "offer", "offer", "reach"]
    assert answers[2]["question"]["labs"] == ["anthropic"]
    assert answers[2]["question"]["offer"]["researchers"] == 60
    assert answers[3]["question"]["days"] == 30
    assert result.exit_code == 0


def test_without_it_every_line_stands_alone() -> None:
    result = assay("--json", lines=[OFFER, "with 60 people"])
    assert kinds(result) == ["offer", "error"]
    assert result.exit_code == 2


def test_a_bad_line_is_told_and_the_conversation_goes_on() -> None:
    result = assay("--conversation", "--json", lines=[OFFER, "qwerty uiop", "and meta?"])
    assert kinds(result) == ["offer", "error", "offer"]
    assert result.exit_code == 2


def test_each_question_of_a_line_gets_its_answer() -> None:
    lines = ["how big is openai? price of H100?", "and B200?"]
    result = assay("--conversation", "--json", lines=lines)
    assert kinds(result) == ["lab", "price", "price"]


def test_figures_are_printed_as_csv_and_sharing_points_to_slack() -> None:
    result = assay("--conversation", lines=[OFFER, "as csv", "share this", "thanks"])
    assert "key,value,low,high,unit" in result.stdout
    assert "Sharing is for Slack" in result.stdout
    assert result.exit_code == 0


def test_what_is_to_be_shared_is_answered_in_the_terminal_as_well() -> None:
    result = assay("--conversation", lines=[OFFER, "and anthropic? And share it with my manager"])
    assert "behind Anthropic" in result.stdout
    assert "Sharing is for Slack" in result.stdout


def test_what_is_typed_is_a_conversation(monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter(["how big is openai", "and anthropic?", ""])
    monkeypatch.setattr(ask, "_typed", lambda: iter(list(typed)[:2]))

    class Terminal:
        """Standard input that is a terminal."""

        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Terminal())
    printed: list[str] = []
    monkeypatch.setattr(click, "echo", lambda text="", **_: printed.append(str(text)))
    assert execute(["ask", "--as-of", "2026-11-24"]) == 0
    assert any("Anthropic: about" in text for text in printed)
