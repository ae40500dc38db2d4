"""The page of the command line and the command line agree, both ways."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from bot.cli import COMMANDS, cli

PAGE = Path(__file__).parents[2] / "docs" / "command-line.md"
Options = dict[str, set[str]]


def command_lines() -> Iterator[tuple[str, click.Command]]:
    """Every command by its full name."""
    context = click.Context(cli)
    for name in COMMANDS:
        command = cli.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            for inner, one in command.commands.items():
                yield f"{name} {inner}", one
        else:
            yield name, command


def documented() -> Options:
    """The options in the tables of the page, by the title above them."""
    page = PAGE.read_text(encoding="utf-8")
    sections = re.findall(r"^## `assay ([a-z ]+)`\n(.*?)(?=^## |\Z)", page, re.M | re.S)
    return {title: set(re.findall(r"^\| `(--[a-z-]+)", body, re.M)) for title, body in sections}


def existing(titles: set[str]) -> Options:
    """The options that there are; commands of a group share its section where it has one."""
    found: Options = {}
    for name, command in command_lines():
        group = name.partition(" ")[0]
        title = group if name not in titles and group in titles else name
        options = {o for p in command.params for o in p.opts if o.startswith("--")}
        found.setdefault(title, set()).update(options)
    return found


def test_every_command_and_option_is_on_the_page_and_no_other() -> None:
    page = documented()
    assert page == existing(set(page))


@pytest.mark.parametrize("name", [name for name, _ in command_lines()])
def test_every_command_explains_itself(name: str) -> None:
    result = CliRunner().invoke(cli, [*name.split(), "--help"])
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) > 3
