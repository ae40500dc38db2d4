"""By how much a lab's staff changes: `if OpenAI hires 30% more`, `Meta grew its team by 200`.

What is said of a lab's people is never the number of ours.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import Rule, Rules, first, merged, reduced, rule
from bot.questions.rules.terms import value_of
from bot.questions.supposing import supposes
from bot.questions.tags import T, Tag
from bot.questions.words.valued_words import JOINS
from bot.regex import regex

_FALLS: Final = regex(
    r"\b(?:cut(?:s|ting)?(?: back)?|reduc\w+|shr[aiu]nk\w*|trim\w*|shed(?:s|ding)?|slash\w*"
    r"|drop(?:s|ped|ping)?|fall(?:s|ing)?|fell|declin\w+|downsiz\w+|sack\w*|dismiss\w*|axe[sd]?"
    r"|(?:lay(?:s|ing)?|laid) off|let(?:s|ting)? go(?: of)?|fewer|less|smaller|down)\b",
    re.IGNORECASE,
)
_RISES: Final = regex(
    r"\b(?:ris(?:e|es|ing|en)|rose|increas\w+|swell\w*|swollen|expand\w*|climb\w*|up|larger"
    r"|bigger|rais(?:e|es|ed|ing)|gain\w*)\b",
    re.IGNORECASE,
)
_OF_ALL: Final = regex(r" (?:the|as many)\b", re.IGNORECASE)
"""`half the researchers`."""
_WHOSE: Final = "(?:<lab>|(?<!<of>)<they>)~<poss>?"
_MAY: Final = "[<can><is><do><does><have><status><to><word>]{0,4}"
_HEADS: Final = "[<word><they><poss><research><product>]{0,3}~[<people><staff><team>]+"
_TIMES: Final = "(?:<factor>|<num>~<x>)"
_CHANGES: Final = "[<hire><grow><more><lose>]"
_NO_CHIPS: Final = "(?!~<of>?~<our>|~[<unit><chip><family><gpu><node><rack><pct><x><money>])"
_OF: Final = "[<of><by><to>]?"
_WAY: Final = "[<more><lose><grow><beat>]"
_SAYS_MORE: Final = frozenset((T.LAB, T.CHIP, T.NUM, T.PCT, T.BY, T.OF, T.PEOPLE, T.STAFF, T.TEAM))
_LEAST: Final = 0.01
_MOST: Final = 100.0


def with_staff_supposed(tags: tuple[Tag, ...], text: str) -> tuple[Tag, ...]:
    """The tags with how a lab's staff is supposed to change as T.STAFFTIMES, or T.STAFFMORE.

    What is told as having happened, or asked, is a claim about the lab.
    """
    if first(tags, T.LAB) is None:
        return tags
    if not supposes(tags, text):
        return reduced(tags, _TOLD)
    found = reduced(_with_its_way(tags, text), _SUPPOSED)
    return found if first(found, T.STAFFTIMES, T.STAFFMORE) else tags


def _with_its_way(tags: tuple[Tag, ...], text: str) -> tuple[Tag, ...]:
    """The tags with words that say which way a staff goes as T.LOSE or T.GROW.

    Elsewhere the same words are said of chips and prices, so that they are no such tags there.
    """
    ways = {
        match.end(): kind
        for kind, words in ((T.GROW, _RISES), (T.LOSE, _FALLS))
        for match in words.finditer(text)
    }
    found: list[Tag] = []
    for tag in tags:
        is_way = tag.end in ways and tag.kind not in _SAYS_MORE
        found.append(replace(tag, kind=ways[tag.end]) if is_way else tag)
        if tag.kind is T.PCT and _OF_ALL.match(text, tag.end):
            found.append(Tag(T.OF, None, tag.end, tag.end))
    return tuple(found)


def _times(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """So many times as many, or the part by which they change or to which they come."""
    part, factor = first(tags, T.PCT), first(tags, T.FACTOR, T.NUM)
    times = _changed(tags, part) if part else value_of(factor)
    return _of_lab(T.STAFFTIMES, round(times, 6), tags) if _LEAST <= times <= _MOST else None


def _changed(tags: Sequence[Tag], part: Tag) -> float:
    """Down where they are lost and up where they grow; `had half of its staff` is that half."""
    comes_to = tags[tags.index(part) - 1].kind is T.TO
    if not comes_to and first(tags, T.LOSE):
        return 1 - value_of(part)
    grows = not comes_to and first(tags, T.HIRE, T.GROW, T.MORE, T.BEAT, T.BY)
    return 1 + value_of(part) if grows else value_of(part)


def _more(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    return None if _joins(tags) else _of_lab(T.STAFFMORE, value_of(first(tags, T.NUM)), tags)


def _joins(tags: Sequence[Tag]) -> bool:
    """`he joins 8 researchers`, who are no staff that a lab takes on."""
    joins = any(tag.kind is T.HIRE and tag.value == JOINS for tag in tags)
    return joins and tags[0].kind is T.THEY


def _told(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`is OpenAI hiring 500 researchers`: what is asked of the lab stays, the number does not."""
    if _joins(tags):
        return None
    kept = [tag for tag in tags if tag.kind in (T.LAB, T.THEY, T.HIRE, T.PEOPLE, T.STAFF, T.TEAM)]
    number = first(tags, T.PCT, T.NUM, T.FACTOR)
    return (*kept, merged(T.CLAIM, None, [number])) if number else kept


