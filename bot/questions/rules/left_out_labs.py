"""Labs that are named only to be left out: `without Meta`, `leave Google out`, `except for xAI`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.rules.gather import Draft
from bot.questions.tags import T, Tag
from bot.regex import regex

_PLAINLY: Final = (
    r"without|except(?: for)?|drop(?:ping)?|remov(?:e|ing)|leav(?:e|ing) (?:out|aside|off)|minus|"
    r"skip(?:ping)?|forget(?: about)?|ignor(?:e|ing)|exclud(?:e|ing)|omit(?:ting)?|hid(?:e|ing)|"
    r"not counting|other than|apart from|aside from"
)
_BEFORE: Final = regex(
    rf"\b(?:not|no|instead of|rather than|in place of|{_PLAINLY}) (?:the )?$",
    re.I,
    needs="apart from|aside from|drop|except|exclud|forget|hid|in place of|instead of|leav|minus|"
    "no|omit|other than|rather than|remov|skip|without",
)
_BEFORE_PLAINLY: Final = regex(rf"\b(?:{_PLAINLY}) (?:the )?$", re.IGNORECASE)
"""Unlike `why us instead of Google`, which sets ours against it."""
_LEFT: Final = regex(
    r"\b(?:leave|take|cut|keep|get|kick|throw)\s+$",
    re.IGNORECASE,
    needs="cut|get|keep|kick|leave|take|throw",
)
_OUT: Final = regex(r"\s+(?:out|off|away|aside)\b", re.IGNORECASE)
"""`leave Meta out`;"""
_IS_OUT: Final = regex(
    r"\s+(?:(?:is|are)\s+)?(?:off the table|excluded|left out)\b"
    r"|\s+(?:is|are)\s+(?:out(?: of it)?|gone|no longer|not (?:an option|relevant))\b"
    r"|\s+out(?: (?:please|again|too|as well))*(?=\W*$|\s*[,;]|\s+and\b)",
    re.I,
    needs="an option|excluded|gone|no longer|off the table|out|relevant",
)
"""`Meta is off the table`."""
_AND: Final = regex(r"\s+(?:and|or|nor)\s+", re.IGNORECASE)
"""`without Meta and xAI`; the lab after a comma takes the place of the one before."""


def labs_left_out(
    tags: Sequence[Tag], text: str, before: re.Pattern[str] = _BEFORE
) -> frozenset[str]:
    """The labs of a text that are not meant."""
    found: list[Tag] = []
    for lab in (tag for tag in tags if tag.kind is T.LAB):
        is_next = found and _AND.fullmatch(text, found[-1].end, lab.start)
        if is_next or _is_out(lab, text, before):
            found.append(lab)
    return frozenset(str(tag.value) for tag in found)


def without_labs(d: Draft, text: str, *, plainly: bool = False) -> tuple[Draft, tuple[str, ...]]:
    """What a text says besides of labs that are not meant, and those.

    Plainly left out are those that no word like `instead of` sets against others.
    """
    out = labs_left_out(d.raw, text, _BEFORE_PLAINLY if plainly else _BEFORE)
    tags = tuple(tag for tag in d.tags if not (tag.kind is T.LAB and tag.value in out))
    labs, kinds = tuple(lab for lab in d.labs if lab not in out), frozenset(x.kind for x in tags)
    places = [at for at, tag in enumerate(d.tags) if tag in tags]
    stacks = tuple(stack._replace(place=places.index(stack.place)) for stack in d.stacks)
    rest = replace(d, tags=tags, labs=labs, kinds=kinds, stacks=stacks)
    return rest, tuple(sorted(out))


def _is_out(lab: Tag, text: str, led: re.Pattern[str]) -> bool:
    before, after = text[: lab.start], text[lab.end :]
    is_taken = _LEFT.search(before) and _OUT.match(after)
    return bool(led.search(before) or is_taken or _IS_OUT.match(after))
