"""What institutions are called in short: `MIT`, `AI2`, `Deepmind`.

A list or an index has the full name, and whoever types has no time for it.
"""

from __future__ import annotations

from typing import Final

from bot.candidates.scholars.text import folded

_SMALL: Final = frozenset(("of", "for", "the", "and", "at", "in", "de", "la", "des", "der", "di"))
_LEAST: Final = 3
"""Letters of an abbreviation: of two, too many institutions have the initials."""
_SAME: Final = (
    ("ai2", "allen ai", "allen institute", "allen institute for ai"),
    ("fair", "facebook ai research", "meta ai", "meta"),
    ("hf", "hugging face"),
    ("bair", "uc berkeley", "berkeley", "university of california berkeley"),
    ("eth", "eth zurich"),
    ("uoft", "university of toronto"),
    ("oxford", "university of oxford"),
    ("google brain", "google research", "google"),
)
"""Names of one institution that no initials tell."""


def is_called(told: str, name: str) -> bool:
    """Whether what was told may be the institution of that name, in full, in part or in short.

    >>> is_called("MIT", "Massachusetts Institute of Technology")
    True
    """
    short, full = folded(told), folded(name)
    if not short or not full:
        return False
    if len(short) >= _LEAST and short == _initials(full):
        return True
    return any(f" {one} " in f" {full} " for one in _names(short))


def may_be(told: str, name: str) -> bool:
    """The same of a name that somebody else typed, which may be cut short; or none was told."""
    short, full = folded(told), folded(name)
    return short in full or full in short or is_called(short, full)


def _names(name: str) -> tuple[str, ...]:
    return next((names for names in _SAME if name in names), (name,))


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word not in _SMALL)
