"""What somebody has for himself, beside what all of ours share.

`she has 256 H100 to herself, we have 1024 for 32 people`: an offer for one, and ours.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import Build, as_word, coded, compiled, first, merged, reduced, rule
from bot.questions.rules.terms import value_of
from bot.questions.tags import Hardware, Number, People, T, Tag
from bot.questions.words.state_words import ALONE
from storage.records import Amount

_HIS: Final = (
    "[<they><want>]~[^<us><our><offer><stop><vs><hardware><num>]{0,6}~<hardware>"
    "~(?:[<at><from>]~<lab>~)?[<guarantee><each><scope>]"
)
_OURS: Final = "[<us><our>]~[<have><offer><gets><is><can><word>]{0,3}"
_SHARED: Final = "[<for><shared><by><with>]{1,2}~<num>"
_HEADS: Final = (
    f"{_SHARED}|<num>~<research>?~[<people><staff><team>]|<team>~[<of><is><with>]*~<num>"
)


HAS_THERE: Final = (
    "<they>~[^<us><our><stop><vs><if>]{0,6}~[<hardware><eachof>]"
    "~[<guarantee><each><scope><word><for><when>]*~[<at><from><by>]~<lab>"
    "|<lab>~[<word><provides><offer><gets><have><guarantee>]+~<they>~[<hardware><eachof>]"
    "|<they>~<have>~<offer>~[<from><at><by>]~<lab>~[<of><with>]?~[<hardware><eachof>]"
)
"""`he has 500 H100 for himself at Meta`, `Meta gives her 500 H100`."""
_HAS_NOW: Final = "<they>~[<can><is><word><talk>]*~<have>~<hardware>[^<lab>]*$"
"""`he has 500 H100 to himself`; of a lab that is named after it, it is asked how that stands to."""
_THAN_HIS: Final = "<than>~[<word>]{0,2}~<they>~[<have><gets><want>]"
_ONE_HAS: Final = "(?<!<want>)(?:<they>~[<can><is>]*~[<gets><have>]~)?<hardware>"
_THAN_HE_HAS: Final = (
    f"{_ONE_HAS}~<guarantee>*~[<stop><comma><dash><is><do><can><word><they>]{{0,5}}~<more>?"
    f"~{_THAN_HIS}"
)
_SHARERS: Final = frozenset((T.PEOPLE, T.STAFF, T.TEAM, T.US, T.OUR, T.OFFER, T.VALUE))


def _for_one(tags: Sequence[Tag]) -> Sequence[Tag]:
    """The chips without the word that they are one person's, shared by one."""
    alone = tags[-1]
    one = Tag(T.RESEARCHERS, People(Number(Amount(1.0))), alone.start, alone.end)
    at = next(place for place, tag in enumerate(tags) if tag.kind is T.HARDWARE)
    return (*tags[:at], *tags[at + 1 : -1], tags[at], one)


def _for_whoever(tags: Sequence[Tag]) -> Sequence[Tag]:
    """The chips alone, where nobody was counted who shares ours: no guarantee of ours is told."""
    return tags[:-1]


def _of_same_chip(hardware: Hardware) -> Build:
    """`we have 1024 for 32 people`: of the chip that was named beside."""

    def build(tags: Sequence[Tag]) -> Sequence[Tag] | None:
        last = tags[-1]
        if not isinstance(last.value, Number) or last.value.amount.value < 1:
            return None
        return (
            *tags[:-1],
            replace(last, kind=T.HARDWARE, value=replace(hardware, amount=last.value)),
        )

    return build


