"""What stands beside an offer and is left out aloud: chips had in bursts, money, other uses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import Rule, coded, compiled, first, merged, reduced, rule
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from bot.questions.words.state_words import BURST

# Only what is always there is an offer; what is had in bursts is left out aloud. A burst of fewer
# than there are is no amount beside them, but a largest job: `anyone can burst to 128; 512 H100`.

_COUNT: Final = "[<upto><max>]*~<num>~(?:<x>?~<chip>)?~<gpu>?"
_BETWEEN: Final = "[^<num><pct><vs><lab><people><staff><each><scope><money><job>]{0,8}"
_AFTER: Final = "[<in><at><to><by><for><word><upto><unknown>]{0,3}"


def _always(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """Of two amounts the smaller is always there, with the chip that either was named with."""
    numbers = [tag for tag in tags if tag.kind is T.NUM]
    chip = first(tags, T.CHIP)
    if chip is None or all(tag.value != BURST for tag in tags):
        return None
    most, least = sorted(numbers, key=value_of, reverse=True)
    if value_of(most) <= value_of(least):
        return None
    here = (least, replace(chip, start=least.end, end=least.end))
    gone = Tag(T.CLAIM, None, most.start, _end_of(tags, most))
    comma = Tag(T.COMMA, None, most.start, most.start)
    return (gone, comma, *here) if most.start < least.start else (*here, comma, gone)


def _end_of(tags: Sequence[Tag], number: Tag) -> int:
    """Where an amount ends with its chip: `1,000 H100`."""
    after = tags[tags.index(number) + 1 :][:1]
    return after[0].end if after and after[0].kind is T.CHIP else number.end


_BEFORE: Final = "(?:<word>~[<to><upto><of><is><word>]{0,2})?"
_NO_PEOPLE: Final = "(?!~[<research><people><staff><team><us><unit><more>])"
_BURST: Final = (rule(f"{_BEFORE}~{_COUNT}~{_BETWEEN}~{_COUNT}{_NO_PEOPLE}~{_AFTER}", _always),)

_BURSTS: Final = (
    "(?<!<job>)(?<!<job><can>)<word>~(?:<upto>|<to>~<upto>?)~(<num>(?:~[<gpu><chip>])?)"
    "(?!~[<more><per><job>])"
)
_AMOUNT: Final = "<num>~<x>?~[<chip><gpu>]"
_IN_NODES: Final = "<num>~<x>?~<node>"
"""How many those are is not known before they are multiplied."""


def without_bursts(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with what is had in bursts as left out, where another amount is beside it."""
    is_burst = any(tag.value == BURST for tag in tags)
    return reduced(_with_burst(tags), _BURST) if is_burst else tags


def _with_burst(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """A burst of fewer than the chips there are as the largest job, one of more as left out."""
    codes = coded(tags)
    if compiled(_IN_NODES).search(codes):
        return tags
    for found in compiled(_BURSTS).finditer(codes):
        start, end = found.span()
        told = tags[found.start(1) : end]
        most = value_of(told[0])
        counted = [tags[each.start()] for each in compiled(_AMOUNT).finditer(codes)]
        others = [value_of(tag) for tag in counted if tag not in told]
        if tags[start].value == BURST and others and most != max(others):
            kind = T.LARGEST if most < max(others) else T.CLAIM
            return (*tags[:start], merged(kind, most, told), *tags[end:])
    return tags


# Money that comes beside chips: `256 H100 on-prem plus $2M a year of cloud credits`.
#
# It is no budget of what the chips cost, and not turned into more chips: it is left out aloud.

_BUDGET_FROM: Final = 10_000.0
_ITS: Final = (
    "<money>(?:~[<per><slash>]?~<unit>)?"
    "(?:~[<of><in><for><word>]{0,2}~(?:<lab>|<cloud>|<tenure>)?~<budget>+)?"
    "(?:~[<per><slash>]?~<unit>)?"
)


def _left_out(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """The money with its period and what it is spent on."""
    if value_of(first(tags, T.MONEY)) < _BUDGET_FROM:
        return None
    money = [tag for tag in tags if tag.kind is not T.AND]
    kept = [tag for tag in tags if tag.kind is T.AND]
    claim = Tag(T.CLAIM, None, money[0].start, money[-1].end)
    return (*kept, claim) if tags[0].kind is T.AND else (claim, *kept)


_COUNTED: Final = "<num>~<x>?~<chip>"
_BESIDE_CHIPS: Final[tuple[Rule, ...]] = (
    rule(f"<and>~{_ITS}(?!~[<each><scope><per><unit><slash>])", _left_out),
    rule(f"{_ITS}~<and>(?=~{_COUNTED})", _left_out),
)


def without_money_beside(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with money that comes beside chips with a number as left out."""
    is_counted = first(tags, T.MONEY) and compiled(_COUNTED).search(coded(tags))
    return reduced(tags, _BESIDE_CHIPS) if is_counted else tags


# A part of the chips that is promised to nobody, or rented otherwise, is left out aloud.


def _passed_over(tags: Sequence[Tag]) -> Tag:
    return merged(T.CLAIM, None, tags)


_OF_IT: Final = "(?:<of>~[<our><they><word><site><gpu><chip><offer>]+~)?<is>?~"
_WHOM: Final = (
    "<each><scope><num><people><team><us><our><they><research><researchers><product><everyone>"
    "<staff><hire><lab><labs><more>"
)
"""Who may be promised something, or what has a share of its own."""

_OF_EACH: Final = "(?:<x>?~<chip>|<gpu>)?~[<each><scope>]"


def _aimed_at(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`would that get us past 64 each`: what each is to have, and nothing that is promised.

    The number is left for nobody to take up, so that it is left out aloud.
    """
    return [replace(tag, kind=T.WORD) if tag.kind is T.TO else tag for tag in tags[:2]]


OTHER_USES: Final[tuple[Rule, ...]] = (
    rule(f"<pct>~{_OF_IT}<guarantee>~<for>~<our>?~[^{_WHOM}](?!~[{_WHOM}])", _passed_over),
    rule(f"<num>~{_OF_IT}<guarantee>~<for>~[<word><unknown><talk>]+(?!~[{_WHOM}])", _passed_over),
    rule(f"<pct>~{_OF_IT}<at>?~<basis>", _passed_over),
    rule(f"(?<=<do>)<word>~<num>~{_OF_EACH}", _aimed_at),
    rule(f"(?<=[<do><can>]<us><gets>)<to>~<num>~{_OF_EACH}", _aimed_at),
)
"""`20% reserved for evals` is promised to nobody; `30% preemptible` prices not all of them."""
