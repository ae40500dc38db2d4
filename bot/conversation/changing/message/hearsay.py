"""What somebody heard of a data centre or of a contract: `heard that Hyperion is up, true?`.

Who says it, and that it is to be checked, is left away: what was said is asked. It is a claim about
what is public, which is held against what is on record, and nothing of whoever says it.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from bot.conversation.changing.message.hearsay_words import without_hearsay
from bot.conversation.memory import Hearing, Memory
from bot.questions.lab_parts import LabPart, part_of, site_of
from bot.questions.sites_asked import sites_named
from bot.questions.tags import T
from bot.questions.types import Question
from bot.questions.words.site_names import sites_begun
from bot.regex import regex

_FEWEST: Final = 2
"""Words that say something of a thing that is named."""
_SEVERAL: Final = 2
_WHICH_SITE: Final = "left out: at which of these it is meant to be was not said"
_COUNTED: Final = (T.NUM, T.MONEY, T.MEASURE)


class Rumour(NamedTuple):
    """What was said, as it is asked; with what of it is left out."""

    text: str
    notes: tuple[str, ...] = ()


def rumour(text: str, memory: Memory, hearing: Hearing) -> Rumour | None:
    """What was heard of a data centre, or of what a lab signed; None of other messages."""
    said = without_hearsay(text)
    if said == text or len(said.split()) < _FEWEST:
        return None
    return _of_site(said, memory, hearing) or _of_deal(said, hearing)


_UP: Final = (
    r"(?:up(?: and running)?|live|on ?line|running|operational|operating|open(?:ed)?|active|"
    r"switched on|turned on|powered(?: (?:on|up))?|energi[sz]ed|in (?:use|operation|service)|"
    r"started)"
)
_DONE: Final = r"(?:fully )?(?:built|finished|completed?|done|ready|constructed)"
_ADVERBS: Final = (
    r"(?:(?:already|now|finally|fully|all|actually|really|just|indeed|apparently|been|since|"
    r"recently|partly|long) )*"
)
_SINCE: Final = (
    r"(?: (?:already|now|today|yet|by now|there|last \w+|this \w+|in \w+|recently|since \w+))*\W*$"
)
_STATE: Final = regex(
    rf"(?:is|are|has|have|had|was|got|went|goes|came|come|gone|['’]s) {_ADVERBS}"
    rf"(?:(?P<done>{_DONE})|{_UP}){_SINCE}|"
    r"\b(?:switched|turned|powered|fired|brought|opened|started|launched|"
    rf"(?P<ended>finished|completed))(?: (?:on|up))?{_SINCE}",
    re.IGNORECASE,
)
_LARGEST: Final = regex(
    r" (?:is|was)\b(?: \w+){0,2} the (?:\w+ )?(?:biggest|largest)\b", re.IGNORECASE
)
_USES: Final = regex(
    r"\b(?:us(?:es?|ing|ed)|rent(?:s|ing|ed)?|leas(?:e|es|ing|ed)|train(?:s|ing|ed)?|"
    r"shar(?:es?|ing)|mov(?:ed|ing) (?:in)?to|sit(?:s|ting)?)"
    r"(?: (?:also|now|out|its|their|models?|compute|chips|some|all|part|of|on|at|in|from))*\s*$",
    re.IGNORECASE,
)
_ALSO_USED: Final = regex(
    r"(?:\W*(?:too|also|now|as well|already|today|these days))*\W*", re.IGNORECASE
)
_TO_COME: Final = regex(
    r" (?:will|is going to|is (?:supposed|meant|set|due|planned|expected) to|should)"
    r"(?: \w+){0,3}? (?:be|have|get|reach|hit|grow to|hold|draw|use) (?P<what>[^?]{2,60}?)\W*$",
    re.IGNORECASE,
)
_AS_FORECAST: Final = "left out: what is forecast is told as it is on record"
_THAT_SITE: Final = regex(
    r"\b(?:it|(?:(?:the|that|this) )?(?:site|place|data ?cent(?:er|re)|campus|cluster|facility))\b",
    re.IGNORECASE,
)


def _of_site(said: str, memory: Memory, hearing: Hearing) -> Rumour | None:
    """A data centre that is named, or was spoken of: whether it runs, or what runs there."""
    name, before, after = _named(said, memory, hearing)
    if not name:
        return None
    is_counted = any(tag.kind in (*_COUNTED, T.CHIP) for tag in hearing.tags(f"{before} {after}"))
    if state := "" if is_counted else _of_its_state(name, before, after):
        is_one = len(sites_begun(name, hearing.reader.words.directory)) < _SEVERAL
        return Rumour(state if is_one else f"data centres called {name}")
    if found := _TO_COME.match(after):
        return Rumour(f"what is forecast at {name}", (f"“{found['what']}” {_AS_FORECAST}",))
    whole = f"{before}{name}{after}"
    asked = hearing.asked(whole)
    if asked and site_of(asked):
        return Rumour(whole)
    return _of_several(name, said, hearing) if is_counted else None


def _of_several(name: str, said: str, hearing: Hearing) -> Rumour | None:
    """Chips said to stand at one of several sites of a name, which is held against none of them."""
    number = next((tag for tag in hearing.tags(said) if tag.kind is T.NUM), None)
    if number is None or len(sites_begun(name, hearing.reader.words.directory)) < _SEVERAL:
        return None
    told = said[number.start : number.end]
    return Rumour(f"data centres called {name}", (f"“{told}” {_WHICH_SITE}",))


def _of_its_state(name: str, before: str, after: str) -> str:
    """Whether it runs, is finished or is the largest, or who uses it; empty of anything else."""
    if found := _STATE.search(f"{before.rstrip()}{after}"):
        return f"is {name} {'finished' if found['done'] or found['ended'] else 'up'}"
    if _LARGEST.match(after):
        return f"is {name} the largest"
    return f"who uses {name}" if _USES.search(before) and _ALSO_USED.fullmatch(after) else ""


def _named(said: str, memory: Memory, hearing: Hearing) -> tuple[str, str, str]:
    """The name of the data centre, and what stands before and after it; empty without one."""
    directory, tags = hearing.reader.words.directory, hearing.tags(said)
    places = [tag for tag in tags if tag.kind is T.PLACE]
    if len(sites_named(tags)) == len(places) == 1:
        name = directory.name(str(places[0].value))
        return name, said[: places[0].start], said[places[0].end :]
    for tag in tags:
        if tag.kind is T.UNKNOWN and sites_begun(said[tag.start : tag.end], directory):
            return said[tag.start : tag.end], said[: tag.start], said[tag.end :]
    site = site_of(memory.question) if memory.question else None
    found = _THAT_SITE.search(said) if site else None
    if site is None or found is None:
        return "", "", ""
    return directory.name(site), said[: found.start()], said[found.end() :]


_ALSO: Final = (
    r"(?:(?:has|have|had|is|are|was|were|will|would|to|just|now|also|already|apparently|being|"
    r"been|about|going|gonna|recently|really|secretly) )*"
)
_GETS: Final = (
    r"(?:gets?|got|getting|buys?|bought|buying|rents?|rented|renting|leas(?:e|es|ed|ing)|orders?|"
    r"ordered|ordering|secured?|signed|signing|signs|struck|made|makes|making|inked|closed|did|"
    r"agreed|announced|reserved|receives?|receiving|received|booked|takes?|taking|took|committed|"
    r"has|have|using|uses?|partnered|partnering|teamed up)"
)
_GIVES: Final = (
    r"(?:sells?|sold|selling|gives?|gave|giving|given|promised|promises|supplies|supplied|supply|"
    r"supplying|provides?|provided|providing|ships?|shipped|shipping|delivers?|delivered|"
    r"delivering|rents?|rented|leases?|leased|let)"
)
_ONE: Final = r"[\w .&'’-]{2,40}?"
_DEALS: Final = (
    regex(
        rf"(?P<who>{_ONE}) {_ALSO}{_GETS}(?: (?P<what>[^,;?]{{1,60}}?))? (?:from|with|by) "
        rf"(?P<whom>{_ONE})(?P<rest> (?:for|on|over|about|worth|to) [^,;?]{{1,50}})?\W*",
        re.IGNORECASE,
        needs="from|with|by",
    ),
    regex(
        rf"(?P<whom>{_ONE}) {_ALSO}{_GIVES} (?P<what>[^,;?]{{1,60}}?) to (?P<who>{_ONE})"
        r"(?P<rest>)\W*",
        re.IGNORECASE,
        needs="to ",
    ),
    regex(
        rf"(?P<whom>{_ONE}) {_ALSO}{_GIVES} (?P<who>[\w&-]{{2,20}}) (?P<what>[^,;?]{{1,60}}?)"
        r"(?P<rest>)\W*",
        re.IGNORECASE,
    ),
)
"""`Anthropic got a million TPUs from Google`, `Google gave a million to them`, `gave them`."""
_AS_ON_RECORD: Final = "left out: a deal is told as far as it is on record"


def _of_deal(said: str, hearing: Hearing) -> Rumour | None:
    """What a lab is said to get of another company: what is on record of such a deal."""
    for found in filter(None, (way.fullmatch(said) for way in _DEALS)):
        text = f"has {found['who']} signed a deal with {found['whom']}"
        if _is_of_two(hearing.asked(text)):
            what = f"{found['what'] or ''}{found['rest'] or ''}".strip()
            is_counted = any(tag.kind in _COUNTED for tag in hearing.tags(what))
            return Rumour(text, (f"“{what}” {_AS_ON_RECORD}",) if is_counted else ())
    return None


def _is_of_two(asked: Question | None) -> bool:
    """Whether it is what one lab has signed with another company."""
    if asked is None or part_of(asked) is not LabPart.CONTRACTS:
        return False
    return len(asked.labs) == len(asked.partners) == 1