def _share_of_one(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`he gets 64 H200 to himself`: so many for each, of whom it is not said how many there are."""
    hardware, alone = first(tags, T.HARDWARE), first(tags, T.GUARANTEE)
    is_alone = alone is not None and (alone.value == ALONE or tags[0] is not hardware)
    of_one = any(tag.kind is T.THEY and tag.value is None for tag in tags)  # no `they`
    if hardware is None or not (is_alone or (alone is None and of_one)):
        return None
    share = merged(T.GUARANTEED, value_of(hardware), [hardware])
    return (share, replace(hardware, kind=T.EACHOF))


def _against_lab(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`is 128 H100 more than she has at Anthropic`: set against the average of the lab."""
    share, end = _share_of_one(tags), tags[-1].end
    return share and (*share, Tag(T.VS, None, end, end))


_OF_ONE: Final = (
    rule(f"{_THAN_HE_HAS}~<at>(?=<lab>)", _against_lab),
    rule(_THAN_HE_HAS.replace("<guarantee>*", "<guarantee>+"), _share_of_one),
    rule(f"{_ONE_HAS}~<guarantee>+", _share_of_one),
    rule("<they>~[<can><is>]*~[<gets><have>]~<they>~<have>~<hardware>", _share_of_one),
)


_WE_GIVE: Final = (
    rule(
        "(?:<us>|<offer>~<they>)~[^<stop><hardware><eachof><lab><vs><than><if>]{0,6}~<hardware>~<word>{0,2}~"
        "[<for>]?~<they>?~<guarantee>+",
        lambda tags: _for_one(tags) if tags[-1].value == ALONE else None,
    ),
)
"""`he has an OpenAI offer, we can give him 200 H100 to himself`: one person's, and not our all."""


def compares_with_his(raw: Sequence[Tag]) -> bool:
    """Whether it is asked how an offer stands to what somebody has: `more than he has now`."""
    return bool(compiled(_THAN_HIS).search(coded(raw)))


_FOR_WHOM: Final = (
    rule(
        "<offer>~[<for><to>]~<they>(?=~[<colon><dash><is>])",
        lambda tags: as_word(merged(T.WORD, None, tags)) if tags[0].value == "ours" else None,
    ),
)
"""`our offer for the candidate: 1024 H100`, which is ours, and not what they have."""


def with_what_one_has(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with chips of one person as a share; as an offer for one beside ours."""
    tags = reduced(tags, _FOR_WHOM)
    is_alone = sum(tag.kind is T.HARDWARE for tag in tags) == 1
    is_his = compiled(f"{HAS_THERE}|{_HAS_NOW}").search(coded(tags))  # which is not ours to give
    if is_alone and not is_his and _SHARERS.isdisjoint(tag.kind for tag in tags):
        return reduced(tags, _OF_ONE)
    if is_alone and not is_his and first(tags, T.PEOPLE, T.STAFF, T.TEAM, T.OUR) is None:
        tags = reduced(tags, _WE_GIVE)
    return _beside_ours(tags)


_THEN_OURS: Final = "[^<hardware><eachof>]*[<us><our>][^<they><hardware><eachof>]*"
_HIS_BESIDE_SHARE: Final = (
    rule(
        "<they>~[^<us><our><vs><than><hardware><eachof>]*~<hardware>"
        f"(?={_THEN_OURS}<guaranteed>~<eachof>)",
        lambda tags: (*tags[:-1], merged(T.CLAIM, None, tags[-1:])),
    ),
)


def without_his(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """`she has 8 A100, we give each of our 30 researchers 32 H100`: ours are those of each.

    What one person has elsewhere is left out aloud, and no share of it is each of ours.
    """
    return reduced(tags, _HIS_BESIDE_SHARE)


_WISHES_ALONE: Final = (
    rule(
        "<they>~[<want><gets><have><can><word><is>]{1,4}~<num>~<guarantee>",
        lambda tags: (
            (*tags[:-2], merged(T.CLAIM, None, tags[-2:])) if tags[-1].value == ALONE else None
        ),
    ),
)
"""`we have 300 H100 for 12 people, he wants 64 to himself`: left out aloud, no share of each."""


def _beside_ours(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    if first(tags, T.US, T.OUR) is None or first(tags, T.THEY, T.WANT) is None:
        return tags
    named = [tag.value for tag in tags if isinstance(tag.value, Hardware)]
    if len(named) == 1:
        tags = reduced(tags, _WISHES_ALONE)
        same = rule(f"{_OURS}~<num>(?=~{_SHARED})", _of_same_chip(named[0]))
        tags = reduced(tags, (same,))
    if sum(tag.kind is T.HARDWARE for tag in tags) < 2:
        return tags
    is_shared = compiled(_HEADS).search(coded(tags))
    return reduced(tags, (rule(_HIS, _for_one if is_shared else _for_whoever),))
