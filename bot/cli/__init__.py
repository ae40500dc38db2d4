"""The command line: `assay`.

Exit codes: 0 answered, 2 the question or the command line was not understood, 1 anything else;
130 after Ctrl-C. Each command lives in a module that is loaded when it is called, so that
`assay ask` starts fast.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from typing import Final, NoReturn

import click

from bot.cli import failures, streams

COMMANDS: Final = (
    "ask", "facts", "update", "postings", "digest", "candidates", "run", "doctor", "db",
)  # fmt: skip
"""Each names a module of this package, whose `command` it is."""

COLLECT_AFTER: Final = 100_000
"""Starting up makes many objects and hardly any garbage: looking for it took a tenth of the time
that a question takes."""


class _Commands(click.Group):
    """The commands, each loaded when it is needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(
        self,
        ctx: click.Context,  # noqa: ARG002
        cmd_name: str,
    ) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"bot.cli.{cmd_name}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """What the first word names; where that is no command, whoever typed it meant to ask."""
        if args[0] in COMMANDS or args[0].startswith("-"):
            return super().resolve_command(ctx, args)
        raise click.UsageError(_instead_of(args), ctx)


def _instead_of(words: Sequence[str]) -> str:
    """What to type where the first of the words is no command."""
    from difflib import get_close_matches

    near = get_close_matches(words[0], COMMANDS, n=1)
    meant = " ".join(("assay", near[0], *words[1:])) if near else f'assay ask "{" ".join(words)}"'
    return f"There is no command “{words[0]}”. Try: {meant}"


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="assay-slack", prog_name="assay")
def cli() -> None:
    """Says how your compute offer stands against the labs you lose researchers to.

    Try: assay ask "2048 H100 40 researchers vs openai"
    """


def execute(args: Sequence[str]) -> int:
    """Run one command line; its exit code. Prints what went wrong to standard error."""
    try:
        code = cli.main(list(args), prog_name="assay", standalone_mode=False)
        sys.stdout.flush()
    except (KeyboardInterrupt, Exception) as error:
        return failures.explain(error)
    return code if isinstance(code, int) else 0


def main() -> None:
    """The console script `assay`."""
    streams.use_utf8()
    words = streams.arguments()
    if words[:1] == ["ask"]:
        gc.set_threshold(COLLECT_AFTER)
        _end(execute(words))
    sys.exit(execute(words))


def _end(code: int) -> NoReturn:
    """End at once. All is closed by now, and taking every module apart would take another tenth."""
    with suppress(OSError):  # nobody may be reading any more
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)
