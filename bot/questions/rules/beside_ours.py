"""Our own offer set beside what is no lab: a data centre, or chips that a budget would rent."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.questions.lab_parts import LabPart
from bot.questions.on_record import PROGRAMME
from bot.questions.patterns import coded, compiled, names_in
from bot.questions.rules.counted import chip_count, settled
from bot.questions.rules.gather import Draft
from bot.questions.rules.money import paid_days
from bot.questions.rules.rents import OURS_BY
from bot.questions.tags import T, Tag
from bot.questions.types import Assumptions, Kind, Question
from bot.regex import regex
from storage.records import Offer

SITE: Final = "site/"
_OF_CHIPS: Final = (Kind.OFFER, Kind.DILUTION, Kind.REACH, Kind.MATCH)
_HELD: Final = (T.VS, T.THAN, T.COMPARE, T.BEAT, T.MATCH, T.HOWMANY)
"""What sets two against each other, or counts how often one is in the other."""
_OF_ELSE: Final = (T.COST, T.HIRE, T.ROLES, T.TRAIN, T.JOB, T.MOVES, T.SOURCE, T.LOSE, T.IF)
_OURS: Final = "(?:<us>|<our>~[<offer><site><gpu><budget>]?|<offer>|<hardware>)"
_BETWEEN: Final = "[<word><is><have><do><can><save><research><each>]*"
_SPENT: Final = "[<for><of><at><in><word><chip><family><basis><comma><gpu><site><budget>]*"
_AGAINST_MONEY: Final = (
    f"{_OURS}~{_BETWEEN}~[<vs><than><or>]~<word>*~<yearly>|"
    f"<yearly>~{_SPENT}~(?:<beat>?<more>?[<vs><than><or>]|<beat>)~{_BETWEEN}~{_OURS}"
)
_SURE: Final = regex(
    r"\bhow (?:sure|certain|confident|reliable|solid|accurate|trustworthy) (?:are|is)\b",
    re.IGNORECASE,
)
_MONEY_TOO: Final = (T.PCT, T.NUM, T.WHEN, T.TRAIN, T.HIRE, T.ROLES, T.RUN, T.IF, T.SAVE)


def set_beside_ours(d: Draft, text: str) -> Question | None:
    """A data centre, programmes, staff or a budget that ours is set against; else None."""
    if d.people is not None or d.runs or d.more is not None:
        return None
    beside = _site(d) or _programmes(d, text) or heads_beside_ours(d, text)
    return beside or _budget(d) or _how_sure(d, text)


def _how_sure(d: Draft, text: str) -> Question | None:
    """`how sure are you about us vs Google`: how the two stand, with the ranges of that."""
    is_of_two = d.labs and d.ours and d.has(T.VS) and not (d.stacks or d.chips)
    if not is_of_two or not _SURE.search(text):
        return None
    return Question(Kind.OFFER, labs=d.labs, uses_saved=True, scope=d.scope, as_of=d.as_of)


def _programmes(d: Draft, text: str) -> Question | None:
    """`NAIRR vs our offer`, `public compute programmes in Europe vs our offer`.

    Of one that is named, also what somebody gets there who could come to us: `choosing between us
    and a postdoc with NAIRR access`.
    """
    is_else = d.stacks or d.chips or d.labs or d.has(*_OF_ELSE)
    is_beside = programmes_named(d) and "appl" not in text.lower()  # `how do we apply`
    held = (T.VS, T.THAN, *(_OR_THERE if is_beside else ()))
    held = (*held, T.FOR) if "between" in text.lower() else held
    if is_else or not (d.ours and d.has(*held)):
        return None
    from bot.questions.rules.listed import programmes_in  # most texts name an offer

    found = programmes_in(d, text)
    return replace(found, uses_saved=True) if found else None


_OR_THERE: Final = (T.OR, T.COMPARE, T.GETS)
_PROGRAMME_LEFT: Final = "“{}” left out, as what a programme gives is told of it alone"


def programmes_named(d: Draft) -> list[Tag]:
    """The programmes of shared compute that a text names."""
    return [tag for tag in d.raw if tag.kind is T.PLACE and str(tag.value).startswith(PROGRAMME)]


def programmes_left_out(now: Draft, text: str, question: Question) -> tuple[str, ...]:
    """Those that a text names beside an offer, whose hours are set against nobody's chips."""
    named = programmes_named(now) if question.kind in _OF_CHIPS else ()
    words = dict.fromkeys(text[tag.start : tag.end] for tag in named)
    return tuple(_PROGRAMME_LEFT.format(word) for word in words)


