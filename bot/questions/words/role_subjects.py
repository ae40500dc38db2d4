"""What roles may be about, as people and titles write it: `interpretability`, `RL`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from bot.regex import regex

SUBJECTS: Final[Mapping[str, str]] = {
    "post-training": r"post[ -]?training|fine[ -]?tuning",
    "pretraining": r"pre[ -]?training",
    "reinforcement learning": r"reinforcement learning|rl|rlhf",
    "interpretability": r"interpretability|interp|mech(?:anistic)? interp|mechanistic",
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
    "distributed systems": r"distributed (?:systems?|training|computing)",
    "compilers": r"compilers?|mlir|xla",
    "CUDA": r"cuda|triton",
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
    told = [(found.start(), name) for name in SUBJECTS if (found := words_of(name).search(text))]
    return min(told)[1] if told else None


def subjects_joined(text: str) -> tuple[str, ...]:
    """All subjects that a text in lower case names side by side: `interpretability or safety`."""
    found = _joined().search(text)
    if found is None:
        return ()
    told = {at.start(): name for name in SUBJECTS for at in words_of(name).finditer(found[0])}
    return tuple(dict.fromkeys(told[start] for start in sorted(told)))


_SIGNS: Final = (
    "train|tuning|reinforcement|rl|interp|mechanistic|alignment|safe|team|eval|reason|agent|multi|"
    "vision|speech|audio|voice|robot|inference|serving|synthetic|bio|life science|protein|hardware|"
    "silicon|asic|chip design|security|cyber|privacy|econom|distributed|compiler|mlir|xla|cuda|"
    "triton"
)
"""Parts of words without which a text names none of them."""


@cache
def _joined() -> re.Pattern[str]:
    one = f"(?<!\\w)(?:{'|'.join(SUBJECTS.values())})(?!\\w)(?: (?:research|work|team))?"
    return regex(rf"{one}(?:(?:, ?| ?/ ?|,? (?:or|and|&) ){one})+", needs=_SIGNS)


@cache
def words_of(subject: str) -> re.Pattern[str]:
    """How a subject is written, in lower case."""
    return regex(rf"(?<!\w)(?:{SUBJECTS[subject]})(?!\w)")
