"""Data centres asked about by their names: when they run, their power, which of two is larger.

A building is nobody: what is asked of one is read before it could be taken for a person.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from bot.ledger import Directory
from bot.questions.claimed import SO_MUCH_POWER, held_to_claim
from bot.questions.clean import fold
from bot.questions.on_record import TYPED, Listing, listed
from bot.questions.patterns import names_in
from bot.questions.said_of_sites import said_of_site
from bot.questions.tags import T, Tag
from bot.questions.types import Choice, Kind, Question, Reading, Unclear, Understood, Unreadable
from bot.questions.unclear.doubt import shown
from bot.questions.words.leads import LED
from bot.questions.words.listing_words import list_of_sites
from bot.questions.words.site_names import sites_begun, which_site
from bot.questions.writing.canonical import to_text
from bot.regex import regex

# A data centre that is set against others: whose size its card begins with, or tells besides.
# Each has a card of its own. The first says which is larger; the others name the first, so that the
# sources of what was compared stand below whichever was told last. The text that asks for such a
# card by itself is that of the data centre alone.

AGAINST: Final = "against "
BESIDE: Final = "beside "
_BETWEEN: Final = ", "
_SEVERAL: Final = 2
_TYPED: Final = regex(r"data centre .+ (?P<how>against|beside) .+")


def set_against(question: Question) -> tuple[str, ...]:
    """The data centres that one is compared with, or none."""
    return _others(question, AGAINST)


def told_beside(question: Question) -> tuple[str, ...]:
    """The data centres that were compared with one before it, or none."""
    return _others(question, BESIDE)


def _others(question: Question, how: str) -> tuple[str, ...]:
    topic = question.topic or ""
    is_site = question.kind is Kind.LAB and question.place and not question.labs
    return tuple(topic.removeprefix(how).split(_BETWEEN)) if is_site and how in topic else ()


def each_against(sites: Sequence[str], directory: Directory) -> tuple[str, ...]:
    """The texts that ask for each of two or more, as they are read by `typed_against`."""
    first, *others = [directory.name(site).replace(" &", "") for site in sites]
    told = f"data centre {first} {AGAINST}{_BETWEEN.join(others)}"
    return (told, *(f"data centre {one} {BESIDE}{first}" for one in others))


def typed_against(text: str, sites: Sequence[str]) -> Question | None:
    """The question for a data centre, said to be against others or beside them; else None."""
    found = _TYPED.fullmatch(text) if len(sites) >= _SEVERAL else None
    if found is None:
        return None
    asked = Question(Kind.LAB, place=sites[0])
    return replace(asked, topic=f"{found['how']} {_BETWEEN.join(sites[1:])}")


SITE: Final = "site/"
_RUNS: Final = frozenset((
    "online", "live", "operational", "built", "construction", "switched", "powered", "energised",
    "energized",
))  # fmt: skip
"""What only things are, so that a name beside one is no person's."""
_STATE: Final = _RUNS | frozenset((
    "finished", "finish", "complete", "completed", "completion", "done", "ready", "open", "opened",
    "opens", "opening", "running", "start", "starts", "started", "begin", "due", "up", "when",
    "soon", "status", "progress", "delayed", "expected", "still", "yet", "growing", "grow",
    "grows", "expanding", "expand", "along", "progressing", "stage", "track", "late", "progress",
))  # fmt: skip
_POWER: Final = frozenset((
    "power", "electricity", "energy", "megawatts", "gigawatts", "mw", "gw", "draw", "draws",
    "consume", "consumes", "megawatt", "gigawatt",
))  # fmt: skip
_SIZE: Final = frozenset((
    "big", "large", "capacity", "chips", "chip", "gpus", "gpu", "accelerators", "hardware",
    "compute", "size", "h100e", "h100", "h100s",
))  # fmt: skip
COMPARED: Final = frozenset((
    "bigger", "larger", "smaller", "biggest", "largest", "compare", "compared", "compares",
    "versus", "vs", "difference", "stronger", "more", "most", "fewer", "less",
))  # fmt: skip
"""What sets two data centres against each other."""
_OWNED: Final = frozenset((
    "who", "whos", "whose", "own", "owns", "owned", "owner", "owners", "builds", "build",
    "building", "runs", "run", "operates", "operate", "operated", "operator", "belong", "belongs",
    "user", "users", "used", "else",
))  # fmt: skip
_WHERE: Final = frozenset((
    "where", "wheres", "location", "located", "state", "country", "place", "address", "stand",
    "stands", "home", "town", "city", "county", "region", "situated", "based",
))  # fmt: skip
_OF_KNOWN: Final = _OWNED | _WHERE
"""What is asked of a data centre that is known; beside another name it may be of somebody."""
_BESIDE: Final = frozenset((
    "a", "about", "actually", "already", "an", "and", "any", "are", "as", "at", "be", "been",
    "being", "by", "campus", "center", "centre", "cluster", "come", "comes", "coming", "data",
    "datacenter", "datacentre", "date", "day", "did", "do", "does", "for", "fully", "get", "go",
    "goes", "going", "gone", "hall", "has", "have", "how", "hows", "in", "is", "it", "its", "know",
    "less", "long", "many", "more", "most", "much", "need", "needs", "now", "of", "on", "one", "or",
    "project", "really", "s", "site", "so", "supercomputer", "take", "takes", "than", "that", "the",
    "then", "there", "till", "to", "two", "under", "until", "use", "uses", "using", "we", "what",
    "whats", "whens", "which", "will", "with", "would", "you", "between", "before", "ok", "but",
    "please", "tell", "me", "hey", "hi", "against", "all", "set", "supposed", "planned",
    "scheduled", "their", "fast", "far", "unrelated", "separate", "separately", "another",
    "different", "question", "topic", "also", "quick", "random", "thing", "meant", "due", "pls",
    "plz", "btw", "off", "full", "exactly", "currently", "actual",
))  # fmt: skip
_OF_ONE: Final = _STATE | _POWER | _SIZE
_KNOWN: Final = _BESIDE | _OF_ONE | COMPARED
_IN: Final = regex(r"\b(?:in|near|around) (?:the )?$", re.IGNORECASE)
_WORD: Final = regex(r"[\w$€£%]+")
_CALLED: Final = frozenset((
    "campus", "center", "centre", "cluster", "datacenter", "datacentre", "project", "site",
    "supercomputer",
))  # fmt: skip
_WHOSE: Final = frozenset((
    T.PLACE, T.LAB, T.IS, T.WORD, T.POSS, T.BY, T.STOP, T.UNKNOWN, T.HAVE, T.TENURE, T.DO, T.AND,
))  # fmt: skip
_WHOSE_IT_IS: Final = regex(
    rf"^{LED}(?:is|was|isn'?t)\b.*(?:\b(?:owned|used|run|operated|built|rented|"
    r"leased) by\b.*|['’]s\W*|s['’]\W*)$",
    re.IGNORECASE,
)
_MOST_NAMED: Final = 3
"""Words of a name that is not on record; of more than one it may be somebody's."""
_MOST_WAYS: Final = 5
_OTHERS: Final = (TYPED[Listing.SITES], TYPED[Listing.SITES_TO_COME])