def _site(d: Draft) -> Question | None:
    """`Colossus 2 compared to our cluster`, `how many times ours is Stargate Abilene`."""
    sites = set(names_in(d.tags, T.PLACE))
    is_else = d.stacks or d.chips or d.has(*_OF_ELSE)
    if len(sites) != 1 or is_else or not (d.ours and d.has(*_HELD)):
        return None
    site = sites.pop()
    is_site = site.startswith(SITE) and {*d.labs} <= {*_owners(d.tags)}
    return Question(Kind.LAB, place=site, uses_saved=True, as_of=d.as_of) if is_site else None


def _owners(tags: tuple[Tag, ...]) -> list[str]:
    """Labs that are named right before a data centre, as whose it is: `xAI's Colossus 2`."""
    bare = [tag for tag in tags if tag.kind is not T.POSS]
    pairs = pairwise(bare)
    return [str(a.value) for a, b in pairs if (a.kind, b.kind) == (T.LAB, T.PLACE)]


def _budget(d: Draft) -> Question | None:
    """`our offer vs $20M a year of H100`, `2048 H100 vs $20M a year`: what the money would rent."""
    is_of_ours = len(d.stacks) == (0 if d.ours else 1)
    is_told = d.usd_per_year is not None and is_of_ours and paid_days(d.tags) is None
    if not is_told or d.labs or len(d.chips) > 1 or d.has(*_MONEY_TOO):
        return None
    if not compiled(_AGAINST_MONEY).search(coded(d.tags)):
        return None
    chips = tuple(chip_count(stack) for stack in d.stacks if settled(stack))
    return Question(
        Kind.COMPARE,
        offer=Offer(chips=chips) if chips else None,
        uses_saved=not chips,
        other_terms=Offer(usd_per_year=d.usd_per_year),
        chips=d.chips,
        assume=Assumptions(basis=d.basis if d.basis in OURS_BY else None),
        as_of=d.as_of,
    )


# How many people a lab has beside us: that is a headcount, and no compute of either side.

_HEADS: Final = (
    r"(?:people|persons?|staff|employees|researchers?|scientists?|engineers?|heads?|folks)"
)
_ASKED: Final = regex(
    rf"\bhow (?:many|much) (?:\w+ )?{_HEADS}\b|\b(?:head ?counts?|team sizes?|"
    rf"size of (?:the|their) team|number of (?:\w+ )?{_HEADS}|"
    r"how big (?:is|are) (?:the|their) (?:team|staff))\b"
    rf"|\b(?:bigger|larger|smaller|more|fewer|less)\b.{{0,12}}\b(?:in|by|than|{_HEADS})\b.{{0,20}}"
    rf"\b(?:in|by) (?:{_HEADS}|headcount)\b",
    re.IGNORECASE,
)
_HEADS_HELD: Final = (T.VS, T.THAN, T.COMPARE, T.BEAT)
_HEADS_OF_ELSE: Final = (
    T.GPU, T.BUDGET, T.CHIP, T.EACH, T.PER, T.SCOPE, T.SHARED, T.GETS, T.COST, T.HIRE, T.ROLES,
    T.TRAIN, T.MATCH, T.LOSE, T.IF, T.SITE, T.FLOOR, T.NEED, T.ASSUME, T.NUM, T.LABPEOPLE, T.GROWTO,
)  # fmt: skip
_HEADS_OURS: Final = "of ours only those who are in the offer are known"


def heads_beside_ours(d: Draft, text: str) -> Question | None:
    """The staff of the lab; None of other texts."""
    is_against = len(d.labs) == 1 and d.ours and d.has(*_HEADS_HELD)
    is_else = d.stacks or d.chips or d.people is not None or d.runs or d.has(*_HEADS_OF_ELSE)
    if not is_against or is_else or not _ASKED.search(text):
        return None
    return Question(Kind.LAB, labs=d.labs, topic=LabPart.STAFF.value, as_of=d.as_of)


def our_heads(now: Draft, question: Question) -> tuple[str, ...]:
    """That ours are not counted, where it was asked for."""
    is_of_staff = question.kind is Kind.LAB and question.topic == LabPart.STAFF
    return (_HEADS_OURS,) if is_of_staff and now.ours and now.has(*_HEADS_HELD) else ()
