"""`assay facts`: the ledger, and the history of a fact."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from bot.cli import opening
from bot.cli.failures import NOT_UNDERSTOOD

if TYPE_CHECKING:
    from bot.ledger import Directory
    from storage.records import Fact

WIDTH = 80
MOST = 10_000
"""More facts than a person reads and fewer than a terminal chokes on."""


@click.command()
@click.argument("words", nargs=-1, metavar="[WORDS... | show ID]")
@click.option("--json", "as_json", is_flag=True, help="Print the facts as JSON.")
def command(words: tuple[str, ...], *, as_json: bool) -> int:
    """Search the facts behind the answers, or show one with its history.

    Each of WORDS must occur in a fact's id, subject, metric or source. `show ID` prints what a
    fact superseded and what superseded it, newest first.
    """
    with opening.opened(opening.settings()) as services:
        if words[:1] == ("show",) and len(words) == 2:
            found = services.fact_history(words[1])
            missing = f"There is no fact {words[1]}. Search with: assay facts openai"
        else:
            found = services.facts(" ".join(words), MOST)
            missing = f"No fact has all of these words: {' '.join(words)}"
        _print(found, services.directory, as_json=as_json)
    if not found:
        click.echo(missing, err=True)
    return NOT_UNDERSTOOD if not found and words[:1] == ("show",) else 0


def _print(facts: Sequence[Fact], directory: Directory, *, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps([_as_dict(f) for f in facts], ensure_ascii=False, indent=2))
        return
    from bot.render.outline import readable

    for fact in facts:
        click.echo(readable("\n".join(_lines(fact, directory))))


def _lines(fact: Fact, directory: Directory) -> Iterator[str]:
    from bot.render.outline import source_text

    metric = fact.metric.replace("_", " ") + (f" ({fact.qualifier})" if fact.qualifier else "")
    yield _wrap(f"{fact.id}  {directory.name(fact.subject)} · {metric} · {_value(fact)}")
    yield _wrap(f"  {source_text(fact, fact.retrieved)}")
    if fact.source_url:
        yield f"    {fact.source_url}"
    if fact.supersedes:
        yield f"    supersedes {fact.supersedes}"


def _wrap(text: str) -> str:
    return textwrap.fill(text, WIDTH, subsequent_indent="    ", break_on_hyphens=False)


def _value(fact: Fact) -> str:
    from bot.formats import exact_text

    if fact.value is None:
        return "no single value" if fact.low is None else _range(fact)
    spread = f" ({_range(fact)})" if fact.low is not None and fact.high is not None else ""
    return f"{exact_text(fact.value)}{spread} {fact.unit}".strip()


def _range(fact: Fact) -> str:
    from bot.formats import exact_text

    ends = [exact_text(end) if end is not None else "?" for end in (fact.low, fact.high)]
    return "–".join(ends)


def _as_dict(fact: Fact) -> dict[str, object]:
    from bot.render.numbers import number

    values = {"value": fact.value, "low": fact.low, "high": fact.high}
    return {
        "id": fact.id,
        "subject": fact.subject,
        "metric": fact.metric,
        "qualifier": fact.qualifier,
        **{name: None if value is None else number(value) for name, value in values.items()},
        "unit": fact.unit,
        "as_of": fact.as_of.isoformat(),
        "published": fact.published.isoformat() if fact.published else None,
        "retrieved": fact.retrieved.isoformat(),
        "source": {"name": fact.source_name, "url": fact.source_url, "grade": fact.grade.value},
        "statement": fact.statement,
        "note": fact.note,
        "supersedes": fact.supersedes,
        "details": dict(fact.details),
    }
