"""Who of many people does research: `45 staff, of whom 18 do research`, `8 scientists, 20 devs`.

Whoever is counted beside them is left out aloud: compute is shared among those who do research.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import Rule, Rules, first, merged, reduced, rule
from bot.questions.rules.company_heads import without_company
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, People, T, Tag
from bot.questions.words.valued_words import ENGINEERS, RESEARCHERS
from storage.records import Amount

_HEADS: Final = (T.PEOPLE, T.STAFF, T.TEAM)
_OTHERS: Final = frozenset((T.HIRE, T.GROW, T.MORE, T.LOSE, T.ASSUME, T.IF))
"""With these, people join or are those of a lab."""


def _of_whom(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """Those who do research are ours; the number of all is left out."""
    whole, part = [tag for tag in tags if tag.kind is T.NUM]
    if not 0 < value_of(part) < value_of(whole) or not isinstance(part.value, Number):
        return None
    if _is_denied(tags):
        return _all_but(tags)
    split = tags.index(part)
    head = next((tag for tag in tags[:split] if tag.kind in _HEADS), whole)
    comma = Tag(T.COMMA, None, part.start, part.start)
    everyone = Tag(T.CLAIM, None, tags[0].start, max(head.end, whole.end))
    return (everyone, comma, merged(T.RESEARCHERS, People(part.value), tags[split:]))


def _part_of(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`60 people, a third of whom do research`, `60 people, 50% researchers`.

    Researchers all do research: `55 researchers, 70% of it is research` is of the chips.
    """
    part, whole = value_of(first(tags, T.PCT)), value_of(first(tags, T.NUM))
    everyone = first(tags, T.PEOPLE, T.STAFF, T.TEAM)
    named = first(reversed(tags), T.PEOPLE, T.SHARE_OF, T.RESEARCH)
    is_of_all = named is not None and named.kind is T.PEOPLE and named.value != RESEARCHERS
    count = float(round(part * whole))
    is_of_all |= everyone is not named and everyone is not None and everyone.value == RESEARCHERS
    if is_of_all or not 0 < part < 1 or count < 1 or _is_denied(tags):
        return None
    return (merged(T.RESEARCHERS, People(Number(Amount(count))), tags),)


def _is_denied(tags: Sequence[Tag]) -> bool:
    """Whether a part is of those who do no research: `3 of whom don't`."""
    return any(tag.kind is T.NO or (tag.kind is T.WORD and tag.value == "not") for tag in tags)


def _all_but(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`lab of 22, 4 of them engineers who don't train`: eighteen share the chips."""
    whole, part = (value_of(tag) for tag in tags if tag.kind is T.NUM)
    if not 0 < part < whole or not _is_denied(tags):
        return None
    return (merged(T.RESEARCHERS, People(Number(Amount(whole - part))), tags),)


def _of_all_kinds(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`100 people, 25 of them researchers`; `40 researchers, 10 of them students` are forty."""
    numbers = [place for place, tag in enumerate(tags) if tag.kind is T.NUM]
    whole = [tag.value for tag in tags[: numbers[1]] if tag.kind in _HEADS]
    is_part = tags[-1].value == RESEARCHERS and RESEARCHERS not in whole
    return _of_whom(tags) if is_part else None


def _of_everyone(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`130 people (45 researchers)`; of engineers researchers are no part."""
    is_of_all = not any(tag.value == ENGINEERS for tag in tags if tag.kind in _HEADS)
    return _of_all_kinds(tags) if is_of_all else None


def _part_first(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`18 of our 45 staff do research`."""
    part, whole = [tag for tag in tags if tag.kind is T.NUM]
    head = first(tags, *_HEADS)
    if not 0 < value_of(part) < value_of(whole) or not isinstance(part.value, Number):
        return None
    comma = Tag(T.COMMA, None, part.end, part.end)
    everyone = Tag(T.CLAIM, None, whole.start, head.end if head else whole.end)
    return (merged(T.RESEARCHERS, People(part.value), [part]), comma, everyone)


def _beside(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`10 researchers and 30 engineers`: beside researchers, an engineer is none."""
    heads = [tag for tag in tags if tag.kind is T.PEOPLE]
    numbers = [tag for tag in tags if tag.kind is T.NUM]
    are_engineers = [tag.value == ENGINEERS for tag in heads]
    if sum(are_engineers) != 1:
        return None
    at = are_engineers.index(True)
    left = Tag(T.CLAIM, None, numbers[at].start, heads[at].end)
    kept = (numbers[1 - at], heads[1 - at])
    comma = Tag(T.COMMA, None, heads[0].end, heads[0].end)
    return (left, comma, *kept) if at == 0 else (*kept, comma, left)


_NOT_THEIRS: Final = "(?<![<lab><they><poss>])(?<![<lab><they>]<have>)"
_WHOM: Final = "[<comma><dash><of><they><word><with><and><us>]"
_DO: Final = "(?:~<of>~[<they><word>])?~[<is><do><does><word><in><at>]{0,3}~"
_RESEARCH: Final = "(?:<share_of>|<research>~<people>?)"
_AND_OTHERS: Final = "(?:~[<and><slash>]~[<people><staff>])?"
_ALL: Final = (
    f"{_NOT_THEIRS}(?:<num>~[<people><staff><team>]{_AND_OTHERS}|[<team><staff>]~<of>?~<num>|"
    "<labs>~<of>~<num>)"
)

_RULES: Final[tuple[Rule, ...]] = (
    rule(
        f"{_ALL}~{_WHOM}{{0,3}}~<num>~<of>~[<they><word>]~<is>?~<people>?~<who>?"
        "~[<do><does>]?~[<word><no>]~<do>?~[<train><research><share_of>]",
        _all_but,
    ),
    rule(f"{_ALL}~{_WHOM}{{1,4}}~<num>{_DO}{_RESEARCH}", _of_whom),
    rule(f"{_ALL}~{_WHOM}{{0,3}}~<num>~<of>~[<they><word>]~<is>?~<people>", _of_all_kinds),
    rule(f"{_ALL}~<comma>?~<of>~[<they><word>]~<num>~<is>?~<people>", _of_all_kinds),
    rule(
        f"{_NOT_THEIRS}(?:<num>~<staff>|<staff>~<of>?~<num>)~{_WHOM}{{1,3}}~<num>~<people>",
        _of_all_kinds,
    ),
    rule(f"{_NOT_THEIRS}<num>~[<people><team>]~<comma>~<num>~<people>", _of_everyone),
    rule(
        f"{_ALL}~{_WHOM}{{0,3}}~<pct>~(?:<of>~[<they><word>]~[<is><do><does><word><in><at>]{{0,3}}~"
        f"{_RESEARCH}|[<do><does>]~{_RESEARCH}|(?:<of>~[<they><word>])?~<is>?~<people>)",
        _part_of,
    ),
    rule(
        f"{_NOT_THEIRS}<num>~[<people><staff>]~[<with><word><unknown>]~<num>~<people>",
        _of_everyone,
    ),
    rule(
        f"<num>~[<of><outof>]~[<our><they>]*~<num>~[<people><staff>]{_DO}{_RESEARCH}", _part_first
    ),
    rule(
        f"{_NOT_THEIRS}<num>~<word>?~<people>~[<and><comma><with>]{{1,2}}~<num>~<word>?~<people>",
        _beside,
    ),
)


_DOING_RESEARCH: Final = Rules(_RULES)


def with_those_in_research(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with those who do research as our people, before people are counted."""
    joins = not _OTHERS.isdisjoint(tag.kind for tag in tags)
    return tags if joins else without_company(reduced(tags, _DOING_RESEARCH))
