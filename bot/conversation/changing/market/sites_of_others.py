"""Data centres of others than were told: `and in Europe`, `where are their sites`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.lab_parts import LabPart, part_of, site_of
from bot.questions.on_record import POWERS, SITES, Listing, listed
from bot.questions.sites_asked import sites_named
from bot.questions.tags import T, without_labs
from bot.questions.told_of import tells_of_sites
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED, LINK
from bot.questions.words.site_places import place_alone
from bot.questions.writing.canonical import to_text
from bot.regex import regex
from storage.records import STATES

_BEFORE: Final = regex(
    r"\W*(?:(?:and|so|ok|or|but|then|what|how|about|is|are|there|theirs?|do|does|have|has|got|any|anything|"
    r"some|something|all|only|just|which|who|any(?:one|body)|ones?|those|these|them|they|of|sites?|"
    r"others?|else|more|another|similar|comparable|equivalent|like|that|this|it|kind|size|same|sized|"
    r"you|know|see|on record|going|campus(?:es)?|clusters?|big|bigger|"
    r"data ?cent(?:er|re)s?|located|based|running|built|in|at|near|around|across|over)\W+)*",
    re.IGNORECASE,
)
_AFTER: Final = regex(
    r"(?:\W+(?:then|instead|too|either|maybe|now|please|pls|any(?:thing|one|body)?|something|else|"
    r"there|others?|as well|also|at all|which|ones?|sites?|data ?cent(?:er|re)s?))*\W*$",
    re.IGNORECASE,
)
_OUTSIDE_TOWN: Final = regex(
    r"\b(?:outside(?: of)?|not in|beyond) (?P<town>[\w-]+(?: [\w-]+)?)(?=\W*$)", re.IGNORECASE
)
_ONE: Final = regex(r"\b(?:one|site|campus|cluster|data ?cent(?:er|re)|facility)\b", re.IGNORECASE)
_MOST_WORDS: Final = 9
_OF_STATES: Final = "us-"
_OF_ANY: Final = regex(
    r"\b(?:others?|else|more|another|similar|comparable|equivalent|like|who|any(?:one|body)"
    r"|all (?:the )?(?:sites|data ?cent(?:er|re)s))\b",
    re.IGNORECASE,
)
"""`any others in Texas`, after the sites of one lab: of whoever has some there."""

_THEY: Final = regex(r"\b(?:they|theirs?)\b", re.IGNORECASE)
"""`do they have others in Texas`: of the lab spoken of."""
_ANY_THERE: Final = regex(
    rf"^(?!.*\b(?:they|them|theirs?)\b)(?:.*\b(?:is|are) there\b|{LED}"
    r"(?:which|what) [\w -]{4,30} (?:is|are|exists?|stands?)\b)",
    re.IGNORECASE,
)
"""`are there any clusters in the UK`: of whoever has some, and not of the lab spoken of."""


def is_of_any_there(text: str) -> bool:
    """The same of a text that names data centres itself, after anything else of a lab."""
    return is_of_any(text) or bool(_ANY_THERE.search(text))


def is_of_any(text: str) -> bool:
    """Whether the sites of whoever has some are meant, and not those of the lab spoken of."""
    return bool(_OF_ANY.search(text)) and not _THEY.search(text)


def site_beside_lab(told: Said, last: Question) -> Question | None:
    """`the Memphis one from xAI`, after a data centre: that one, and not the whole lab."""
    sites = sites_named(told.draft.raw)
    is_short = len(told.text.split()) <= _MOST_WORDS and _ONE.search(told.text)
    if not (is_short and told.labs and len(sites) == 1 and tells_of_sites(last)):
        return None
    return Question(Kind.LAB, place=sites[0])


def sites_elsewhere(text: str, memory: Memory, hearing: Hearing) -> str:
    """The list that is meant by the name of a place alone; as it was said after anything else."""
    asked = _of_sites(memory.question) if memory.question else None
    text = _outside_its_state(text, hearing) if asked else text
    started = _BEFORE.match(text) if asked else None
    place = place_alone(_AFTER.sub("", text[started.end() :])) if started else None
    if asked is None or place is None:
        return text
    labs = () if is_of_any(text) else asked.labs or _they(text, memory)
    return to_text(replace(asked, place=place, labs=labs), hearing.reader.words.directory)


def _they(text: str, memory: Memory) -> tuple[str, ...]:
    """The lab whose sites were told before the one spoken of, where a message says `they`."""
    if memory.question is None or not site_of(memory.question) or not _THEY.search(text):
        return ()
    of_lab = next((x for x in memory.earlier if x.labs and tells_of_sites(x)), None)
    return of_lab.labs if of_lab and len(of_lab.labs) == 1 else ()


def _outside_its_state(text: str, hearing: Hearing) -> str:
    """`outside memphis`, a town by which a data centre goes: outside the state that it is in."""
    found = _OUTSIDE_TOWN.search(text)
    sites = sites_named(hearing.tags(found["town"])) if found else ()
    site = hearing.reader.words.directory.get(sites[0]) if len(sites) == 1 else None
    if found is None or site is None or fold(found["town"]) == fold(site.name):
        return text
    codes = (trait.removeprefix(_OF_STATES).upper() for trait in site.traits)
    state = next((STATES[code] for code in codes if code in STATES), None)
    return f"{text[: found.start()]}outside {state}{text[found.end() :]}" if state else text


def _of_sites(last: Question) -> Question | None:
    """The list that was told, or that of the lab whose sites were; all after one of them."""
    if last.topic in SITES:
        return last
    is_of_lab = part_of(last) is LabPart.SITES
    return replace(listed(Listing.SITES), labs=last.labs) if is_of_lab or site_of(last) else None


_AGAINST: Final = regex(
    rf"\W*(?:(?:{LINK}|how)\W+)*(?:vs\.?|versus|against|compared? (?:to|with)|next to|"
    r"(?:does|do|would) (?:that|this|it|those|they) (?:compare|stack up|measure up|hold up|look)"
    r"(?: (?:to|with|against|next to|beside))?|is (?:that|this|it) (?:\w+ )?"
    r"(?:more|less|bigger|smaller|larger|higher|lower) than)"
    r"(?:\W+(?:s|the|those|of|sites?|data ?cent(?:er|re)s?|ones?))*\W*",
    re.IGNORECASE,
)
_COUNT: Final = regex(
    rf"{LED}how many(?: (?:of|them|those|these|sites?|are|is|there|do|they|have|"
    r"data ?cent(?:er|re)s?|in|total|all|overall))*\W*",
    re.IGNORECASE,
)


def against_another(told: Said, last: Question) -> Question | None:
    """`vs Google's`, after the sites that one lab uses, or their power: of both.

    So it is after `how many`, which these say.
    """
    is_of_power = last.topic in POWERS and bool(last.labs)
    if part_of(last) is not LabPart.SITES and not is_of_power:
        return None
    if not told.draft.names_any and _COUNT.fullmatch(told.whole):
        return last
    bare = without_labs(told.draft.raw, told.whole) if told.whole == told.text else ""
    is_other = len(told.labs) == 1 and told.labs != last.labs
    if not is_other or not _AGAINST.fullmatch(bare):
        return None
    return replace(last if is_of_power else listed(Listing.SITES), labs=(*last.labs, *told.labs))


_SITES: Final = r"(?:data ?cent(?:er|re)s|sites|campuses|clusters)"
_THEIRS: Final = regex(
    rf"{LED}(?:where(?:['’]s| are| is)|what are|which are|show me|list|"
    rf"how many) (?:all )?(?:their|the) {_SITES}(?: (?:of (?:both|each|those|the two)|located|then|"
    r"now|do they (?:have|use)))*\W*"
    rf"|{LED}(?:which|what|how many) {_SITES} do they "
    r"(?:have|use|run)\W*",
    re.IGNORECASE,
)
_SEVERAL: Final = 2


def sites_of_those(text: str, memory: Memory, hearing: Hearing) -> str:
    """The message with the labs by their names; as it was said where they are not several."""
    last = memory.question
    of_labs = last is not None and last.kind in (Kind.OFFER, Kind.COMPARE) and not last.other
    if last is None or not of_labs or len(last.labs) < _SEVERAL or not _THEIRS.fullmatch(text):
        return text
    return f"sites of {' and '.join(map(hearing.reader.words.directory.name, last.labs))}"


_OTHERS_OF_OWNER: Final = regex(
    rf"{LED}(?:(?:which|what|how many|any) (?:others?|more)(?: {_SITES}| ones)?"
    rf"|which (?:ones )?else|what {_SITES} else|what else) "
    r"(?:(?:do|does) (?:it|they|the (?:owner|compan(?:y|ies)|firm)|its owner) (?:also )?own"
    r"|(?:do|does) (?:the owner|its owner) (?:also )?(?:have|hold|run))"
    r"(?: (?:too|besides|as well|then|there|now))*\W*",
    re.IGNORECASE,
    needs="own",
)
_ELSE_IN_PLACE: Final = regex(
    rf"{LED}(?:(?:do|does|have|has) (?:they|it) (?:have |own |got )?)?"
    rf"(?:anything|something|what|any(?:thing)?|which|other|more)(?: (?:else|other|more|{_SITES}))+"
    r"(?: (?:that|do|does|is|are))*(?: (?:they|it|the owner|theirs|of theirs))"
    r"(?: (?:also|have|has|own|owns|run|got|use))*"
    r" (?P<where>(?:in|around|near) [\w ]+?)\W*",
    re.IGNORECASE,
)
"""`anything else they have in Tennessee`."""


_THE_ONES_OF: Final = regex(
    rf"{LED}(?:(?:what|how) about )?(?:and )?(?:(?:where|which|what) are )?(?:all )?"
    rf"(?:(?:the |those |these )*(?:ones|those|{_SITES}) (?:of|at|by|from|that belong to) "
    rf"(?P<whose>[\w .&-]{{2,40}}?)|(?P<its>[\w .&-]{{2,40}}?)['’]s? (?:ones|{_SITES}))"
    r"(?: (?:then|now|too|as well))*\W*",
    re.IGNORECASE,
    needs="ones|those|cent|site|campus|cluster",
)
"""`and the ones of Anthropic`, after one data centre of another lab."""


_ANY_BIGGER: Final = regex(
    rf"{LED}(?:(?:is|are) there (?:an?|any(?:thing)?|some(?:thing)?)?|which(?: ones)? are"
    rf"|any(?:thing)?|what(?:['’]?s| is)) ?(?:even |still )?(?:bigger|larger)"
    rf"(?: (?:ones?|data ?cent(?:er|re)s?|sites?|campus(?:es)?|clusters?|than (?:it|that|this)))*"
    r"(?P<where> (?:in|across|around) (?:the )?[\w ]{2,30}?)?(?: (?:then|now|anywhere|at all))*\W*",
    re.IGNORECASE,
    needs="bigger|larger",
)
"""`is there anything bigger in the US`, of which the list of all, by size, tells."""


def others_of_owner(text: str, memory: Memory, hearing: Hearing) -> str:
    """`which others does it own`, after one data centre: the sites of its owner, by the name.

    As it was said where no owner is on record, or none that is known by itself.
    """
    last = memory.question
    if last is None or not site_of(last):
        return text
    if bigger := _ANY_BIGGER.fullmatch(text):
        return f"all data centres{bigger['where'] or ''}"
    ones = _THE_ONES_OF.fullmatch(text)
    whose = (ones["whose"] or ones["its"]) if ones else ""
    if whose and [tag.kind for tag in hearing.tags(whose)] == [T.LAB]:
        return f"sites of {whose}"
    there = _ELSE_IN_PLACE.fullmatch(text)
    is_asked = there or _OTHERS_OF_OWNER.fullmatch(text)
    if not is_asked or hearing.draft(text).labs:
        return text
    led = memory.telling(last).led
    owner = led.fact.detail("owner") if led else None
    labs = [tag for tag in hearing.tags(owner) if tag.kind is T.LAB] if owner else []
    where = f" {there['where']}" if there else ""
    return f"sites of {owner}{where}" if owner and len(labs) == 1 else text
