"""What is asked of one of the things that the last answer told: `who signed the third, and when`.

The same rules hold after every kind of list and figure; what is told is the record of that one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.heard import Asked, Form, Heard, Part, Picked
from bot.conversation.memory import Hearing, Memory
from bot.conversation.told import (
    NotToldError,
    Told,
    is_it,
    is_largest,
    is_last,
    may_be_one,
    narrows,
    one_meant,
)
from bot.questions.lab_parts import LabPart, part_of, site_of
from bot.questions.on_record import NEWEST_MODELS, OF_MODELS, Listing, is_listing
from bot.questions.one_fact import SOURCE, AskedOfOne, OfOne, asked_of_one, plain
from bot.questions.ordinals import ORDINAL, ordinal_in, place_named
from bot.questions.told_of import lists_deals, lists_sites
from bot.questions.types import Kind, Question, Understood, Unreadable
from bot.questions.unclear.how_firm import FIRMNESS_KNOWN, HOW_FIRM
from bot.questions.words.market_words import ROLES
from bot.questions.words.release_words import asks_when_out
from bot.questions.writing.wording import TOOK
from bot.regex import regex
from storage.records import Entity, EntityKind

_KINDS: Final = (Kind.LAB, Kind.LEAGUE, Kind.PRICE, Kind.DIGEST, Kind.REACH)
_OF_SEVERAL: Final = (*_KINDS, Kind.HIRING)
"""Whose answers tell or count several things, of which the names may be asked."""
_LISTS: Final = (LabPart.CONTRACTS, LabPart.SITES)
_OF_FIGURE: Final = (OfOne.DAY, OfOne.WHOSE)
"""What is asked of the one figure of a lab: its day, and who published it."""
_OF_IT: Final = (*_OF_FIGURE, OfOne.PLACE, OfOne.STATUS, OfOne.CHIPS)
_WHOLE: Final = (OfOne.ALL, OfOne.AMOUNT)
_OF_SITE: Final = {
    OfOne.STATUS: Part.FINISHED,
    OfOne.CHIPS: Part.KINDS,
    OfOne.WHOSE: Part.USERS,
    OfOne.PLACE: Part.STANDS,
}
"""What the card of one data centre tells first, where that is asked of it."""
_MOST_SINCE: Final = 4
"""Questions of which a list is still spoken of, its own the last of them."""
_INSTEAD: Final = ("who is behind the first one", "list them")
_STANDS: Final = regex(r"how (?:old|recent|fresh|new)\b")
"""What is told with whether a figure still stands."""
_ASKS: Final = regex(r"(?:how|what|when|who|whose|why|where|is|are|was|do|does|did|can|will)\b")
_TERM: Final = regex(
    r"\b(?:reserved|contract(?:ed)?|years?|months?|spot|on[- ]demand|list price)\b"
)
_TAKEN: Final = "“{}” taken for {}"


def one_of_told(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """One of several that is picked, told as a whole, or the names of all; else None."""
    if names := _names(text, memory):
        return names
    return _picked(text, (OfOne.ALL,), memory, hearing) or _one_of_sources(text, memory)


_SOURCE_ALONE: Final = regex(
    rf"(?:(?:and|what about|how about|which is|what is|show me|tell me(?: more)? about) )*(?:the )?"
    rf"{ORDINAL}(?: (?:one|source|fact|figure|of (?:those|them|these)|on the list|then|please))*"
)


def _one_of_sources(text: str, memory: Memory) -> Asked | None:
    """`the second`, after the sources of several facts; None of other texts."""
    low = plain(text)
    nth = place_named(low) if memory.sources and _SOURCE_ALONE.fullmatch(low) else None
    if nth is None or nth >= len(memory.sources):
        return None
    fact = memory.sources[nth]
    asked = Question(Kind.SOURCE, facts=(fact,))
    return Asked(Understood(asked, (_TAKEN.format(ordinal_in(low), fact),)), is_follow_up=True)


def asked_of_one_told(text: str, memory: Memory, hearing: Hearing) -> tuple[Heard, ...]:
    """What is asked of one of several, or of that whose record was told last; else nothing."""
    parts = tuple(part for part in (SOURCE, *OfOne) if part is not OfOne.ALL)
    asked = _picked(text, parts, memory, hearing)
    if asked is None and memory.fact and not _STANDS.match(plain(text)):
        asked = _of_it(text, (SOURCE, *OfOne), memory, hearing)
    return (asked,) if asked else ()


def of_it(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """What is on record of that which led the last answer; None where anything else is asked."""
    last = memory.question
    if last is None or not _tells_of_things(last):
        return None
    is_of_release = (last.topic in OF_MODELS or last.runs) and asks_when_out(text)
    is_of_each = part_of(last) is LabPart.CONTRACTS and "with" in plain(text)
    if is_of_release or is_of_each:  # which is told of the model, and of each contract
        return None
    return _of_it(text, _parts_of_it(last), memory, hearing)


def _parts_of_it(last: Question) -> tuple[OfOne, ...]:
    """What may be asked of the one that led an answer, where the list does not tell it of each."""
    is_list = last.kind in (Kind.LEAGUE, Kind.PRICE, Kind.DIGEST) or part_of(last) in _LISTS
    if not (is_list or site_of(last)):
        return _OF_FIGURE
    told = {OfOne.PLACE} if last.topic == Listing.SITES else set[OfOne]()
    told |= {OfOne.WHOSE} if last.kind is Kind.DIGEST else set()
    told |= {OfOne.CHIPS} if last.topic in (*OF_MODELS, Listing.RUNS) else set()
    return tuple(part for part in _OF_IT if part not in told)


def _picked(
    text: str, parts: Sequence[OfOne | None], memory: Memory, hearing: Hearing
) -> Asked | None:
    """One of the list that is spoken of, of which one of these parts is asked."""
    if not any(map(_tells_of_things, all_asked(memory)[:1])):
        return None  # before the text is looked at: most answers tell of no things
    asks = [x for x in asked_of_one(text) if x.part in parts and may_be_one(x.one)]
    listed = _listed(memory) if asks else None
    if listed is None:
        return None
    is_old = listed[0].topic in OF_MODELS and asks_when_out(text)
    asks = [ask for ask in asks if _may_ask(ask, *listed) and not is_old]
    found = _of_any(asks, listed[1].led_by(memory.lead), listed[0], hearing)
    reading = found.reading if found and found.part is None else None
    is_same = isinstance(reading, Understood) and reading.question == memory.question
    return None if is_same else found  # `the first one`, which may be the other by its name


def _listed(memory: Memory) -> tuple[Question, Told] | None:
    """The list that is spoken of: the last, also after one or two of it were asked about."""
    between = set[str]()
    for each in all_asked(memory)[:_MOST_SINCE]:
        if not _tells_of_things(each):
            return None
        told = memory.telling(each)
        if len(told.items) > 1:
            subjects = {fact.subject for item in told.items for fact in item.facts}
            return (each, told) if between <= subjects else None
        between |= {slug for slug in (each.place, *each.labs, *each.runs) if slug}
    return None


def _may_ask(ask: AskedOfOne, listed: Question, told: Told) -> bool:
    """Of a list of labs with several figures of each only a whole lab is told.

    `the one in Texas` makes a list of its own of data centres, `the NVIDIA one` of models.
    """
    if listed.topic == Listing.LABS:
        return ask.part in _WHOLE
    if ask.part is OfOne.ALL and _ASKS.match(ask.one):
        return False  # `how old is that quote`
    if is_largest(ask.one):
        return (lists_sites(listed) or listed.topic == Listing.RUNS) and not ask.is_which
    if listed.kind is Kind.PRICE and _TERM.search(ask.one):
        return ask.part not in _WHOLE  # `reserved for three years` is a price of its own
    if is_last(ask.one) and (lists_deals(listed) or listed.topic in OF_MODELS):
        return ask.part is OfOne.ALL  # else the newest
    is_of_one_lab = part_of(listed) is LabPart.CONTRACTS
    is_narrowed = lists_sites(listed) or listed.topic in OF_MODELS or is_of_one_lab
    return not (ask.part in _WHOLE and is_narrowed and narrows(ask.one, told))


def _of_it(
    text: str, parts: Sequence[OfOne | None], memory: Memory, hearing: Hearing
) -> Asked | None:
    """What is asked of the one that was told last, where the last answer was led by one."""
    asks = [x for x in asked_of_one(text) if x.part in parts and (not x.one or is_it(x.one))]
    may_be_bare = tuple(OfOne) if memory.fact else _OF_FIGURE  # `and where`, of all of a list
    asks = [ask for ask in asks if ask.one or ask.part in (SOURCE, *may_be_bare)]
    asks = [ask for ask in asks if ask.one or ask.part is not OfOne.ALL]
    if not asks:
        return None
    last = memory.question
    told = memory.telling(last).led_by(memory.lead) if last else Told(lead=memory.lead)
    return _of_any(asks, told, last, hearing) if memory.fact or told.led else None


def _of_any(
    asks: Iterable[AskedOfOne], told: Told, listed: Question | None, hearing: Hearing
) -> Asked | None:
    """The first that is asked of one of those that were told."""
    for ask in asks:
        try:
            fact = one_meant(ask.one, told)
        except NotToldError as problem:
            if listed and listed.topic in OF_MODELS:
                return None  # of whose maker it is told
            return Asked(Unreadable(str(problem), _INSTEAD), is_follow_up=True)
        if fact:
            return _record(ask, told.led_by(fact), listed, hearing)
    return None


_NAMES: Final = regex(
    r"(?:(?:just|only|can you|could you|pls|please) )*(?:(?:list|name|show|give|tell|spell out|"
    r"enumerate)(?: me| us)?(?: all)?(?: of)? (?:them|those|these|they|all|each|the list|"
    r"(?:the |their |all )?(?:names?|titles?))(?: all| out| of them)?"
    r"|(?:which|what) (?:ones?|are (?:they|those|these|the (?:names|titles)))"
    r"(?: are (?:they|those|these)| called)?|which(?: of them)?"
    r"|(?:(?:their|the) )?(?:names|titles)|who are they|list (?:all|them all|everything)"
    r"|all of them|which (?:deals?|contracts?|sites?|data ?cent(?:er|re)s?|models?|runs?|"
    r"programmes|programs|labs|roles?|jobs?|positions?|openings?)"
    r"(?: (?:are|exactly|is (?:that|it)|are (?:those|these|they)))*)"
    r"(?: (?:please|pls|then|all|again|by name|exactly|for me|quickly|one by one))*"
)


_PARTNERS: Final = (
    r"(?:partners?|part(?:y|ies)|counterpart(?:y|ies)|suppliers?|providers?|vendors?|clouds?|"
    r"compan(?:y|ies)|firms?)"
)
_WITH_WHOM: Final = regex(
    r"(?:and )?(?:(?:(?:signed|is that|are (?:they|those)|was that|they are) )?"
    r"(?:with whom?|whom? with|whom? (?:are|is|was|were) (?:they|those|these|it|that) with)|"
    rf"with (?:which|what) {_PARTNERS}|who (?:are|is) (?:the|their|its) {_PARTNERS}|"
    r"(?:is|are|was|were) (?:it|that|this|they|those|these|any of (?:them|those|these)|all of them|"
    r"the (?:deals|contracts)) (?:all )?(?:(?:legally )?binding|firm|signed)|"
    r"which(?: ones?| of (?:them|those|these))? (?:is|are) (?:binding|firm))"
    r"(?: (?:then|exactly|please|or not|all|each|signed|contracts|deals|yet|though))*"
)
"""`with whom`, `is it binding`, of what a lab signed: each is told with how firm it is."""


def _names(text: str, memory: Memory) -> Asked | None:
    """`list them`: by their names; nothing where the last answer told of no several."""
    last = memory.question
    if last is None or last.kind not in _OF_SEVERAL:
        return None
    low = plain(text)
    is_of_all = part_of(last) is LabPart.CONTRACTS and not last.partners
    of_deals = is_of_all and _WITH_WHOM.fullmatch(low) is not None  # else it is said whose is meant
    if not (of_deals or _NAMES.fullmatch(low)):
        return None
    asked = last if of_deals else _with_names(last, memory)
    notes = (FIRMNESS_KNOWN,) if of_deals and HOW_FIRM.search(low) else ()
    return _shown(Understood(asked, notes), Part.NAMES, low) if asked else None


def _with_names(last: Question, memory: Memory) -> Question | None:
    """What lists the things that were told or counted last, where these have names."""
    if last.kind is Kind.HIRING:
        return replace(last, topic=ROLES) if last.topic in (None, ROLES) else None
    if last.kind is Kind.LEAGUE:
        return last
    listed = _listed(memory)
    return listed[0] if listed else None


def _tells_of_things(last: Question) -> bool:
    """Whether an answer tells of things: a rank of labs does not, whose places may be anybody's."""
    if last.kind is Kind.LEAGUE:
        return is_listing(last)
    is_run_alone = last.topic == TOOK and last.offer is None
    return last.kind in _KINDS and (last.kind is not Kind.REACH or is_run_alone)


