"""What a button can do, and the one pattern of action ids."""

from __future__ import annotations

import re
from enum import StrEnum

PREFIX = "assay:"
ACTION_IDS = re.compile(r"^assay:(?P<verb>[a-z]+)(?::(?P<index>\d+))?$")


class Verb(StrEnum):
    """The verbs of buttons; each has one row in the table of `handlers.actions`."""

    SHARE = "share"  # show what would be posted
    POST = "post"  # post it
    CANCEL = "cancel"  # take the preview away
    ADJUST = "adjust"  # open the form, filled with what was understood
    SOURCES = "sources"
    CHART = "chart"
    DETAILS = "details"
    ASK = "ask"  # another question
    OFFER = "offer"  # open the empty form
    HELP = "help"
    OPINION = "opinion"  # whether an answer helped
    WRONG = "wrong"  # say that a figure is wrong
    CORRECT = "correct"  # an admin puts another figure in its place
    KEEP = "keep"  # an admin lets it stand
    EXPORT = "export"  # all that is kept of me
    FORGET = "forget"  # delete it
    IMPORT = "import"  # take a file into the pool, with the basis that was pressed
    LOG = "log"  # who looked up whom


def action_id(verb: Verb, index: int | None = None) -> str:
    """`assay:<verb>`, with a number where a block has several buttons of one verb."""
    return f"{PREFIX}{verb}" if index is None else f"{PREFIX}{verb}:{index}"


def verb_of(identifier: str) -> Verb | None:
    """The verb of an action id, or None for one that is not ours."""
    match = ACTION_IDS.match(identifier)
    if not match or match["verb"] not in set(Verb):
        return None
    return Verb(match["verb"])
