"""What is said or assumed of a lab, which is neither ours nor on record: `they have 2M H100`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import first, merged, reduced, rule
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, People, T, Tag

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
    rule(f"^<is>~<lab>~<have>*~[<word><more><than><beat>]+~{_AMOUNT}$", _claimed_of),
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


# What is assumed of a lab in place of our own facts: its research share, its people.

_IS: Final = "[<do><does><have><gets><is><poss><can>]*"
_LIKELY_MFU: Final = 0.7
"""Above this part of peak speed no training runs: a cluster may be as busy, no run is as fast."""


def _rd(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`assume they do 70% research`, `assume OpenAI's research share of compute is 50%`."""
    part = first(tags, T.PCT)
    if part is None or not 0 <= value_of(part) <= 1:
        return None
    is_product = first(tags, T.PRODUCT) and not first(tags, T.RESEARCH)
    share = round(1 - value_of(part), 6) if is_product else value_of(part)
    labs = [tag for tag in tags if tag.kind is T.LAB]
    return (*labs, merged(T.RDSHARE, share, tags))


def _heads(tags: Sequence[Tag]) -> Tag | None:
    """`assume 1000 of them do research`: so many people, and no part of them."""
    number, what = first(tags, T.NUM), first(tags, T.SHARE_OF)
    if number is None or not isinstance(number.value, Number) or number.value.amount.value <= 1:
        return None
    is_heads = what is not None and what.value == "staff"
    return merged(T.LABPEOPLE, People(number.value), tags) if is_heads else None


def _everyone(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`as if all their staff were researchers`, `assuming everyone there does research`."""
    heads = [tag for tag in tags if tag.kind in _ASSUMED_HEADS]
    if len(heads) == 1 and heads[0].kind is T.PEOPLE:
        return None  # `if all are researchers` says of whom no word
    labs = [tag for tag in tags if tag.kind is T.LAB]
    return (*labs, merged(T.STAFFSHARE, 1.0, tags))


_ASSUMED_HEADS: Final = (T.EACH, T.EVERYONE, T.STAFF, T.TEAM, T.PEOPLE, T.SHARE_OF)
_OF_THEM: Final = "[<of><they><lab><poss><at><in><staff><people><team><word>]*"

_MAY: Final = "[<can><is><does><gets><budget><word>]{0,3}"
_OF_IT: Final = "(?:~<of>?~[<word><they><poss><budget><gpu><site>]+)?"
"""`put half of it into research`, `would spend 60% of their compute on research`."""


def _idle(tags: Sequence[Tag]) -> Tag:
    """`assume 683 idle but paid`: as a question writes what is down of our chips."""
    return merged(T.IDLECHIPS, next(value_of(tag) for tag in tags if tag.kind is T.NUM), tags)


OVERRIDES: Final = (
    rule("<assume>~<num>~<idle>", _idle),
    rule(
        f"[<assume><if>] <lab>? <poss>? <is>? [<all><each><everyone>]+ {_OF_THEM} "
        "(?:[<is><do><does><can>]+ [<people><research><each>]+|[<is><do><does><can>]* <share_of>)",
        _everyone,
    ),
    rule(
        f"(?:<assume>~[<lab><they>]?|<if>~[<lab><they>]) {_IS} "
        "<pct> <of>? <budget>? <for>? [<research><product>]+",
        _rd,
    ),
    rule(
        f"(?:<assume>~[<lab><they>]?|<if>~[<lab><they>])~{_MAY}~<pct>{_OF_IT}~[<to><in><for><at>]"
        "~[<research><product>]+",
        _rd,
    ),
    rule("<lab>~[<do><does>] <pct> <of>? [<research><product>]+", _rd),
    rule(f"<assume>~[<lab><they>]? {_IS} <share_of> <of>? [<budget><gpu>]+ {_IS} <at>? <pct>", _rd),
    rule("<assume> <num>~<of>?~<share_of>", _heads),
)
"""Before shares, which are ours where no word points at a lab."""


def _busy(tags: Sequence[Tag]) -> Tag:
    return merged(T.CLAIM, None, tags)


_IN_USE: Final = (
    rule("[<pct><num>] <of>? <mfu>", _busy),
    rule("<mfu>+ [<of><at><is><colon>]* [<pct><num>]", _busy),
)


def without_busy(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with how busy a cluster is as what is left out: `85% utilization` is no MFU.

    What a run can reach of peak speed is taken for one.
    """
    used = [tag for tag in tags if tag.kind is T.MFU and tag.value == "use"]
    if not used:
        return tags
    parts = [value_of(tag) for tag in tags if tag.kind is T.PCT]
    return tags if all(one <= _LIKELY_MFU for one in parts) else reduced(tags, _IN_USE)
