"""Chips whose letter is a unit as well, or whose number is said in words.

`512 B-200` are no 512 billions of anything, and `1024 h one hundreds` no hours.
"""

from __future__ import annotations

import re

from bot.regex import regex

_COUNTED = r"(?<![\w.])(?<!\d,)\d[\d,.]*k?\s?(?:x\s?)?"
_BLACKWELL = r"(?P<letters>g?b)(?P<gap>[ -])(?P<digits>[23]00)s?"
_OF_OTHERS = (
    r"(?!\d|[.,]\d|\s?%|\s?(?:x\s?)?(?:nvidia |tpu |amd )?(?:[a-z]{1,3}-?\d{2,3}|gpus?|chips?"
    r"|cards?|nodes?|racks?|servers?|of\b|researchers?|people|ppl|engineers?|tokens?|days?|hours?|t\b|b\b"
    r"|bn\b|trillion|billion|million|k\b))"
)
_APART = regex(
    rf"(?P<count>{_COUNTED})(?<=[\s]){_BLACKWELL}(?![\w-]){_OF_OTHERS}", re.IGNORECASE, needs="b"
)
_NAMES = frozenset((
    "h100", "h200", "h800", "a100", "a800", "b100", "b200", "b300", "gb200", "gb300", "v100",
    "mi300x", "mi300", "mi200",
))  # fmt: skip
_SIZED_CHIP = regex(r"[a-z]+\d+[a-z]*\s*$", re.IGNORECASE)


_HUNDREDS = {"": "1", "one": "1", "two": "2", "three": "3", "eight": "8"}
_SPOKEN = regex(
    r"(?<![\w.'])(?P<letters>h|aitch|a|ay|gb|g b|gee bee|b|bee|v|mi|em eye)"
    r"[ -](?:(?P<number>one|two|three|eight)[ -])?hundred(?P<many>'?s)?(?:[ -](?P<x>x|ex))?(?!\w)"
    r"(?! (?:people|persons?|researchers?|engineers?|scientists?|staff|hires|candidates|percent|"
    r"per cent|%|dollars|times|thousand|million|billion))",
    re.IGNORECASE,
    needs="undred",
)
"""`h one hundreds`, `gee bee two hundred`; `a one hundred` is a chip only where there are many."""
_LETTERS = {"aitch": "h", "ay": "a", "gee bee": "gb", "g b": "gb", "bee": "b", "em eye": "mi"}
_GLUED = regex(
    r"(?<=\d)(?P<scale>k) ?x?(?= ?(?:gb|h|b|a|v|l|mi)-?\d{2,3}[a-z]?s?(?![\w]))",
    re.IGNORECASE,
    needs="k",
)
"""`2kxH100`, whose scale stands right before its chip."""
_BRACKETED = regex(
    r"\b(?P<box>racks?|nodes?|servers?|box(?:es)?|machines?|nvl ?\d{2,3}s?|superpods?|pods?|"
    r"trays?) ?"
    r"\((?:each |with |of |all )*(?P<chips>(?:(?:4|8|36|72) ?x? ?)?(?:nvidia |amd |[dh]gx )?"
    r"(?:gb|h|b|a|mi)\d{2,3}[a-z]?s?(?: each)?)\)",
    re.IGNORECASE,
    needs="(",
)
"""`6 NVL72 racks (GB200)`, `128 nodes (8x H100)`: what is in each, unless it is too much."""
_TPU = regex(r"\btee pee (?:you|u)(?P<many>'?s)?(?!\w)", re.IGNORECASE, needs="ee pee")


def joined(text: str) -> str:
    """The text with `512 B-200` and `512 gb 200` as `512 B200` and `512 gb200`, `2kxH100` as `2k`.

    An amount of memory right behind a chip's name stays one: `H100 80 GB 200`.
    """
    text = _BRACKETED.sub(r"\g<box> of \g<chips>", _GLUED.sub(r"\g<scale> ", text))
    text = _SPOKEN.sub(_as_written, text)
    text = _TPU.sub(lambda found: f"TPU{'s' if found['many'] else ''}", text)
    return _APART.sub(lambda match: _one(match, text), text)


def _as_written(found: re.Match[str]) -> str:
    """The name of a chip as it is written; what may be a number of something stays."""
    letters, number = found["letters"].lower(), (found["number"] or "").lower()
    letters = _LETTERS.get(letters, letters)
    name = f"{letters}{_HUNDREDS[number]}00{'x' if found['x'] else ''}"
    is_bare = not number and (letters != "h" or not found["many"])
    is_count = letters == "a" and not found["many"]
    if is_bare or is_count or name.lower() not in _NAMES:
        return found[0]
    return f"{name.upper()}{'s' if found['many'] and not found['x'] else ''}"


def _one(match: re.Match[str], text: str) -> str:
    if match["gap"] == " " and _SIZED_CHIP.search(text[: match.start()]):
        return match[0]
    return f"{match['count']}{match['letters']}{match['digits']}"
