"""The known name or word that a misspelt one was probably meant to be."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from bot.questions.clean import compact
from bot.questions.tags import T, Tag
from bot.questions.words.common_words import common
from bot.questions.words.lexicon import Entry, Lexicon, words_in_order

A_LAB = "openai"
"""What every lab that was read is called where a text is weighed: none is a person, or people."""
_LOOKALIKES = str.maketrans({"o": "0", "i": "1", "l": "1"})
_SHORTEST = 4
_SHORT = 5
_SHORTEST_CUT = 3
_MOST_MEANT = 3
_NAMED = (T.LAB, T.CHIP, T.RUN, T.FAMILY)


class Meant(NamedTuple):
    """What a word may have been meant to be; `is_word` for the grammar's own words."""

    entry: Entry
    is_word: bool


def meant(word: str, lexicon: Lexicon, as_name: bool = False) -> tuple[Meant, ...]:
    """The nearest meanings of an unknown word; none where nothing is near.

    `as_name` tells that the word stands where a name would, so that less has to agree.
    """
    key = compact(word)
    if lookalike := _lookalike(key, lexicon) or _one_zero_off(key, lexicon):
        return (Meant(lookalike, False),)
    if len(key) < _SHORTEST or not key.isascii():
        return ()
    return _nearest(key, lexicon, as_name)


def labs_cut_short(word: str, lexicon: Lexicon) -> tuple[Meant, ...]:
    """The labs whose names begin so: `ant` may be meant for Anthropic."""
    key = compact(word)
    if len(key) < _SHORTEST_CUT or not key.isascii():
        return ()
    named = ((name, entry) for name, entry in lexicon.names.items() if entry.kind is T.LAB)
    found = {entry.value: Meant(entry, False) for name, entry in named if name.startswith(key)}
    return tuple(found.values()) if len(found) <= _MOST_MEANT else ()


def meant_word(word: str, lexicon: Lexicon) -> Entry | None:
    """The grammar's own word that a misspelt one was meant to be; most words are near none."""
    key = compact(word)
    near = meant(word, lexicon) if key.isascii() and _own_word(key) else ()
    return near[0].entry if near and near[0].is_word else None


_A_CHIP = "H100"
_COUNTRY = "china"
"""Owns chips by its buyers; of somebody it tells where they are from."""


def spelt(text: str, tags: Sequence[Tag], lab: str = "") -> str:
    """A text about a lab with misspelt words put right, by which it is weighed.

    With `lab`, every lab is called so: Hudson River Trading would be somebody named Hudson. So is
    a chip with a number by the commonest: Ascend 910 would be somebody named Ascend.
    """
    has_lab = any(tag.kind is T.LAB for tag in tags)
    for tag in reversed(tags) if has_lab or lab else ():
        word = text[tag.start : tag.end]
        is_open = has_lab and tag.kind is T.UNKNOWN and word.islower() and len(word) >= _SHORT
        right = _right(word) if is_open else None
        is_lab = tag.kind is T.LAB and tag.value != _COUNTRY
        if lab and is_lab and not _ends_a_name(text[: tag.start]):
            right = lab
        if lab and _is_numbered_chip(tag, word) and not _ends_a_name(text[: tag.start]):
            right = _A_CHIP
        if right:
            text = f"{text[: tag.start]}{right}{text[tag.end :]}"
    return text


def _is_numbered_chip(tag: Tag, word: str) -> bool:
    """Whether it is a chip that nobody is called: Vera Rubin and Grace Hopper have no number."""
    return tag.kind is T.CHIP and any(map(str.isdigit, word))


def _ends_a_name(before: str) -> bool:
    """Whether what follows may be the rest of a name: `Ada Vector`."""
    last = before.split()[-1:]
    return bool(last) and last[0].isalpha() and last[0][0].isupper()


