"""By how much a lab's staff changes: `if OpenAI hires 30% more`, `Meta grew its team by 200`.

What is said of a lab's people is never the number of ours.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import Rule, Rules, first, merged, reduced, rule
from bot.questions.rules.terms import value_of
from bot.questions.supposing import supposes
from bot.questions.tags import T, Tag

_WHOSE: Final = "(?:<lab>|(?<!<of>)<they>)~<poss>?"
_MAY: Final = "[<can><is><do><does><have><status><to><word>]{0,4}"
_HEADS: Final = "[<word><they><poss><research><product>]{0,3}~[<people><staff><team>]+"
_TIMES: Final = "(?:<factor>|<num>~<x>)"
_CHANGES: Final = "[<hire><grow><more><lose>]"
_NO_CHIPS: Final = "(?!~<of>?~<our>|~[<unit><chip><family><gpu><node><rack><pct><x><money>])"
_OF: Final = "[<of><by>]?"
_LEAST: Final = 0.01
_MOST: Final = 100.0


def with_staff_supposed(tags: tuple[Tag, ...], text: str) -> tuple[Tag, ...]:
    """The tags with how a lab's staff is supposed to change as T.STAFFTIMES, or T.STAFFMORE.

    What is told as having happened, or asked, is a claim about the lab.
    """
    if first(tags, T.LAB) is None:
        return tags
    return reduced(tags, _SUPPOSED if supposes(tags, text) else _TOLD)


def _times(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """Up by a part or so many times as many; down where they are lost."""
    part, factor = first(tags, T.PCT), first(tags, T.FACTOR, T.NUM)
    change = value_of(part) * (-1 if first(tags, T.LOSE) else 1)
    times = 1 + change if part else value_of(factor)
    return _of_lab(T.STAFFTIMES, round(times, 6), tags) if _LEAST <= times <= _MOST else None


def _more(tags: Sequence[Tag]) -> Sequence[Tag]:
    return _of_lab(T.STAFFMORE, value_of(first(tags, T.NUM)), tags)


def _told(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`is OpenAI hiring 500 researchers`: what is asked of the lab stays, the number does not."""
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
    f"{_WHOSE}~{_HEADS}~{_MAY}~{_CHANGES}*~<word>?~{_OF}~<pct>",
    f"{_WHOSE}~{_MAY}~{_CHANGES}*~<pct>~(?:<more>|<of>)~{_HEADS}",
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
