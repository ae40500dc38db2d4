"""Data centres that are set against each other, or beside ours: each by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.lab_parts import LabPart, part_of, site_of
from bot.questions.on_record import Listing
from bot.questions.rules.gather import draft
from bot.questions.sites_asked import called, each_against, sites_compared, sites_named
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.site_names import sites_begun
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_IT: Final = regex(r"\b(?:it|its|that|this|that one|this one|they|those|these)\b", re.IGNORECASE)
_TWO: Final = 2


def sites_apart(text: str, last: Question | None, hearing: Hearing) -> tuple[str, ...]:
    """`is it bigger than Stargate Abilene`: what was spoken of, and that; else the text alone."""
    if len(beside := sites_beside_ours(text, hearing)) >= _TWO:
        return beside
    directory = hearing.reader.words.directory
    sites = sites_compared(text, hearing.tags(text))
    if 1 <= len(sites) <= _TWO and last and _IT.search(text):
        if site := site_of(last):
            sites = tuple(dict.fromkeys((site, *sites)))
        elif part_of(last) is LabPart.SITES:
            asked = (last, *(Question(Kind.LAB, place=site) for site in sites))
            return tuple(to_text(each, directory) for each in asked)
    return each_against(sites, directory) if len(sites) >= _TWO else (text,)


_MATTERS: Final = regex(
    r"\b(?:matters?|hurts?|affects?|changes? (?:anything|much|things|our)|relevant|impact|count|"
    r"worr(?:y|ied)|care|threat\w*|problem|bad|mean|means|deal)\b"
    r"[^.?!]{0,30}\b(?:us|we|our|ours)\b"
    r"|\b(?:us|we|our|ours)\b[^.?!]{0,40}"
    r"\b(?:matters?|hurts?|affect\w*|worr(?:y|ied)|care|compete|threat\w*|relevant|impact)\b",
    re.IGNORECASE,
    needs="matter|hurt|affect|change|relevant|impact|count|worr|care|threat|problem|bad|mean|deal|compete",
)
"""What asks what it means for us; `us vs OpenAI` says so by itself."""
_POWER: Final = regex(r"\b\d[\d.,]* ?(?:gw|mw|gigawatts?|megawatts?)\b", re.IGNORECASE)
_SIGNED: Final = regex(
    r"\b(?:signed|deal|contract|contracts|agreement|partnership|announced)\b", re.IGNORECASE
)
_WORD: Final = regex(r"[^\W\d_][\w-]{3,}")
_SEVERAL: Final = 2


def sites_beside_ours(text: str, hearing: Hearing) -> tuple[str, ...]:
    """What is on record of it, and ours against the lab today; the text alone of others."""
    if not _MATTERS.search(text):
        return (text,)
    tags = hearing.tags(text)
    told = draft(tags, hearing.today)
    if len(told.labs) != 1 or told.chips or told.stacks or told.people is not None:
        return (text,)
    directory = hearing.reader.words.directory
    found = [*_signed(text, told.labs), *_sites(text, hearing)]
    if not found or any(tag.kind in (T.COST, T.RUN) for tag in tags):
        return (text,)
    ours = Question(Kind.OFFER, uses_saved=True, labs=told.labs)
    return tuple(to_text(each, directory) for each in (*found, ours))


def _signed(text: str, labs: tuple[str, ...]) -> Iterator[Question]:
    """The contracts of the lab, where power or a deal is spoken of."""
    if _POWER.search(text) or _SIGNED.search(text):
        yield Question(Kind.LAB, labs=labs, topic=LabPart.CONTRACTS)


def _sites(text: str, hearing: Hearing) -> Iterator[Question]:
    """The data centre that is named, or all that go by a name."""
    directory = hearing.reader.words.directory
    if sites := sites_named(hearing.tags(text)):
        yield from (Question(Kind.LAB, place=site) for site in sites)
        return
    labs = [tag for tag in hearing.tags(text) if tag.kind is T.LAB]
    found = (m for m in _WORD.finditer(text) if not any(t.start <= m.start() < t.end for t in labs))
    names = dict.fromkeys(m[0].lower() for m in found)
    for name in names:
        if len(sites_begun(name, directory)) >= _SEVERAL:
            yield called(name, Listing.SITES)
            return