def _record(ask: AskedOfOne, told: Told, listed: Question | None, hearing: Hearing) -> Asked:
    """What is on record of one; its card, where it has an answer of its own that tells it."""
    item, fact = told.led, told.lead
    subject = hearing.reader.words.directory.get(item.fact.subject) if item else None
    name = (item.name if item else "") or (subject.name if subject else "")
    notes = (_TAKEN.format(ask.one, name),) if ask.one and name else ()
    if listed and ask.part is OfOne.ALL:
        if listed.topic == Listing.PROGRAMMES and place_named(ask.one) is not None:
            return _shown(Understood(listed, notes), Part.ROUTE, ask.one)
        if subject and listed.topic in OF_MODELS:
            return _shown(Understood(replace(NEWEST_MODELS, runs=(subject.slug,)), notes))
    is_of_labs = listed is not None and listed.topic == Listing.LABS
    is_deal = item is not None and item.is_deal and not is_of_labs
    if subject and not is_deal and (card := _card(ask.part, subject, name)):
        found = _OF_SITE.get(ask.part) if ask.part else None
        return _shown(Understood(card, notes), found, ask.words or ask.one)
    fact = item.with_chips.id if item and ask.part is OfOne.CHIPS else fact
    asked = Question(Kind.SOURCE, facts=(fact,), topic=ask.part.value if ask.part else None)
    return Asked(Understood(asked, notes), is_follow_up=True)


def _shown(reading: Understood, part: Part | None = None, words: str = "") -> Asked:
    picked = Picked(part, words) if part else None
    form = Form.PART if picked else Form.ANSWER
    return Asked(reading, form, is_follow_up=True, part=picked)


def _card(part: OfOne | None, subject: Entity, name: str) -> Question | None:
    """Where one thing has an answer of its own that tells it."""
    if subject.kind is EntityKind.SITE and (part in _WHOLE or part in _OF_SITE):
        return Question(Kind.LAB, place=subject.slug)
    is_of_lab = subject.kind is EntityKind.LAB and name.startswith(subject.name)
    return Question(Kind.LAB, labs=(subject.slug,)) if is_of_lab and part in _WHOLE else None
