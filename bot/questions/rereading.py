"""What tags mean by those around them: a town, and the second size of a model."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from bot.ledger import Directory
from bot.questions.counting_nothing import without_courtesies, without_effects, without_such
from bot.questions.lab_adds import with_lab_additions
from bot.questions.patterns import Rules, as_word, reduced
from bot.questions.rules.measures import MEASURED, OF_NO_PERIOD
from bot.questions.rules.of_them import COUNTED_BEHIND
from bot.questions.run_families import of_the_lab, with_families
from bot.questions.tags import T, Tag
from bot.questions.what_will_be import with_chips_coming, with_multiples, with_team_to_be
from bot.questions.words.market_words import PLACES
from bot.questions.words.site_names import site_in_town
from bot.regex import regex

_TOWNS: Final = frozenset(PLACES) | frozenset((
    "berkeley", "bristol", "columbia", "dresden", "florida", "indiana", "karlsruhe", "linkoping",
    "michigan", "minnesota", "osaka", "poznan", "stanford", "stuttgart", "tuebingen", "tubingen",
    "wroclaw", "julich", "juelich", "los alamos", "oak ridge",
))  # fmt: skip
"""Places that a university or a machine is called by."""
_STANDS_IN: Final = frozenset((
    T.LABS, T.TEAM, T.PEOPLE, T.STAFF, T.SITE, T.GPU, T.CHIP, T.NODE, T.RACK, T.WORD, T.UNKNOWN,
    T.US, T.OUR, T.TALK, T.THEY, T.BUDGET, T.ROLES, T.STATUS, T.TENURE,
))  # fmt: skip
"""What may stand in a town."""
_HELD_AGAINST: Final = frozenset((
    T.VS, T.COMPARE, T.MATCH, T.THAN, T.BEAT, T.AND, T.OR, T.BIG, T.HOWMANY,
))  # fmt: skip
_SET_APART: Final = frozenset((T.STOP, T.COMMA, T.NUM))
_LINKS: Final = frozenset((T.AND, T.COMMA, T.OR, T.SLASH, T.VS, T.FOR, T.TO))
_SEVERAL: Final = 2
_HERE: Final = regex(r" (?:around )?here\b")
_FROM: Final = regex(
    r"\bwhere(?:'s| is| are| does| do| did) (?P<of>(?:[^?!;.]|\.(?=\d)){2,70}?) "
    r"(?:(?:come|comes|came|coming|taken|drawn|sourced|quoted) )?from(?=\W*$|[?!;,])"
)
_KEPT: Final = (T.LAB, T.CHIP, T.COST, T.BASIS, T.OUR, T.OFFER, T.MONEY, T.DOLLAR)
"""What tells of what a number is whose source is asked for."""
_NUMBERS: Final = regex(
    r"\b(?:numbers?|figures?|estimates?|counts?|stat(?:istic)?s?|totals?|values?|prices?|rates?|data)"
    r"\b"
)
_OF_ANSWER: Final = regex(
    r"\b(?:in|of|for|behind) (?:our|that|this|the|your|my|last) "
    r"(?:comparison|answer|table|card|chart|calculation|list|ranking)s?\b"
)
"""What was answered, whose numbers are asked about: `the numbers in our comparison`."""
_WHO_SAYS: Final = regex(
    r"\bwho (?:has |have |first |actually )?(?:published|reported|printed|released|came up with|"
    r"put out|stated|claimed|claims|estimated|estimates|counted|reports|disclosed) "
    r"(?:the|that|this|those|these|their|its|a|your|[\w-]+'s) (?:[\d.,]+ ?[kmb%]? )?"
    r"(?:[\w'-]+ ){0,3}(?:headcount|staff|employees|researchers|figure|number|estimate|stock|"
    r"count|total|share|price|statistic|data point)s?\b"
)
_SIZE: Final = regex(r"\d+(?:\.\d+)?b$")
_AT_SELLER: Final = regex(r"(?:from|on) (coreweave|lambda)$", needs="coreweave|lambda")
_RENTED: Final = (T.NUM, T.COUNT, T.CHIP, T.HARDWARE, T.US, T.OUR, T.OFFER, T.GPU)
"""Beside these a seller tells that chips are rented; else it is a company that is asked about."""


_PRICED: Final = Rules((*MEASURED, *COUNTED_BEHIND))
_MEASURED: Final = Rules((*MEASURED, *OF_NO_PERIOD, *COUNTED_BEHIND))


def reread(tags: tuple[Tag, ...], low: str, directory: Directory) -> tuple[Tag, ...]:
    """The tags of a text in lower case, each by what stands around it."""
    is_priced = any(tag.kind is T.COST for tag in tags)
    tags = reduced(tags, _PRICED if is_priced else _MEASURED)
    plain = without_such(without_courtesies(without_effects(tags, low), low), low)
    tags = with_team_to_be(with_lab_additions(with_multiples(plain, low), low), low)
    tags = with_chips_coming(tags, low)
    kinds = {tag.kind for tag in tags}
    if T.TENURE in kinds and T.WHO in kinds and kinds.isdisjoint(_RENTED):
        tags = tuple(_seller(tag, low) for tag in tags)
    if {T.IN, T.LAB} <= kinds:
        tags = tuple(_town(tags, place, low) for place in range(len(tags)))
    if {T.PLACE, T.UNKNOWN} <= kinds:
        tags = site_in_town(tags, low, directory)
    if T.SIZE in kinds:
        tags = with_families(tags, low, directory)
        kinds = {tag.kind for tag in tags}
    if {T.LAB, T.UNKNOWN} <= kinds:
        tags = tuple(of_the_lab(tags, low, directory))
    if {T.RUN, T.SIZE} <= kinds:
        tags = tuple(_sized(tags, directory))
    if T.EACH in kinds and " here" in low:
        tags = _each_here(tags, low)
    if {T.VS, T.LAB} <= kinds and kinds.isdisjoint((T.US, T.OUR, T.NUM, T.OFFER)):
        tags = _not_against_itself(tags)
    if T.WHO in kinds and (found := _WHO_SAYS.search(low)):
        tags = _who_says(tags, found)
    return _sourced(tags, low) if T.SOURCE not in kinds and " from" in low else tags


def _seller(tag: Tag, low: str) -> Tag:
    """`who's buying compute from CoreWeave`: of that company, and no chips that are rented."""
    found = _AT_SELLER.search(low[tag.start : tag.end]) if tag.kind is T.TENURE else None
    return Tag(T.LAB, found[1], tag.start + found.start(1), tag.end) if found else tag


def _who_says(tags: tuple[Tag, ...], found: re.Match[str]) -> tuple[Tag, ...]:
    """`who published the 4,500 headcount for OpenAI`: the source of that figure is asked for."""
    start, end = found.span()
    named = [tag for tag in tags if tag.kind is T.LAB]
    rest = [tag for tag in tags if not start <= tag.start < end and tag not in named]
    return tuple(sorted((*rest, *named, Tag(T.SOURCE, None, start, end)), key=lambda t: t.start))


def _each_here(tags: tuple[Tag, ...], low: str) -> tuple[Tag, ...]:
    """`each researcher here gets 24 GPUs`: whoever is here is ours."""
    found: list[Tag] = []
    for tag in tags:
        if tag.kind is T.EACH and _HERE.match(low, tag.end):
            found.append(Tag(T.US, None, tag.start, tag.start))
        found.append(tag)
    return tuple(found)


def _not_against_itself(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """`OpenAI's research as opposed to ChatGPT users`: one lab, which nothing is held against."""
    labs = [tag for tag in tags if tag.kind is T.LAB]
    if len(labs) < _SEVERAL or any(tag.value != labs[0].value for tag in labs):
        return tags
    after = (*tags[1:], None)
    kept = (
        tag
        for tag, following in zip(tags, after, strict=True)
        if not (tag.kind is T.VS and following in labs) and tag not in labs[1:]
    )
    return tuple(kept)


def _sourced(tags: tuple[Tag, ...], low: str) -> tuple[Tag, ...]:
    """`where does the 2.65 for H100 come from`, with what the number is of."""
    asked = _FROM.search(low)
    if asked is None:
        return tags
    start, end = asked.span("of")
    of = [tag for tag in tags if start <= tag.start < end]
    if not _of_number(of, asked["of"]):
        return tags
    kept = [tag for tag in of if tag.kind in _KEPT]
    if not _OF_ANSWER.search(asked["of"]) and all(tag.kind is not T.LAB for tag in kept):
        kept.append(Tag(T.COST, None, end, end))
    return (
        *(tag for tag in tags if tag.end <= asked.start()),
        Tag(T.SOURCE, None, asked.start(), start),
        *kept,
        *(tag for tag in tags if tag.start >= asked.end()),
    )


def _of_number(of: list[Tag], typed: str) -> bool:
    """Whether a number of a lab or a chip is asked about, and not where people are from."""
    kinds = [tag.kind for tag in of]
    counted = {(T.NUM, T.PEOPLE), (T.NUM, T.STAFF), (T.NUM, T.CHIP), (T.NUM, T.TEAM)}
    is_count = not counted.isdisjoint(pairwise(kinds))
    is_cost = not {T.COST, T.DOLLAR}.isdisjoint(kinds)
    is_ours = kinds == [T.MONEY] or (is_cost and not {T.OUR, T.OFFER}.isdisjoint(kinds))
    is_number = _NUMBERS.search(typed) or is_cost or {T.NUM, T.MONEY, T.HOURLY} & set(kinds)
    is_named = not {T.LAB, T.CHIP}.isdisjoint(kinds) or is_ours or _OF_ANSWER.search(typed)
    return bool(is_number) and not is_count and bool(is_named)


def _town(tags: tuple[Tag, ...], place: int, low: str) -> Tag:
    """`a lab in Cambridge with 200 GB300 against DeepMind`: where it stands is no opponent."""
    tag = tags[place]
    if tag.kind is not T.LAB or place < 2 or tags[place - 1].kind is not T.IN:
        return tag
    rest = {each.kind for at, each in enumerate(tags) if at != place}
    is_beside = T.LAB in rest or {T.NUM, T.VS} <= rest or ({T.NUM, T.PEOPLE} <= rest)
    is_town = low[tag.start : tag.end] in _TOWNS and is_beside
    is_there = tags[place - 2].kind in _STANDS_IN and not _is_held_against(tags, place)
    return as_word(tag) if is_town and is_there else tag


def _is_held_against(tags: tuple[Tag, ...], place: int) -> bool:
    """`vs the group in Cambridge`."""
    for tag in reversed(tags[: place - 1]):
        if tag.kind in _HELD_AGAINST:
            return True
        if tag.kind in _SET_APART:
            return False
    return False


def _sized(tags: tuple[Tag, ...], directory: Directory) -> Iterator[Tag]:
    """`Llama 3.1 8B and 70B`: the second size is one of the same family."""
    for place, tag in enumerate(tags):
        run = _same_family(tags, place, directory) if tag.kind is T.SIZE else None
        yield Tag(T.RUN, run, tag.start, tag.end) if run else tag


def _same_family(tags: tuple[Tag, ...], place: int, directory: Directory) -> str | None:
    size, named = str(tags[place].value), _run_beside(tags, place)
    if not named or not _SIZE.search(named):
        return None
    sized = _SIZE.sub(size, named)
    return sized if directory.get(sized) else None


def _run_beside(tags: tuple[Tag, ...], place: int) -> str | None:
    """The run before a size, or after it, with nothing but links and sizes between."""
    for side in (tags[place - 1 :: -1] if place else (), tags[place + 1 :]):
        for tag in side:
            if tag.kind is T.RUN:
                return str(tag.value)
            if tag.kind not in _LINKS and tag.kind is not T.SIZE:
                break
    return None
