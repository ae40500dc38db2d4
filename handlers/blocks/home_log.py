"""Who looked somebody up, for admins: when, why and where; a person is a code, never a name."""

from __future__ import annotations

from collections.abc import Sequence

from bot.formats import day_text
from handlers.blocks import limits
from handlers.blocks.elements import Block, View, paragraph, plain, rich, run, words
from handlers.blocks.escape import clamp
from storage.records import LookUp

_CODE = 8
_PURPOSE = 200
_NONE = "Nobody has looked anybody up."
_NOT_YOURS = "Only an admin of your workspace can see this."
_ABOUT = "The newest look-ups. A person is shown as a code: the same code is the same person."


def lookups(found: Sequence[LookUp], *, is_admin: bool) -> View:
    """A modal with the newest look-ups."""
    if not is_admin:
        blocks: list[Block] = [words(_NOT_YOURS)]
    elif not found:
        blocks = [words(_NONE)]
    else:
        blocks = [words(_ABOUT), *map(_line, found)]
    title = plain("Look-ups", limits.VIEW_TITLE)
    return {"type": "modal", "title": title, "blocks": blocks[: limits.VIEW_BLOCKS]}


def _line(one: LookUp) -> Block:
    is_member = one.member[:1] in ("U", "W")
    who: Block = {"type": "user", "user_id": one.member} if is_member else run("the terminal")
    why = clamp(one.purpose, _PURPOSE) or "no purpose stated"
    told = f" looked up {one.subject[:_CODE]} on {day_text(one.at.date())} ({one.surface}): “{why}”"
    return rich(paragraph(who, run(told)))
