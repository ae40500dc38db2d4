"""`assay postings`: changes of a board as JSON and text, and titles sorted into families."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

import click
import pytest
from click.testing import CliRunner, Result

from bot.cli import cli, opening
from bot.cli import postings as command
from bot.services import Services
from tests.unit.market_book import look, market, role, week


@pytest.fixture
def services(monkeypatch: pytest.MonkeyPatch) -> Services:
    """A board whose second look has one role less, one more and one renamed."""
    made = market(
        look(0, role("1"), role("2", "Counsel"), role("3")),
        look(1, role("1"), role("3", "Research Engineer,\x1b[31m Evals"), role("4", "Recruiter")),
    )

    @contextmanager
    def opened(_settings: object) -> Iterator[Services]:
        yield made

    monkeypatch.setattr(opening, "opened", opened)
    return made


def run(*args: str, typed: str | bytes = "") -> Result:
    return CliRunner().invoke(cli, ["postings", *args], input=typed, standalone_mode=False)


def diff(lab: str, *options: str) -> Result:
    return run("diff", lab, "--from", str(week(0)), "--to", str(week(1)), *options)


@pytest.mark.usefixtures("services")
@pytest.mark.parametrize("lab", ["anthropic", "Anthropic", "ANTHROPIC", "greenhouse:anthropic"])
def test_a_lab_is_found_by_slug_name_or_board(lab: str) -> None:
    found = json.loads(diff(lab, "--json").output)
    assert found["opened"] == ["4"]


@pytest.mark.usefixtures("services")
def test_the_json_has_the_keys_of_the_contract() -> None:
    found = json.loads(diff("anthropic", "--json").output)
    assert found == {
        "lab": "anthropic",
        "from": "2026-01-07",
        "to": "2026-01-14",
        "open_before": 3,
        "open_after": 3,
        "opened": ["4"],
        "closed": ["2"],
        "retitled": [["3", "Research Engineer", "Research Engineer,\x1b[31m Evals"]],
        "reposted": [],
        "unknown": None,
    }


@pytest.mark.usefixtures("services")
def test_the_text_names_the_roles_and_sends_no_commands_to_the_terminal() -> None:
    text = diff("anthropic").output
    assert "open 3 → 3" in text
    assert "+ Recruiter" in text
    assert "- Counsel" in text
    assert "\x1b" not in text


@pytest.mark.usefixtures("services")
def test_a_lab_whose_board_was_never_read_is_unknown_and_no_mistake() -> None:
    found = json.loads(diff("openai", "--json").output)
    assert found["unknown"] == "its board was never read"
    assert found["closed"] == []


@pytest.mark.usefixtures("services")
def test_an_unknown_lab_gets_the_nearest_name() -> None:
    result = diff("antropic")
    assert isinstance(result.exception, click.UsageError)
    assert "Did you mean anthropic?" in str(result.exception)
    assert result.exception.exit_code == 2


@pytest.mark.usefixtures("services")
def test_days_in_the_wrong_order_are_named() -> None:
    result = run("diff", "anthropic", "--from", "2026-02-01", "--to", "2026-01-01")
    assert isinstance(result.exception, click.UsageError)
    assert "swap them" in str(result.exception)


def test_titles_get_a_line_each_with_the_words_that_decided() -> None:
    result = run("classify", typed="Recruiter, AI Research\nMember of Technical Staff\tInference\n")
    first, second = result.output.splitlines()
    assert first == "other\trecruiter"
    assert second.partition("\t")[0] in ("infrastructure", "unclear")


def test_bad_lines_get_a_line_and_never_stop_the_rest() -> None:
    typed = b"\n\xff\xfe\x1b[31m\nPrompt Engineer\r\n" + b"Zebra " * 5000 + b"\nData Engineer"
    lines = run("classify", typed=typed.decode("utf-8", "replace")).output.splitlines()
    assert len(lines) == 5
    assert lines[0] == "unclear\t"
    assert lines[2] == "applied_llm\tprompt engineer"
    assert len(lines[3]) < 100
    assert lines[4] == "data_engineering\tdata engineer"


def test_a_title_that_breaks_the_rules_is_unclear_and_the_next_one_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = command._classified

    def breaks(line: str) -> str:
        if line == "break":
            raise ValueError("nobody should stop here")
        return real(line)

    monkeypatch.setattr(command, "_classified", breaks)
    result = run("classify", typed="break\nData Engineer\n")
    assert result.stdout.splitlines() == ["unclear\t", "data_engineering\tdata engineer"]
    assert result.return_value == 1
