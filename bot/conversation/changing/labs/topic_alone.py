"""What one word wants next: `compute?` after a lab's staff, `staff?` after a list, `grade?`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Memory
from bot.conversation.saying import Said
from bot.questions.lab_parts import COMPARED_BY, LabPart, part_of
from bot.questions.on_record import Listing, listed
from bot.questions.rules.contracts import of_which
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED, LINK, LINKS
from bot.regex import regex

_LED: Final = (
    rf"\W*(?:(?:{LINK}|or|what about|how about|in|on|by|the|their|its|total|all|public)\W+)*"
)
_ENDS: Final = r"(?: (?:figures?|numbers?|then|too|there|in total))*\W*"
_COMPUTE: Final = regex(
    rf"{_LED}(?:compute|computing(?: power)?|gpus?|chips|capacity|hardware|h100e|clusters?|stock)"
    rf"{_ENDS}",
    re.IGNORECASE,
)
_GRADED: Final = (Kind.LAB, Kind.COMPARE, Kind.LEAGUE, Kind.OFFER, Kind.MATCH, Kind.PRICE)
_ON_THE_LIST: Final = regex(
    rf"{_LED}(?:compute|gpus?|chips|staff|employees|people|head ?counts?|workforce|dates?|ages?"
    rf"|how old(?: (?:are|is) (?:they|it|those|these|that))?){_ENDS}",
    re.IGNORECASE,
)
"""What the list of all tracked labs has a column of."""
_HEADS_EACH: Final = regex(
    rf"{LED}how many (?:ai |ml )?(?:researchers?|scientists?|"
    r"engineers?|people|employees|staff)"
    r"(?: (?:do|does|did|are|is|has|have|they|there|work|of|them|at|in))* "
    r"each(?: (?:have|has|employs?|of them|one))*\W*",
    re.IGNORECASE,
)
"""`how many researchers each`, of labs that were compared."""
_HEADS_AGAIN: Final = regex(
    rf"{LED}(?:head ?counts?|how many (?:people|staff|employees))\W*", re.IGNORECASE
)
_GRADE: Final = regex(
    rf"{LED}(?:(?:what|which) (?:source )?grades? (?:is|are|was|were|has|"
    r"have|does|do) (?:that|this|it|those|these|they|them)(?: (?:have|get))?|"
    r"(?:(?:what|which|the) )?grades?(?: of (?:that|it|those|these|them))?)(?: please)?\W*",
    re.IGNORECASE,
)
_OWN_OR_RENT: Final = regex(
    rf"{LED}(?:(?:do|does|are|is) )?(?:they|it|those|these|that|"
    r"their \w+)? ?(?:all )?(?:own(?:s|ed|ing)?|rent(?:s|ed|ing)?|leas(?:e|es|ed|ing)|buy|bought)"
    r"(?: (?:it|them|(?:their|its|the|any|own|all|of|those|these|that))*"
    r"(?: ?(?:gpus?|chips|compute|clusters?|hardware|capacity|data ?cent(?:er|re)s?)))?"
    r",? or (?:(?:do|does|are) (?:they|it) )?(?:just |only )?"
    r"(?:own|rent|leas|buy|bought|borrow|use)\w*(?: (?:it|them|from \w+|cloud|that))*\W*",
    re.IGNORECASE,
)
"""`do they own their gpus or rent`, of a lab whose staff or sites were told."""
_WHO_GETS_IT: Final = regex(
    rf"(?:.*[.,;!?]\s*)?{LINKS}(?:is|are) there (?:anything|something|any \w+) "
    r"(?:public(?:ly)?|on record|known|published|out there)(?: (?:known|available|on record))?"
    r" (?:on|about|of) (?:that|this|it|(?:how much|what) (?:\w+ ){1,4}(?:gets?|have|has|receives?))"
    r"\W*",
    re.IGNORECASE | re.DOTALL,
)
_GETS: Final = regex(r"\b(?:gets?|receives?|her share|his share|allocat\w+)\b", re.IGNORECASE)
"""`neither told her how much she'd get. is there anything public on that`."""
_ASIDE: Final = (LabPart.STAFF, LabPart.SITES, LabPart.CONTRACTS, LabPart.GROWTH)


_OF_ALL: Final = regex(r"\ball\b", re.IGNORECASE)
_AFTER_ROLES: Final = (
    (
        LabPart.CONTRACTS,
        regex(rf"{_LED}(?:compute )?(?:contracts?|deals?|agreements?){_ENDS}", re.IGNORECASE),
    ),
    (
        LabPart.SITES,
        regex(rf"{_LED}(?:data ?cent(?:er|re)s?|sites?|campus(?:es)?){_ENDS}", re.IGNORECASE),
    ),
    (LabPart.STAFF, regex(rf"{_LED}(?:head ?counts?|staff|employees){_ENDS}", re.IGNORECASE)),
    (None, _COMPUTE),
)
"""What is asked of the lab whose openings were told, by a word alone."""


def _after_roles(told: Said, last: Question) -> Question | None:
    """`what about contracts`, after the openings of one lab: what it signed."""
    if last.kind not in (Kind.HIRING, Kind.MOVES) or len(last.labs) != 1 or told.labs:
        return None
    if _OF_ALL.search(told.whole):
        return None
    for part, asks in _AFTER_ROLES:
        if asks.fullmatch(told.whole):
            return Question(Kind.LAB, labs=last.labs, topic=part.value if part else None)
    return None


def _after_a_list(told: Said, last: Question) -> Question | None:
    """`and deals?`, after data centres or labs in order: what all of them signed."""
    if last.kind is not Kind.LEAGUE or last.labs or last.place or told.labs or told.draft.ours:
        return None
    lists = {LabPart.CONTRACTS: Listing.CONTRACTS, LabPart.SITES: Listing.SITES}
    asked = next((part for part, asks in _AFTER_ROLES if asks.fullmatch(told.whole)), None)
    topic = lists.get(asked) if asked else None
    return listed(topic) if topic and topic != last.topic else None


def topic_alone(told: Said, last: Question) -> Question | None:
    """The card of the lab, or the same list, where a word alone asks for what that shows."""
    if of_all := _after_roles(told, last) or _after_a_list(told, last):
        return of_all
    if part := _of_fleet_or_shares(told, last):
        return part
    if _GRADE.fullmatch(told.whole) and last.kind in _GRADED:
        return Question(Kind.SOURCE)  # of the last answer, each with its grade
    if last.kind is Kind.COMPARE and last.labs[1:] and _HEADS_EACH.fullmatch(told.whole):
        return replace(last, topic=LabPart.STAFF.value, scope=None)
    if _is_staff_of_several(last) and _HEADS_AGAIN.fullmatch(told.whole):
        return last
    if last.topic == Listing.LABS and _ON_THE_LIST.fullmatch(told.whole):
        return last
    is_part = part_of(last) is not None or _is_staff_of_several(last)
    if not is_part or not _COMPUTE.fullmatch(told.whole):
        return None
    was_history = part_of(last) is LabPart.STAFF_GROWTH  # of the compute it is wanted then, too
    return replace(last, topic=LabPart.GROWTH.value if was_history else None)


def _is_staff_of_several(last: Question) -> bool:
    return last.kind is Kind.COMPARE and last.topic in COMPARED_BY


def _of_fleet_or_shares(told: Said, last: Question) -> Question | None:
    """What the lab owns, or what is on record of who gets how much there."""
    if not last.labs or last.kind not in (Kind.LAB, Kind.COMPARE, Kind.OFFER) or told.labs:
        return None
    lab = Question(Kind.LAB, labs=last.labs[:1], as_of=last.as_of)
    is_aside = last.kind is Kind.OFFER or (last.kind is Kind.LAB and part_of(last) in _ASIDE)
    if is_aside and _OWN_OR_RENT.fullmatch(told.whole):
        return replace(lab, topic=LabPart.FLEET)
    asks_shares = _WHO_GETS_IT.fullmatch(told.whole) and _GETS.search(told.whole)
    return replace(lab, topic=LabPart.ALLOCATION) if asks_shares else None


_WISE: Final = regex(
    rf"(?P<led>{LED})(?:(?:in terms of|as for|what about|how about|by|on|(?P<unit>in)) )?"
    r"(?:the |their |its )?"
    r"(?:(?P<topic>compute|computing(?: power)?|gpus?|chips|hardware)|head ?counts?|staff|people|"
    r"employees|workforce)(?:[- ]wise)?(?: (?:then|too|instead))*\W*",
    re.IGNORECASE,
)


def by_its_topic(text: str, memory: Memory) -> str:
    """`and compute-wise`, `in terms of headcount`, after labs: the word alone; others as it is."""
    last = memory.question
    is_of_labs = last is not None and last.kind in (Kind.LAB, Kind.COMPARE) and bool(last.labs)
    found = _WISE.fullmatch(text) if is_of_labs else None
    if found is None or (found["unit"] and found["topic"]):
        return text  # `and in chips?`, of a contract
    return f"{found['led']}{found['topic'] or 'headcount'}?"


_MOST_WORDS: Final = 10
_ANY: Final = r"(?:anything|something|any|some|what(?:['’]?s)?|which|there)"
_DEALS: Final = r"(?:deals?|contracts?|agreements?|partnerships?|commitments?|announcements?)"
_NEW: Final = r"(?:new(?:er|est)?|recent(?:ly)?|latest|late(?:r|ly)|last|fresh|since(?: then)?)"
_MADE_KNOWN: Final = r"(?:announced?|signed?|made public|in the pipeline|planned|coming(?: up)?)"
_ANNOUNCED: Final = regex(
    rf"^{LED}(?:{_ANY}\b.{{0,30}}\b{_MADE_KNOWN}\b"
    rf"|(?:did|have|has|is|are|was|were|do)\b.{{0,30}}\b{_MADE_KNOWN}\b.{{0,25}}"
    rf"\b(?:anything|something|more|{_DEALS}|{_NEW})\b"
    rf"|(?:did|have|has|is|are|was|were|do)\b.{{0,20}}\b(?:anything|something|more|any)\b.{{0,20}}"
    rf"\b(?:{_MADE_KNOWN}|{_NEW} {_DEALS})\b"
    rf"|(?:is |are |were |have )?(?:(?:they|{_ANY}|the) )*{_NEW} {_DEALS}\b"
    rf"|{_ANY}\b.{{0,20}}\b{_NEW}\b.{{0,12}}\b{_DEALS}\b)",
    re.IGNORECASE,
)
"""What asks for what was made known; `only announced` tells of chips of ours."""
_ALONE: Final = regex(
    rf"^{LED}(?:(?:what|how) about )?(?:the )?announce(?:d|ments?)\W*$", re.IGNORECASE
)
_NEWS: Final = regex(
    rf"^{LED}(?:(?:is|are) there )?(?:anything|something|what(?:['’]?s| is)|any) (?:new|news)"
    r"(?: (?:there|here|(?:on|of|about|from|with|at) (?:them|it|their \w+|that)|lately|"
    r"recently|this (?:week|month)))*\W*$",
    re.IGNORECASE,
)
_OF_LAB: Final = (Kind.LAB, Kind.OFFER)


def announced(told: Said, last: Question) -> Question | None:
    """What the one lab that was spoken of signed, each with its day; or what moved there."""
    d = told.draft
    is_of_it = last.kind in _OF_LAB and part_of(last) in (None, LabPart.STAFF) and not last.place
    is_of_one = is_of_it and len(last.labs) == 1
    names_else = d.chips or d.stacks or d.runs or d.ours or d.people is not None
    if not is_of_one or names_else or not {*d.labs} <= {*last.labs}:
        return None
    if len(told.text.split()) > _MOST_WORDS:
        return None
    if _NEWS.match(told.whole):
        return Question(Kind.MOVES, labs=last.labs)
    is_alone = last.kind is Kind.LAB and _ALONE.match(told.whole)
    if not (is_alone or _ANNOUNCED.match(told.whole)):
        return None
    asked = Question(Kind.LAB, labs=last.labs, topic=LabPart.CONTRACTS)
    return of_which(asked, d, told.text)
