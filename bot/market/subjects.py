"""What a role is about, by words of its title, department or team: `interpretability`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from bot.market.folding import plain
from bot.regex import regex
from storage.records import Posting

SUBJECTS: Final[Mapping[str, str]] = {
    "post-training": r"post[ -]?training|fine[ -]?tuning",
    "pretraining": r"pre[ -]?training",
    "reinforcement learning": r"reinforcement learning|rl|rlhf",
    "interpretability": r"interpretability|mech(?:anistic)? interp|mechanistic",
    "alignment": r"alignment",
    "safety": r"safety|safeguards|red[ -]?team(?:ing|ers?)?",
    "evaluations": r"evals?|evaluations?",
    "reasoning": r"reasoning",
    "agents": r"agents?|agentic",
    "multimodal": r"multi[ -]?modal(?:ity)?",
    "vision": r"(?:computer )?vision",
    "speech": r"speech|audio|voice",
    "robotics": r"robot(?:s|ics?)?",
    "inference": r"inference|serving",
    "synthetic data": r"synthetic(?: data)?",
    "biology": r"bio\w*|life sciences?|proteins?",
    "hardware": r"hardware|silicon|asics?|chip design",
    "security": r"security|cyber\w*",
    "privacy": r"privacy",
    "economics": r"econom\w*",
}
"""Subjects by the name that is printed, with how titles and people write them."""


def subject_in(text: str) -> str | None:
    """The subject that a text in lower case names, or None; the first in it counts."""
    told = [(found.start(), name) for name in SUBJECTS if (found := _pattern(name).search(text))]
    return min(told)[1] if told else None


def is_about(posting: Posting, subject: str) -> bool:
    """Whether the title, department or team of a posting says this subject."""
    said = (posting.title, posting.department, posting.team)
    return any(_pattern(subject).search(plain(text)) for text in said)


@cache
def _pattern(subject: str) -> re.Pattern[str]:
    return regex(rf"(?<!\w)(?:{SUBJECTS[subject]})(?!\w)")
