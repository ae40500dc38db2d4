"""Chips that are not known: `128 Cerebras CS-3 for 10 researchers`."""

from __future__ import annotations

from collections.abc import Sequence

from bot.ledger import Directory
from bot.questions.chips import COMMON_CHIPS
from bot.questions.tags import T, Tag
from bot.questions.unclear.doubt import Doubt, Option, shown
from bot.regex import regex

_HARDWARE = frozenset((T.CHIP, T.FAMILY, T.SHAPE, T.MONEY, T.SIZE))
_SHARED = frozenset((T.PEOPLE, T.VS, T.OFFER))
"""What stands beside the chips of an offer."""
_NO_OFFER = frozenset((T.HIRE, T.ROLES, T.GROW, T.MORE))
_VERSION = regex(r"-?\w*\d\w*(?![\w-])")


def unknown_chip(
    tags: Sequence[Tag], place: int, text: str, end: int, directory: Directory
) -> Doubt | None:
    """The doubt about a counted name that ends there; None where it is no chip's.

    The commonest chips are offered in its place, as nothing is known of how it compares.
    """
    if not place or tags[place - 1].kind not in (T.NUM, T.X):
        return None
    kinds = {tag.kind for tag in tags}
    if kinds & _HARDWARE or kinds & _NO_OFFER or not kinds & _SHARED:
        return None
    start, end = tags[place].start, _with_version(text, end)
    name = text[start:end]
    if not (name[0].isupper() or any(c.isdigit() for c in name)):
        return None
    chips = [chip for chip in COMMON_CHIPS if directory.get(chip)]
    options = tuple(
        Option(directory.name(chip), (Tag(T.CHIP, chip, start, end),)) for chip in chips
    )
    problem = f"I know nothing under “{shown(name)}”. Which of these chips is nearest to it?"
    return Doubt(start, end, problem, options, name)


def _with_version(text: str, end: int) -> int:
    """Where a name ends with what is glued to it: the `-3` of `CS-3`."""
    version = _VERSION.match(text, end)
    return version.end() if version else end
