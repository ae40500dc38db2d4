"""Runs that are named where a lab would be: `us vs Reka`, of which a model alone is on record."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bot.ledger import Directory
from bot.questions.patterns import coded, compiled
from bot.questions.tags import T, Tag
from bot.questions.unclear.doubt import Doubt, shown
from bot.regex import regex

_AGAINST: Final = (
    "[<vs><compare>]~[<word><us><our><offer><with><to><lab><labs><and><or><comma>]*~<run>"
)
_ABOUT: Final = "^[<talk><word><meaning>]*<big>~<run>[<stop>]*$"
_HAVE_ON: Final = regex(r"\b(?:have|know|got|tell me) (?:on|about|of)\b", re.IGNORECASE)
"""`what do you have on Reka`; how big a model is may be asked."""
_OF_RUNS: Final = frozenset((
    T.TRAIN, T.HOWLONG, T.DO, T.POSSIBLE, T.SIZE, T.SIZED, T.DAYS, T.COST, T.MFU, T.SOURCE,
))  # fmt: skip
"""What is asked of a run, and of no lab."""
_OF_LABS: Final = frozenset((T.PEOPLE, T.STAFF, T.ROLES, T.HIRE, T.TEAM))
"""What is asked of a lab, and of no run: `Reka headcount`, `is Reka hiring`."""
_OF_OURS: Final = frozenset((
    T.NUM, T.COUNT, T.CHIP, T.HARDWARE, T.GPU, T.US, T.OUR, T.OFFER, T.LAB,
))  # fmt: skip


def runs_as_labs(tags: Sequence[Tag], text: str, directory: Directory) -> Iterator[Doubt]:
    """The runs that an offer is held against, called by a part of their name."""
    codes = coded(tags)
    is_held = compiled(_AGAINST).search(codes)
    is_all = bool(compiled(_ABOUT).search(codes) and _HAVE_ON.search(text))
    kinds = {tag.kind for tag in tags}
    is_all = is_all or bool(kinds & _OF_LABS and not kinds & _OF_OURS)
    if kinds & _OF_RUNS or not (is_held or is_all):
        return
    for tag in tags:
        name = text[tag.start : tag.end]
        run = directory.name(str(tag.value)) if tag.kind is T.RUN else ""
        if name.isalpha() and run.lower().startswith(f"{name.lower()} "):
            problem = f"Of a lab called “{shown(name)}” nothing is public; {run} is a model."
            yield Doubt(tag.start, tag.end, problem, (), name, is_all)
