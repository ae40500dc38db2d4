"""A text with its labs marked, for what is read of where they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.questions.clean import fold
from bot.questions.rules.gather import Draft
from bot.questions.tags import T

LAB: Final = "\N{BULLET}"
"""What stands for each lab, in the order of the text."""


def labs_named(d: Draft) -> tuple[str, ...]:
    """The labs in the order of the text, one as often as it is named."""
    return tuple(str(tag.value) for tag in d.raw if tag.kind is T.LAB)


def labs_from(found: re.Match[str], labs: Sequence[str]) -> Sequence[str]:
    """Those that are marked in what was found of a marked text, with all after them."""
    return labs[found.string[: found.start()].count(LAB) :]


def with_labs_marked(d: Draft, text: str) -> str:
    """The text with a mark in the place of each lab, and with no other such mark."""
    text = text.replace(LAB, " ")
    for tag in reversed([tag for tag in d.raw if tag.kind is T.LAB]):
        text = f"{text[: tag.start]}{LAB}{text[tag.end :]}"
    return fold(text)
