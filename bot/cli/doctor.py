"""`assay doctor`: is everything in order, and if not, what helps."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

import click

from bot.cli import opening
from bot.cli.findings import Finding, Level
from bot.errors import SettingsError
from bot.formats import day_text
from bot.ledger import STALE_AFTER_DAYS
from bot.settings import Settings, read

NEWEST = 1000
"""Of how many facts the latest reading is looked up: those about the latest days."""


@click.command()
def command() -> int:
    """Check settings, tokens, database, facts and clock.

    Each line is ok, a warning or a fault with its remedy; exits with 1 where there is a fault.
    """
    worst = 0
    for finding in examine(datetime.now(UTC).date()):
        click.echo(f"{finding.level.value:<8} {finding.subject:<9} {finding.text}")
        if finding.remedy:
            click.echo(f"{'':<18} {finding.remedy}")
        worst = max(worst, int(finding.level is Level.FAULT))
    return worst


def examine(today: date) -> Iterator[Finding]:
    """Every check in turn; the later ones need the settings."""
    try:
        settings = read()
    except SettingsError as error:
        for problem in error.problems:
            yield Finding(Level.FAULT, "settings", problem, "See docs/settings.md.")
        return
    yield Finding(Level.OK, "settings", "all known and valid")
    yield from tokens(settings)
    for subject, check in (
        ("database", database),
        ("facts", facts),
        ("feeds", sources),
        ("ticker", ticker),
        ("erasure", erasure),
    ):
        yield from _guarded(subject, check, settings, today)


Check = Callable[[Settings, date], Iterator[Finding]]


def _guarded(subject: str, check: Check, settings: Settings, today: date) -> Iterator[Finding]:
    """A check whose failure is a finding of its own."""
    try:
        yield from check(settings, today)
    except Exception as error:
        yield Finding(
            Level.FAULT,
            subject,
            f"{type(error).__name__}: {error}",
            "Check DATABASE_URL and that the database runs and may be written to.",
        )


def tokens(settings: Settings) -> Iterator[Finding]:
    """Whether the bot could start, in either way."""
    ways = [
        name
        for name, ready in (
            ("Socket Mode", settings.speaks_socket),
            ("HTTP", settings.slack_bot_token and settings.slack_signing_secret),
        )
        if ready
    ]
    if ways:
        yield Finding(Level.OK, "tokens", f"set for {' and '.join(ways)}")
        return
    remedy = "`assay ask` needs none. `assay run` says which are missing and how to get them."
    yield Finding(Level.WARNING, "tokens", "not set, so the bot can't run in Slack", remedy)


def database(settings: Settings, _today: date) -> Iterator[Finding]:
    """Whether the tables are those of this release."""
    with opening.opened(settings):  # creates and fills a SQLite file by itself
        pass
    from storage import migrate

    kind = settings.database_url.partition(":")[0].partition("+")[0]
    revision = migrate.current(settings.database_url)
    if revision == migrate.head():
        yield Finding(Level.OK, "database", f"{kind}, tables of this release ({revision})")
        return
    text = f"{kind}, tables of revision {revision or 'none'}, not of this release"
    yield Finding(Level.FAULT, "database", text, "Run `assay db upgrade`.")


def facts(settings: Settings, today: date) -> Iterator[Finding]:
    """How many facts there are, how old the newest reading is, and what that says of the clock."""
    with opening.opened(settings) as services:
        with services.store.read() as tx:
            count = tx.facts.count()
        newest = max((fact.retrieved for fact in services.facts("", NEWEST)), default=None)
    if newest is None:
        remedy = "Remove the database file, so that it is filled anew, or run `assay db upgrade`."
        yield Finding(Level.FAULT, "facts", "the ledger is empty", remedy)
        return
    age = (today - newest).days
    text = f"{count:,} facts, the newest read on {day_text(newest)}"
    if age > STALE_AFTER_DAYS:
        yield Finding(Level.WARNING, "facts", f"{text}, {age} days ago", "Upgrade Assay.")
    else:
        yield Finding(Level.OK, "facts", text)
    yield clock(today, newest)


def sources(settings: Settings, today: date) -> Iterator[Finding]:
    """How old each public source is."""
    from bot.cli.doctor_feeds import feeds

    with opening.opened(settings) as services, services.store.read() as tx:
        yield from feeds(tx.feeds.health(), today)


def ticker(settings: Settings, _today: date) -> Iterator[Finding]:
    """Whether a bot goes through what is due."""
    from bot.cli.doctor_ticks import ticking

    with opening.opened(settings) as services, services.store.read() as tx:
        yield ticking(tx.ticks.last(), len(tx.schedules.active()), datetime.now(UTC))


def erasure(settings: Settings, _today: date) -> Iterator[Finding]:
    """Whether people who were removed are out of the files as well."""
    from bot.cli.doctor_removals import removals

    with opening.opened(settings) as services, services.store.read() as tx:
        yield from removals(tx)


def clock(today: date, newest: date) -> Finding:
    """A clock that is behind the newest fact is wrong."""
    text = f"today is {day_text(today)} (UTC)"
    if today < newest:
        remedy = "Set the system's clock: ages of facts are counted from it."
        return Finding(Level.FAULT, "clock", f"{text}, before the newest fact was read", remedy)
    return Finding(Level.OK, "clock", text)
