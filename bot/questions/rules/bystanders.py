"""Labs that are named beside the one that is asked about: a partner, where somebody comes from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import Rule, as_word, reduced, rule
from bot.questions.rules.sellers import CLOUDS, SELLERS
from bot.questions.tags import T, Tag
from storage.records import Status, Tenure

_WITH: Final = "with/"
_LEADS: Final = (T.WITH, T.FROM, T.SIGNED)
SUPPLIERS: Final = CLOUDS | SELLERS | {"nvidia", "amd", "broadcom"}
_MORE_LABS: Final = "(?:[<comma><and><or>]{1,2}~[<lab><unknown>])*"
_SUBJECT: Final = "<lab>~<poss>?~[<have><can><is><of><and><comma><lab><poss><more><they>]{0,4}"


def _partners(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`what has OpenAI signed with Oracle and AMD`: who a contract is with is no opponent."""
    if any(tag.kind is T.STATUS and tag.value is not Status.CONTRACTED for tag in tags):
        return None
    led = max(place for place, tag in enumerate(tags) if tag.kind in _LEADS)
    return (*tags[:led], *(_partner(tag) for tag in tags[led:]))


def _second(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`the OpenAI Microsoft deal`, `a deal between Meta and Google`: one of them supplies."""
    last = max(place for place, tag in enumerate(tags) if tag.kind is T.LAB)
    if tags[last].value not in SUPPLIERS:
        return None
    return (*tags[:last], _partner(tags[last]), *tags[last + 1 :])


def _second_unheard(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`the OpenAI Broadcom agreement`, with somebody of whom nothing else is on record."""
    last = max(place for place, tag in enumerate(tags) if tag.kind is T.UNKNOWN)
    if str(tags[last].value).lower() not in SUPPLIERS:
        return None
    return (*tags[:last], _partner(tags[last]), *tags[last + 1 :])


def _partner(tag: Tag) -> Tag:
    """A word that still says whom it names; what was signed stays."""
    if tag.kind in (T.LAB, T.UNKNOWN):
        return replace(tag, kind=T.WORD, value=f"{_WITH}{tag.value or ''}")
    return tag if tag.kind is T.SIGNED else as_word(tag)


def partners(tags: Sequence[Tag], text: str) -> tuple[str, ...]:
    """Whom contracts are with that are spoken of: slugs, or names of which nothing is known."""
    named = [tag for tag in tags if tag.kind is T.WORD and str(tag.value).startswith(_WITH)]
    told = (str(tag.value).removeprefix(_WITH) or _name(text[tag.start : tag.end]) for tag in named)
    return tuple(dict.fromkeys(one for one in told if one))


def _name(typed: str) -> str:
    return typed if typed[0].isupper() or typed.lower() in SUPPLIERS else ""


def _origin(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`candidate is coming from ETH`."""
    return tuple(as_word(tag) for tag in tags)


def _payers(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """Whose price nobody has published, which is said; who rents chips out may charge as well."""
    if any(tag.kind is T.LAB and tag.value in CLOUDS | SELLERS for tag in tags):
        return None
    return tuple(as_word(tag) if tag.kind is T.LAB else tag for tag in tags)


def _of_owner(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`Meta's Hyperion`: whose a data centre is said to be is a part of its name."""
    is_site = str(tags[-1].value).startswith("site/")
    return (replace(tags[-1], start=tags[0].start),) if is_site else None


def _of_maker(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`how much of Microsoft's fleet is Nvidia`: whose chips they are, and no second lab."""
    makers = [tag for tag in tags if str(tag.value).lower() in _MAKERS]
    if len(makers) != 1:
        return None
    return tuple(replace(tag, kind=T.FAMILY) if tag is makers[0] else tag for tag in tags)


_MAKERS: Final = ("nvidia", "amd")
_MADE: Final = (
    rule(
        "[<howmany><word>]~<of>~<lab>~<poss>?~[<site><gpu><budget><whole>]{1,2}~[<is><word><from>]{1,3}"
        "~[<lab><unknown>]",
        _of_maker,
    ),
    rule("<howmany>~[<lab><unknown>]~[<gpu><budget>]?~<does>~<lab>~<have>", _of_maker),
    rule(
        "[<lab><unknown>]~[<share><shared><word>]~<of>~<lab>~<poss>?~[<site><gpu><budget><whole>]",
        _of_maker,
    ),
)
_OWNED: Final = (rule("<lab>~<poss>?~<place>", _of_owner),)
_OFFERED: Final = frozenset((T.US, T.OUR, T.OFFER, T.NUM, T.CHIP))
"""What is set against the lab, as no data centre is."""
_PARTNERS: tuple[Rule, ...] = (
    rule(
        f"{_SUBJECT}~[<signed><status>]+~[<word><gpu><budget><is>]{{0,2}}~(?:[<with><from>]~"
        f"[<lab><unknown>]|<lab>)~{_MORE_LABS}",
        _partners,
    ),
    rule("<lab>~[<poss><dash><slash>]*~<lab>~[<word><gpu><budget>]*~<signed>", _second),
    rule("<lab>~[<poss><dash><slash>]*~<unknown>~[<word><gpu><budget>]*~<signed>", _second_unheard),
    rule("<signed>~[<word><for>]*~<lab>~<and>~<lab>", _second),
    rule("<signed>~[<word><for>]*~<lab>~<and>~<unknown>", _second_unheard),
    rule(
        f"<signed>~[<does><of>]?~<lab>~<have>?~[<with><from>]~[<lab><unknown>]~{_MORE_LABS}",
        _partners,
    ),
)


def _lends(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`our GPUs are at CoreWeave`, `we use Lambda`: who rents them out is no opponent."""
    lab = tags[-1]
    if lab.value not in CLOUDS | SELLERS:
        return None
    return (*tags[:1], Tag(T.TENURE, Tenure.RENTED, tags[1].start, lab.end))


_LENT: Final = (
    rule(
        "[<our><gpu><site><chip>]~<is>~(?:<word>~)?[<at><with><from><in>]~<lab>(?!<poss>)", _lends
    ),
    rule("<us>~<have>~<lab>(?=[<comma><colon><stop><with>])", _lends),
)
_ORIGIN: tuple[Rule, ...] = (
    rule("<they>~[<is><status><opens><word>]{0,3}~[<from><at>]~<lab>", _origin),
)
_PAYS: Final = (
    rule(
        "[<meaning><howmany>]~[<word><do><does><is><can>]*~<lab>~(?:<and>~<lab>)?~<word>?~<cost>~"
        "[<for><per><at><they><poss><each><word><of>]*~(?=[<chip>])",
        _payers,
    ),
)
"""`what does OpenAI pay for an H100`: it is the chip that is asked for."""
_SETS_AGAINST: Final = frozenset((
    T.US, T.OUR, T.VS, T.COMPARE, T.NUM, T.OFFER, T.BEAT, T.THAN, T.MATCH, T.TELL, T.AND, T.OR,
))  # fmt: skip
_OF_ONE: Final = frozenset((T.BIG, T.HOWMANY, T.SITE, T.BUDGET, T.GPU, T.HAVE))
_BOTH: Final = 2


def _starts(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`she starts in April instead of January`: when somebody comes is no day of the ledger."""
    if any(tag.kind is T.THEY and tag.value is not None for tag in tags):
        return None  # `they only arrive in April`, which may be chips
    opens = next(place for place, tag in enumerate(tags) if tag.kind is T.OPENS)
    return (*tags[:opens], Tag(T.CLAIM, None, tags[opens].start, tags[-1].end))


_STARTS: Final = (
    rule(
        "<they>~[<is><can><word><and><at><unknown><to><gets>]{0,6}~<opens>~[<in><at><by><from>]*~<when>"
        "(?:~<no>~<when>)?",
        _starts,
    ),
)


def without_bystanders(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags without labs that only say more of somebody.

    Where a candidate comes from is no second lab beside a question about one; in any other
    question it is whom an offer is held against.
    """
    is_sum = any(tag.kind is T.SUM for tag in tags)  # refused with all that were named
    tags = tags if is_sum else reduced(reduced(reduced(tags, _LENT), _PARTNERS), _MADE)
    is_offered = any(tag.kind in _OFFERED for tag in tags)
    tags = tags if is_sum or is_offered else reduced(tags, _OWNED)
    is_of_chips = any(tag.kind in (T.CHIP, T.SHAPE) for tag in tags)
    tags = reduced(tags, _PAYS if is_of_chips else _STARTS)
    kinds = {tag.kind for tag in tags}
    labs = sum(tag.kind is T.LAB for tag in tags)
    asks_of_one = labs == _BOTH and not kinds.isdisjoint(_OF_ONE)
    return reduced(tags, _ORIGIN) if asks_of_one and kinds.isdisjoint(_SETS_AGAINST) else tags
