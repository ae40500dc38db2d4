"""Data centres and labs that are meant without their names."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.memory import Hearing, Memory
from bot.questions.lab_parts import LabPart, part_of, site_of
from bot.questions.on_record import SITES
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED, LINKS, OPENS
from bot.regex import regex

_END: Final = (
    r"(?: (?:right now|now|at the moment|currently|next|these days|out|there|by them))*\W*$"
)
_GOING_UP: Final = (
    r"(?:under construction|(?:being )?(?:built|constructed|put up|extended|expanded)|"
    r"in construction|going up|unfinished|in the works)"
)
_NEEDS: Final = "construct|built|put up|exten|expan|going up|unfinished|in the works"
_ON: Final = (
    r"(?:(?:switch|turn|power|fire)(?:ing)? (?:on|up)|bring(?:ing)? (?:up|on ?line|live)|"
    r"open(?:ing)?|build|construct|energi[sz]e|complete|finish)"
)
_PLANS: Final = (
    r"(?:plan(?:s|ning)?|going|aim(?:s|ing)?|hop(?:es?|ing)|due|set|expect(?:s|ed|ing)?|about|"
    r"wants?|intends?|intending|looking|scheduled)"
)
_BY: Final = (
    r"(?: (?P<by>(?:by|in|until|before|during) (?:the )?(?:(?:end|start|middle) of )?(?:20\d\d|"
    r"(?:this|next) year|then)|(?:this|next) year))?"
)
_BUILDS: Final = regex(
    rf"{OPENS}(?:what|which (?:sites?|data ?-?cent(?:er|re)s?|clusters?))(?: else)? ?"
    r"(?:is|are|['’]?s|['’]re|does|do|will) (?P<who>[^?.!,;]{2,40}?) (?:(?:also|currently|now) )*"
    rf"(?:building|constructing|putting up|(?:{_PLANS} to )?{_ON}){_BY}{_END}",
    re.IGNORECASE,
    needs="build|construct|putting up|switch|turn|power|fir|bring|open|energi|complete|finish",
)
_UNDER_CONSTRUCTION: Final = regex(
    rf"{OPENS}(?:(?:is|are) there |do they have )?(?:anything|any(?: sites?)?|something|"
    r"what(?:['’]?s| is)?|which ones(?: are)?)(?: (?:else|new|they have|of theirs))*"
    rf" (?:still )?{_GOING_UP}{_END}",
    re.IGNORECASE,
    needs=_NEEDS,
)
_SOME_OF_IT: Final = regex(
    rf"{OPENS}(?:is|are) (?:any|some|anything|all|much|part|most|one|either)(?: of (?:it|them|"
    r"that|those|these|the (?:sites?|two)))? (?:still )?(?:being )?"
    rf"{_GOING_UP}{_END}",
    re.IGNORECASE,
    needs=_NEEDS,
)
"""`is any of it still being built`."""
_THEY: Final = ("they", "it", "those", "those two", "they all")


def what_they_build(text: str, hearing: Hearing) -> str:
    """The text with that as the sites that are to come; any other as it is.

    What a person builds is nothing of the kind.
    """
    theirs = r"\g<opens>their data centres under construction"
    if not (found := _BUILDS.search(text)):
        return _SOME_OF_IT.sub(theirs, _UNDER_CONSTRUCTION.sub(theirs, text))
    who = found["who"].lower()
    if who in _THEY:
        return _BUILDS.sub(theirs, text)
    if not hearing.draft(who).labs:
        return text
    by = f" {found['by']}" if found["by"] else ""
    return f"{found['opens']}data centres under construction of {found['who']}{by}"


_OF_A_LAB: Final = regex(
    r"\b(?:head ?counts?|staff|employees|workforce|people|researchers|hiring|openings|"
    r"open roles|jobs|salar(?:y|ies)|pay|deals?|contracts?|signed)\b",
    re.IGNORECASE,
)
"""What no data centre has."""
_THEIRS: Final = regex(r"\b(?:they(?P<is>['’]re)?|their)(?!\w)", re.IGNORECASE)
_PLURAL: Final = regex(r"\b(?:do|are|have)(?= $)", re.IGNORECASE)
_SINGULAR: Final = {"do": "does", "are": "is", "have": "has"}
_MOST_BEFORE: Final = 3


def of_lab_of_site(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text with the lab's name where it points at whoever has a data centre."""
    last = memory.question
    found = _THEIRS.search(text) if last and site_of(last) else None
    if found is None or not _OF_A_LAB.search(text):
        return text
    name = _before(memory, hearing)
    if name is None:
        return text
    head, rest = text[: found.start()], text[found.end() :]
    if found[0].lower() == "their":
        return f"{head}{name}'s{rest}"
    head = _PLURAL.sub(lambda do: _SINGULAR[do[0].lower()], head)
    return f"{head}{name}{' is' if found['is'] else ''}{rest}"


