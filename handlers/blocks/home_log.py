"""Who looked somebody up, for admins: when, why and where; a person is a code, never a name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.formats import day_text
from handlers.blocks import limits
from handlers.blocks.elements import Block, View, paragraph, plain, rich, run, words
from handlers.blocks.escape import clamp

if TYPE_CHECKING:
    from storage.records import LookUp

_CODE = 8
_PURPOSE = 200
_NONE = "Nobody has looked anybody up."
_NOT_YOURS = "Only an admin of your workspace can see this."
_ABOUT = (
    "The newest {shown:,} of {all:,} look-ups. A person is shown as a code: the same code is the "
    "same person. Who looked up one person, your operator sees with “assay candidates export NAME”."
)
_WHERE = {"direct": "in a direct message", "terminal": "in the terminal"}


def lookups(found: Sequence[LookUp], count: int, *, is_admin: bool) -> View:
    """A modal with the newest look-ups of so many in all."""
    if not is_admin:
        blocks: list[Block] = [words(_NOT_YOURS)]
    elif not found:
        blocks = [words(_NONE)]
    else:
        about = _ABOUT.format(shown=len(found), all=count)
        blocks = [words(about), *map(_line, found)]
    title = plain("Look-ups", limits.VIEW_TITLE)
    return {"type": "modal", "title": title, "blocks": blocks[: limits.VIEW_BLOCKS]}


def _line(one: LookUp) -> Block:
    is_member = one.member[:1] in ("U", "W")
    who: Block = {"type": "user", "user_id": one.member} if is_member else run("the terminal")
    why = clamp(one.purpose, _PURPOSE) or "no purpose stated"
    where = _WHERE.get(one.surface, one.surface)
    when = f"{day_text(one.at.date())}, {one.at:%H:%M} UTC"
    told = f" looked up {one.subject[:_CODE]} {where} on {when}: “{why}”"
    return rich(paragraph(who, run(told)))
