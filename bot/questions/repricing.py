"""What hardware would cost at another price: `if H100 prices rise 30%`, `if H100 falls to 1.80`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.clean import fold
from bot.questions.patterns import Build, Rule, first, merged, reduced, rule
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from bot.regex import regex

_GOES: Final = r"(?:goes|go|going|went|gone|move[sd]?|come[sd]?|came|is|are|was|were|be|get|gets)"
_DOLLARS: Final = r"(?:\$ ?)?\d[\d.]*(?: ?(?:usd|dollars|bucks))?"
_HOURLY: Final = r" ?(?:/|an|a|per) ?(?:(?:gpu|chip|card)[ -])?(?:hour|hr|h)\b"
_WORDS: Final = (
    (
        1.0,
        rf"(?:{_GOES} )?(?:up|higher)|ris(?:e|es|ing|en)|rose|increas(?:e|es|ed|ing)"
        r"|climb(?:s|ed)?|jump(?:s|ed)?|hik(?:e|es|ed)",
    ),
    (
        -1.0,
        rf"(?:{_GOES} )?(?:down|lower)|drop(?:s|ped|ping)?|fall(?:s|en|ing)?|fell"
        r"|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|sink(?:s)?|slump(?:s|ed)?|cuts?",
    ),
    (2.0, r"(?:more|extra) expensive|dearer|costlier|(?:cost|costs|pay) more"),
    (-2.0, r"cheaper|less expensive|discount(?:ed|s)?|off|(?:cost|costs|pay) less"),
    (0.0, r"goes|go|went|hits?|reach(?:es)?|settles?|(?:were|was) at"),
    (0.0, rf"(?:is|are|was|were)(?= (?:{_DOLLARS}{_HOURLY}|\$ ?\d))"),
    (2.0, rf"costs?(?= (?:us )?(?:\$|{_DOLLARS}{_HOURLY}))"),
)
_CHANGES: Final = regex("|".join(rf"\b(?P<c{at}>{words})\b" for at, (_, words) in
                                      enumerate(_WORDS)))  # fmt: skip
"""What a price does; by 2 and -2 such a word is of a price whatever it stands beside."""
_PRICE: Final = regex(r"^(?:gpu |rental |rent |the )*(?:prices?|costs?|rents?|rates?)\b")
_PAST: Final = regex(r"\b(?:rose|fell|went|climbed|dropped|increased|jumped|declined|have|has)\b")
_MOST_AN_HOUR: Final = 100.0
_LEAST: Final = -0.95
_MOST: Final = 9.0
"""From a twentieth of a price to ten times as much; what is beyond is meant otherwise."""

_PLAIN: Final = "[<of><for><in><our><us><poss><basis><gpu><site><cloud><at><to><is>]*"
_SUBJECT: Final = f"<num>?~{_PLAIN} [<chip><cost>] (?:{_PLAIN}~[<chip><cost>])*"
_AN_HOUR: Final = "(?:[<per><slash><each>]? [<unit><gpu><chip>])*"


def repriced(tags: tuple[Tag, ...], text: str) -> tuple[Tag, ...]:
    """The tags with a price that is supposed to change, or to be another, taken as one.

    It becomes T.REPRICED with the change as a share, or T.HOURLY with dollars an hour, and
    T.PRICED with the chip that was named. What is told as having happened supposes nothing.
    """
    low = fold(text)
    is_supposed = first(tags, T.IF, T.ASSUME) or (
        first(tags, T.OUR, T.US, T.WITH, T.AT, T.HARDWARE) and not _PAST.search(low)
    )
    if not is_supposed or not (_CHANGES.search(low) or first(tags, T.FACTOR, T.X)):
        return tags
    found = reduced(_with_changes(tags, low), _RULES)
    is_found = any(tag.kind in (T.REPRICED, T.PRICED) for tag in found)
    return found if is_found else tags


def _with_changes(tags: tuple[Tag, ...], low: str) -> tuple[Tag, ...]:
    """The tags with those of words of change in place of what else these words are."""
    new = [*_changes(low), *_factors(tags)]
    kept = [part for tag in tags for part in _beside(tag, new, low)]
    return tuple(sorted((*kept, *new), key=lambda tag: (tag.start, tag.end)))


def _changes(low: str) -> list[Tag]:
    return [
        Tag(T.CHANGES, _WORDS[int(str(found.lastgroup)[1:])][0], found.start(), found.end())
        for found in _CHANGES.finditer(low)
    ]


def _factors(tags: Sequence[Tag]) -> list[Tag]:
    """`if prices double`: as much again; and `go up 3x`: twice as much again, unlike `8x H100`."""
    found: list[Tag] = []
    for tag, following, after in zip(
        tags, (*tags[1:], None), (*tags[2:], None, None), strict=False
    ):
        is_counted = after is not None and after.kind in (T.CHIP, T.FAMILY, T.GPU, T.NODE)
        counted = following if following and following.kind is T.X and not is_counted else None
        is_factor = tag.kind is T.FACTOR or (counted is not None and tag.kind is T.NUM)
        times = value_of(tag) if is_factor else 0.0
        end = counted.end if counted else tag.end
        if times > 0:
            found.append(Tag(T.CHANGES, 1.0 if times > 1 else -1.0, tag.start, end))
            found.append(Tag(T.PCT, abs(times - 1), end, end))
    return found


def _beside(tag: Tag, new: Sequence[Tag], low: str) -> list[Tag]:
    """The tag, its price alone where it holds a word of change too, or nothing."""
    cut = next((one for one in new if one.start < tag.end and tag.start < one.end), None)
    if cut is None:
        return [tag]
    if tag.kind is T.NUM and cut.start <= tag.start and tag.end <= cut.end:
        return []  # the 3 of `3x`
    if tag.kind in (T.NUM, T.PCT, T.MONEY, T.CHIP, T.LAB, T.IF, T.OUR, T.US):
        return [tag]
    before = low[tag.start : cut.start]
    is_price = bool(_PRICE.search(before))
    return [Tag(T.COST, None, tag.start, cut.start - 1)] if is_price else []


def _is_price(tags: Sequence[Tag]) -> bool:
    """Whether it is a price that changes, and no number of chips."""
    kinds = {tag.kind for tag in tags}
    by_word = any(tag.kind is T.CHANGES and abs(value_of(tag)) > 1 for tag in tags)
    is_counted = tags[0].kind is T.NUM or T.QTY in kinds
    is_ours = not kinds.isdisjoint((T.OUR, T.US))
    return not is_counted and (T.COST in kinds or (by_word and T.CHIP in kinds) or not is_ours)


def _named(tags: Sequence[Tag]) -> tuple[Tag, ...]:
    """The chip whose price it is, where one was named."""
    return tuple(Tag(T.PRICED, tag.value, tag.start, tag.end) for tag in tags if tag.kind is T.CHIP)


def _by(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    part, change = first(tags, T.PCT), first(tags, T.CHANGES)
    way = value_of(change)
    share = value_of(part) * (1 if way > 0 else -1)
    if not way or not _is_price(tags) or len(_named(tags)) > 1 or not _LEAST <= share <= _MOST:
        return None
    return (merged(T.REPRICED, round(share, 6), tags), *_named(tags))


def _priced_by(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """The same where a price has to be named: `increase H100 by 30%` is of their number."""
    is_told = any(t.kind is T.COST or (t.kind is T.CHANGES and abs(value_of(t)) > 1) for t in tags)
    return _by(tags) if is_told else None


def _to(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    number = [tag for tag in tags if tag.kind in (T.NUM, T.MONEY)][-1]
    value = value_of(number)
    subject = [tag for tag in tags if tag.end <= number.start]
    if not _is_price(subject) or len(_named(tags)) > 1 or not 0 < value <= _MOST_AN_HOUR:
        return None
    return (merged(T.HOURLY, value, tags), *(_named(subject) or [_any_chip(tags)]))


def _any_chip(tags: Sequence[Tag]) -> Tag:
    return Tag(T.PRICED, None, tags[0].start, tags[0].end)


def _rule(template: str, build: Build) -> Rule:
    return rule(f"[<if><assume><with>]? {template}", _without_lead(build))


def _without_lead(build: Build) -> Build:
    """What is made of the tags after the word that supposes, which goes with them."""

    def built(tags: Sequence[Tag]) -> Tag | Sequence[Tag] | None:
        led = tags[0].kind in (T.IF, T.ASSUME, T.WITH)
        made = build(tags[1:] if led else tags)
        if not led or made is None or isinstance(made, Tag):
            return made
        return (replace(made[0], start=tags[0].start), *made[1:])

    return built


_RULES: Final = (
    _rule(f"{_SUBJECT} <is>?~<changes> [<by><more><of><in>]* <changes>?~<pct>", _by),
    _rule(f"<changes>~<pct> {_SUBJECT}", _priced_by),
    _rule(f"{_SUBJECT} [<is><by><at><can><gets>]* <pct> <changes>", _by),
    _rule(f"<pct> <changes> {_SUBJECT}", _priced_by),
    _rule(f"<pct> {_SUBJECT} <changes>", _priced_by),
    _rule(f"<changes> {_SUBJECT} [<of><by>]* <pct>", _priced_by),
    _rule(f"{_SUBJECT} <unit>? <changes> <us>? <to> [<num><money>] {_AN_HOUR}", _to),
    _rule(f"{_SUBJECT} <unit>? <changes> <us>? [<num><money>] {_AN_HOUR}", _to),
)
