"""The pool of one workspace, opened for a command, and whom a name means in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, NamedTuple

import click

from bot.cli import opening
from bot.cli.workspace import ME, team_of

if TYPE_CHECKING:
    from storage.records import Candidate, Found
    from storage.store import Store

NOBODY: Final = "Nobody in the pool has a name like this."
SURFACE: Final = "terminal"
NAME_IT: Final = "Say which workspace is meant: --team T0123ABCD"

TEAM = click.option("--team", help="The workspace's id; without it, that of the token.")
AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
AS_CSV = click.option("--csv", "as_csv", is_flag=True, help="Print rows for a spreadsheet.")
NAME = click.argument("name", nargs=-1)


class Pool(NamedTuple):
    """The pool of one workspace; `purpose` is why people are looked up."""

    store: Store
    team: str
    purpose: str

    def find(self, name: str) -> Found:
        """Whose names are nearest."""
        with self.store.read() as tx:
            return tx.workspace(self.team).candidates.find(name)

    def note(self, candidate: Candidate, purpose: str) -> None:
        """Write down that somebody looked at a candidate."""
        with self.store.write() as tx:
            ours, now = tx.workspace(self.team), datetime.now(UTC)
            ours.candidates.use(candidate.id, now)
            ours.lookups.record(
                f"pool:{candidate.id}",
                at=now,
                member=ME,
                purpose=purpose,
                surface=SURFACE,
                sources=("pool",),
                names=(candidate.name,),
            )


@contextmanager
def opened(team: str | None) -> Iterator[Pool]:
    """The pool of the workspace that is meant."""
    settings = opening.settings()
    with opening.opened(settings) as services:
        yield Pool(services.store, team or team_of(settings, NAME_IT), settings.purpose or "")


def said(name: Sequence[str]) -> str:
    """The name that was typed. Raises UsageError where there is none."""
    text = " ".join(name).strip()
    if not text:
        raise click.UsageError("Whom? Type a name, or --id with a number.")
    return text


def meant(pool: Pool, name: Sequence[str], number: int | None) -> Candidate | None:
    """The one who is meant; says whom to choose from where that isn't clear."""
    from bot.candidates import names
    from bot.cli import candidate_words as words

    if number is not None:
        return _numbered(pool, number)
    near = pool.find(said(name))
    who = names.meant(near)
    if isinstance(who, names.Sure):
        return who.candidate
    for text in (*words.found_lines(near), "Say which: --id NUMBER") if who else (NOBODY,):
        click.echo(text, err=True)
    return None


def _numbered(pool: Pool, number: int) -> Candidate | None:
    with pool.store.read() as tx:
        found = tx.workspace(pool.team).candidates.get(number)
    if found is None:
        click.echo(f"No candidate has the number {number}.", err=True)
    return found
