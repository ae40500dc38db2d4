"""What of a lab is asked for, where it is not its stock: its sites, staff, spending and so on."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Final

from bot.questions.clean import fold
from bot.questions.tags import T, without_labs
from bot.questions.types import Assumptions, Kind, Question, Scope
from bot.questions.words.lab_words import (
    BEFORE,
    CHIP_NAMES,
    CLAIMED,
    GETTING,
    GIVEN_TO_RESEARCH,
    GIVEN_TO_TEAMS,
    GOT,
    GROWN,
    HANDED,
    NOT_PUBLIC,
    OF_THE_FIGURE,
    OVER_TIME,
    OWN_WORD,
    OWNED,
    PEOPLE,
    PLACED,
    SOME_OF,
    SURE_OF_IT,
    THINGS,
    WAITS,
    WHOSE_MACHINES,
    asks_gaps,
)
from bot.questions.words.signed_words import BOUGHT_OF
from bot.questions.words.trend_words import then_and_now
from bot.regex import regex

if TYPE_CHECKING:
    from bot.questions.rules.gather import Draft  # the grammar, which an idle bot has not loaded


class LabPart(StrEnum):
    """The topic of a question about a lab; without one its whole card is asked for."""

    SITES = "sites"
    STAFF = "staff"
    ALLOCATION = "allocation"
    GROWTH = "growth"
    SPENDING = "spending"
    RESEARCH = "research-share"
    CHIPS = "chip-kinds"
    CONTRACTS = "contracts"
    AGE = "age"
    SURE = "how-sure"
    OWN_WORD = "own-word"
    FLEET = "fleet"
    STAFF_GROWTH = "staff-growth"
    GAPS = "gaps"


_ALL: Final = frozenset(part.value for part in LabPart)
_WORDS: Final = (
    (LabPart.GAPS, NOT_PUBLIC),
    (
        LabPart.RESEARCH,
        rf"\b(?:share|fraction|percent(?:age)?|portion|proportion|split|how much)\b.{{0,40}}"
        rf"\b{THINGS}\b.{{0,40}}\b(?:research|r&d|inference|serving|training)\b"
        rf"|\b(?:research|r&d) share\b|\bshare (?:for|in|on) research\b|{GIVEN_TO_RESEARCH}"
        rf"|\bhow (?:many|much)\b.{{0,12}}\b{THINGS} (?:(?:is|are|goes?|used|for|on|to) ){{1,2}}"
        r"(?:inference|serving|customers|products?)\b"
        rf"|\b{THINGS}\b.{{0,30}}\bshared with (?:chatgpt|customers|inference|serving|products?|"
        r"claude|gemini|grok)\b"
        rf"|\b{THINGS}\b.{{0,30}}\b(?:split|divided|shared)\b.{{0,20}}"
        r"\b(?:research|r&d|inference|serving|training)\b",
    ),
    (LabPart.AGE, OF_THE_FIGURE),
    (LabPart.SURE, SURE_OF_IT),
    (LabPart.OWN_WORD, OWN_WORD),
    (
        LabPart.ALLOCATION,
        rf"\b(?:ration(?:s|ed|ing)?|allocat(?:e|es|ed|ing|ion|ions)|distribut(?:e|es|ed|ing)"
        rf"|prioriti[sz](?:e|es|ed|ing)|quotas?|who gets|short of {THINGS}"
        rf"|decides (?:on|over|about) {THINGS}"
        rf"|(?:fight|fighting|compete|competing) (?:over|for)|enough {THINGS})\b"
        rf"|\bhow\b.{{0,40}}\b{HANDED}\b.{{0,25}}\b{THINGS}\b"
        rf"|\bhow\b.{{0,12}}\b{THINGS}\b.{{0,25}}\b{HANDED}\b"
        rf"|\bhow (?:hard |easy |quickly |soon )?(?:do|does|can|would|is it for)\b.{{0,20}}"
        rf"\b{PEOPLE}\b.{{0,30}}\b{GETTING}\b.{{0,25}}\b{GOT}\b"
        rf"|\b(?:hard|easy|difficult|tough) (?:is it )?to {GETTING}\b.{{0,25}}\b{THINGS}\b"
        rf"|\bdo(?:es)? (?:every\w*|all|new|you)\b.{{0,30}}\b{GETTING}\b.{{0,15}}\b{THINGS}\b"
        rf"|\b(?:gives?|giving|lets?|hands?|promises?|guarantees?|offers?) (?:out )?"
        rf"(?:every\w*|all|each|any|new|interns|juniors|students)\b.{{0,35}}\b(?:{THINGS}|pods?|nodes?|racks?|machines?)\b"
        rf"|{GIVEN_TO_TEAMS}"
        rf"|{WAITS}",
    ),
    (
        LabPart.SPENDING,
        rf"\b(?:spend(?:s|ing)?|spent|outlay|{THINGS} (?:bill|budget|costs?|expenses)"
        rf"|(?:pays?|paid|paying) for)\b",
    ),
    (
        LabPart.GROWTH,
        rf"{GROWN}|\b(?:over the years|year (?:over|on|by) year|trajectory)\b"
        r"|\bhow (?:much )?(?:has|have|did|does)\b.{0,60}\b"
        r"(?:(?:chang|mov|evolv)(?:e|ed)|develop(?:ed)?)\b"
        r"|^\W*(?:has|have|did)\b.{0,60}\b(?:doubled?|tripled?|quadrupled?|changed? since)\b"
        rf"|\b(?:more|bigger|larger)\b.{{0,60}}\bthan\b.{{0,12}}\b{BEFORE}\b"
        rf"|\b(?:compared (?:to|with)|versus|vs\.?|against) {BEFORE}(?=\W*$)"
        r"|\b(?:from|between)\b.{0,15}\b20\d\d (?:and|to|until|till)\b.{0,15}\b20\d\d\b",
    ),
    (
        LabPart.CHIPS,
        r"\b(?:which|what)(?: (?:kinds?|sorts?|types?|brands?|makes?|mix) of)?(?: ai)? "
        r"(?:chips?|gpus?|accelerators?|silicon|hardware)\b"
        r"|^(?!.*\bknown\b).*\w(?:['’]?s|s['’]) hardware\b|\bhardware (?:of|at|behind)\b"
        rf"|\b(?:kinds?|sorts?|types?|mix) of (?:ai )?{THINGS}\b|\b(?:chip|gpu|hardware) mix\b"
        rf"|\b(?:use|uses|using|run|runs|running|train|trains|rely|relies|on|own|owns)\b.{{0,20}}"
        rf"\b{CHIP_NAMES}\b|\b(?:has|have|got)\b.{{0,20}}\b(?:tpus|trainium|blackwells|hoppers)\b"
        rf"|\b{CHIP_NAMES}(?: (?:gpus|chips))? or {CHIP_NAMES}\b"
        rf"|\b{SOME_OF}\b.{{0,40}}\b(?:is|are)\b.{{0,15}}\b{CHIP_NAMES}\W*$"
        rf"|\b{CHIP_NAMES} {SOME_OF}"
        rf"|\b{CHIP_NAMES}.{{0,20}}\b(?:used|run|trained on|owned|deployed) (?:by|at|in)\b",
    ),
    (
        LabPart.CONTRACTS,
        r"\b(?:deals?|contracts?|contracted|signs?(?! (?:up|on|off|of)\b| in\b(?! .{0,6}20\d\d))"
        r"|signed|signing with|signings|agree[ds]? (?:to|on|with)|agreements?|commitments?"
        r"|commit(?:s|ted|ting)?|suppl(?:y|ies|ying|ied|iers?))\b"
        r"|\b(?:have|has|got) (?:\w+ )?(?:coming|on order|lined up|on the way|in the pipeline)\b"
        r"|\bwhat(?:['’]?s| is) (?:coming|in the pipeline|on order) (?:for|to|at)\b"
        r"|\bwho (?:do(?:es)?|did) .{2,30}\b(?:buy|rent|lease|get)\b.*\bfrom\b"
        r"|\bwho (?:sells|provides|hosts|supplies)\b|\bwho (?:rents|leases|lends)\b.{0,20}\bto\b"
        rf"|{BOUGHT_OF}"
        r"|^\W*(?:(?:planned|announced) (?:compute|capacity|chips|gpus)|[\w ]*\b(?:gw|gigawatts?)\b"
        r".{0,25}\b(?:announced|planned|committed))\b"
        r"|\b(?:which|what) clouds?\b|\bcloud (?:providers?|partners?|vendors?)\b"
        r"|^\W*(?:what|anything|whatever)(?:['’]?s| is| are| was)?\b(?! ha[sd]\b).{0,20}"
        r"\b(?:announced?|planned|plans?|planning|in the works|on the horizon)\b",
    ),
    (
        LabPart.SITES,
        rf"\b(?:data ?-?cent(?:er|re)s?|sites|campuses|server farms?)\b"
        r"|(?:['’]s|\bown|\btheir|\bits) (?:\w+ )?supercomputers?\b"
        r"|\b(?:have|has|got|owns?|builds?|building|runs?) (?:(?:an?|any|one|its|their|own|new) )+"
        r"(?:site|campus)\b"
        r"|\b(?:big(?:gest)?|largest|main|newest|latest|flagship) (?:\w+ )?(?:site|campus|cluster)"
        r"|\bwhere\b(?! (?:did|do|have) (?:you|u)\b)"
        rf".{{0,40}}\b{PLACED}\b",
    ),
    (
        LabPart.STAFF,
        rf"\b(?:head ?counts?|staff(?:ing)?|workforce|team size|employees|"
        r"(?<!per )(?<!by )(?<!each )employee|employs?|hc|ftes?)\b"
        rf"|\b(?:how many|number of) (?:(?:ai |ml )?research )?(?:{PEOPLE}|heads)\b"
        r"|\bhow (?:big|large) .{0,40}\bteam\b",
    ),
    (LabPart.FLEET, OWNED),
)
"""By which words each part is asked for, the first that fits."""


@cache
def _patterns() -> tuple[tuple[LabPart, re.Pattern[str]], ...]:
    """Compiled for the first text about one lab: a command that names an offer needs none."""
    return tuple((part, regex(words)) for part, words in _WORDS)


_OTHERWISE: Final = (
    T.VS, T.BEAT, T.THAN, T.MATCH, T.ROLES, T.HIRE, T.MOVES, T.SUM, T.RANK, T.SHARE, T.SIGNED,
    T.ASSUME, T.RDSHARE, T.STAFFSHARE, T.LABPEOPLE, T.SIZE, T.RUN, T.CHIP,
)  # fmt: skip
"""What makes of such words another question."""
_OF_ALL: Final = (LabPart.STAFF, LabPart.FLEET)
"""What `total` is said of: `total headcount`, of everybody."""
OF_FIGURE: Final = (LabPart.AGE, LabPart.SURE, LabPart.OWN_WORD)
"""What is asked of the figure itself."""
OF_STAFF: Final = (LabPart.STAFF, LabPart.STAFF_GROWTH)
GROWTH: Final = (LabPart.GROWTH, LabPart.STAFF_GROWTH)
_NO_STAFF: Final = (T.GPU, T.BUDGET, T.SITE, T.PER, T.EACH, T.GETS, T.LOSE)


def part_of(question: Question) -> LabPart | None:
    """The part of one lab that a question is about, or None: its whole card, or several labs."""
    is_one = question.kind in (Kind.LAB, Kind.SOURCE) and len(question.labs) == 1
    known = is_one and not question.uses_saved and question.topic in _ALL
    return LabPart(str(question.topic)) if known else None


def site_of(question: Question) -> str | None:
    """The data centre that a question is about, or None: a lab that is named comes first."""
    return None if question.labs or question.kind is not Kind.LAB else question.place


def lab_part(d: Draft, text: str) -> LabPart | None:
    """The part of what is known of one lab that a text asks for, or None."""
    is_of_ours = d.ours and not asks_gaps(fold(text))
    if len(d.labs) != 1 or d.stacks or d.people is not None or is_of_ours:
        return None
    named = [t for t in d.raw if text[t.start : t.end].lower().endswith(" research")]
    low = fold(without_labs(named, text))  # `IBM Research` asks for no share
    part = next((part for part, words in _patterns() if words.search(low)), None)
    part = _part_meant(part, d, low)
    is_whole = part in _OF_ALL and d.scope is Scope.TOTAL
    if listed_parts(d, text) or (d.scope and part is not LabPart.SPENDING and not is_whole):
        return None  # the whole card has them
    if part is None and d.has(T.GPU, T.BUDGET, T.BIG) and then_and_now(d, low):
        part = LabPart.GROWTH
    is_then = part is LabPart.STAFF and (OVER_TIME.search(low) or then_and_now(d, low))
    is_then = is_then or part is LabPart.GROWTH
    if is_then and d.has(T.STAFF, T.PEOPLE, T.TEAM) and not d.has(T.GPU, T.BUDGET):
        part = LabPart.STAFF_GROWTH
    if part is None or (part in OF_STAFF and d.has(*_NO_STAFF)):
        return None
    return None if d.has(*(set(_OTHERWISE) - _SAID_BY.get(part, frozenset()))) else part


def _part_meant(part: LabPart | None, d: Draft, low: str) -> LabPart | None:
    """The part that is meant where the words of another are said as well."""
    if part in OF_FIGURE and d.has(T.STAFF, T.PEOPLE) and not d.has(T.GPU, T.BUDGET):
        part = LabPart.STAFF  # which is told with its day
    if part in (None, LabPart.FLEET) and WHOSE_MACHINES.search(low):
        part = LabPart.SITES  # each with its owner
    if part in (None, LabPart.SITES, LabPart.FLEET) and _names_kind(d):
        part = LabPart.CHIPS
    is_claimed = d.has(T.MORETHAN) and CLAIMED.search(low)
    return LabPart.FLEET if is_claimed and part in (None, LabPart.CHIPS, LabPart.FLEET) else part


def listed_parts(d: Draft, text: str) -> tuple[LabPart, ...]:
    """`headcount, sites and contracts`: the parts of one lab that are asked for by their names."""
    if not d.has(T.COMMA, T.AND) or len(d.labs) != 1:
        return ()
    low = fold(text)
    found = [part for part, words in _patterns() if part in _LISTED and words.search(low)]
    return tuple(found) if len(found) > 1 else ()


def _names_kind(d: Draft) -> bool:
    """`how many B200 does OpenAI have`: of a kind of chip but that by which all are counted."""
    kinds = {*d.chips} - {"chip/h100"}
    is_asked = d.has(T.HOWMANY, T.HAVE, T.DOES, T.SITE, T.GPU)
    is_named = bool(kinds) or d.has(T.FAMILY)
    return is_named and is_asked and not d.has(T.COST, T.BASIS, T.US, T.OFFER, T.CONVERT, T.TELL)


COMPARED_BY: Final = {
    LabPart.STAFF.value: ("compare the staff of {}", "by their staff"),
    LabPart.FLEET.value: ("compare what {} own", "by what they own, rented out or not"),
}
"""The parts by which several labs are compared, as that is typed and told."""
_LISTED: Final = frozenset(
    (LabPart.SITES, LabPart.STAFF, LabPart.CONTRACTS, LabPart.SPENDING, LabPart.ALLOCATION)
)
"""Parts that are asked for by their names alone, several at once."""
_SAID_BY: Final = {
    LabPart.RESEARCH: frozenset((T.VS, T.SHARE)),
    LabPart.ALLOCATION: frozenset((T.SHARE,)),
    LabPart.GROWTH: frozenset((T.THAN, T.VS, T.BEAT)),
    LabPart.CHIPS: frozenset((T.CHIP,)),
    LabPart.CONTRACTS: frozenset((T.SIGNED, T.MOVES)),
    LabPart.STAFF_GROWTH: frozenset((T.THAN, T.VS, T.BEAT, T.HIRE, T.MOVES)),
    LabPart.SPENDING: frozenset((T.SCOPE, T.VS)),
    LabPart.FLEET: frozenset((T.CHIP,)),  # `how many H100 does Meta own`
}
"""What may stand in a part all the same: `for training vs inference`."""
_OF_FIGURES: Final = (
    T.GPU, T.BUDGET, T.BIG, T.HOWMANY, T.SITE, T.PEOPLE, T.STAFF, T.TEAM, T.SCOPE, T.WHOLE,
)  # fmt: skip
NOT_OF_STAFF: Final = (*_NO_STAFF, T.SCOPE, T.WHOLE, T.CHIP, T.HIRE, T.ROLES, T.TRAIN, T.FOR)
"""What makes of the people of several labs something else."""


def with_part(question: Question, d: Draft, text: str) -> Question:
    """A question about a lab with the part that was said on top of it; names alone keep its own."""
    if question.kind is Kind.COMPARE and question.topic in COMPARED_BY:
        return question if not d.has(*NOT_OF_STAFF) else replace(question, topic=None)
    if question.kind is not Kind.LAB or len(question.labs) != 1:
        is_left = question.topic in _ALL and question.kind is not Kind.SOURCE
        return replace(question, topic=None) if is_left else question
    question = replace(question, place=None)
    part = lab_part(replace(d, labs=question.labs), text)
    if part is None and d.assume != Assumptions():
        return replace(question, topic=None)  # no part shows what is assumed
    is_of_staff = question.topic == LabPart.STAFF and _is_of_heads(d)  # `how many research`
    if part is None and (is_of_staff or not (question.topic and d.has(*_OF_FIGURES))):
        return question
    if part is LabPart.FLEET:
        question = replace(question, scope=None)  # all of it is always told
    topic, ours = (part.value, False) if part else (None, question.uses_saved)
    return replace(question, topic=topic, uses_saved=ours)  # no part is held beside ours


def _is_of_heads(d: Draft) -> bool:
    """Whether people are asked about, and nothing that each of them has."""
    of_else = (T.GPU, T.BUDGET, T.SITE, T.SCOPE, T.WHOLE, T.CHIP)
    return d.has(T.PEOPLE, T.STAFF, T.TEAM, T.SHARE_OF) and not d.has(*of_else)