def _of_lab(kind: T, value: float, tags: Sequence[Tag]) -> Sequence[Tag]:
    led = [tag for tag in tags[:1] if tag.kind in (T.LAB, T.THEY)]
    ends = [tag for tag in tags[-1:] if tag.kind is T.LAB]
    return (*led, *ends, merged(kind, value, tags))


_BY_TIMES: Final = (
    f"<assume>~{_TIMES}~{_HEADS}",
    f"{_WHOSE}~{_MAY}~{_TIMES}~{_HEADS}",
    f"{_WHOSE}~{_HEADS}~{_MAY}~{_TIMES}",
    f"{_WHOSE}~{_MAY}~{_CHANGES}+~{_HEADS}~{_OF}~<pct>",
    f"{_WHOSE}~{_HEADS}~{_MAY}~{_CHANGES}*~<word>?~{_OF}~<pct>(?:~{_WAY}|(?!~<people>))",
    f"{_WHOSE}~{_MAY}~{_CHANGES}*~<pct>~(?:{_WAY}|<of>|<word>)~{_HEADS}",
    f"{_WHOSE}~{_MAY}~<pct>~<lose>",
    f"{_WHOSE}~{_MAY}~<hire>+~<pct>~<more>?(?!~{_HEADS})",
)
_BY_NUMBER: Final = (
    f"{_WHOSE}~{_MAY}~{_CHANGES}+~{_HEADS}~<by>~<num>{_NO_CHIPS}",
    f"{_WHOSE}~{_HEADS}~{_MAY}~{_CHANGES}+~<by>~<num>{_NO_CHIPS}",
    f"{_WHOSE}~{_MAY}~{_CHANGES}+~<num>~<more>?~{_HEADS}",
    f"{_WHOSE}~{_MAY}~[<hire><lose>]+~<more>?~<num>~<more>?(?![<of><to>]){_NO_CHIPS}",
)
_WITH_THEM: Final = (
    rule(f"<with>~<pct>~<more>~{_HEADS}~[<at><in>]~<lab>", _times),
    rule(f"<with>~<num>~<more>~{_HEADS}~[<at><in>]~<lab>", _more),
)
"""`with 30% more staff at OpenAI`, which supposes by itself."""
_SUPPOSED: Final = Rules((
    *_WITH_THEM,
    *(rule(template, _times) for template in _BY_TIMES),
    *(rule(template, _more) for template in _BY_NUMBER),
))  # fmt: skip
_ALL: Final[tuple[Rule, ...]] = tuple(
    rule(template, _told) for template in (*_BY_TIMES[1:], *_BY_NUMBER)
)
_TOLD: Final = Rules((*_WITH_THEM, *_ALL))
