"""The families of roles, and what a rule is that puts a title into one.

A rule looks at one part of the title. `*` at the end of a word stands for any ending; a plural
"s" is always allowed. `unless` names words, anywhere in the title, that keep a rule from
applying; of `needs` the head must hold one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from bot.regex import regex


class Family(StrEnum):
    """What a role is for, seen from the market for AI researchers."""

    FRONTIER_RESEARCH = "frontier_research"
    RESEARCH_ENGINEERING = "research_engineering"
    INFRASTRUCTURE = "infrastructure"
    APPLIED_LLM = "applied_llm"
    DATA_ENGINEERING = "data_engineering"
    PRODUCT = "product"
    OTHER = "other"
    UNCLEAR = "unclear"


class Part(StrEnum):
    """Where a rule looks."""

    HEAD = "head"
    TAIL = "tail"
    TITLE = "title"
    DEPARTMENT = "department"


class Heads(StrEnum):
    """Which heads a rule is for."""

    ANY = "any"
    MAKERS = "makers"  # engineers, developers and other technical staff
    DEVICES = "devices"  # makers of robots and other devices: only a department helps
    GENERIC = "generic"  # all other makers; for rules reached only when the head says no more


@dataclass(frozen=True, slots=True)
class Rule:
    """If the part holds one of the words, the title belongs to the family."""

    id: str
    family: Family
    part: Part
    words: tuple[str, ...]
    unless: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    heads: Heads = Heads.ANY
    tag: str = ""
    pattern: re.Pattern[str] = field(init=False, repr=False, compare=False)
    barrier: re.Pattern[str] | None = field(init=False, repr=False, compare=False)
    demand: re.Pattern[str] | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "pattern", compiled(self.words))
        object.__setattr__(self, "barrier", compiled(self.unless) if self.unless else None)
        object.__setattr__(self, "demand", compiled(self.needs) if self.needs else None)


def compiled(words: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern for all the words, longest first so that the fullest match is shown."""
    ordered = sorted(words, key=len, reverse=True)
    endings = (re.escape(w[:-1]) + r"\w*" if w.endswith("*") else re.escape(w) for w in ordered)
    return regex(r"(?<![\w])(?:" + "|".join(endings) + r")s?(?![\w])")


def listed(text: str) -> tuple[str, ...]:
    """The words of a rule, divided by dots."""
    return tuple(word.strip() for word in text.split("·"))
