"""Help, made from the one table of commands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from handlers.blocks import limits
from handlers.blocks.elements import (
    Block,
    Message,
    bullets,
    button,
    context,
    header,
    paragraph,
    rich,
    run,
)
from handlers.blocks.escape import escape
from handlers.carried import Carried
from handlers.verbs import Verb, action_id

_TITLE = "Ask how your compute stands against the labs"
_INTRO = "Type a question after /compute-benchmark, in a message to me, or to @assay in a channel:"
_TEXT_EXAMPLES = 6


class Entry(Protocol):
    """One row of the table of commands."""

    @property
    def usage(self) -> str:
        """What to type, for example."""
        ...

    @property
    def summary(self) -> str:
        """What one gets, in a few words."""
        ...


def message(
    entries: Iterable[Entry], carried: Carried | None = None, understood: str = ""
) -> Message:
    """What can be typed, with the first examples as buttons.

    `understood` is how the question was read: a word that is not explained is said to be none.
    """
    rows = list(entries)
    lines = [[run(row.usage, bold=True), run(f"  {row.summary}")] for row in rows]
    blocks = [header(_TITLE), rich(paragraph(run(_INTRO))), rich(bullets(lines))]
    read = f"*Read as:* {escape(understood, limits.CONTEXT)}" if understood else ""
    blocks.append(context(read, "Only you see the answer, until you press *Share*."))
    return {"text": _text(rows), "blocks": blocks + ([_start(carried)] if carried else [])}


def _text(rows: list[Entry]) -> str:
    named = "; ".join(f"{row.usage} ({row.summary})" for row in rows[:_TEXT_EXAMPLES])
    return f"{_TITLE}\n{escape(_INTRO)}\n{escape(named)}"


def _start(carried: Carried) -> Block:
    form = button("Enter our offer", action_id(Verb.OFFER), carried.encode(), primary=True)
    return {"type": "actions", "block_id": "start", "elements": [form]}
