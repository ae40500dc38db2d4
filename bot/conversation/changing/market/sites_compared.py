"""Data centres that were told, by their place or beside each other, today and later."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import takewhile
from typing import Final

from bot.answers import Answer
from bot.conversation.all_asked import all_asked
from bot.conversation.changing.market.on_record import tells_of_each
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.conversation.told import facts_in
from bot.ledger import Directory
from bot.questions.lab_parts import LabPart, part_of, site_of
from bot.questions.on_record import SITES, Listing
from bot.questions.ordinals import ORDINAL, place_named
from bot.questions.sites_asked import SITE, sites_named
from bot.questions.tags import T, When
from bot.questions.told_of import lists_sites, tells_of_sites
from bot.questions.types import Choice, Kind, Question, Scope, Unclear, Understood
from bot.questions.unclear.said_besides import the_soonest
from bot.questions.words.leads import LED, LINK
from bot.questions.words.site_names import sites_begun, which_site
from bot.regex import regex

ONE_OF_LIST: Final = regex(
    rf"\b(?:the )?(?:{ORDINAL}(?: (?:biggest|largest))?|biggest|largest|top)"
    r"(?: (?:one|site|campus|cluster|data ?cent(?:er|re)|of (?:them|these|those|all)))*\b",
)
_ASKS: Final = regex(
    r"\b(?:who(?:se|['’]?s)?|where(?:['’]?s)?|when(?:['’]?s)?|how|what(?:['’]?s)?|is|does)\b"
)
_NTH_ALONE: Final = regex(
    rf"{LED}(?:(?:what about|how about|tell me about|show me|which is|what(?:['’]?s| is)) )?"
    rf"(?:the )?{ORDINAL}(?: (?:biggest|largest))?(?: (?:one|site|data ?cent(?:er|re)))?\W*",
)
_NO_MORE: Final = regex(
    rf"\W*(?:(?:{LINK}|which|what|whats|what['’]s|is|one|of them|the)\W+)*$",
)


def sites_in(answer: Answer) -> list[str]:
    """The data centres of a list that was told, in the order of its table."""
    rows = answer.table.rows if answer.table else ()
    facts = (fact for row in rows for fact in facts_in(row))
    return list(dict.fromkeys(x.subject for x in facts if x.subject.startswith(SITE)))


def site_of_list(text: str, memory: Memory, hearing: Hearing) -> str:
    """The message with the data centre that it means by its name; as it was said where none is."""
    last, leads = memory.question, memory.leads
    nth = place_named(text)
    if last is not None and the_soonest(last, text):
        return text
    if last is None or leads is None or not (lists_sites(last) or (site_of(last) and nth)):
        return text
    low = text.lower()
    is_bare = nth is not None and _NTH_ALONE.fullmatch(low)  # `and the second biggest?`
    found = ONE_OF_LIST.search(low) if is_bare or _ASKS.search(low) else None
    if found is None:
        return text
    before, after = text[: found.start()], text[found.end() :]
    if is_bare or (_NO_MORE.fullmatch(before) and not after.strip(" ?.!")):
        name = hearing.reader.words.directory.name(leads)
        return f"data centre {name}" if nth else text  # `which is the biggest`
    if tells_of_each(text) and not place_named(text):
        return text  # which the list says, of the largest before the others
    named = f"{before}{hearing.reader.words.directory.name(leads)}{after}"
    read = hearing.read(named)
    is_of_it = isinstance(read, Understood) and site_of(read.question) == leads
    return named if is_of_it else text


_WHICH: Final = regex(
    rf"{LED}(?:(?:which|who|whose)"
    r"(?: ones?| sites?| of (?:them|these|those|the two))?|[\w ]+ and [\w ]+?)(?:['’]?s)?"
    r"(?: (?:is|are|has|have|uses?|got|has got))?(?: the)?"
    r" (?:bigger|biggest|larger|largest|smaller|smallest|more)"
    r"(?: ones?| sites?| data ?cent(?:er|re)s?| compute| chips)?"
    r"(?: (?:right now|now|today|currently|at the moment))*\W*"
)
_TWO: Final = 2


def sites_of_two(text: str, memory: Memory) -> Question | None:
    """The data centres of the labs that were asked about in turn; None of one lab alone."""
    if not _WHICH.fullmatch(text.lower()):
        return None
    known = takewhile(_is_of_sites, all_asked(memory))
    labs = tuple(dict.fromkeys(lab for each in known for lab in each.labs))[::-1]
    if len(labs) < _TWO:
        return None
    return Question(Kind.LEAGUE, topic=Listing.SITES.value, labs=labs)


def _is_of_sites(question: Question) -> bool:
    is_list = question.topic in SITES and bool(question.labs)
    return is_list or part_of(question) is LabPart.SITES


_BESIDE: Final = regex(
    r"\b(?:next to|beside|against|vs\.?|versus|compared? (?:to|with|against)|compares? (?:to|with)|"
    r"bigger than|smaller than|larger than|stack(?:s|ed)? up|measure up|relative to|than)\b",
    re.IGNORECASE,
)
_WORD: Final = regex(r"[A-Za-z][\w-]{3,}")
_MOST: Final = 5
_SEVERAL: Final = 2


def site_beside_several(text: str, memory: Memory, hearing: Hearing) -> Unclear | None:
    """Which of them is meant, each as the comparison with the site spoken of; else None."""
    last, directory = memory.question, hearing.reader.words.directory
    site = site_of(last) if last else None
    if site is None or not _BESIDE.search(text):
        return None
    begun = ((each[0], sites_begun(each[0], directory)) for each in _WORD.finditer(text))
    found, sites = next(
        ((word, sites) for word, sites in begun if len(sites) >= _SEVERAL), ("", [])
    )
    if not sites or any(tag.value == site for tag in hearing.tags(text)):
        return None
    if any(each.name.lower() in text.lower() for each in sites):
        return None
    named = [each for each in sites if _is_named(each.name, text)]
    ways = tuple(
        Choice(each.name, f"compare {directory.name(site)} and {each.name}")
        for each in (named or sites)[:_MOST]
    )
    return Unclear(None, which_site(found, sites), ways, is_plain=True)


def _is_named(name: str, text: str) -> bool:
    rest = name.partition(" ")[2].lower()
    return bool(rest) and rest in text.lower()


_A_DAY_ALONE: Final = frozenset((
    T.AND, T.BY, T.IN, T.UNTIL, T.FOR, T.FROM, T.AT, T.WHEN, T.STOP, T.COMMA, T.WORD, T.MEANING,
    T.ASOF, T.IS, T.THEY, T.STATUS, T.BIG, T.DOES, T.DO,
))  # fmt: skip
_AS_FORECAST: Final = "left out: what is forecast is told with the days that it has on record"


def sites_ahead(told: Said, last: Question, today: date) -> Understood | None:
    """The data centre, or the list of what is to come; None where more than a day is said."""
    days = [tag for tag in told.draft.raw if tag.kind is T.WHEN]
    if len(days) != 1 or not {tag.kind for tag in told.draft.raw} <= _A_DAY_ALONE:
        return None
    when = days[0].value
    asked = _of_the_same(last)
    if asked is None or not isinstance(when, When) or when.last <= today:
        return None
    return Understood(asked, (f"“{told.text[days[0].start : days[0].end]}” {_AS_FORECAST}",))


_FEW_WORDS: Final = 10


def soonest_ahead(told: Said, last: Question) -> Understood | None:
    """`when's the first one done`, after those that are to come: which is next, and when."""
    is_else = told.draft.names_any or told.draft.stacks or told.draft.people is not None
    asked = the_soonest(last, told.whole)
    is_short = len(told.text.split()) <= _FEW_WORDS
    return Understood(last, asked) if asked and is_short and not is_else else None


def _of_the_same(last: Question) -> Question | None:
    if site_of(last):
        return Question(Kind.LAB, place=last.place)
    to_come = Listing.SITES_TO_COME.value
    if last.topic in SITES:
        return replace(last, topic=to_come, as_of=None)
    is_of_lab = part_of(last) is LabPart.SITES
    return Question(Kind.LEAGUE, topic=to_come, labs=last.labs) if is_of_lab else None


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
