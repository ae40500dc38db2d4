"""A job title taken apart: what the job is (the head) and what it is about (the tail)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.market.folding import plain

_POOL: Final = re.compile(
    r"expression of interest|general interest|open application|talent pool|\[pipeline\]"
    r"|neurips|wild ?card|future opportunities",
    re.IGNORECASE,
)
_TAG: Final = re.compile(r"^\s*(?:\[[^\]]*\]|\([^)]*\))\s*")
_BREAK: Final = re.compile(r"\s*(?:,|\||:|;|\(|\)|\[|\]|\s-+\s|\s-|(?<=[a-z])-\s)\s*")
_SAME: Final = tuple(
    (re.compile(pattern), word)
    for pattern, word in (
        (r"\bdata ?cent(?:er|re)s?\b", "datacenter"),
        (r"\bmembers? of (?:the )?technical staff\b|\bmts\b", "mts"),
        (r"\bre ?/ ?rs\b", "research engineer / research scientist"),
        (r"\bml\b", "machine learning"),
        (r"\bswe\b|\bsw engineer", "software engineer"),
        (r"\bfde\b", "forward deployed engineer"),
        (r"\bsre\b", "site reliability engineer"),
        (r"\btpm\b", "technical program manager"),
        (r"\bmlre\b", "machine learning research engineer"),
        (r"\btl\b", "tech lead"),
        (r"\btlm\b|\btech(?:nical)? lead ?/ ?manager\b", "tech lead"),
        (r"\bgen(?:erative)?[ -]?ai\b", "genai"),
        (r"\bfront[ -]end\b", "frontend"),
        (r"\bback[ -]end\b", "backend"),
        (r"\bfull[ -]stack\b", "fullstack"),
        (r"\bpre[ -]training\b", "pretraining"),
        (r"\bpost[ -]training\b", "posttraining"),
        (r"\bfine[ -]?tun", "finetun"),
        (r"\bco[ -]?design\b", "codesign"),
        (r"\bforward[ -]deployed\b", "forward deployed"),
        (r"\bpre[ -]sales\b", "presales"),
        (r"\bgo[ -]to[ -]market\b", "gtm"),
        (r"\bprogramme\b", "program"),
        (r"\bgemini ?app\b", "gemini app"),
    )
)
_RANK: Final = re.compile(
    r"\b(?:senior|sr\.?|staff|principal|lead|junior|distinguished|founding|tech(?:nical)?|team|head"
    r"|vice|president|regional|associate|director|manager|mts|intern|internship|tech lead|ii|iii"
    r"|of|and|the|contract|part|time|new|grad|open)\b|[+/&. ]"
)


@dataclass(frozen=True, slots=True)
class Title:
    """A folded title. `head` says the occupation, `tail` the subject, `text` is all of it."""

    text: str
    head: str
    tail: str


def is_pool(title: str) -> bool:
    """Whether the posting collects applications for no opening in particular."""
    return bool(_POOL.search(title))


@lru_cache(maxsize=8192)
def read_title(title: str) -> Title:
    """The title in folded form, without the tags in front of it."""
    text = plain(title)
    while (shorter := _TAG.sub("", text)) != text and shorter:
        text = shorter
    for pattern, word in _SAME:
        text = pattern.sub(word, text)
    segments = [segment for segment in _BREAK.split(text) if segment.strip()]
    at = _head_at(segments)
    before = segments[:at]
    return Title(text, " ".join((*before, *segments[at : at + 1])), ", ".join(segments[at + 1 :]))


def _head_at(segments: list[str]) -> int:
    """The first segment that names more than a rank: in "Director, UX" the head is "UX"."""
    for at, segment in enumerate(segments):
        if _RANK.sub("", segment):
            return at
    return 0
