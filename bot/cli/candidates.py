"""`assay candidates`: the workspace's own pool of candidates."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, BinaryIO, Final

import click

from bot.cli import candidate_rights
from bot.cli.candidate_pool import (
    AS_CSV,
    AS_JSON,
    NAME,
    NOBODY,
    TEAM,
    Pool,
    opened,
    said,
)
from bot.cli.failures import FAILED
from bot.cli.parameters import Day
from bot.cli.workspace import ME

if TYPE_CHECKING:
    from bot.candidates.rows_filed import Outcome, Result
    from storage.records import Candidate

PAGE: Final = 1000
NO_ROWS: Final = "The file has no rows below its header."


@click.group()
def command() -> None:
    """Import, find, export and erase the people of your own pool."""


for _one in candidate_rights.COMMANDS:
    command.add_command(_one)


@command.command("import")
@click.argument("file", type=click.File("rb"))
@click.option(
    "--map", "mapping", multiple=True, metavar="COLUMN=FIELD", help="What a column means."
)
@click.option("--basis", default="", help="By what right all of them are held, such as consent.")
@click.option("--source", default="", help="Where all of them come from.")
@click.option("--region", default="", help="Whose law applies to all of them, such as EU.")
@click.option("--notice-sent", type=Day(), help="When all of them were told.")
@AS_JSON
@TEAM
def import_file(
    file: BinaryIO,
    mapping: tuple[str, ...],
    basis: str,
    source: str,
    region: str,
    notice_sent: date | None,
    team: str | None,
    *,
    as_json: bool,
) -> int:
    """Import the people of a CSV file, and say what became of every row.

    Columns are name, affiliation, topics, url, source, consent_basis, region and notified, in any
    order and by their usual names.
    """
    from bot.candidates import importing
    from bot.candidates.rows_filed import Outcome
    from bot.candidates.sheet import Unnamed
    from storage.candidate_stream import import_people
    from storage.records import Person

    given = Person("", basis, source=source, region=region, notified=notice_sent)
    try:
        found = importing.read(file.read(), given, _mapping(mapping))
    except Unnamed as problem:
        raise Unnamed(f"{problem}; or say which one it is: --map COLUMN=name") from problem
    with opened(team) as pool:
        now = datetime.now(UTC)
        results = found.results(
            lambda people: import_people(pool.store, pool.team, people, ME, now)
        )
        counts = _tell(found.notes, results, as_json=as_json)
    if not counts:
        click.echo(NO_ROWS, err=True)
    kept = sum(n for outcome, n in counts.items() if outcome is not Outcome.REFUSED)
    return 0 if kept else FAILED


def _mapping(said: Sequence[str]) -> dict[str, str]:
    pairs = [one.rpartition("=") for one in said]
    if any(not column or not field for column, _, field in pairs):
        raise click.UsageError("--map takes COLUMN=FIELD, such as --map Firm=affiliation")
    return {column: field.strip().lower() for column, _, field in pairs}


def _tell(notes: Sequence[str], results: Iterator[Result], *, as_json: bool) -> Counter[Outcome]:
    """Print what became of the rows, as it happens; how many of each there were."""
    from bot.candidates.rows_filed import run_text, runs, summary
    from bot.cli.candidate_words import plain

    counts: Counter[Outcome] = Counter()
    for note in notes:
        click.echo(note, err=as_json)
    for run in runs(results):
        counts[run.outcome] += run.rows
        row = {"first": run.first, "last": run.last, "outcome": run.outcome, "detail": run.detail}
        click.echo(json.dumps(plain(row | {"rows": run.rows})) if as_json else run_text(run))
    click.echo(summary(counts), err=as_json)
    return counts


@command.command("list")
@AS_JSON
@AS_CSV
@TEAM
def list_all(team: str | None, *, as_json: bool, as_csv: bool) -> int:
    """List everybody, in the order in which they were added."""
    from bot.cli import candidate_words as words

    with opened(team) as pool:
        first = True
        for page in _pages(pool):
            if as_csv:
                click.echo(words.as_csv(page, header=first), nl=False)
            else:
                for one in page:
                    row = json.dumps(words.as_dict(one), ensure_ascii=False) if as_json else ""
                    click.echo(row or words.line(one))
            first = False
    if first:
        click.echo("The pool is empty. Fill it with: assay candidates import FILE.csv", err=True)
    return 0


def _pages(pool: Pool) -> Iterator[tuple[Candidate, ...]]:
    last = 0
    while True:
        with pool.store.read() as tx:
            page = tx.workspace(pool.team).candidates.page(last, PAGE)
        if not page:
            return
        yield page
        last = page[-1].id


@command.command()
@NAME
@AS_JSON
@TEAM
def find(name: tuple[str, ...], team: str | None, *, as_json: bool) -> int:
    """Find people by name, also one that is spelt otherwise."""
    from bot.candidates.names import Sure, meant
    from bot.cli import candidate_words as words

    with opened(team) as pool:
        found = pool.find(said(name))
        who = meant(found)
        if isinstance(who, Sure):
            pool.note(who.candidate, pool.purpose or "search in the terminal")
    if as_json:
        hits = [words.as_dict(h.candidate) | {"match": h.match.value} for h in found.hits]
        click.echo(json.dumps({"found": hits, "more": found.more}, ensure_ascii=False, indent=2))
        return 0
    for text in words.found_lines(found) if found.hits else (NOBODY,):
        click.echo(text)
    return 0
