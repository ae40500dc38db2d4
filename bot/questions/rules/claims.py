"""What a lab is said to have, which is neither ours nor on record: `they have 2M H100`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import reduced, rule
from bot.questions.tags import T, Tag

_HAS: Final = "[<can><is>]*~[<have><gets><provides><big>]~[<more><than><upto><word>]*"
_AMOUNT: Final = "[<hardware><count>]"


def _claimed(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """The lab alone; its chips are left out."""
    if any(tag.kind is T.THEY and tag.value != "they" for tag in tags):
        return None  # a candidate, who may have them elsewhere
    said = tags[-1]
    return (*tags[:1], Tag(T.CLAIM, None, said.start, said.end))


def _claimed_of(tags: Sequence[Tag]) -> Sequence[Tag]:
    """The rest, without the chips, and without words that are said of such chips alone."""
    kept = [tag for tag in tags if tag.kind not in (T.HARDWARE, T.COUNT, T.LOSE, T.TRAIN)]
    said = next(tag for tag in tags if tag.kind in (T.HARDWARE, T.COUNT))
    return (*kept, Tag(T.CLAIM, None, said.start, said.end))


_CLAIMS: Final = (
    rule(f"<lab>~[<stop><comma><dash><and><word>]+~<they> {_HAS}~{_AMOUNT}", _claimed),
    rule(f"<lab>~<comma>?~[<who><with><word>]~{_HAS}~{_AMOUNT}", _claimed),
)
_AGAINST: Final = "<vs><beat><match><than><us><our><offer><save><compare><tell><can><if>"
_OF_A_LAB: Final = (
    rule(f"^[<word><talk>]*~<does>~<lab>~[^{_AGAINST}]*~{_AMOUNT}", _claimed_of),
    rule(f"^<is>~<word>*~{_AMOUNT}~[<site><gpu>]*~[<word><of>]*~<in>~<lab>", _claimed_of),
)
"""`did Meta leave the 100k H100 cluster out of its numbers`: of whose chips it is asked."""
_HEADS: Final = (T.PEOPLE, T.STAFF, T.TEAM, T.SCOPE)


def is_of_one(tags: Sequence[Tag]) -> bool:
    """Whether one person is spoken of, and no lab: `they` may be either."""
    return any(tag.kind is T.THEY and tag.value is None for tag in tags)


def _promised(tags: Sequence[Tag]) -> Sequence[Tag]:
    """The lab, and all of what it is said to promise as one thing that is left out."""
    return (tags[0], Tag(T.CLAIM, None, tags[1].start, tags[-1].end))


_PROMISES: Final = (
    rule(
        "<lab>~[<can><is><have><word>]*~<guarantee>~[<to><word>]*"
        f"(?:<each>~{_AMOUNT}|{_AMOUNT}~[<to><for>]?~<each>|<eachof>|<guaranteed>)",
        _promised,
    ),
    rule(
        "<lab>~[<can><is><have><word><gets><offer><provides><guarantee>]*~<they>~[<to><for><word>]*"
        "<count>~<guarantee>*",
        lambda tags: _promised(tags) if is_of_one(tags) else None,
    ),
)
"""`OpenAI promised 500 GPUs each`, `Meta offered him 200 GPUs for himself`, which we don't."""
_HELD: Final = (T.VS, T.MATCH, T.THAN, T.US, T.OUR, T.OFFER)


def _without_promises(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    lab = next((at for at, tag in enumerate(tags) if tag.kind is T.LAB), len(tags))
    before = {tag.kind for tag in tags[:lab]}
    return tags if before.intersection(_HELD) else reduced(tags, _PROMISES)


def without_claims(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags without chips that are said of a lab: what it has, or promises to each."""
    tags = _without_promises(tags)
    told = {tag.kind for tag in tags}
    if told.isdisjoint((*_HEADS, T.VS, T.US, T.OUR, T.OFFER)):
        return reduced(_beside_ours(tags), _OF_A_LAB)
    return _beside_ours(tags)


def _beside_ours(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    places = [at for at, tag in enumerate(tags) if tag.kind in (T.HARDWARE, T.COUNT)]
    labs = [at for at, tag in enumerate(tags) if tag.kind is T.LAB]
    heads = any(tag.kind is T.PEOPLE for tag in tags)
    is_held = bool(labs and places) and places[0] < labs[0] and heads
    return reduced(tags, _CLAIMS) if is_held and len(places) > 1 else tags
