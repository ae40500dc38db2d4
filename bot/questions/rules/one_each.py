"""What each has, however the people are named with it: `each of 20 researchers has $400k`.

The people are counted first, and what each of them has is told of each.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import Rule, first, rule
from bot.questions.tags import Number, T, Tag
from bot.questions.words.state_words import BUNDLE

_KIND: Final = "[<research><people><staff>]"
_HAS: Final = "[<can><is><have><gets><with>]"


def _people_first(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`each of our 20 researchers has`: so many people, of whom each has."""
    number = first(tags, T.NUM)
    if number is None or not isinstance(number.value, Number) or number.value.amount.value <= 1:
        return None
    at = tags.index(number)
    people = [tag for tag in tags[at:] if tag.kind in (T.NUM, T.PEOPLE, T.STAFF, T.RESEARCH)]
    end = people[-1].end
    has = tags[at + len(people) :]
    return (*people, Tag(T.COMMA, None, end, end), Tag(T.EACH, None, end, end), *has)


def _own(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`everyone gets their own 8 H100`: whose own they are goes without saying."""
    return [tag for tag in tags if tag.kind is not T.THEY][:2]


def _with_offer(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`he has an offer with 8 B200 of his own`: what he has, or would."""
    return tags[:2]


def _node_with(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`64 boxes, each with 8 H100`: what each box holds, and no share of anybody."""
    return (tags[0], Tag(T.WITH, None, tags[-1].start, tags[-1].end))


def _one_node(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`a node of 8 H200`: one of them, so that its chips are all."""
    if any(tag.value == BUNDLE for tag in tags):
        return None
    return [tag for tag in tags if tag.kind not in (T.NODE, T.OF, T.WITH)]


ONE_EACH: Final[tuple[Rule, ...]] = (
    rule(
        f"<each>~<of>?~[<our><us><they>]*~<num>~{_KIND}+"
        f"(?=~{_HAS}+~[^<stop><comma><hire><lose>]{{0,4}}~<money>)",
        _people_first,
    ),
    rule(
        f"<each>~<of>?~[<our><us><they>]*~<num>~{_KIND}+"
        f"(?=~{_HAS}+~[<they><have><guarantee>]*~<node>~[<of><with>]~<num>~<x>?~<chip>)",
        _people_first,
    ),
    rule("<each>~[<gets><have><with>]~<they>~<have>?", _own),
    rule("<they>~[<gets><have>]~<offer>~[<with><of>](?=~<num>~<x>?~<chip>)", _with_offer),
    rule(
        "(?<=<num>)<node>~<comma>?~(?:<with>~<each>|<each>~[<with><have>])(?=~<num>~<x>?~<chip>)",
        _node_with,
    ),
    rule(
        "(?<![<num><x><shape><pct>])<node>~[<of><with>]~(?=<num>~<x>?~<chip>)",
        _one_node,
    ),
)
"""Before anything is counted."""