def site_asked(text: str, tags: Sequence[Tag], directory: Directory) -> Reading | None:
    """What is asked of one data centre; that there is none of a name that is said to go online."""
    if of_a_name := _sites_called(text, tags, directory):
        return Understood(of_a_name)
    sites = sites_named(tags)
    name = _other_name(text, tags, sites, directory)
    if against := typed_against(text, sites) or _claimed_at(text, tags, sites):
        return Understood(against)
    if alike := _alike_beside(text, tags, sites, directory):
        return alike
    several = sorted(sites_begun(name, directory), key=lambda site: site.name) if name else []
    if len(sites) == 1 and _is_whose(text, tags):
        return Understood(_of_site(sites[0]))
    words = _words_beside(text, tags, is_known=bool(sites or len(several) > 1))
    if words is None:
        return None
    asks = not words.isdisjoint(_OF_ONE | _OF_KNOWN)
    if len(sites) == 1 and not name:
        left = said_of_site(text, sites[0], directory)
        return Understood(_of_site(sites[0]), left) if asks else None
    if sites or not name:
        return None
    if len(several) > 1 and (asks or words.isdisjoint(COMPARED)):
        ways = (Choice(site.name, to_text(_of_site(site.slug), directory)) for site in several)
        what = Listing.SITES_POWER if words & _POWER else Listing.SITES
        return Unclear(called(name, what), which_site(name, several), tuple(ways)[:_MOST_WAYS])
    is_told = " " not in name or not words.isdisjoint(_CALLED)
    if words.isdisjoint(_RUNS) or not is_told:
        return None
    problem = f"No data centre called “{shown(name)}” is on record."
    return Unreadable(problem, _OTHERS, is_plain=True)


def _alike_beside(
    text: str, tags: Sequence[Tag], sites: tuple[str, ...], directory: Directory
) -> Unclear | None:
    """`which is larger, Colossus or Abilene`: which of those called so is set against the other."""
    is_compared = not COMPARED.isdisjoint(word.lower() for word in _WORD.findall(text))
    if len(sites) != 1 or not is_compared or any(tag.kind is T.LAB for tag in tags):
        return None
    for typed in (text[tag.start : tag.end] for tag in tags if tag.kind is T.UNKNOWN):
        alike = sorted(sites_begun(typed, directory), key=lambda site: site.name)
        if len(alike) > 1:
            other = directory.name(sites[0])
            ways = (Choice(site.name, f"{site.name} vs {other}") for site in alike)
            return Unclear(None, which_site(typed, alike), tuple(ways)[:_MOST_WAYS])
    return None


def _is_whose(text: str, tags: Sequence[Tag]) -> bool:
    """`is Colossus 1 still xAI's`, `is Abilene owned by OpenAI`: whose one is, and no more."""
    labs = sum(tag.kind is T.LAB for tag in tags)
    return labs == 1 and {tag.kind for tag in tags} <= _WHOSE and bool(_WHOSE_IT_IS.search(text))


