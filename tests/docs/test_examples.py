"""Every example in the pages can be typed, and prints what the page says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import Result

from tests.docs.pages import Example, examples, files, page, prints
from tests.unit import command

DAY = "2026-11-24"
"""When the pages were written: without it the ages of facts would change every day."""
EXAMPLES = [example for name in files("*.md") for example in examples(name)]


@pytest.fixture(scope="module")
def data_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the examples keep their database, filled once."""
    return tmp_path_factory.mktemp("data")


@pytest.fixture
def fresh_machine(data_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine on which nothing is set up."""
    monkeypatch.chdir(data_folder)
    monkeypatch.setenv("XDG_DATA_HOME", str(data_folder))
    monkeypatch.delenv("DATABASE_URL", raising=False)


def assay(*words: str) -> Result:
    """What a command prints on the day of the pages."""
    dated = ("--as-of", DAY) if words[0] == "ask" and "--as-of" not in words else ()
    return command.assay(*words, *dated)


@pytest.mark.usefixtures("fresh_machine")
@pytest.mark.parametrize(
    "example",
    [e for e in EXAMPLES if e.can_run],
    ids=lambda e: f"{e.page}: {e.command}",
)
def test_an_example_runs_and_prints_what_the_page_says(example: Example) -> None:
    result = assay(*example.words)
    assert result.exit_code == 0, result.output
    if example.output.strip():
        assert prints(example.output, result.stdout), result.stdout


@pytest.mark.usefixtures("fresh_machine")
@pytest.mark.parametrize("text", re.findall(r"^\| `([^`]+)` \|", page("README.md"), re.MULTILINE))
def test_what_the_readme_says_one_can_ask_is_answered(text: str) -> None:
    result = assay("ask", text)
    assert result.exit_code == 0, result.output


def test_the_readme_begins_with_two_commands_of_which_one_answers_and_one_tests() -> None:
    commands = [e.command for e in EXAMPLES if e.page == "README.md"]
    asks = next(c for c in commands if "assay" in c)
    assert asks == 'uv run assay ask "2048 H100 40 researchers vs openai"'
    assert "uv run pytest" in commands


def test_a_shown_output_may_leave_lines_out_but_not_change_them() -> None:
    assert prints("one\n...\nfour\n", "one\ntwo\nthree\nfour\n")
    assert not prints("one\n...\nfour\n", "one\ntwo\nfive\n")
    assert not prints("one\n", "one\ntwo\n")