def _before(memory: Memory, hearing: Hearing) -> str | None:
    """The one lab that was spoken of before the data centre."""
    known = (each for each in memory.earlier[:_MOST_BEFORE] if each.kind is not Kind.REFUSAL)
    labs = next((each.labs for each in known if each.labs), ())
    return hearing.reader.words.directory.name(labs[0]) if len(labs) == 1 else None


_UP: Final = regex(
    rf"{LED}how (?:much|many) (?:of (?:it|that|this|them|"
    r"those|these)|(?:is|are) (?:already |really |actually )?(?=up|running|live|built))"
    r"(?: sites?)? ?(?:is|are)?(?: (?:already|really|actually|currently|even|now))* ?"
    r"(?:up(?: and running)?|running|live|built|on ?line|in use|operational|there|done|ready|real|"
    r"switched on)(?: (?:yet|now|today|already|so far|at the moment|right now))*\W*",
    re.IGNORECASE,
)
_FURTHEST: Final = 3
"""So many questions before the last may be of sites."""


def up_of_sites(text: str, memory: Memory) -> tuple[str, Memory]:
    """The sites spoken of before, where the last question is of none and asks for what runs."""
    if memory.question is None or not _UP.fullmatch(text) or is_of_sites(memory.question):
        return text, memory
    known = all_asked(memory)
    found = next((each for each in known[:_FURTHEST] if is_of_sites(each)), None)
    if found is None:
        return text, memory
    others = tuple(each for each in known if each is not found)
    return "", replace(memory, question=replace(found, save=False), earlier=others, choices=())


def is_of_sites(asked: Question) -> bool:
    """Whether it lists data centres, which says of each what runs there."""
    is_of_lab = asked.kind is Kind.LAB and (site_of(asked) or part_of(asked) is LabPart.SITES)
    return bool(is_of_lab) or asked.topic in tuple(SITES)


_TOLD: Final = regex(
    r"\b(?:(?:talk|speak|interview|negotiat|chat|flirt)(?:s|ing|ed)? (?:to|with|at)|in talks with|"
    r"offers? (?:from|by|at)|(?:consider|weigh|look|apply|appli|see|mention|nam)\w*)\b",
    re.IGNORECASE,
)
"""What is told of somebody who may go there."""
_ASKS: Final = regex(
    rf"(?<=[.!;,?–—-])\s+{LINKS}"
    r"(?:(?:what|how much|anything|something)(?:['’]?s)?|do|is there|got)\b"
    r"(?: (?:do|does|can|is|are|we|you|i|there|anything|something|publicly|public|known|know|have|"
    r"got|find|say|tell me|on record))*(?: (?:on|about|of))? "
    r"(?:them|those|these|it|both|that one|those two|the two)(?: (?:here|then|please|on record))*"
    r"[\s?.!]*$",
    re.IGNORECASE,
)


def known_of_named(text: str, hearing: Hearing) -> str:
    """The message as a question about the labs that it names; as it stands where it is none."""
    asks = _ASKS.search(text)
    told = text[: asks.start()] if asks else ""
    if not told or not _TOLD.search(told):
        return text
    tags = hearing.tags(told)
    labs = [told[tag.start : tag.end] for tag in tags if tag.kind is T.LAB]
    is_else = any(tag.kind in (T.CHIP, T.RUN, T.NUM, T.OUR) for tag in tags)
    return text if is_else or not labs else f"what do you know about {' and '.join(labs)}"
