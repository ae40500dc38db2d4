"""What a person may ask for: `assay candidates export`, `erase` and `block`."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

import click

from bot.cli.candidate_pool import AS_CSV, NAME, TEAM, Pool, meant, opened, said
from bot.cli.failures import FAILED, NOT_UNDERSTOOD

if TYPE_CHECKING:
    from storage.records import Candidate

SCRUB: Final = (
    "The removed rows are still in the database's files: run `assay candidates scrub`. "
    "docs/privacy.md says what else PostgreSQL needs."
)
IN_SLACK: Final = (
    "What Assay wrote about the person in direct messages stays: “forget this person” there "
    "deletes it."
)
ID = click.option("--id", "number", type=int, help="The candidate's number, as `find` shows it.")
YES = click.option("--yes", is_flag=True, help="Don't ask.")


@click.command()
@NAME
@ID
@AS_CSV
@TEAM
def export(name: tuple[str, ...], number: int | None, team: str | None, *, as_csv: bool) -> int:
    """Print all that is held on one person, as JSON: for whoever asks for their data."""
    from bot.cli import candidate_words as words

    with opened(team) as pool:
        who = meant(pool, name, number)
        if who is None:
            return NOT_UNDERSTOOD
        pool.note(who, "export of what is held")
        with pool.store.read() as tx:
            held = tx.workspace(pool.team).candidates.held(who.id)
    if held is None:
        return NOT_UNDERSTOOD
    if as_csv:
        click.echo(words.as_csv([held.candidate]), nl=False)
    else:
        click.echo(json.dumps(words.held_dict(held), ensure_ascii=False, indent=2))
    return 0


@click.command()
@NAME
@ID
@YES
@TEAM
def erase(name: tuple[str, ...], number: int | None, team: str | None, *, yes: bool) -> int:
    """Remove one person and all that is held on them; a hash and the day stay."""
    with opened(team) as pool:
        who = meant(pool, name, number)
        if who is None:
            return NOT_UNDERSTOOD
        _confirm(f"Erase {_shown(who)}? This can't be undone.", yes=yes)
        now = datetime.now(UTC)
        with pool.store.write() as tx:
            tx.workspace(pool.team).candidates.erase([who.id], now)
        click.echo("Erased.")
        click.echo(IN_SLACK, err=True)
        _scrub(pool, now)
    return 0


@click.command()
@NAME
@ID
@click.option("--affiliation", default="", help="Where the person is, if they aren't in the pool.")
@click.option("--also", multiple=True, metavar="ID", help="An id or link of theirs elsewhere.")
@YES
@TEAM
def block(
    name: tuple[str, ...],
    number: int | None,
    affiliation: str,
    also: tuple[str, ...],
    team: str | None,
    *,
    yes: bool,
) -> int:
    """Erase a person and keep them away: no import and no question brings them back."""
    from storage.records import Person

    with opened(team) as pool:
        now = datetime.now(UTC)
        if not number and not pool.find(said(name)).hits:
            _confirm(_nobody_yet(affiliation), yes=yes)
            person = Person(said(name), "", affiliation)
            with pool.store.write() as tx:
                tx.workspace(pool.team).candidates.block_person(person, now, also)
        else:
            who = meant(pool, name, number)
            if who is None:
                return NOT_UNDERSTOOD
            _confirm(f"Erase {_shown(who)} and keep them away?", yes=yes)
            with pool.store.write() as tx:
                tx.workspace(pool.team).candidates.block([who.id], now, also)
        click.echo("Blocked.")
        _scrub(pool, now)
    return 0


def _nobody_yet(affiliation: str) -> str:
    whom = f"at {affiliation}" if affiliation else "at any institution"
    return f"Nobody of this name is in the pool. Keep away everyone of this name {whom}?"


@click.command()
@TEAM
def scrub(team: str | None) -> int:
    """Free the database's files of people who were removed.

    SQLite: empties the write-ahead log, which erasing does by itself. PostgreSQL: writes the
    tables about people anew, which locks them meanwhile.
    """
    with opened(team) as pool:
        done = pool.store.scrub(datetime.now(UTC), rewrite=True)
    click.echo("Done." if done else "Somebody kept reading, so it has to be done again.")
    return 0 if done else FAILED


@click.command()
@TEAM
def expire(team: str | None) -> int:
    """Remove what is over, of every workspace, as the running bot does once a day."""
    from bot.retention import Keeping, forget_old
    from bot.settings import read

    with opened(team) as pool:
        gone = forget_old(pool.store, datetime.now(UTC), Keeping.of(read()))
    removed = (f"{count:,} {what}" for what, count in sorted(gone.items()) if count)
    click.echo(f"Removed: {', '.join(removed) or 'nothing'}.")
    return 0


def _scrub(pool: Pool, now: datetime) -> None:
    if not pool.store.scrub(now):
        click.echo(SCRUB, err=True)


def _shown(candidate: Candidate) -> str:
    from bot.candidates.names import apart

    return f"{candidate.name} ({apart(candidate)})"


def _confirm(question: str, *, yes: bool) -> None:
    if not yes:
        click.confirm(question, abort=True, err=True)


COMMANDS: Final = (export, erase, block, expire, scrub)
