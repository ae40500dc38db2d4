"""An answer on standard output, in the form that was asked for."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from urllib.parse import quote

import click

from bot.answers import Answer
from bot.cli import streams
from bot.ledger import Directory

BUILDER = "https://app.slack.com/block-kit-builder/#"


class Form(StrEnum):
    """What an answer is printed as."""

    TEXT = "text"
    JSON = "json"
    BLOCKS = "blocks"
    CSV = "csv"
    BUILDER = "builder"


@dataclass(slots=True)
class Printer:
    """Prints one answer after the other.

    `one_line` keeps each JSON answer on one line, `ruled` draws a line between texts.
    """

    form: Form
    directory: Directory
    one_line: bool = False
    ruled: bool = True
    printed: int = 0

    def show(self, answer: Answer) -> None:
        """Print the answer to standard output."""
        match self.form:
            case Form.TEXT:
                self._text(answer)
            case Form.JSON:
                self._json(answer)
            case Form.CSV:
                from bot.render.csv import figures

                click.echo(figures(answer, header=not self.printed), nl=False)
            case Form.BLOCKS:
                click.echo(json.dumps(_message(answer), ensure_ascii=False, indent=self._indent))
            case Form.BUILDER:
                click.echo(builder_link(_message(answer)["blocks"]))
        self.printed += 1
        sys.stdout.flush()

    @property
    def _indent(self) -> int | None:
        return None if self.one_line else 2

    def _text(self, answer: Answer) -> None:
        if self.printed and self.ruled:
            click.echo(f"\n{'─' * 80}\n")
        if streams.shows_colour():
            from bot.render.terminal import show

            show(answer, sys.stdout)
        else:
            from bot.render.text import plain

            click.echo(plain(answer), nl=False)

    def _json(self, answer: Answer) -> None:
        from bot.render import json as rendering

        write = rendering.line if self.one_line else rendering.document
        click.echo(write(answer, self.directory))


def builder_link(blocks: object) -> str:
    """A link that shows the blocks in Slack's Block Kit Builder."""
    return BUILDER + quote(json.dumps({"blocks": blocks}, separators=(",", ":")))


def save_chart(answer: Answer, file: Path) -> None:
    """Draw the answer's chart into a PNG file; says so where there is none to draw."""
    if answer.chart is None:
        click.echo("This answer has no chart, so no file was written.", err=True)
        return
    from bot.render.chart import png

    try:
        file.write_bytes(png(answer.chart, answer.on))
    except OSError as error:
        raise click.FileError(str(file), error.strerror or "it can't be written") from error


def _message(answer: Answer) -> dict[str, object]:
    from bot.app import message  # loads Slack

    return message(answer)
