"""`assay db`: the database."""

from __future__ import annotations

import click

from bot.cli import opening


@click.group()
def command() -> None:
    """Look after the database."""


@command.command()
def upgrade() -> int:
    """Bring the tables up to this release; harmless where they are.

    A SQLite file is brought up to date by itself. A PostgreSQL database waits for this command.
    """
    from storage import migrate

    url = opening.settings().database_url
    migrate.upgrade(url)
    click.echo(f"The tables are up to date (revision {migrate.current(url)}).")
    return 0
