"""`assay facts`: the ledger, and the history of a fact."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from bot.cli import opening
from bot.cli.failures import NOT_UNDERSTOOD
from bot.questions.words.marks import fact_id

if TYPE_CHECKING:
    from datetime import date

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
            found = services.fact_history(fact_id(words[1].lower()))
            missing = f"There is no fact {words[1]}. Search with: assay facts openai"
        else:
            found = services.facts(" ".join(words), MOST)
            missing = (
                f"No fact has all of these words: {' '.join(words)}. "
                "Try a lab, a chip or a metric, as in: assay facts openai staff"
            )
        whole = words[:1] == ("show",)
        _print(found, services.directory, services.today(), as_json=as_json, whole=whole)
    if not found:
        click.echo(missing, err=True)
    return NOT_UNDERSTOOD if not found and words[:1] == ("show",) else 0


def _print(
    facts: Sequence[Fact], directory: Directory, today: date, *, as_json: bool, whole: bool
) -> None:
    if as_json:
        click.echo(json.dumps([_as_dict(f) for f in facts], ensure_ascii=False, indent=2))
        return
    from bot.render.outline import readable

    for fact in facts:
        more = _more(fact, directory) if whole else ()
        click.echo(readable("\n".join((*_lines(fact, directory, today), *more))))


def _lines(fact: Fact, directory: Directory, today: date) -> Iterator[str]:
    from bot.fact_words import metric_text, stated_text
    from bot.render.outline import source_text
    from bot.subjects import subject_name

    subject = subject_name(fact.subject, directory.name)
    yield _wrap(f"{fact.id}  {subject} · {metric_text(fact)} · {stated_text(fact)}")
    yield _wrap(f"  {source_text(fact, today)}")
    if fact.source_url:
        yield f"    {fact.source_url}"
    if fact.supersedes:
        yield f"    supersedes {fact.supersedes}"


def _more(fact: Fact, directory: Directory) -> Iterator[str]:
    """What a fact says in words, its note, and its further properties by name."""
    from bot.fact_words import note_text

    said = {"says": fact.statement, "note": note_text(fact)}
    said |= {name.replace("_", " "): _named(value, directory) for name, value in fact.details}
    for name, text in said.items():
        if text:
            yield _wrap(f"  {name}: {text}")


def _named(value: str, directory: Directory) -> str:
    """A detail in words: `anthropic:confident` is `Anthropic (confident)`."""
    parts = (part.strip().partition(":") for part in value.split(";"))
    return "; ".join(
        f"{directory.name(who)} ({how})" if how and directory.get(who) else f"{who}{mark}{how}"
        for who, mark, how in parts
    )


def _wrap(text: str) -> str:
    return textwrap.fill(text, WIDTH, subsequent_indent="    ", break_on_hyphens=False)


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
