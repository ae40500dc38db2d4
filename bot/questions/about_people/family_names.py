"""Somebody called by the family name alone, or turned round: `Tindalese at Anthropic`.

One word tells no person from a company, so it takes an institution beside it, and nothing else in
the text: what asks for a lab as well would be lost.
"""

from __future__ import annotations

import re

from bot.questions.about_people.person_names import (
    Sayer,
    is_capital,
    is_initial,
    is_institution,
    name_at,
    place_in,
    with_place,
)
from bot.questions.clean import compact
from bot.questions.tagging import tagged
from bot.questions.tags import T
from bot.questions.words.common_words import common
from bot.questions.words.name_words import COMPANY
from bot.regex import regex

TURNED = regex(r"\s*([^\W\d_][\w'-]+), ([^\W\d_][\w'-]+)(?=\s*(?:$|[,:;(?.]))")
"""`Marrowdene, Ilva`."""
_LOOK_UP = regex(r"\blook ?up\s+(?=[^\W\d_])", re.IGNORECASE)
_POLITE = regex(r"[\s,.?!)]*(?:(?:please|pls|plz|thanks|for (?:me|us))[\s,.?!]*)*", re.IGNORECASE)
_MADE = ("ing", "tion", "ment", "ness", "ous", "ful", "ity", "ship")
"""How words end that are made from others, and are no names."""


def family_name(rest: str, sayer: Sayer) -> str | None:
    """The person of a text, or of what follows the words that lead to a name; None without one."""
    name, end = name_at(rest)
    if sayer.shouts or not name or not _is_family(name, sayer):
        return None
    place = place_in(rest[end:], sayer)
    after = rest[rest.find(place, end) + len(place) :] if place else "more"
    is_all = _POLITE.fullmatch(after) and is_institution(place, sayer)
    return with_place(name, place, sayer) if is_all else None


def small_family_name(text: str, sayer: Sayer) -> str | None:
    """`look up tindalese from anthropic`: where people alone are looked up."""
    found = _LOOK_UP.search(text)
    rest = text[found.end() :] if found else ""
    return family_name(rest[:1].upper() + rest[1:], sayer) if rest else None


def turned_name(text: str, sayer: Sayer) -> str | None:
    """`Marrowdene, Ilva`, and no list of companies; turned back where an institution follows."""
    found = TURNED.match(text)
    if found is None or sayer.shouts:
        return None
    if not all(is_capital(word) and _is_free(word, sayer) for word in found.groups()):
        return None
    rest = text[found.end() :]
    place = place_in(rest, sayer)
    if place and is_institution(place, sayer):
        is_all = _POLITE.fullmatch(rest[rest.find(place) + len(place) :])
        return f"{found[2]} {found[1]}, {place}" if is_all else None
    return found[0].strip() if _POLITE.fullmatch(rest) else None


def turns_round(given: str, sayer: Sayer) -> bool:
    """Whether what stands after a comma may be somebody's given name, and is no institution."""
    kinds = {tag.kind for tag in tagged(given, sayer.lexicon, sayer.today)}
    return T.LAB not in kinds and given.lower() not in COMPANY


def _is_family(name: str, sayer: Sayer) -> bool:
    words = [word for word in name.split() if not is_initial(word)]
    return len(words) == 1 and is_capital(words[0]) and _is_free(words[0], sayer)


def _is_free(word: str, sayer: Sayer) -> bool:
    """Whether a word means nothing else, is near no lab's name and is no word of English."""
    low = word.lower()
    stems = (low, low.removesuffix("s"), low.removesuffix("ed"), low.removesuffix("er"))
    is_english = any(stem in common() or f"{stem}e" in common() for stem in stems)
    if is_english or low.endswith(_MADE) or _begins_a_name(low, sayer):
        return False
    return sayer.is_person(word, is_clear=True) and not sayer.is_near(word)


def _begins_a_name(low: str, sayer: Sayer) -> bool:
    """`Colossus`, which several data centres are called."""
    return any(
        compact(one.name.partition(" ")[0]) == low for one in sayer.lexicon.directory.entities
    )
