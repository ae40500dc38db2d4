"""Data centres asked on about: the other of that name, and whether others rent what is there."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.ledger import Directory
from bot.questions.lab_parts import LabPart, part_of, site_of
from bot.questions.sites_asked import sites_named
from bot.questions.told_of import tells_of_sites
from bot.questions.types import Kind, Question, Scope, Understood
from bot.questions.words.leads import LED
from bot.questions.words.site_names import sites_begun
from bot.regex import regex

_OTHER: Final = regex(
    r"\W*(?:(?:and|so|ok|what|how|about|is|in|at|big|gpus|chips|many|much|the|for|compute)\W+)*"
    r"(?:(?P<first>first|1st|original|old(?:er)?)|(?P<second>second|2nd|newer|new)"
    r"|(?P<third>third|3rd)|(?P<other>other)|(?:no|number|nr)\.? (?P<digit>\d)|(?P<bare>\d))"
    r"(?: (?:one|site|campus|cluster|data ?cent(?:er|re)))?\W*",
    re.IGNORECASE,
)
"""`and the first one`, after Colossus 2."""
_ORDINALS: Final = ("first", "second", "third")
_RENTED: Final = regex(
    r"\b(?:rent(?:ed|ing|s)?(?: it| that)?(?: out)?|let(?: out)?|leas(?:ed|ing|es)|shared?|sharing|"
    r"sublet|subleased)\b.{0,15}\b(?:out|to|with)\b"
    r"|\b(?:rented|let|leased|shared|sublet) out\b|\bany(?:one|body) else (?:us|rent|in)\w*\b"
    r"|\b(?:do|does|are|is) (?:any )?(?:others?|other labs|anyone else|anybody else)\b.{0,12}"
    r"\b(?:us(?:e|es|ing)|rent(?:s|ing)?|on|in|there)\b"
    r"|\b(?:all|only|just) (?:theirs|for (?:them|themselves)|their own)\b",
    re.IGNORECASE,
)
"""`is any of that rented out to others`."""
_UP: Final = regex(
    rf"{LED}"
    r"(?:(?:which|what|any|how (?:many|much)|(?:are|is) (?:any|all|some|most))"
    r"(?: (?:ones?|sites?|data ?cent(?:er|re)s?))?(?: of (?:those|these|them|that|it))?"
    r"|(?:are|is) (?:those|these|they|that|it)(?: all)?)"
    r"(?: (?:are|is|have|has|been|do|does))*"
    r"(?: (?:all|already|really|actually|currently|even|now))*"
    r" (?:up(?: and running)?|running|runs?|live|built|on ?line|in use|operational|active|open|"
    r"done|ready|finished|switched on|come online|gone live)"
    r"(?: (?:yet|now|today|already|so far|at the moment|right now|and running))*\W*",
    re.IGNORECASE,
)
"""`which of those are already up`."""
_UP_AS_TOLD: Final = (
    "the figure of a data centre is what is on record as running there, so each that has one is at"
    " least partly up; what is forecast is told apart"
)
_ONE_OF_THEM: Final = r"(?:researcher|person|employee|scientist|engineer|head|one)"
_EACH_HAS: Final = regex(
    rf"\b(?:(?:each|every|per) (?:\w+ )?{_ONE_OF_THEM}|every(?:one|body)|"
    r"(?:their|the) (?:researchers|people|engineers|scientists)(?: there)? each)\b"
    r"(?=.*\b(?:gets?|ha(?:s|ve)|got)\b|\W*$|.{0,12}\bthere\b)|\bper (?:head|capita)\b",
    re.IGNORECASE,
)
"""`so what does each researcher there get`: a data centre has no people, the lab has."""
_OF_NOBODY: Final = (
    "a site has no people of its own; name one lab for what each gets, as in"
    " “OpenAI per researcher”"
)
_SPOKEN_BEFORE: Final = "{name}, spoken of before, as a site has no people of its own"
_NO_TERMS: Final = "owner and users are on record, not who rents how much of it"
_MOST_WORDS: Final = 12


def asked_of_sites_told(told: Said, memory: Memory, hearing: Hearing) -> Understood | None:
    """The other data centre of that name, or who uses those that were told; None of other texts."""
    last, d = memory.question, told.draft
    is_else = d.names_any or d.stacks or d.ours or d.people is not None
    if last is None or is_else or len(told.text.split()) > _MOST_WORDS:
        return None
    if site := site_of(last):
        other = _other(told.whole, site, hearing.reader.words.directory)
        if other:
            return Understood(Question(Kind.LAB, place=other))
    if site_of(last) and _EACH_HAS.search(told.whole):
        return _each_has(last, memory, hearing)
    if not tells_of_sites(last):
        return None
    if len(named := sites_named(d.raw)) == 1:
        last = Question(Kind.LAB, place=named[0])
    if part_of(last) is LabPart.SITES and _UP.fullmatch(told.whole):
        return Understood(last, (_UP_AS_TOLD,))
    return Understood(last, (_NO_TERMS,)) if _RENTED.search(told.text) else None


def _each_has(last: Question, memory: Memory, hearing: Hearing) -> Understood:
    """What each has at the lab that was spoken of before the data centre; that there is none."""
    before = next((one for one in memory.earlier if one.labs), None)
    if before is None or len(before.labs) != 1:
        return Understood(last, (_OF_NOBODY,))
    name = hearing.reader.words.directory.name(before.labs[0])
    asked = Question(Kind.LAB, labs=before.labs, scope=Scope.PER_RESEARCHER)
    return Understood(asked, (_SPOKEN_BEFORE.format(name=name),))


def _other(text: str, site: str, directory: Directory) -> str | None:
    """The data centre whose name has the number that is meant, or the one that is left."""
    found, name = _OTHER.fullmatch(text), directory.name(site)
    if found is None:
        return None
    alike = [one for one in sites_begun(name.partition(" ")[0], directory) if one.slug != site]
    if found["other"]:
        return alike[0].slug if len(alike) == 1 else None
    ordinal = next((str(n) for n, key in enumerate(_ORDINALS, 1) if found[key]), None)
    wanted = ordinal or found["digit"] or found["bare"]
    return next((one.slug for one in alike if one.name.endswith(f" {wanted}")), None)
