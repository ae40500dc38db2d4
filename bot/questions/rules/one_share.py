"""What one of us has: one chip for each, the share of one, and an offer told by one of so many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import Rule, first, merged, reduced, rule
from bot.questions.rules.by_kind import by_kind
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, People, T, Tag
from bot.questions.types import Question, Scope
from bot.questions.words.share_words import EVENLY
from bot.questions.words.state_words import BUNDLE
from storage.records import Amount

# What each has, however the people are named with it: `each of 20 researchers has $400k`.
#
# The people are counted first, and what each of them has is told of each.

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


# What each has where heads or one of them are named: `one researcher with 2048 H100 for 40`.


def with_one_of_all(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with one researcher as the share of one, where others are said to share the chips.

    Of two amounts of chips either may be for one alone.
    """
    by = by_kind(tags)
    people, stacks = by.get(T.RESEARCHERS, ()), by.get(T.HARDWARE, ())
    if len(stacks) != 1 or len(people) != 2 or T.LABPEOPLE in by or T.LAB in by:
        return tags
    one = next((tag for tag in people if _count(tag) == 1), None)
    if one is None or all(_count(tag) <= 1 for tag in people):
        return tags
    share = Tag(T.SCOPE, Scope.PER_RESEARCHER, one.start, one.end)
    return tuple(share if tag is one else tag for tag in tags)


def _count(tag: Tag) -> float:
    return tag.value.amount.amount.value if isinstance(tag.value, People) else 0.0


def _shared(tags: Sequence[Tag]) -> Tag | None:
    return replace(tags[0], kind=T.SHARED, value=None) if tags[0].value == EVENLY else None


_HEADS: Final = "(?:<num>~[<people><staff><team><word>]|<num>~<of>~<us>|<team>)"
_BY_HEADS: Final = (
    rule(f"<split>(?=[<for><by><in><word>]*~[<all><our><us>]*~{_HEADS})", _shared),
    rule("<split>(?=[<comma><stop><colon><dash><vs>]|$)", _shared),
)


def shared_by_heads(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with an even split among people as chips that they share.

    Where a product or another user has a part, it is a half that stays.
    """
    if any(tag.kind is T.PRODUCT for tag in tags):
        return tags
    return reduced(tags, _BY_HEADS)


DOES: Final = frozenset((
    T.TRAIN, T.DO, T.POSSIBLE, T.HOWLONG, T.RUN, T.SIZE, T.SIZED,
))  # fmt: skip
"""What is asked of a share; of an offer for one researcher anything else is."""
_HAS_MORE: Final = frozenset((
    T.HARDWARE, T.COUNT, T.EACHOF, T.YEARLY, T.YEARLYEACH, T.LAB, T.HIRE, T.LOSE, T.GROW, T.SAVE,
))  # fmt: skip
"""Where chips are named, whoever shares them is an offer's; where somebody joins, nobody's."""
_OURS: Final = "(?:~[<of><at><from><in>]~[<us><our>]~<team>?)?"


def _of_one(tags: Sequence[Tag]) -> Tag | None:
    """`one researcher of ours`, `a single scientist`; `ten researchers` are an offer's."""
    number = first(tags, T.NUM)
    if number and value_of(number) != 1:
        return None
    return merged(T.SCOPE, Scope.PER_RESEARCHER, tags)


_ONE: Final = (
    rule(f"(?<![<have><upto>])<num>~<max>?~<people>(?!~<more>){_OURS}", _of_one),
    rule(f"<max>~<people>{_OURS}", _of_one),
    rule(f"(?<=[<can><possible>])<each>~<people>?{_OURS}", _of_one),
)


_AMONG_OTHERS: Final = frozenset((T.LAB, T.HIRE, T.LOSE, T.GROW, T.SAVE))
_SUPPOSED: Final = (T.IF, T.ASSUME, T.MORE)
_OF_US: Final = "<of>~(?:<us>|<our>~[<people><team>])"


def _some_of_us(tags: Sequence[Tag]) -> Tag | None:
    """`could two of us`: what several could do together is not worked out, nor are they all."""
    number = first(tags, T.NUM)
    is_some = number is not None and value_of(number) > 1
    return merged(T.CLAIM, None, tags) if is_some else None


_ANY_OF_US: Final = (
    rule(f"(?<![<have><upto><is>])<max>?~<num>~{_OF_US}", _of_one),
    rule("(?<![<have><upto><is>])<max>?~<num>~<of>~<our>~(?=<num>~<people>)", _of_one),
    rule(f"(?<=[<can><possible>])<num>~{_OF_US}", _some_of_us),
)


def with_one_of_us(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The raw tags with `one of us`, of whom it is asked what can be done, as the share of one.

    Whoever is one of us shares with the others, also where chips are named; so does one
    researcher, or each, where chips are supposed: `if we add 144 GB300, what could one train`.
    """
    kinds = {tag.kind for tag in tags}
    if kinds.isdisjoint(DOES) or not kinds.isdisjoint(_AMONG_OTHERS):
        return tags
    of_us = reduced(tags, _ANY_OF_US)
    return of_us if kinds.isdisjoint(_SUPPOSED) else reduced(of_us, _ONE)


def with_one_share(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with one researcher, of whom it is asked what can be done, as the share of one."""
    kinds = {tag.kind for tag in tags}
    if kinds.isdisjoint(DOES) or not kinds.isdisjoint(_HAS_MORE):
        return tags
    return reduced(tags, _ONE)


def with_share_of_one(question: Question) -> Question:
    """What each has, with nobody told who shares it, as all the chips that one trains on."""
    offer = question.offer
    if offer is None or not offer.each or offer.researchers or not offer.chips:
        return question
    return replace(question, offer=replace(offer, each=None, researchers=Amount(1.0)))
