"""A job title taken apart: what the job is (the head) and what it is about (the tail)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from bot.market.folding import plain
from bot.regex import regex

_POOL: Final = regex(
    r"expression of interest|general interest|open application|talent pool|\[pipeline\]"
    r"|neurips|wild ?card|future opportunities",
    re.IGNORECASE,
)
_TAG: Final = regex(r"^\s*(?:\[[^\]]*\]|\([^)]*\))\s*")
_BREAK: Final = regex(r"\s*(?:,|\||:|;|\(|\)|\[|\]|\s-+\s|\s-|(?<=[a-z])-\s)\s*")
SPELLINGS: Final = tuple(
    (hint, regex(pattern), word)
    for hint, pattern, word in (
        ("cent", r"\bdata ?cent(?:er|re)s?\b", "datacenter"),
        ("technical staff", r"\bmembers? of (?:the )?technical staff\b", "mts"),
        ("rs", r"\bre ?/ ?rs\b", "research engineer / research scientist"),
        ("ml", r"\bml\b", "machine learning"),
        ("sw", r"\bswe\b|\bsw engineer", "software engineer"),
        ("fde", r"\bfde\b", "forward deployed engineer"),
        ("sre", r"\bsre\b", "site reliability engineer"),
        ("tpm", r"\btpm\b", "technical program manager"),
        ("mlre", r"\bmlre\b", "machine learning research engineer"),
        ("tl", r"\btl\b", "tech lead"),
        ("tlm", r"\btlm\b", "tech lead"),
        ("manager", r"\btech(?:nical)? lead ?/ ?manager\b", "tech lead"),
        ("gen", r"\bgen(?:erative)?[ -]?ai\b", "genai"),
        ("front", r"\bfront[ -]end\b", "frontend"),
        ("back", r"\bback[ -]end\b", "backend"),
        ("stack", r"\bfull[ -]stack\b", "fullstack"),
        ("pre", r"\bpre[ -]training\b", "pretraining"),
        ("post", r"\bpost[ -]training\b", "posttraining"),
        ("fine", r"\bfine[ -]?tun", "finetun"),
        ("design", r"\bco[ -]?design\b", "codesign"),
        ("deployed", r"\bforward[ -]deployed\b", "forward deployed"),
        ("pre", r"\bpre[ -]sales\b", "presales"),
        ("market", r"\bgo[ -]to[ -]market\b", "gtm"),
        ("programme", r"\bprogramme\b", "program"),
        ("gemini", r"\bgemini ?app\b", "gemini app"),
    )
)
"""Several spellings of one thing. Without its hint a pattern can't match, and to look for a hint
takes a tenth of the time."""
_RANK: Final = regex(
    r"\b(?:senior|sr\.?|staff|principal|lead|junior|distinguished|founding|tech(?:nical)?|team|head"
    r"|vice|president|regional|associate|director|manager|mts|intern|internship|tech lead|ii|iii"
    r"|of|and|the|contract|part|time|new|grad|open)\b|[+/&. ]"
)


class Title(NamedTuple):
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
    for hint, pattern, word in SPELLINGS:
        if hint in text:
            text = pattern.sub(word, text)
    segments = [segment for segment in _BREAK.split(text) if segment.strip()]
    at = _head_at(segments)
    before = segments[:at]
    return Title(text, " ".join((*before, *segments[at : at + 1])), ", ".join(segments[at + 1 :]))


def _head_at(segments: list[str]) -> int:
    """The first segment that names more than a rank: in "Director, UX" the head is "UX"."""
    for at, segment in enumerate(segments):
        if not _is_rank(segment):
            return at
    return 0


@lru_cache(maxsize=4096)
def _is_rank(segment: str) -> bool:
    """Whether a piece of a title names a rank and no occupation."""
    return not _RANK.sub("", segment)
