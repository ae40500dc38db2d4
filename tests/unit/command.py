"""The command line, as tests run it."""

from __future__ import annotations

import sys

import click
from click.testing import CliRunner, Result

from bot.cli import execute


def assay(*args: str, stdin: str = "") -> Result:
    """One command line as `main` runs it."""
    main = click.Command("assay", callback=lambda: sys.exit(execute(args)))
    return CliRunner().invoke(main, [], input=stdin)
