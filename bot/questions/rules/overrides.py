"""What is assumed of a lab in place of our own facts: its research share, its people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import first, merged, reduced, rule
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, People, T, Tag

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
    heads = [tag for tag in tags if tag.kind in _HEADS]
    if len(heads) == 1 and heads[0].kind is T.PEOPLE:
        return None  # `if all are researchers` says of whom no word
    labs = [tag for tag in tags if tag.kind is T.LAB]
    return (*labs, merged(T.STAFFSHARE, 1.0, tags))


_HEADS: Final = (T.EACH, T.EVERYONE, T.STAFF, T.TEAM, T.PEOPLE, T.SHARE_OF)
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
