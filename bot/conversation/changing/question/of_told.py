"""What is asked of one of the things that the last answer told: `who signed the third, and when`.

The same rules hold after every kind of list and figure; what is told is the record of that one.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Hearing, Memory
from bot.conversation.told import Item, NotToldError, Told, is_it, one_meant
from bot.questions.lab_parts import LabPart, part_of, site_of
from bot.questions.on_record import Listing
from bot.questions.one_fact import AskedOfOne, OfOne, asked_of_one, plain
from bot.questions.types import Kind, Question, Understood, Unreadable
from bot.questions.writing.wording import TOOK
from bot.regex import regex
from storage.records import Entity, EntityKind

_KINDS: Final = (Kind.LAB, Kind.LEAGUE, Kind.PRICE, Kind.COMPARE, Kind.DIGEST, Kind.REACH)
_MOST_WORDS: Final = 14
_LISTS: Final = (LabPart.CONTRACTS, LabPart.SITES)
_OF_FIGURE: Final = (OfOne.DAY, OfOne.WHOSE)
"""What is asked of the one figure of a lab: its day, and who published it."""
_OF_IT: Final = (*_OF_FIGURE, OfOne.PLACE, OfOne.STATUS, OfOne.CHIPS)
_INSTEAD: Final = ("who is behind the first one", "list them")
_TAKEN: Final = "“{}” taken for {}"


def one_of_told(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """The record of one of several that is picked, or their names; else None."""
    last = memory.question
    if last is None or not _tells_of_things(last) or len(text.split()) > _MOST_WORDS:
        return None
    if names := _names(text, last, memory):
        return names
    asks = [
        ask for ask in asked_of_one(text) if ask.one and not is_it(ask.one) and _may_ask(ask, last)
    ]
    return _of_any(asks, memory.telling().led_by(memory.lead), last, hearing) if asks else None


def _may_ask(ask: AskedOfOne, last: Question) -> bool:
    """Of labs side by side a bare place is that lab; of a list of labs nothing but a lab is."""
    is_whole = ask.part in (OfOne.ALL, OfOne.AMOUNT)
    if last.kind is Kind.COMPARE or last.topic == Listing.LABS:
        return is_whole == (last.topic == Listing.LABS)
    return True


def of_it(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """The record of what led the last answer; None where anything else may be asked."""
    last, parts = memory.question, _parts_of_it(memory)
    if not parts or len(text.split()) > _MOST_WORDS:
        return None
    asks = [
        ask for ask in asked_of_one(text) if ask.part in parts and (not ask.one or is_it(ask.one))
    ]
    asks = [ask for ask in asks if ask.one or ask.part is not OfOne.ALL]
    if not asks or last is None or memory.fact:
        return _of_any(asks, Told(lead=memory.lead), last, hearing)
    told = memory.telling().led_by(memory.lead)
    leads = told.lead in (item.fact.id for item in told.items) or len(told.items) == 0
    return _of_any(asks, told, last, hearing) if leads else None


def _parts_of_it(memory: Memory) -> tuple[OfOne, ...]:
    """What may be asked of it: of the one whose record was told last, all that is on record."""
    last = memory.question
    if memory.fact:
        return tuple(OfOne)
    if last is None or last.kind is Kind.COMPARE or not _tells_of_things(last):
        return ()
    is_list = last.kind in (Kind.LEAGUE, Kind.PRICE, Kind.DIGEST) or part_of(last) in _LISTS
    return _OF_IT if is_list or site_of(last) else _OF_FIGURE


def _of_any(
    asks: Iterable[AskedOfOne], told: Told, last: Question | None, hearing: Hearing
) -> Asked | None:
    """The first that is asked of one of those that were told."""
    for part, one in asks:
        try:
            fact = one_meant(one, told)
        except NotToldError as problem:
            return Asked(Unreadable(str(problem), _INSTEAD), is_follow_up=True)
        if fact:
            item = next((item for item in told.items if item.fact.id == fact), None)
            return _record(AskedOfOne(part, one), fact, item, last, hearing)
    return None


_NAMES: Final = regex(
    r"(?:(?:just|only|can you|could you|pls|please) )*(?:(?:list|name|show|give|spell out|"
    r"enumerate)(?: me| us)?(?: all)?(?: of)? (?:them|those|these|they|the (?:names|titles|list))"
    r"(?: all| out)?"
    r"|(?:which|what) (?:ones|are (?:they|those|these|the (?:names|titles)))"
    r"(?: are (?:they|those|these))?"
    r"|(?:their|the) (?:names|titles)|names|who are they|list (?:all|them all|everything)"
    r"|all of them|which (?:deals|contracts|sites|data cent(?:er|re)s|models|runs|programmes|"
    r"programs|labs)(?: (?:are|exactly|is that|are those|are they))*)"
    r"(?: (?:please|pls|then|all|again|by name|exactly|for me|quickly|one by one))*"
)


def _names(text: str, last: Question, memory: Memory) -> Asked | None:
    """`list them`: by their names; nothing where the last answer told of no several."""
    if not _NAMES.fullmatch(plain(text)) or len(memory.telling().items) <= 1:
        return None
    part = Picked(Part.NAMES, plain(text))
    return Asked(Understood(last), Form.PART, is_follow_up=True, part=part)


def _tells_of_things(last: Question) -> bool:
    is_run_alone = last.topic == TOOK and last.offer is None
    return last.kind in _KINDS and (last.kind is not Kind.REACH or is_run_alone)


def _record(
    ask: AskedOfOne, fact: str, item: Item | None, last: Question | None, hearing: Hearing
) -> Asked:
    """What is on record of a fact; of a whole data centre or lab its card."""
    subject = hearing.reader.words.directory.get(item.fact.subject) if item else None
    name = (item.name if item else "") or (subject.name if subject else "")
    notes = (_TAKEN.format(ask.one, name),) if ask.one and name else ()
    is_of_deals = last is not None and last.topic == Listing.CONTRACTS
    card = _card(ask.part, subject, item.name) if subject and item and not is_of_deals else None
    if card is None:
        topic = ask.part.value if ask.part else None
        asked = Question(Kind.SOURCE, facts=(fact,), topic=topic)
        return Asked(Understood(asked, notes), is_follow_up=True)
    part = Picked(Part.FINISHED, "is it finished") if ask.part is OfOne.STATUS else None
    form = Form.PART if part else Form.ANSWER
    return Asked(Understood(card, notes), form, is_follow_up=True, part=part)


def _card(part: OfOne | None, subject: Entity, name: str) -> Question | None:
    is_whole = part in (OfOne.ALL, OfOne.AMOUNT)
    if subject.kind is EntityKind.SITE and (is_whole or part is OfOne.STATUS):
        return Question(Kind.LAB, place=subject.slug)
    is_of_lab = subject.kind is EntityKind.LAB and name.startswith(subject.name)
    return Question(Kind.LAB, labs=(subject.slug,)) if is_of_lab and is_whole else None
