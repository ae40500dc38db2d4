"""What is said to grow where it is not named: chips or people, by which of them it is nearer to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import Rule, first, merged, reduced, rule
from bot.questions.rules.people import PEOPLE
from bot.questions.rules.terms import value_of
from bot.questions.tags import Hardware, Number, People, T, Tag
from storage.records import Amount, Status

_MOST_TIMES: Final = 3.0
"""A team of so many times as many people is still a team that grew."""
_LEAST_PART: Final = 0.1
"""Fewer than such a part of the chips are no chips where nobody says how many people there are."""
_KEEPS: Final = "[<status><comma><and><us><can><dash><with><is><they>]*"
_DATED: Final = "(?= [<in><by><from><at>]* <when>|<comma>|<stop>|$)"
_NO_DAY: Final = "(?! [<in><by><from><at>]* [<when><days>])"
_NOBODY: Final = "(?! [<people><staff><team><research><product><hire><gpu><budget><unit><chip>])"
_THING: Final = "(?<![<people><staff><team><roles>])"


class _Grown:
    """The rules of one text, with the chips that are to grow and the people who share them."""

    def __init__(self, tags: Sequence[Tag]) -> None:
        stacks = [tag for tag in tags if tag.kind is T.HARDWARE]
        chips = {tag.value.chips for tag in stacks if isinstance(tag.value, Hardware)}
        self.now = stacks[0].value if len(chips) == 1 else None
        team = first(reduced(tags, PEOPLE), T.RESEARCHERS)
        self.heads = _heads(team)

    def rules(self) -> tuple[Rule, ...]:
        """In the order in which they are tried."""
        number = "[<num><count>]"
        return (
            rule(f"{_THING}<grow>+ (?:<to>|<upto>) {number} <gpu>?{_NOBODY}", self._to),
            rule("<grow>+ (?:<to>|<upto>) <hardware>", self._to),
            rule("<status>?~[<hardware><num>]~<whole>(?=~<by>?~<when>)", self._in_all),
            rule("<status>?~<whole>~[<of><colon>]?~<hardware>(?=~<by>?~<when>)", self._in_all),
            rule(f"<grow>+ <by> {number} <gpu>?{_NOBODY}(?! <to>)", self._by),
            rule(
                f"(?<!<hire>)(?:<grow>|<more>)+ {number} <more>? <gpu>?{_NOBODY}{_DATED}", self._by
            ),
            rule(f"{number} <more>+ <gpu>?{_NOBODY} <is>* (?=[<status><opens>])", self._by),
            rule(f"<more>+ {number} <gpu>?{_NOBODY} <is>* (?=[<status><opens>])", self._by),
            rule(f"<status> {number} <more>+ <gpu>?{_NOBODY}", self._soon),
            rule(f"<status> <more>+ {number} <gpu>?{_NOBODY}", self._soon),
            rule(f"<hardware> {_KEEPS} <factor>{_NOBODY}{_DATED}", self._times),
            rule(f"[<site><gpu>] [<can><is><to>]* <factor>{_NOBODY}{_DATED}", self._times),
            rule(f"<if>~<us>?~<factor> <our>? [<site><gpu><budget>]{_NO_DAY}", self._supposed),
            rule("<status>~<to>~<factor> <our>? [<site><gpu>]", self._planned),
            rule("<factor> <our>? [<site><gpu>]", self._times),
        )

    def _to(self, tags: Sequence[Tag]) -> Sequence[Tag] | None:
        """`growing to 8192`: what is to be added; a size that a team may have is one of people."""
        goal = _size(tags[-1] if tags[-1].kind is T.HARDWARE else first(tags, T.NUM, T.COUNT))
        is_named = first(tags, T.GPU, T.HARDWARE, T.COUNT) is not None
        if goal is None or (not is_named and goal <= _MOST_TIMES * self.heads):
            return None
        return self._added(tags, goal - self._count())

    def _in_all(self, tags: Sequence[Tag]) -> Sequence[Tag] | None:
        """`1024 H100 now, 4096 H100 in total by q3`: all there will be, and not so many more."""
        told = [tag for tag in tags if tag.kind in (T.STATUS, T.HARDWARE, T.NUM)]
        is_new = told[-1].value is not self.now and told[0].value is not Status.OPERATIONAL
        return (self._to(told[-1:]) if is_new else None) or told

    def _by(self, tags: Sequence[Tag]) -> Sequence[Tag] | None:
        """`adding 20 by summer`: as many as the team may take in are people."""
        more = _size(first(tags, T.NUM, T.COUNT))
        if more is None:
            return None
        if first(tags, T.GPU, T.COUNT) is None and self.heads and more <= self.heads:
            return (merged(T.PEOPLEMORE, more, tags),)
        is_few = not self.heads and more < _LEAST_PART * self._count()
        return None if is_few or more <= _MOST_TIMES * self.heads else self._added(tags, more)

    def _soon(self, tags: Sequence[Tag]) -> Sequence[Tag] | None:
        """`1024 H100 and soon 512 more`."""
        state = tags[0].value
        added = None if state is Status.OPERATIONAL else self._by(tags[1:])
        if added is None or added[-1].kind is not T.STATUS:
            return added
        return (*added[:-1], Tag(T.STATUS, state, added[-1].start, added[-1].end))

    def _times(self, tags: Sequence[Tag]) -> Sequence[Tag] | None:
        """`2048 H100 now, doubling next year`: once more as many are to come."""
        factor = value_of(first(tags, T.FACTOR))
        before = [tag for tag in tags if tag.kind is not T.FACTOR]
        added = self._added(tags[-1:], (factor - 1) * self._count())
        return None if added is None else (*before, *added)

    def _supposed(self, tags: Sequence[Tag]) -> Sequence[Tag] | None:
        """`…, what if we double the gpus`, without a day: as if they were there."""
        added = self._times(tags)
        return None if added is None else added[-3:-1]

    def _planned(self, tags: Sequence[Tag]) -> Sequence[Tag] | None:
        """`plans to double the cluster`: what is planned is what is added, and not what runs."""
        return self._times(tags[2:])

    def _count(self) -> float:
        return self.now.amount.amount.value if isinstance(self.now, Hardware) else 0.0

    def _added(self, tags: Sequence[Tag], count: float) -> Sequence[Tag] | None:
        """So many more of the one chip that is named, planned; None where there is no such."""
        if not isinstance(self.now, Hardware) or count <= 0:
            return None
        start, end = tags[0].start, tags[-1].end
        planned = Hardware(self.now.chips, Number(Amount(count)))
        comma = Tag(T.COMMA, None, start, start)
        state = Tag(T.STATUS, Status.ANNOUNCED, end, end)
        return (comma, Tag(T.HARDWARE, planned, start, end), state)


def _heads(team: Tag | None) -> float:
    value = team.value if team else None
    return value.amount.amount.value if isinstance(value, People) else 0.0


def _size(tag: Tag | None) -> float | None:
    if tag is None:
        return None
    number = tag.value.amount if isinstance(tag.value, Hardware) else tag.value
    return number.amount.value if isinstance(number, Number) else None


def with_growth(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with chips that are to be added as hardware to come, or as people who join."""
    kinds = {tag.kind for tag in tags}
    grows = not kinds.isdisjoint((T.GROW, T.FACTOR, T.MORE, T.WHOLE))
    if T.HARDWARE not in kinds or not grows:
        return tags
    return reduced(tags, _Grown(tags).rules())


def grown_rules() -> tuple[Rule, ...]:
    """The rules of what grows, as they are for a text without chips."""
    return _Grown(()).rules()
