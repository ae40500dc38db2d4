"""A model that is on record under no such version, asked about on chips: `GPT-6 on 512 H100`.

Neither another model of its family nor its lab's compute answers that: what is on record of the
family is offered.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final

from bot.ledger import Directory
from bot.questions.clean import fold
from bot.questions.possessive import joined
from bot.questions.rules.gather import Draft
from bot.questions.run_families import families_of_runs, family_named
from bot.questions.tags import T
from bot.questions.types import Unreadable
from bot.questions.unclear.doubt import shown
from bot.regex import regex

_ASKS: Final = (T.HOWLONG, T.TRAIN)
_ELSE: Final = (T.VS, T.COMPARE, T.MATCH, T.HIRE, T.ROLES, T.COST, T.SIZED)
_VERSION: Final = (
    r"[ -]?v?(?P<version>\d{1,2}(?:\.\d+)?(?:x\d+b)?)(?![\d.,]*\d|k\b|b\b| ?(?:x )?[abghm]i?\d{2})"
    r"(?P<more>(?:[ -](?:opus|sonnet|haiku|pro|ultra|flash|nano|mini|large|medium|small|turbo|"
    r"coder|\d{1,4}b))*)"
)
_COUNTED: Final = (T.CHIP, T.SHAPE, T.FAMILY, T.GPU, T.PEOPLE, T.UNIT, T.X, T.NODE, T.RACK, T.POD)
"""What a number counts that is no version."""
_MOST: Final = 3
_EXAMPLES: Final = ("DeepSeek-V3", "Llama 3.1 405B")


def unheard_on_chips(d: Draft, text: str, directory: Directory) -> Unreadable | None:
    """That the model is not on record, and which of its family are; None of other texts."""
    if not d.stacks or d.size or not d.has(*_ASKS) or d.has(*_ELSE):
        return None
    found, families = _names(directory).search(fold(text)), families_of_runs(directory)
    if found is not None:
        runs = families[found["family"]]
        if _is_known(found, d, runs):
            return None
        return _not_on_record(text[slice(*found.span())], runs[:_MOST], d, text)
    name = None if d.runs or d.labs else _unknown(d, text)
    return _not_on_record(name, (), d, text) if name else None


def _not_on_record(name: str, runs: tuple[str, ...], d: Draft, text: str) -> Unreadable:
    family = f" Of that family there is {joined(runs)}." if runs else ""
    problem = (
        f"No training run of “{shown(name.strip())}” is on record.{family} Or say its size and"
        " tokens, as in “32B on 4T tokens”."
    )
    stack = d.tags[d.stacks[0].place]
    on = text[stack.start : stack.end]
    ways = (f"how long would {run} take on {on}" for run in runs or _EXAMPLES)
    return Unreadable(problem, tuple(ways), is_plain=True)


def _unknown(d: Draft, text: str) -> str | None:
    """A name that nobody has with the number of a version: `phi-5`."""
    for place, (one, two) in enumerate(pairwise(d.raw)):
        after = d.raw[place + 2].kind if place + 2 < len(d.raw) else None
        if one.kind is T.UNKNOWN and two.kind is T.NUM and after not in _COUNTED:
            return text[one.start : two.end] if two.start - one.end <= 1 else None
    return None


@lru_cache(maxsize=4)
def _names(directory: Directory) -> re.Pattern[str]:
    """A family by its name with a version."""
    return regex(f"{family_named(directory)}{_VERSION}")


def _is_known(found: re.Match[str], d: Draft, runs: tuple[str, ...]) -> bool:
    """Whether a run that was read has the version that was named, or one between it and the next.

    Of `llama 3` it is asked back which is meant.
    """
    version = regex(rf"(?<![\d.]){re.escape(found['version'])}(?!\d)", re.IGNORECASE)
    taken = any(tag.kind is T.RUN and tag.end >= found.end("version") for tag in d.raw)
    return taken or any(version.search(run) for run in runs)
