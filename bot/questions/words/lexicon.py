"""Every name and word that a text can hold, by its letters and digits alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from bot.ledger import Directory
from bot.questions.chips import FAMILIES, INSTANCES, NAMED_PODS, PCIE_SETTLED, POD_SIZES
from bot.questions.clean import compact
from bot.questions.tags import Shape, T, Value
from bot.questions.words.asking_words import ASKED
from bot.questions.words.common_words import AMBIGUOUS, common
from bot.questions.words.foreign_words import FOREIGN
from bot.questions.words.market_words import MARKET, PLACES
from bot.questions.words.measure_words import MEASURES
from bot.questions.words.offer_words import OFFERED
from bot.questions.words.small_words import FILLERS, NOUNS, SMALL
from bot.questions.words.state_words import STATES
from bot.questions.words.valued_words import VALUED
from bot.regex import regex
from storage.records import EntityKind

_KINDS = {
    EntityKind.LAB: (T.LAB, 0),
    EntityKind.ACADEMIC: (T.LAB, 1),
    EntityKind.OWNER: (T.LAB, 2),
    EntityKind.CHIP: (T.CHIP, 0),
    EntityKind.RUN: (T.RUN, 3),
    EntityKind.SITE: (T.PLACE, 4),
    EntityKind.PROGRAMME: (T.PLACE, 5),
}
SEPARATOR = "|"
"""Between the phrases of a class in the tables of words; a longer phrase wins over a shorter."""
APART = {"ahead": "a head", "aheadof": "a head of"}
"""What is another word when it is written as one: `64 a head`, and who is ahead."""
_FIRST = regex(r"\d+|\D[a-z]*")
_SHAPED = ("dgx", "hgx")
_RACKED = ("nvl72", "nvl 72", "nvl36", "nvl 36")


class Entry(NamedTuple):
    """What a key means; None as a kind is a filler, which is dropped.

    `ordinary` marks names that are everyday words too: they count only where a name may stand.
    `opening` is the length of a phrase's first word: `h as` is not `has`. 0 for names.
    """

    kind: T | None
    value: Value = None
    ordinary: bool = False
    opening: int = 0


class Lexicon(NamedTuple):
    """Keys are compact; `reach` bounds the length of a key by its first letters."""

    directory: Directory
    names: dict[str, Entry]
    reach: dict[str, int]

    # Told apart by identity, as part of what a text's tags are kept by: to compare all names would
    # take longer than to tag it again.

    def __hash__(self) -> int:
        return id(self)

    def __eq__(self, other: object) -> bool:
        return self is other

    def find(self, key: str, opening: int = 0) -> Entry | None:
        """The meaning of a compact key, whose first piece is so long; plurals are singular."""
        apart = APART.get(key, "")
        if apart and opening == _opening(apart):
            return _words()[apart]
        entry = self.names.get(key) or _words().get(key)
        if key.endswith("s") and (entry is None or entry.kind is T.WORD):
            single = self.names.get(key[:-1]) or _words().get(key[:-1])
            if single and single.kind is T.PLACE and key.endswith("is"):
                return entry  # `Colossus is`, which is none of several Colossus I
            if single is not None and (entry is None or single.kind not in (T.WORD, None)):
                return single
        return entry

    def meant_small(self, word: str) -> T:
        """The class of a name that is the word it is spelt like: `humans` are people."""
        key = compact(word)
        own = _words().get(key) or _words().get(key.removesuffix("s"))
        return own.kind if own and own.kind in (T.PEOPLE, T.GPU) else T.WORD

    def longest(self, key: str) -> int:
        """Up to how many characters a key can have that begins like this one."""
        head = key[:2]
        return max(self.reach.get(head, 0), _reach().get(head, 0)) + 1


def lexicon(directory: Directory) -> Lexicon:
    """The lexicon of a directory."""
    names: dict[str, Entry] = {}
    best: dict[str, int] = {}
    for rank, key, entry in _entries(directory):
        if key and rank < best.get(key, 99):
            names[key], best[key] = entry, rank
    for phrase, chips in FAMILIES.items():
        known = tuple(chip for chip in chips if directory.get(chip))
        if len(known) > 1:
            names[compact(phrase)] = Entry(T.FAMILY, known)
    if directory.get("chip/h100-pcie"):
        names[compact(PCIE_SETTLED)] = Entry(T.CHIP, "chip/h100-pcie")
    for phrase, (chip, per) in INSTANCES.items():
        if directory.get(chip):
            names[compact(phrase)] = Entry(T.SHAPE, Shape((chip,), per))
    for phrase, chip in NAMED_PODS.items():
        if directory.get(chip):
            names[compact(phrase)] = Entry(T.SHAPE, Shape((chip,), POD_SIZES[chip], sized=True))
            names[compact(f"{phrase}s")] = Entry(T.SHAPE, Shape((chip,), POD_SIZES[chip]))
    return Lexicon(directory, names, _bounds(names))


def _entries(directory: Directory) -> Iterator[tuple[int, str, Entry]]:
    """Keys with the rank of their claim: slug before name before alias, labs before owners."""
    for entity in directory.entities:
        kind, order = _KINDS[entity.kind]
        plain = Entry(kind, entity.slug)
        if entity.kind is EntityKind.OWNER:
            for fleet in ("fleet", "owned fleet", "s fleet", "s owned fleet", "owned compute"):
                yield 0, compact(f"{entity.slug} {fleet}"), plain
        for place, text in enumerate((entity.key, entity.name, *entity.aliases)):
            if kind is T.CHIP and _is_shaped(text.lower()):
                continue
            key = compact(text)
            if len(key) < 2 or (key.isdigit() and kind is not T.CHIP):
                continue
            everyday = kind is not T.CHIP and (key in AMBIGUOUS or key in common())
            entry = Entry(kind, entity.slug, ordinary=True) if everyday else plain
            yield (order * 3 + min(place, 2)), key, entry


def _is_shaped(low: str) -> bool:
    """Whether a chip's name is that of a machine of several."""
    return low.startswith(_SHAPED) or low.endswith(_RACKED)


