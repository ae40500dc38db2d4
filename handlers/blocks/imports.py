"""What became of a file of people, row by row as far as a message goes; it names nobody."""

from __future__ import annotations

from collections.abc import Sequence

from bot.candidates.imported import Imported
from bot.candidates.rows_filed import run_text, summary
from handlers.blocks.elements import (
    Block,
    Message,
    actions,
    bullets,
    button,
    header,
    paragraph,
    rich,
    run,
    words,
)
from handlers.blocks.escape import clamp, escape
from handlers.carried import Carried
from handlers.verbs import Verb, action_id

BASES = ("They consented", "They applied to us", "Legitimate interest in recruiting")
"""The usual answers to by what right people are held."""
_DETAIL = 200
_LEAST = (
    "Nobody was taken, because nowhere is said by what right you hold them. Say it for all of them "
    "by a button, or drop the file again with “basis: …” in the message."
)
_TELL = "Within a month, tell them that you hold this: who wasn't told goes after 30 days."


def imported(done: Imported, carried: Carried) -> Message:
    """The summary, what was left out, and the first rows that need a word."""
    if done.lacks_basis:
        row = [_based(carried, at, basis) for at, basis in enumerate(BASES)]
        return {"text": escape(_LEAST), "blocks": [words(_LEAST), *actions("basis", row)]}
    title = summary(done.counts) if done.rows else "The file has no rows below its header."
    lines = [*done.notes, *(run_text(one) for one in done.problems)]
    blocks = [header("Import"), words(title), *_listed(lines, done.more)]
    blocks += [words(_TELL), *actions("imported", _next(carried))] if done.rows else []
    return {"text": escape(f"Import: {title} {' '.join(lines[:3])}", 1200), "blocks": blocks}


def _listed(lines: Sequence[str], more: int) -> list[Block]:
    shown = [[run(clamp(line, _DETAIL))] for line in lines]
    if more:
        shown.append([run(f"and {more:,} more rows with a remark")])
    return [rich(paragraph(run("Row by row", bold=True)), bullets(shown))] if shown else []


def _based(carried: Carried, at: int, basis: str) -> Block:
    value = Carried(
        f"{carried.text}; basis: {basis}", carried.team, carried.user, mark=carried.mark
    )
    return button(basis, action_id(Verb.IMPORT, at), value.encode())


def _next(carried: Carried) -> list[Block]:
    return [
        button(label, action_id(Verb.ASK, at), carried.asking(text).encode())
        for at, (label, text) in enumerate(
            (
                ("What to tell them", "help privacy"),
                ("The pool by kind of work", "group our pool by kind of work"),
            )
        )
    ]
