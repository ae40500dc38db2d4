"""`assay update`: fetch public sources, or import recorded files, and say what came of it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli import opening
from bot.cli.parameters import Day

if TYPE_CHECKING:
    from bot.feeds.refresh import Desk, Step
    from bot.feeds.report import Report
    from bot.feeds.update import Plan

FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command()
@click.argument("sources", nargs=-1, metavar="[FEED]...")
@click.option("--from", "folder", type=FOLDER, help="Import recorded files from a folder.")
@click.option("--kept", is_flag=True, help="Read once more what was kept of the last 30 days.")
@click.option("--as-of", type=Day(), help="With --from: leave out what is dated later.")
def command(sources: tuple[str, ...], folder: Path | None, kept: bool, as_of: date | None) -> int:
    """Refresh facts, prices and job boards from their public sources.

    Without FEED everything is refreshed. A FEED is a source, such as data-centers, or one of epoch,
    prices and boards. A source that fails never stops the others; exits with 1 where one did.
    """
    from bot.cli.update_report import lines
    from bot.feeds.stored import stored_desk

    if as_of is not None and folder is None:
        raise click.UsageError("--as-of goes with --from: what is fetched is of today.")
    if kept and folder is not None:
        raise click.UsageError("Either --kept or --from: the one reads no folder.")
    settings = opening.settings()
    with opening.opened(settings) as services:
        desk = stored_desk(services.store, _moment(as_of), None if as_of else _now)
        report = _run(_plan(sources, folder, kept, desk), desk, settings.contact or "")
    for line in lines(report):
        click.echo(line)
    return report.exit_code


def _now() -> datetime:
    return datetime.now(UTC)


def _moment(as_of: date | None) -> datetime:
    """Now, or the end of the day that was named."""
    return datetime.combine(as_of, time.max, UTC) if as_of else _now()


def _plan(sources: tuple[str, ...], folder: Path | None, kept: bool, desk: Desk) -> Plan:
    from bot.feeds.update import UnknownSourceError, plan_kept, plan_live, plan_recorded

    try:
        if kept:
            return plan_kept(sources, desk)
        if folder is None:
            return plan_live(sources, desk)
        return plan_recorded(sources, folder, desk)
    except UnknownSourceError as error:
        raise click.UsageError(str(error)) from error


def _run(plan: Plan, desk: Desk, contact: str) -> Report:
    from bot.feeds.gate import Gate
    from bot.feeds.http import Client, agent
    from bot.feeds.update import allowed_hosts, run

    client = Client(Gate(allowed_hosts(plan)), user_agent=agent(contact))
    with _progress(plan.steps) as step, client:
        return run(plan, desk, client.fetch, step)


@contextmanager
def _progress(steps: int) -> Iterator[Step]:
    """A bar on standard error, where that is a terminal."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=steps)
        yield lambda name: bar.update(task, advance=1, description=name)
