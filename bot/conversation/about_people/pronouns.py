"""Where a message says `he` or `her` of somebody who is known by name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.regex import regex

_NO_NOUN: Final = (
    r"to|in|on|at|for|from|with|about|and|or|but|then|now|please|pls|by|as|if|into|again|here|"
    r"today|too|this|that|is|was|next|first|up|out|off|some|any|what|how|when|where|why|who"
)
_PRONOUN: Final = regex(
    rf"\b(?:(?P<whose>his|her(?= (?!(?:{_NO_NOUN})\b)[^\W\d_]))|he|she|him|hers?)\b", re.IGNORECASE
)
_OF_LIST: Final = regex(
    rf"{_PRONOUN.pattern}|\bthe (?:first|second|third|fourth|fifth|top|last|other|newest|latest)"
    r"(?: (?:one|person|candidate|name|guy|woman|man))?"
    r"(?=\W*$|\s*[,;:(–—]|\s+-\s|\s+(?:for|because|since|as|before|ahead of) |"
    r" (?:publish\w*|wr[io]te|written|done?|did|works?|worked|train\w*)\b)"
    r"|\b(?:the )?(?:number|no\.?|nr\.?) ?(?:[1-9]|one|two|three|four|five)\b(?=\W*$|\s*[,;:(–—])"
    r"|#[1-9]\b(?=\W*$|\s*[,;:(–—])"
    r"|\b(?:that|this) (?:person|candidate|researcher|author|guy|woman|man)\b"
    r"|(?:(?<=\bbrief me on )|(?<=\bbrief on )|(?<=\blook up )|(?<=\btell me more about ))them\b",
    re.IGNORECASE,
)
"""Also who is meant by the place in a list: `tell me about the first one`."""
_PLACED: Final = regex(
    r"\bthe (?!(?:first|second|third|fourth|fifth|last|other|top|only|same|right|wrong|next|best|"
    r"new\w*|old\w*|late\w*|good|big\w*|larg\w*|strong\w*)\b)"
    r"(?P<said>[^\W\d_][\w'&-]*(?: [\w'&-]+){0,2}?) "
    r"(?:one|guy|person|candidate|researcher|woman|man|lady|girl|fella|chap|lad)\b",
    re.IGNORECASE,
)
"""Who is meant by what stands beside the name in a list: `the oxford one`, `the robotics guy`."""
_LED: Final = (
    r"\W*(?:(?:and|ok(?:ay)?|so|also|thx|thanks|then|hi|hey|now|but|(?:what|how) about|"
    r"as for)\b\W+)*"
)
_IN_THERE: Final = regex(r"\b(?:in|on) (?:there|it)(?=\W*$)", re.IGNORECASE)
_TWO: Final = 2
_BOTH: Final = regex(
    r"\b(?:(?:these|those|the|of them) two|both of (?:them|these|those)|"
    r"(?:them|these|those) both)\b",
    re.IGNORECASE,
)
_NO_ORDER: Final = regex(
    r"[\s,;–-]*\b(?:and |but )?(?:no|without(?: any)?|not an?|don['’]?t) (?:rank(?:ing|ed)?|order|"
    r"scor(?:e|es|ing)|winner)(?: (?:them|of them|needed|please|obviously))*",
    re.IGNORECASE,
)
BRIEF: Final = regex(
    r"\b(?:brief|profile|look up|tell me|know about|who is|papers?|works?|publish\w*)\b"
    r"|\b(?:his|her) (?:[\w-]+ ){0,2}?(?:runs?|models?)\b",
    re.I,
)
"""What asks of nobody but a person, whatever it is for: `brief me on her, offer prep`."""


def pronoun_in(text: str) -> str | None:
    """The first word that stands for one person."""
    found = _PRONOUN.search(text)
    return found[0] if found else None


def one_of_list(text: str) -> str | None:
    """The first words that stand for one of those in a list."""
    found = _OF_LIST.search(text)
    return found[0] if found else None


def says_both(text: str) -> bool:
    """Whether a text may mean both of a list."""
    return _BOTH.search(text) is not None


def both_of_list(text: str, names: Sequence[str]) -> str:
    """`compare the works of these two`, with the names of both; else the text as it is.

    That nobody is to be ranked is left out: nobody is.
    """
    found = _BOTH.search(text) if len(names) == _TWO else None
    if found is None:
        return text
    said = f"{text[: found.start()]}{names[0]} and {names[1]}{text[found.end() :]}"
    return _NO_ORDER.sub("", said)


def placed_in_list(text: str) -> tuple[str, str] | None:
    """Such words, and what they say of who is meant."""
    found = _PLACED.search(text)
    return (found[0], found["said"]) if found else None


def in_place(text: str, name: str) -> str:
    """The message with the name in place of the first such words."""
    return _OF_LIST.sub(lambda said: f"{name}'s" if said["whose"] else name, text, count=1)


def told_apart(text: str, names: Sequence[str]) -> str:
    """`Pavel Quist, is he in there?` as `is Pavel Quist in our pool?`: who is named before."""
    for name in names:
        found = re.match(
            rf"{_LED}{re.escape(name)}\s*[,:;–—-]+\s+(?P<asked>\S.*)", text, re.I | re.S
        )
        if found and pronoun_in(found["asked"]):
            return _IN_THERE.sub("in our pool", in_place(found["asked"], name))
    return text