def _claimed_at(text: str, tags: Sequence[Tag], sites: Sequence[str]) -> Question | None:
    """`does xAI really have 200k GPUs in Memphis`, held against what runs there."""
    return held_to_claim(_of_site(sites[0]), text, tags) if len(sites) == 1 else None


def _of_site(site: str) -> Question:
    return Question(Kind.LAB, place=site)


def sites_compared(
    text: str, tags: Sequence[Tag], words_for_it: frozenset[str] = COMPARED
) -> tuple[str, ...]:
    """The data centres that are set against each other: each is told by itself.

    One alone where it is set against what was spoken of before: `is it bigger than Abilene`.
    """
    words = _words_beside(text, tags, is_known=bool(sites_named(tags)))
    return sites_named(tags) if words and not words.isdisjoint(words_for_it) else ()


def sites_named(tags: Sequence[Tag]) -> tuple[str, ...]:
    """The data centres that are named, each once."""
    named = (str(tag.value) for tag in tags if tag.kind is T.PLACE)
    return tuple(dict.fromkeys(site for site in named if site.startswith(SITE)))


def _words_beside(text: str, tags: Sequence[Tag], *, is_known: bool) -> frozenset[str] | None:
    """The words beside the names; None where any of them asks or tells anything else.

    Of a name that is known, more can be asked that would else be asked of somebody.
    """
    if not any(tag.kind in (T.PLACE, T.UNKNOWN) for tag in tags):
        return None
    rest = text
    for tag in reversed(tags):
        kinds = (T.PLACE, T.UNKNOWN) if is_known else (T.PLACE,)
        if tag.kind is T.PLACE or _is_name(tag, text) or _owns(tag, tags, kinds):
            rest = f"{rest[: tag.start]} {rest[tag.end :]}"
    words = frozenset(_WORD.findall(fold(SO_MUCH_POWER.sub(" power ", rest))))
    known = _KNOWN | _OF_KNOWN if is_known else _KNOWN
    return words if words <= known else None


def _is_name(tag: Tag, text: str) -> bool:
    """Whether a word may be a name that is not on record."""
    return tag.kind is T.UNKNOWN and fold(text[tag.start : tag.end]) not in _KNOWN | _OF_KNOWN


def _owns(tag: Tag, tags: Sequence[Tag], kinds: Sequence[T]) -> bool:
    """Whether a lab is named right before a data centre, as whose it is: `xAI's Colossus 1`."""
    if tag.kind is not T.LAB:
        return False
    after = (each.kind for each in tags if each.start >= tag.end and each.kind is not T.POSS)
    return next(after, None) in kinds


def _other_name(
    text: str, tags: Sequence[Tag], sites: tuple[str, ...], directory: Directory
) -> str | None:
    """The name that is not known; not that of `Stargate in Abilene`, which is one site."""
    name = _unknown_name(text, tags)
    is_known = len(sites) == 1 and fold(directory.name(sites[0])).startswith(fold(name or " "))
    return None if is_known else name


def _unknown_name(text: str, tags: Sequence[Tag]) -> str | None:
    """The one name that is not known, or None."""
    runs = [list(run) for is_one, run in groupby(tags, lambda t: _is_name(t, text)) if is_one]
    if len(runs) != 1 or len(runs[0]) > _MOST_NAMED or _IN.search(text[: runs[0][0].start]):
        return None  # `the data center in Ohio` has no name
    return text[runs[0][0].start : runs[0][-1].end]


_SITES: Final = r"(?:sites|data ?-?cent(?:er|re)s|campuses|projects)"
_OF_ONE_NAME: Final = regex(
    rf"\b{_SITES}\b.{{0,40}}\b(?:called|named|of the name) (?P<name>[\w-]+)",
    re.IGNORECASE,
    needs="called|named|of the name",
)
_BEFORE: Final = regex(
    rf"\b(?P<name>[\w-]+) (?:ai )?{_SITES}\b", re.IGNORECASE, needs="sites|data|campuses|projects"
)
_ELSE: Final = (T.OUR, T.US, T.OFFER, T.CHIP, T.COST, T.MONEY, T.VS, T.COMPARE, T.THAN, T.RUN)
"""Beside these something else is asked than what is on record of them."""


def _sites_called(text: str, tags: Sequence[Tag], directory: Directory) -> Question | None:
    """The list of the data centres whose name begins with a word; None of other texts."""
    found = _OF_ONE_NAME.search(text) or _BEFORE.search(text)
    name = found["name"] if found else ""
    if not name or len(sites_begun(name, directory)) < _SEVERAL:
        return None
    named = [tag.kind for tag in tags if found and found.span("name") == (tag.start, tag.end)]
    if named != [T.UNKNOWN] or any(tag.kind in _ELSE for tag in tags):
        return None  # `Meta's data centres` are those of a lab
    return replace(called(name, list_of_sites(text)), labs=names_in(tags, T.LAB))


def called(name: str, what: Listing) -> Question:
    """The list of those of a name."""
    return listed(what, place=name[0].upper() + name[1:])
