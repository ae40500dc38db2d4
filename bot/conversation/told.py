"""What the last answer told, one thing after the other: the rows of its list, or its one figure.

A message picks one of them by its place, or by a word of its row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from bot.answers import Answer, Cell
from bot.prose import Name
from bot.questions.clean import fold
from bot.questions.ordinals import ORDINAL, place_named
from bot.questions.types import Kind
from bot.questions.words.listing_words import region_in
from bot.regex import regex
from storage.records import Fact, Metric


class Item(NamedTuple):
    """One thing that was told: its name, the facts of its row, and the words that stand there."""

    name: str
    facts: tuple[Fact, ...]
    words: frozenset[str]

    @property
    def fact(self) -> Fact:
        """The fact that leads it."""
        return self.facts[0]

    @property
    def is_deal(self) -> bool:
        """Whether it is a contract, and no lab."""
        return self.fact.metric in (Metric.CONTRACTED_POWER, Metric.H100E_CONTRACTED)

    @property
    def with_chips(self) -> Fact:
        """The fact of it that names chips, where any does."""
        return next((fact for fact in self.facts if fact.detail("chip")), self.fact)


class Told(NamedTuple):
    """The things in the order in which they were told, and whether there are more than those."""

    items: tuple[Item, ...] = ()
    is_cut: bool = False
    lead: str = ""
    """The id of the fact that the last answer was led by, which is what `it` means."""
    rented: float = 0.0
    """How many chips a budget was told to rent; 0 where that is not told."""

    @property
    def led(self) -> Item | None:
        """The one of them that was told last."""
        known = (x for x in self.items if self.lead in (fact.id for fact in x.facts))
        return next(known, None)

    def led_by(self, fact: str) -> Told:
        """The same, where another of them was told last."""
        return self._replace(lead=fact) if fact else self


def told_in(answer: Answer) -> Told:
    """What an answer told in the rows of its table, or in its headline where it has none."""
    items = tuple(_distinct(_rows(answer)))
    subjects = {item.fact.subject for item in items}
    metrics = {item.fact.metric for item in items}
    others = (x for x in answer.sources() if x.metric in metrics and x.subject not in subjects)
    lead = answer.headline.facts[:1] or answer.sources()[:1]
    rented = next((x.estimate for x in answer.figures if x.key.endswith(".rented")), None)
    many = rented.interval.median if rented else 0.0
    return Told(items, next(others, None) is not None, lead[0].id if lead else "", many)


def _distinct(items: Iterator[Item]) -> Iterator[Item]:
    seen = set[str]()
    for item in items:
        subject = item.fact.subject
        key = subject if subject.startswith(_SITE) else item.fact.id  # which runs, and is to grow
        if key not in seen:
            seen.add(key)
            yield item


def _rows(answer: Answer) -> Iterator[Item]:
    rows = answer.table.rows if answer.table else ()
    if not rows:
        found = answer.headline.facts or (() if answer.kind is Kind.LEAGUE else answer.sources())
        yield from (_item("", (fact,), ()) for fact in found)
    elif answer.kind is Kind.LAB:  # whose table is the whole card
        for fact in answer.headline.facts:
            row = next((row for row in rows if fact in facts_in(row)), ())
            is_site = fact.subject.startswith(_SITE)  # whose row tells more than its name
            name = row[0].text.removesuffix(f" ({fact.unit})") if row and not is_site else ""
            yield _item(name, (fact, *facts_in(row)), row)
    else:
        named = [row[0].text for row in rows]
        for row in rows:
            if facts := facts_in(row):
                name = row[0].text
                yield _item(name if named.count(name) == 1 else _both(row), facts, row)


_LONGEST: Final = 60
"""Characters that a name of two cells has at most."""


def _both(row: Sequence[Cell]) -> str:
    """`OpenAI, Nvidia`, of which there are several by the first; no sentence is a name."""
    both = ", ".join(cell.text for cell in row[:2])
    return both if len(both) <= _LONGEST else row[0].text


def _item(name: str, facts: tuple[Fact, ...], row: Sequence[Cell]) -> Item:
    said = " ".join((name, facts[0].subject.replace("-", " "), *(cell.text for cell in row)))
    return Item(name, facts, frozenset(_WORDS.findall(fold(said))))


def facts_in(row: Sequence[Cell]) -> tuple[Fact, ...]:
    """What stands behind the cells of a row."""
    return tuple(fact for cell in row if not isinstance(cell, Name) for fact in cell.facts)


_SITE: Final = "site/"
_WORDS: Final = regex(r"[a-z0-9$][a-z0-9.$-]*")
_THING: Final = (
    r"(?:ones?|deals?|contracts?|agreements?|sites?|data ?cent(?:er|re)s?|campus(?:es)?|clusters?|"
    r"models?|runs?|programmes?|programs?|routes?|prices?|quotes?|rates?|offers?|figures?|numbers?|"
    r"counts?|facts?|labs?|entr(?:y|ies)|rows?|items?|results?|letters?(?: of intent)?|schemes?|"
    r"calls?|grants?|facilit(?:y|ies)|headcounts?|estimates?)"
)
_OF_THEM: Final = (
    rf"(?: {_THING}| of (?:them|these|those|all|the (?:list|lot))|"
    r" (?:on|in) (?:the|that|this|your) (?:list|table)| there)*"
)
_IT: Final = regex(rf"(?:its?|that|this|there|(?:that|this|the) {_THING}|(?:that|this) thing)")
_NTH: Final = regex(
    rf"(?:(?:the|that|its|their|no|number|nr|#) ?)?(?:(?P<last>(?:very )?last|bottom)|"
    rf"(?P<nth>{ORDINAL}|top|(?P<most>biggest|largest))|"
    rf"(?:number|no|nr|#) ?(?P<digit>[1-9]))(?P<up> (?:from|to) (?:the )?last)?{_OF_THEM}"
)
_OTHER: Final = regex(rf"the other{_OF_THEM}")
_ANY_ONE: Final = (
    r"(?:one|deal|contract|agreement|site|campus|cluster|model|run|programme|program|route|price|"
    r"quote|rate|lab|data ?cent(?:er|re))"
)
_NAMED: Final = (
    regex(rf"the {_ANY_ONE} (?:in|with|from|by|of|at|for|on|between|under|near|via) (?P<by>.+)"),
    regex(rf"(?:the )?(?P<by>[^ ].*?)s? {_ANY_ONE}"),
)
_IN_WORDS: Final = frozenset((
    "the", "a", "an", "of", "and", "one", "that", "this", "it", "its", "they", "them", "there",
    "in", "on", "for", "with", "by", "to", "is", "was", "what", "which", "who", "how", "any",
))  # fmt: skip
"""What names none of them, wherever it stands in a row."""


def is_it(words: str) -> bool:
    """Whether words stand for what was told last, and name none of several."""
    return bool(_IT.fullmatch(words))


def is_named(words: str) -> bool:
    """Whether words name one by what is said of it, and by no place on the list."""
    return not any(each.fullmatch(words) for each in (_IT, _NTH, _OTHER))


def may_be_one(words: str) -> bool:
    """Whether words may pick one of several, whatever was told."""
    return any(each.fullmatch(words) for each in (_NTH, _OTHER, *_NAMED)) and not is_it(words)


def is_last(words: str) -> bool:
    """Whether the last of them is meant, which of some lists is the newest."""
    found = _NTH.fullmatch(words)
    return found is not None and found["last"] is not None


def is_largest(words: str) -> bool:
    """Whether the largest of them is meant, which leads a list that goes by size alone."""
    found = _NTH.fullmatch(words)
    return found is not None and found["most"] is not None


def narrows(words: str, told: Told) -> bool:
    """Whether they leave several of a list: `the one in Texas`, not in Atlanta, as a name says."""
    place = (region_in(words) or "").lower()
    subjects = (item.fact.subject.rpartition("/")[2].split("-") for item in told.items)
    return is_named(words) and not any(place in each for each in subjects)


_MOST: Final = 4
_SEVERAL: Final = "Several of that list are: {}. Say which by its place: “the third”."


class NotToldError(Exception):
    """That the one that is meant is not among those that were told, or is not known to be."""


def one_meant(words: str, told: Told) -> str | None:
    """The id of the fact of the one that words mean; None where they mean none of what was told.

    Raises NotToldError where it is clear that one of them is meant, and not clear which.
    """
    if not words or _IT.fullmatch(words):
        return told.lead or None
    if place := _NTH.fullmatch(words):
        return _at(place, told)
    if _OTHER.fullmatch(words):
        others = [item for item in told.items if item.fact.id != told.lead]
        return others[0].fact.id if len(others) == 1 < len(told.items) else None
    return _named(words, told)


def _at(place: re.Match[str], told: Told) -> str | None:
    count = len(told.items)
    if count <= 1:
        return None
    nth = int(place["digit"]) - 1 if place["digit"] else place_named(place["nth"] or "") or 0
    nth = count - 1 - (nth if place["up"] else 0) if place["last"] or place["up"] else nth
    if not 0 <= nth < count:
        raise NotToldError(f"That list has {count} in it, so there is none at that place.")
    return told.items[nth].fact.id


def _named(words: str, told: Told) -> str | None:
    """The one in whose row all of the words stand: `the Oracle one`, `the one in Texas`."""
    for pattern in _NAMED:
        found = pattern.fullmatch(words)
        said = {*_WORDS.findall(found["by"])} - _IN_WORDS if found else set()
        held = [item for item in told.items if said <= item.words] if said else []
        if len(held) == 1:
            return held[0].fact.id
        if held and pattern is _NAMED[0]:
            raise NotToldError(_SEVERAL.format("; ".join(item.name for item in held[:_MOST])))
    return None
