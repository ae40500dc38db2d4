"""What a message calls an offer: `Offer A: 192 H100, 16 researchers`, `Corvane has 96 H200 …`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.questions.tags import T
from bot.questions.words.name_words import COMPANY, GIVEN_NAMES
from bot.regex import is_of, regex

_AFTER: Final = (
    r"(?:(?:['’]s (?:offer|cluster|setup|numbers))?"
    r"(?:\s*(?P<brief>\s[^,:;.?!\d]{1,30})?[:,(]\s*|\s+[–—-]\s+)|"
    r"(?:['’]s offer(?: is)?|\s+(?:has|have|had|runs?|offers?|(?:is |are )?offering|gets?|got|"
    r"gives?|brings?|comes? with|with|at|is at))\s+(?=[\d~]|about|around|roughly|some))"
)
_NOUN: Final = (
    r"(?i:offer|option|scenario|variant|client|customer|company|start-?up|package|term ?sheet|team|"
    r"portfolio (?:co|company))"
)
_MARKED: Final = regex(
    rf"(?<![\w-])(?P<name>{_NOUN} (?i:no\.? ?|#)?(?:[A-Z]|\d{{1,2}}|(?i:one|two|three|four)))"
    rf"{_AFTER}"
)
"""`Offer A`, `client 2`."""
_PLACED: Final = regex(
    r"(?<![\w-])(?:(?i:the|my|our) )(?P<name>(?P<word>[A-Z][^\W\d_]{2,}) "
    rf"(?:client|customer|company|start-?up|team)){_AFTER}"
)
"""`the Berlin client`."""
_OPENS: Final = (
    r"(?:^|[.!?:;,()\n–—\"“]|\b(?=(?i:and|now|next|then|also|for|client)\b))\s*"
    r"(?:(?i:ok|okay|so|and|now|next|then|also|new|same|for|our|my|the|hi|hello|thanks|great|first|"
    r"second|third|client|company|customer)\s+)*"
)
_WORD: Final = r"(?P<name>(?P<word>[A-Z][^\W_]*[^\W\d_]{2,})(?: (?P<tail>[A-Z][^\W\d_]*))?)"
_PROPER: Final = regex(rf"{_OPENS}(?<![\w-]){_WORD}{_AFTER}")
"""`Corvane: 96 H200`, `Halden Robotics has 96 H100`."""
_SMALL: Final = regex(
    r"^\W*(?:(?:and|now|next|then|ok|so|also)\W+)*(?P<name>(?P<word>[a-z]{4,}))(?P<tail>)"
    r"(?:['’]s offer)?:\s*"
)
"""`corvane: 96 h200`, by who writes no capitals."""
_ASIDE: Final = regex(rf",\s*{_WORD}(?=\s*(?:[,.?!;]|$))")
"""`512 B200, 22 researchers, Kestrix, against DeepMind`."""
_CLAUSE_ENDS: Final = regex(r"[,;.?!]")
_NO_NAMES: Final = frozenset((
    "assay", "meanwhile", "anyway", "anyways", "separately", "context", "background", "setup",
    "situation", "kindly", "heads", "reminder", "status", "summary", "subject",
))  # fmt: skip
"""What else opens a message and means nothing to the grammar."""


class Call(NamedTuple):
    """An offer of a message, without its name, and the name."""

    name: str
    text: str


def called_in(text: str, hearing: Hearing) -> tuple[Call, ...]:
    """The offers of a message that have a name, with what is said of each, in their order.

    Each has both chips and people: of less a name may be that of whoever said it.
    """
    found = _names(text, hearing)
    ends = [*(each.start("name") for each in found[1:]), len(text)]
    parts = zip(found, ends, strict=False)
    whole = [each for each, end in parts if is_whole(text[each.end() : end], hearing)]
    if not whole:
        return _aside(text, hearing)
    cuts = [0, *(each.start("name") for each in whole[1:]), len(text)]
    return tuple(
        Call(_name(each), _without(text, each, *cut))
        for each, cut in zip(whole, pairwise(cuts), strict=True)
    )


def is_whole(text: str, hearing: Hearing) -> bool:
    """Whether it names both chips and people: an offer of its own."""
    d = said(opened(text), hearing).draft
    return bool(d.stacks) and d.people is not None


def _name(found: re.Match[str]) -> str:
    return f"the {found['name']}" if is_of(found, _PLACED) else found["name"]


def _without(text: str, name: re.Match[str], start: int, end: int) -> str:
    """What a message says from here to there, without the name and what ties it to the rest."""
    brief = name["brief"] if "brief" in name.re.groupindex else None
    before = re.sub(r"\b(?:the|my|our) $", "", text[start : name.start("name")], flags=re.I)
    return f"{before}{f'{brief}: ' if brief else ''}{text[name.end() : end]}".strip()


def _names(text: str, hearing: Hearing) -> Sequence[re.Match[str]]:
    """What may name an offer, in the order of the message; none within another."""
    marked = list(_MARKED.finditer(text))
    placed = [m for m in _PLACED.finditer(text) if _is_free(m["word"], hearing, T.WORD)]
    proper = [m for m in _proper(text) if _is_proper(m, hearing)]
    found: list[re.Match[str]] = []
    for each in sorted(
        (*marked, *placed, *proper), key=lambda m: (m.start("name"), -m.end("name"))
    ):
        if not found or each.start("name") >= found[-1].end():
            found.append(each)
    return found


def _proper(text: str) -> Iterator[re.Match[str]]:
    """Each word that may be a name, also where the one before it shares the sign between them."""
    yield from _SMALL.finditer(text)
    start = 0
    while found := _PROPER.search(text, start):
        yield found
        start = found.end("name")


def _is_proper(found: re.Match[str], hearing: Hearing) -> bool:
    """Whether a word is a company's name that we do not know, and nobody's given name."""
    word, tail = found["word"].lower(), found["tail"]
    if word in GIVEN_NAMES or word in _NO_NAMES or (tail and tail.lower() not in COMPANY):
        return False
    return _is_free(found["word"], hearing)


def _is_free(word: str, hearing: Hearing, *others: T) -> bool:
    kinds = {tag.kind for tag in hearing.tags(word)}
    return bool(kinds) and kinds <= {T.UNKNOWN, *others}


def _aside(text: str, hearing: Hearing) -> tuple[Call, ...]:
    """The one offer of a message whose name stands between commas after it."""
    found = [
        each
        for each in _ASIDE.finditer(text)
        if _ends_in_an_amount(text[: each.start()]) and _is_proper(each, hearing)
    ]
    if len(found) != 1 or not is_whole(text, hearing):
        return ()
    name = found[0]
    return (Call(name["name"], text[: name.start()] + text[name.end() :]),)


def _ends_in_an_amount(before: str) -> bool:
    """Whether the last clause holds a number."""
    return any(map(str.isdigit, _CLAUSE_ENDS.split(before)[-1]))
