"""Invented people by the million, and the ways in which their names get misspelt.

Names are put together from syllables, so that nobody real is meant. A few words are frequent and
most are rare, as it is with real names.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from storage.candidate_names import words
from storage.records import Person

GIVEN: Final = 9_000
FAMILY: Final = 52_000
_ONSETS: Final = (*"bdfghjklmnprstvwyz", "br", "ch", "dr", "gr", "kh", "kr", "sh", "st", "th", "tr")
_VOWELS: Final = (*"aeiouaeio", "ai", "ei", "ou", "ia")
_CODAS: Final = ["", "", "", "n", "r", "l", "s", "m", "t", "k", "ng"]
_ENDINGS: Final = ["", "", "", "", "ov", "sen", "ez", "ian", "ski", "man", "ko", "ini"]
_ACCENTS: Final = dict(zip("aeiouncsz", "áéíöüñçšž", strict=True))
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"


class Naming:
    """A source of names; the same seed gives the same ones."""

    def __init__(self, seed: int = 1) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - no secret
        self._given = self._vocabulary(GIVEN, 1, 2)
        self._family = self._vocabulary(FAMILY, 1, 3)
        self._given_weights = list(accumulate(1 / (n + 20) for n in range(GIVEN)))
        self._family_weights = list(accumulate(1 / (n + 200) for n in range(FAMILY)))

    def names(self, count: int) -> list[str]:
        """So many full names, of two words mostly."""
        choices = self._chance.choices
        given = choices(self._given, cum_weights=self._given_weights, k=count)
        middle = choices(self._given, cum_weights=self._given_weights, k=count)
        family = choices(self._family, cum_weights=self._family_weights, k=count)
        return [self._put_together(*parts) for parts in zip(given, middle, family, strict=True)]

    def _put_together(self, given: str, middle: str, family: str) -> str:
        kind = self._chance.random()
        if kind < 0.75:
            return f"{given} {family}"
        if kind < 0.95:
            return f"{given} {middle} {family}"
        return f"{given}-{middle} {family}"

    def _vocabulary(self, size: int, least: int, most: int) -> list[str]:
        found: dict[str, None] = {}
        while len(found) < size:
            found[self._word(self._chance.randint(least, most)).capitalize()] = None
        return list(found)

    def _word(self, syllables: int) -> str:
        pick = self._chance.choice
        word = "".join(pick(_ONSETS) + pick(_VOWELS) + pick(_CODAS) for _ in range(syllables))
        word += pick(_ENDINGS)
        if self._chance.random() < 0.1:
            at = self._chance.randrange(len(word))
            word = word[:at] + _ACCENTS.get(word[at], word[at]) + word[at + 1 :]
        return word


def people(names: list[str]) -> Iterator[Person]:
    """An entry for each name, each at an institution of its own number."""
    for n, name in enumerate(names):
        institute = f"Institute {n % 997} of Invented Studies"
        yield Person(name, "legitimate interest", institute, ("learning",), source="benchmark")


@dataclass(frozen=True, slots=True)
class Asked:
    """A name as it is typed, and the one that is meant."""

    kind: str
    text: str
    meant: str


def mistyped(names: list[str], count: int, seed: int = 2) -> list[Asked]:
    """So many names of the list as people get them wrong, each kind in turn."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    kinds = list(_WAYS.items())
    few = _Namesakes(names)
    found: list[Asked] = []
    while len(found) < count:
        kind, way = kinds[len(found) % len(kinds)]
        name = chance.choice(names)
        text = way(name, chance)
        if text is not None and not (kind == "initial" and few.share(text) > 5):
            found.append(Asked(kind, text, name))
    return found


class _Namesakes:
    """How many people an initial fits: where more than five, no list of five can be complete."""

    def __init__(self, names: list[str]) -> None:
        self._count: dict[tuple[str, str], int] = {}
        for name in names:
            found = words(name)
            for one in {(found[0][0], found[-1])}:
                self._count[one] = self._count.get(one, 0) + 1

    def share(self, text: str) -> int:
        found = words(text)
        return self._count.get((found[0][0], found[-1]), 0)


def _typo(name: str, chance: random.Random) -> str | None:
    parts = name.split(" ")
    long = [n for n, part in enumerate(parts) if len(part) > 3]
    if not long:
        return None
    which = chance.choice(long)
    parts[which] = _slip(parts[which], chance)
    return None if parts[which] == name.split(" ")[which] else " ".join(parts)


def _slip(word: str, chance: random.Random) -> str:
    """One letter left out, put in, replaced, or swapped with the next one."""
    at = chance.randrange(len(word) - 1)
    letter = chance.choice(_LETTERS)
    return chance.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )


def _plain(name: str, _chance: random.Random) -> str | None:
    plain = " ".join(words(name))
    return plain if not name.isascii() else None


def _reordered(name: str, _chance: random.Random) -> str:
    first, _, rest = name.partition(" ")
    return f"{rest}, {first}"


def _initial(name: str, _chance: random.Random) -> str | None:
    first, *rest = name.split(" ")
    return f"{first[0]}. {rest[-1]}" if rest else None


def _no_space(name: str, chance: random.Random) -> str:
    parts = name.split(" ")
    at = chance.randrange(len(parts) - 1)
    parts[at : at + 2] = [parts[at] + parts[at + 1].lower()]
    return " ".join(parts)


def _typo_reordered(name: str, chance: random.Random) -> str | None:
    text = _typo(name, chance)
    return text and _reordered(text, chance)


def _typo_plain(name: str, chance: random.Random) -> str | None:
    text = _typo(name, chance) if not name.isascii() else None
    return text and " ".join(words(text))


_WAYS: Final[dict[str, Callable[[str, random.Random], str | None]]] = {
    "typo": _typo,
    "no accents": _plain,
    "other order": _reordered,
    "initial": _initial,
    "lost space": _no_space,
    "typo, other order": _typo_reordered,
    "typo, no accents": _typo_plain,
}
