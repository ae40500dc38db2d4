"""`assay postings`: what changed on a lab's job board, and which family a title belongs to."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

import click

from bot.cli import opening
from bot.cli.failures import FAILED
from bot.cli.parameters import Day

if TYPE_CHECKING:
    from bot.ledger import Directory
    from bot.market.lab_windows import LabWindow

LONGEST_TITLE: Final = 500
"""Characters of a title that are looked at: nobody's occupation stands behind them."""
LONGEST_WORDS: Final = 80


@click.group()
def command() -> None:
    """Compare job boards over time, and sort titles into families."""


@command.command("diff")
@click.argument("lab")
@click.option("--from", "start", type=Day(), required=True, help="The day to compare with.")
@click.option("--to", "end", type=Day(), required=True, help="The day that is compared.")
@click.option("--json", "as_json", is_flag=True, help="Print the change as JSON.")
def diff(lab: str, start: date, end: date, *, as_json: bool) -> int:
    """Say what changed on the job board of LAB between the last good looks by two days.

    LAB is a lab as one would call it, or one board, such as greenhouse:anthropic.
    """
    from bot.market.lab_windows import LabWindow

    if end < start:
        raise click.UsageError(f"--to {end} lies before --from {start}: swap them")
    with opening.opened(opening.settings()) as services:
        slug = _slug(lab, services.directory)
        window = LabWindow(services.openings(slug, start, end), start, end)
        name = services.directory.name(slug)
    if as_json:
        click.echo(json.dumps(_as_dict(window), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(_lines(window, name)))
    return 0


@command.command("classify")
def classify() -> int:
    """Sort titles from standard input into families, one a line.

    Behind a title may stand a tab and its department. Prints the family, a tab and the words that
    decided, one line for each that is read.
    """
    if sys.stdin.isatty():
        click.echo("Type or paste titles, one a line; Ctrl-D ends.", err=True)
    worst = 0
    for line in sys.stdin:
        try:
            click.echo(_classified(line.rstrip("\r\n")))
        except BrokenPipeError:
            raise
        except Exception as error:
            click.echo(f"This title could not be read: {error}", err=True)
            click.echo("unclear\t")
            worst = FAILED
    return worst


def _classified(line: str) -> str:
    from bot.market.job_families import classify as family_of
    from bot.render.outline import readable

    title, _, rest = line.partition("\t")
    if not title.strip():
        return "unclear\t"
    found = family_of(title[:LONGEST_TITLE], rest.partition("\t")[0][:LONGEST_TITLE])
    words = ", ".join(" ".join(word.split()) for word in found.words)
    return f"{found.family}\t{readable(words)[:LONGEST_WORDS]}"


def _slug(lab: str, directory: Directory) -> str:
    """The slug of a lab by slug, name or alias. Raises click.BadParameter for an unknown one."""
    from bot.feeds.registry import boards

    if ":" in lab:
        return lab
    wanted = " ".join(lab.casefold().split())
    called = {
        name.casefold(): board.lab
        for board in boards()
        for name in (board.token, board.lab, board.name)
    }
    for entity in directory.entities:
        for name in (entity.slug, entity.name, *entity.aliases):
            called.setdefault(name.casefold(), entity.slug)
    if wanted not in called:
        raise click.BadParameter(_unknown(lab, wanted, list(called)), param_hint="LAB")
    return called[wanted]


def _unknown(lab: str, wanted: str, known: list[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(wanted, known, n=1)
    hint = f"Did you mean {near[0]}?" if near else "Try openai, or a board: greenhouse:anthropic"
    return f"no lab is called {lab!r}. {hint}"


def _as_dict(window: LabWindow) -> dict[str, object]:
    shifts = () if window.unknown else window.shifts
    return {
        "lab": window.lab,
        "from": window.start.isoformat(),
        "to": window.end.isoformat(),
        "open_before": window.open_before,
        "open_after": window.open_after,
        "opened": [name for shift in shifts for name in shift.opened],
        "closed": [name for shift in shifts for name in shift.closed],
        "retitled": [[one.id, one.old, one.new] for one in window.retitled],
        "reposted": [[one.closed.id, one.opened.id] for one in window.reposted],
        "unknown": window.unknown,
    }


def _lines(window: LabWindow, name: str) -> Iterator[str]:
    from bot.render.outline import readable

    yield f"{name}, {window.start} to {window.end}"
    if window.unknown:
        yield f"  unknown: {window.unknown}"
        return
    yield f"  open {window.open_before} → {window.open_after}"
    for sign, word, found in (("+", "opened", window.opened), ("-", "closed", window.closed)):
        yield f"  {word} {len(found)}"
        titles = (" ".join(one.title.split()) if one else "(not readable)" for one in found)
        yield from (readable(f"    {sign} {title}") for title in titles)
    yield f"  retitled {len(window.retitled)}"
    yield from (readable(f"    {one.old.strip()} → {one.new.strip()}") for one in window.retitled)
    yield f"  reposted under a new id {len(window.reposted)}"