def _right(word: str) -> str | None:
    """The everyday word that lacks one letter here; others may be words that we don't know."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    near = process.extract(word, _everyday(), scorer=OSA.distance, score_cutoff=1, limit=4)
    longer = (right for right, _, _ in near if len(right) > len(word) and right[0] == word[0])
    return next(longer, None)


def _lookalike(key: str, lexicon: Lexicon) -> Entry | None:
    """A chip written with letters for digits: `H10O`, `B2OO`."""
    if not any(c.isdigit() for c in key) and not key.endswith(("oo", "ooo")):
        return None
    for head in (1, 2, 3):
        entry = lexicon.names.get(key[:head] + key[head:].rstrip("s").translate(_LOOKALIKES))
        if entry is not None and entry.kind in (T.CHIP, T.FAMILY):
            return entry
    return None


def _one_zero_off(key: str, lexicon: Lexicon) -> Entry | None:
    """A chip with a zero too few or too many: `B20`, `H1000`."""
    if not key[:1].isalpha() or not key[-1:].isdigit():
        return None
    for other in (f"{key}0", key[:-1] if key.endswith("0") else ""):
        entry = lexicon.names.get(other)
        if entry is not None and entry.kind is T.CHIP:
            return entry
    return None


def _nearest(key: str, lexicon: Lexicon, as_name: bool) -> tuple[Meant, ...]:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    near = process.extract(
        key, _names(lexicon), scorer=OSA.distance, score_cutoff=_most(key), limit=8
    )
    names = [(n, int(d)) for n, d, _ in near if _plausible(key, n, int(d), as_name)]
    own = _own_word(key)
    if own and all(own[1] < d or (own[1] == d and not as_name) for _, d in names):
        entry = lexicon.find(own[0])
        return (Meant(entry, True),) if entry else ()
    found: dict[object, Meant] = {}
    best = min((distance for _, distance in names), default=0)
    for name, distance in names:
        if distance > best:
            continue
        entry = lexicon.names[name]
        found.setdefault(entry.value, Meant(entry, False))
    return tuple(found.values())[:_MOST_MEANT]


def _most(key: str) -> int:
    """How many letters of a word may be wrong."""
    return 1 if len(key) < 6 else 2 if len(key) < 11 else 3


def _own_word(key: str) -> tuple[str, int] | None:
    """The nearest of the grammar's own words, with its wrong letters.

    Of several, one of the same first letter, and rather one that lacks a letter here.
    """
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    most = min(_most(key), 2)
    alike = _own_words_of(len(key), most)
    near = process.extract(key, alike, scorer=OSA.distance, score_cutoff=most, limit=None)
    if not near:
        return None
    word, wrong, _ = min(near, key=lambda one: (one[1], one[0][0] != key[0], -len(one[0])))
    return (word, int(wrong)) if _plausible(key, word, int(wrong), True) else None


def _plausible(key: str, name: str, distance: int, as_name: bool) -> bool:
    """Digits of a chip must nearly agree, and the first letter nearly always does."""
    if any(c.isdigit() for c in name) != any(c.isdigit() for c in key):
        return False
    longer = len(key) >= len(name) and sorted(key) != sorted(name)
    if len(key) <= _SHORT and longer and not as_name:
        return False  # a short word with one other letter is a word of its own
    same_start = key[0] == name[0] or key[:2] == name[1::-1] or key[1:3] == name[1:3]
    return same_start and distance * 4 <= max(len(key), len(name)) + 1


def _names(lexicon: Lexicon) -> tuple[str, ...]:
    known = _NAMES.get(id(lexicon))
    if known is None or known[0] is not lexicon:
        names = tuple(
            key
            for key, entry in lexicon.names.items()
            if entry.kind in _NAMED and len(key) >= _SHORTEST and not entry.ordinary
        )
        _NAMES.clear()
        known = _NAMES[id(lexicon)] = (lexicon, names)
    return known[1]


_NAMES: dict[int, tuple[Lexicon, tuple[str, ...]]] = {}


@cache
def _everyday() -> tuple[str, ...]:
    return tuple(word for word in common() if len(word) >= _SHORT)


@cache
def _own_words_of(length: int, most: int) -> tuple[str, ...]:
    """Those as long as a word, but for so many letters: no others are near it."""
    own = (word for word in words_in_order() if len(word) >= 5 and word.isalpha())
    return tuple(word for word in own if abs(len(word) - length) <= most)
