"""What the command line says, and exits with, when something goes wrong."""

from __future__ import annotations

import logging
import os
import sys

import click

from bot.errors import AssayError, reference

NOT_UNDERSTOOD = 2
FAILED = 1
INTERRUPTED = 130

log = logging.getLogger(__name__)


def explain(error: BaseException) -> int:
    """Say to standard error what to do about the error; the exit code."""
    match error:
        case click.Abort() | KeyboardInterrupt():
            return INTERRUPTED
        case BrokenPipeError():
            return _reader_left()
        case click.ClickException():
            error.show()
            return error.exit_code
        case AssayError():
            click.echo(str(error), err=True)
            return FAILED
    return _unexpected(error)


def _reader_left() -> int:
    """Whoever read our output has enough, as `head` has: Python must not flush into it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return FAILED


def _unexpected(error: BaseException) -> int:
    from storage.errors import StorageError  # slow to load, so only once all is lost

    if isinstance(error, StorageError):
        click.echo(f"Sorry, {error}. `assay doctor` looks for the reason.", err=True)
        return FAILED
    name = reference()
    click.echo(
        f"Sorry, something failed on our side (reference {name}: {type(error).__name__}). "
        "Run it again with ASSAY_LOG_LEVEL=debug to see where.",
        err=True,
    )
    log.debug("reference %s", name, exc_info=error)
    return FAILED
