"""Asking on about what was listed or told of the week: `and uk?`, `which is the biggest`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.market.programmes_again import NAMES_A_LAB, programmes_again
from bot.conversation.changing.market.sites_of_others import (
    against_another,
    is_of_any_there,
    site_beside_lab,
)
from bot.conversation.saying import Said
from bot.ledger import Directory
from bot.questions.lab_parts import LabPart, part_of, site_of
from bot.questions.on_record import MODELS, POWERS, SITES, TO_COME, Listing, is_listing
from bot.questions.rules.listed import no_places
from bot.questions.sites_asked import site_asked
from bot.questions.tags import T, without_labs
from bot.questions.told_of import is_refused_sum, lists_sites, tells_of_sites
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.words.leads import LED
from bot.questions.words.listing_words import (
    asks_largest,
    asks_power,
    asks_to_come,
    listing_in,
    section_alone,
)
from bot.questions.words.site_places import place_of_sites
from bot.regex import regex

_MOST_WORDS: Final = 10
_OF_WEEK: Final = (Kind.MOVES, Kind.DIGEST)
_NEWEST: Final = frozenset(("newest", "latest", "recent", "newer", "recently"))


_WHEN: Final = regex(
    r"\bwhen\b.*\b(?:online|live|open(?:s|ed)?|ready|running|runs?|done|starts?|finish(?:ed|es)?|full|"
    r"complete[ds]?|up|built|operational|due|there)\b|\bhow (?:soon|long until)\b|"
    r"\bby when\b|\bwhich (?:one|of (?:them|these|those))?.{0,12}\b(?:first|next|soonest|earliest|"
    r"biggest|largest)\b|^\W*(?:and |so )*(?:the )?(?:biggest|largest)(?: one)?\W*$",
    re.IGNORECASE,
)
"""`when does the biggest one come online`: the list tells it of each, of the largest first."""
_RUNS: Final = regex(
    r"\b(?:running|runs?|operational|live|online|in (?:use|operation|service)|working|"
    r"switched on|already (?:there|up|built|open))\b",
    re.IGNORECASE,
)
_ENERGY: Final = regex(r"\b(?:[kmgt]wh|(?:watt|kilowatt|megawatt|gigawatt)[- ]?hours?)\b", re.I)
_NO_ENERGY: Final = "power is told in MW on a day, and no energy over a time"
_WHERE: Final = regex(
    rf"^{LED}(?:where(?:['’]?s| is| are|abouts)?|"
    r"(?:in )?(?:which|what) (?:state|country|place))\b(?: (?:is|are))? ?"
    r"(?:it|that|this|they|those|these|the (?:biggest|"
    r"largest|first|top)(?: one| site)?)?(?: (?:located|built|standing|at|in))?\W*$",
    re.IGNORECASE,
)
"""`where is it`, which a list of sites tells of each."""
_NOT_YET: Final = regex(
    r"^(?!.*\bwhen\b).*\b(?:not (?:\w+ )?(?:yet|running|live|online|built|finished|operational)|"
    r"(?:under construction|being built|planned|to come|coming|upcoming|still building))\b",
    re.IGNORECASE,
)
"""`which are not running yet`, `what's planned`, of sites."""
_FULL: Final = regex(
    r"\b(?:when|how (?:soon|long)|by when)\b.*\b(?:full(?:y)?|final|max(?:imum)?|planned|complete) "
    r"(?:size|capacity|power|scale|built|running|online|operational|complete|finished|up)\b",
    re.IGNORECASE,
)
"""`when will it be at full size`, which the list of what is to come tells of each site."""
_TOTAL: Final = regex(
    r"\b(?:total|altogether|all together|combined|sum|added up|all of (?:it|them|those))\b",
    re.IGNORECASE,
)
_NO_SUM: Final = "told of each, as sites are not added up"


_WHOSE: Final = regex(
    rf"{LED}(?:who(?:['’]?s)? (?:(?:else )?(?:owns?|runs?|uses?|using|"
    r"operates?|builds?|built|building|owning|running|operating))"
    r"(?: all)?(?: of)?(?: (?:them|these|those))?|"
    r"who(?:['’]?s| is| are) (?:it|that|this|they|those|these) (?:for|by)|"
    r"whose (?:are|is) (?:they|these|those|it|that|this)|(?:the )?(?:owners?|users?)"
    r"|who(?:['’]s| (?:is|are)) (?:the|their) (?:owners?|users?)"
    r"|which (?:one |of (?:them|these|those) )?is (?:the )?(?:biggest|largest|bigger|larger))\W*",
    re.IGNORECASE,
)
"""`who owns them`, `which is the biggest`, which the sites of a lab are told with, and any list."""


def tells_of_each(text: str) -> bool:
    """Whether a list of data centres tells what is asked: when they run, or where they are."""
    return bool(_WHEN.search(text) or _WHERE.match(text))


def asked_of_sites(told: Said, last: Question, directory: Directory) -> Reading | None:
    """`how much power is that in total`, `who owns them`, after data centres.

    Sites are not added up: the power of each is told.
    """
    d = told.draft
    is_several = lists_sites(last)
    if is_several and not d.names_any and _WHOSE.fullmatch(told.text):
        return Understood(last)
    is_energy = bool(_ENERGY.search(told.text))
    is_of_ours = d.names_any or d.ours  # of our chips it is not kept
    if not tells_of_sites(last) or is_of_ours or not (is_energy or asks_power(told.text)):
        return None
    if is_energy:  # of nobody is any on record over a time
        return Understood(last, (_NO_ENERGY,)) if site_of(last) else None
    if of_one := site_asked(told.text, d.raw, directory):
        return of_one
    note = (_NO_SUM,) if is_several and _TOTAL.search(told.text) else ()
    return Understood(last if site_of(last) else _powers_of(told, last), note)


def _powers_of(told: Said, last: Question) -> Question:
    """The power of each of the data centres that were told, or that a lab uses.

    In another place, `and in the US, who draws the most`, they are anybody's.
    """
    place = place_of_sites(told.whole)
    is_to_come = last.topic in TO_COME and place is None  # else those there, whether they run
    topic = (Listing.POWER_TO_COME if is_to_come else Listing.SITES_POWER).value
    labs = () if place and _WHO_DRAWS.search(told.text) else last.labs
    place = place or (last.place if last.topic in SITES else None)
    return Question(Kind.LEAGUE, topic=topic, labs=labs, place=place)


_WHO_DRAWS: Final = regex(r"\b(?:who|whose|which (?:lab|company|owner))\b", re.IGNORECASE)


def asked_of_record(told: Said, last: Question, earlier: tuple[Question, ...]) -> Question | None:
    """The list or the section of the news that is meant; None where something else is asked."""
    d = told.draft
    if len(told.text.split()) > _MOST_WORDS or d.stacks or d.chips or d.people is not None:
        return None
    if last.kind in _OF_WEEK:
        return _of_the_week(told, last)
    if d.ours:
        return None
    of_labs = (
        site_beside_lab(told, last) or _of_those_compared(told, last) or _of_lab_to_come(told, last)
    )
    if of_labs := of_labs or _of_another_lab(told, last):
        return of_labs
    if not is_listing(last):
        return None
    if last.topic == Listing.PROGRAMMES:
        is_another = listing_in(told.whole) not in (None, Listing.PROGRAMMES)  # `list open models`
        return None if is_another else programmes_again(told, last, earlier)
    if last.topic in SITES:
        return _of_sites(told, last)
    return _of_models(told, last) if last.topic in MODELS else None


def _of_the_week(told: Said, last: Question) -> Question | None:
    """`anything on prices`, after what moved or after the news."""
    topic = section_alone(without_labs(told.draft.raw, told.whole))
    if topic is None:
        return None
    since = last.since if last.kind is Kind.DIGEST else None
    return Question(Kind.DIGEST, labs=told.labs or last.labs, topic=topic, since=since)


def _of_sites(told: Said, last: Question) -> Question | None:
    """`only those in Texas`, `and what is to come?`, `only Meta's`."""
    d = told.draft
    if not (d.labs or d.has(T.PLACE)) and tells_of_each(told.text):
        if last.topic not in POWERS:  # which tell of no day
            return last
        whole = Listing.SITES_TO_COME if last.topic in TO_COME else Listing.SITES
        return replace(last, topic=whole.value)
    if not (d.labs or d.has(T.PLACE)) and _RUNS.search(told.text):
        return last if last.topic == Listing.SITES else _running(last)
    if d.has(T.COST, T.ROLES, T.HIRE, T.BIG, T.HOWMANY, T.VS, T.STAFF, T.PLACE):
        return None
    if d.labs and d.has(T.WHO, T.MORE, T.BEAT, T.GPU, T.BUDGET):
        return None  # `who has more GPUs, Meta or xAI`
    place = place_of_sites(told.whole) or _place_kept(told, last)
    labs = no_places(d, told.text) or last.labs
    topic = Listing.SITES_TO_COME.value if asks_to_come(told.whole) else last.topic
    changed = replace(last, topic=topic, place=place, labs=labs, as_of=None)
    return changed if changed != last else None


def _place_kept(told: Said, last: Question) -> str | None:
    """Where those are that were listed; `sites of Meta` are all of them, whatever name was told."""
    is_anew = told.draft.labs and told.draft.has(T.SITE) and told.whole == told.text
    return None if is_anew and not _OF_THOSE.search(told.whole) else last.place


def _of_lab_to_come(told: Said, last: Question) -> Question | None:
    """`which are not running yet`, after the sites that one lab uses, or after a sum of them.

    `when will it be at full size`, after its card as well, as its sites are what grows.
    """
    if len(last.labs) != 1 or told.draft.names_any:
        return None
    is_sum = is_refused_sum(last)
    is_of_sites = part_of(last) is LabPart.SITES
    is_card = last.kind is Kind.LAB and last.topic is None
    is_when = _FULL.search(told.text) and (is_of_sites or is_card or last.topic == Listing.SITES)
    is_left = _NOT_YET.search(told.text) and (is_of_sites or is_sum)
    if not (is_when or is_left):
        return None
    return Question(Kind.LEAGUE, topic=Listing.SITES_TO_COME.value, labs=last.labs)


def _of_those_compared(told: Said, last: Question) -> Question | None:
    """`what about data centers`, after two labs: those of either; of one those of a place."""
    topic = listing_in(told.whole)
    place = place_of_sites(told.whole) if last.kind is Kind.LAB else None
    if place and topic in SITES and not told.draft.labs:
        labs = () if is_of_any_there(told.whole) else last.labs
        return Question(Kind.LEAGUE, topic=topic, labs=labs, place=place)
    if against := against_another(told, last):
        return against
    is_of_two = last.kind is Kind.COMPARE and len(last.labs) > 1
    if not is_of_two or topic not in SITES or not told.draft.kinds <= _NAMES_SITES:
        return None
    return Question(Kind.LEAGUE, topic=topic, labs=last.labs)


def _of_another_lab(told: Said, last: Question) -> Question | None:
    """`what about Meta's`, after one data centre: those of that lab."""
    if not site_of(last) or not told.labs or not told.draft.kinds <= NAMES_A_LAB:
        return None
    return Question(Kind.LEAGUE, topic=Listing.SITES.value, labs=told.labs)


_OF_THOSE: Final = regex(r"\b(?:only|those|these|them|which|any|there)\b", re.IGNORECASE)
_NAMES_SITES: Final = frozenset((
    T.SITE, T.STOP, T.WORD, T.AND, T.BIG, T.IS, T.THEY, T.HAVE, T.DO, T.DOES, T.STATUS, T.POSS,
))  # fmt: skip
"""Data centres, and nothing that would be of all that there are."""


def _running(last: Question) -> Question:
    """What of the sites runs: those that one lab uses, else all, each with what runs there."""
    if len(last.labs) == 1 and last.place is None:
        return Question(Kind.LAB, labs=last.labs, topic=LabPart.SITES.value)
    return replace(last, topic=Listing.SITES.value)


def _of_models(told: Said, last: Question) -> Question | None:
    """`which one is the biggest`, `and since May?`, `only Meta's`."""
    d = told.draft
    if d.runs or d.has(T.COST, T.ROLES, T.HIRE, T.GPU, T.BUDGET, T.SITE, T.STAFF):
        return None
    if told.labs and d.has(T.BIG, T.DOES, T.HOWMANY, T.VS, T.COMPARE, T.MEANING):
        return None  # `how big is Meta`
    before = Listing.MODELS.value if last.topic == Listing.MAKERS and told.labs else last.topic
    anew = listing_in(told.whole)
    is_list = anew in MODELS or d.since is not None  # and no more the one model that was told
    before = anew if last.runs and anew in MODELS else before
    topic = _order(told) or before
    found = replace(
        last,
        topic=topic,
        labs=told.labs or last.labs,
        since=d.since or last.since,
        as_of=None,
        runs=() if told.labs or is_list or topic != last.topic else last.runs,
        place=None if told.labs else last.place,
    )
    is_asked = found != last or anew in MODELS or _order(told) is not None
    return found if is_asked else None


def _order(told: Said) -> str | None:
    if asks_largest(told.whole):
        return Listing.LARGEST_MODELS.value
    words = told.whole.lower().replace("?", " ").split()
    return None if _NEWEST.isdisjoint(words) else Listing.MODELS.value
