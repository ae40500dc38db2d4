"""Removed people, as `assay doctor` sees them: whether their traces are out of the files."""

from __future__ import annotations

from collections.abc import Iterator

from bot.cli.findings import Finding, Level
from bot.formats import day_text
from storage.store import Read

SUBJECT = "erasure"
SCRUB = "Run `assay candidates scrub`."
STATEMENTS = "Switch that off, or let the server's log expire within your retention."
ARCHIVE = "See docs/privacy.md: let copies of the log and backups expire within your retention."


def removals(tx: Read) -> Iterator[Finding]:
    """One line about the files, and one where the server keeps copies that no removal reaches."""
    since = tx.traces.unfinished()
    if since is None:
        yield Finding(Level.OK, SUBJECT, "no removed person is left in the database's files")
    else:
        text = f"people removed by {day_text(since.date())} are still in the database's files"
        yield Finding(Level.WARNING, SUBJECT, text, SCRUB)
    if tx.traces.keeps_archive():
        text = "the server archives its log, which holds what was removed"
        yield Finding(Level.WARNING, SUBJECT, text, ARCHIVE)
    if settings := tx.traces.logs_statements():
        text = f"the server logs statements with what is in them: {', '.join(settings)}"
        yield Finding(Level.WARNING, SUBJECT, text, STATEMENTS)
    if columns := tx.traces.sampled_names():
        text = f"the server samples names into its statistics: {', '.join(columns)}"
        yield Finding(Level.FAULT, SUBJECT, text, "Run `assay db upgrade`.")