def fleet_of(slug: str) -> str:
    """How an owner's fleet is called where a lab of the same name is meant by the name alone."""
    return f"{slug} fleet"


def _bounds(keys: Iterable[str]) -> dict[str, int]:
    longest: dict[str, int] = {}
    for key in keys:
        head = key[:2]
        if len(key) > longest.get(head, 0):
            longest[head] = len(key)
    return longest


@cache
def _words() -> dict[str, Entry]:
    """The grammar's own words and the ordinary ones, which mean nothing to it."""
    return {word: _ordinary(len(word)) for word in common()} | vocabulary(_rows())


@cache
def _ordinary(opening: int) -> Entry:
    return Entry(T.WORD, opening=opening)


Row = tuple[T | None, Value, str]


def vocabulary(rows: Iterable[Row]) -> dict[str, Entry]:
    """The entries of rows of class, value and phrases divided by bars, by their compact keys.

    ValueError where a phrase stands twice, which would leave one of its meanings unread.
    """
    own: dict[str, Entry] = {}
    for kind, value, phrases in rows:
        row = phrases_of(kind, value, phrases)
        if twice := own.keys() & row.keys():
            raise ValueError(f"in two rows of the words: {sorted(twice)}")
        own |= row
    return own


def _rows() -> Iterator[Row]:
    yield T.WORD, None, SEPARATOR.join(PLACES)
    yield None, None, FILLERS
    for kind, phrases in (MARKET | SMALL | NOUNS | OFFERED | ASKED).items():
        yield kind, None, phrases
    yield from VALUED + STATES + FOREIGN + MEASURES


def phrases_of(kind: T | None, value: Value, phrases: str) -> dict[str, Entry]:
    """The entries of phrases; where two have one key, `on demand` holds for `ondemand` too.

    ValueError where one phrase stands twice.
    """
    found: dict[str, Entry] = {}
    each = phrases.split(SEPARATOR)
    if len(each) > len(set(each)):
        raise ValueError(f"twice in one row: {[one for one in set(each) if each.count(one) > 1]}")
    entries: dict[int, Entry] = {}
    for phrase in each:
        key, opening = _key(phrase), _opening(phrase)
        if key not in found or opening < found[key].opening:
            if opening not in entries:  # what phrases that open alike share
                entries[opening] = Entry(kind, value, opening=opening)
            found[key] = entries[opening]
    return found


def _key(phrase: str) -> str:
    if phrase.isalpha() or phrase in APART.values():
        return phrase
    return phrase.replace(" ", "").replace("'", "")


def _opening(phrase: str) -> int:
    first = phrase.partition(" ")[0]
    if first.isascii() and first.isalpha():  # as most are
        return len(first)
    found = _FIRST.match(phrase)
    return len(found[0]) if found else 0


@cache
def _reach() -> dict[str, int]:
    return _bounds(_words())


@cache
def words() -> frozenset[str]:
    """The grammar's own words of one piece."""
    return frozenset(words_in_order())


def words_in_order() -> tuple[str, ...]:
    """The same as they stand in the vocabulary: a set has another order in every process."""
    return tuple(
        key
        for key, entry in _words().items()
        if entry.kind is not T.WORD and entry.opening == len(key)
    )
