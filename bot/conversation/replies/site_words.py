"""Words that ask on about data centres and contracts that were told."""

from __future__ import annotations

from itertools import takewhile
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.heard import OF_LABS, Part
from bot.conversation.memory import Memory
from bot.conversation.replies.market_words import WHOM
from bot.conversation.replies.way import Way
from bot.questions.lab_parts import LabPart, part_of, site_of
from bot.questions.told_of import lists_sites, tells_of_sites
from bot.questions.types import Kind, Question
from bot.regex import regex

_SITE: Final = (
    r"(?:sites?|ones?|campus(?:es)?|clusters?|data ?cent(?:er|re)s?|buildings?|places?|"
    r"facilit(?:y|ies)|thing|complex)"
)
_IT: Final = rf"(?:it|that|this|they|there|(?:that|this|the) {_SITE})"
_POWER: Final = (
    r"(?:(?:it )?power(?: draw| use| usage| consumption| capacity)?|electricity|energy|wattage|"
    r"juice|(?:mw|gw|megawatts?|gigawatts?)(?: of power)?)"
)
_DRAWS: Final = r"(?:draw|use|need|take|have|consume|get|be|pull|require|burn|eat|suck)s?"
_DONE: Final = r"(?:done|finished|complete[d]?|built|ready|full|fully built|at full size|all built)"
_THEN: Final = (
    rf"(?: (?:when|once|after) (?:(?:it|that|this|they) (?:is|are) )?"
    rf"(?:(?:fully|all) (?!built))?{_DONE}"
    r"| in the end| eventually| at (?:full size|the end|completion)| (?:is|are) planned| planned"
    r"| later| in total)*"
)
_ON: Final = r"(?:(?:running|live|up|operating|operational|on ?line|in use|active|installed|there))"
_CHIPS: Final = r"(?:chips?|gpus?|accelerators?|hardware|cards?|processors?|silicon)"
_MAKES: Final = (
    r"nvidia|amd|tpus?|h100s?|h200s?|b200s?|gb200s?|gb300s?|blackwells?|hoppers?|trainiums?"
)
_TODAY: Final = (
    r"(?: (?:there|today|now|already|yet|so far|right now|at the moment|currently|as of today))*"
)
_BUILDING: Final = (
    r"(?:going up|being built|under construction|in construction|a (?:building|construction) site|"
    r"half built|half done|growing|expanding|ramping(?: up)?|in progress|coming|to come|planned)"
)
_STANDS: Final = rf"{_DONE}|up|open|operational"

_THEY: Final = rf"(?:{_IT}|those|these|them|(?:all )?(?:of )?(?:them|those|these|the {_SITE}))"
_EXACTLY: Final = (
    r"(?: (?:exactly|precisely|physically|actually|located|based|situated|then|all|on the map))*"
)
_LAND: Final = r"(?:states?|countr(?:y|ies)|places?|towns?|cit(?:y|ies)|count(?:y|ies)|locations?)"
IT_ALONE: Final = regex(r"\b(?:it|that|this)\b")

WHEN_DONE: Final = (
    r"(?:by )?when (?:do|does|are|is|will) (?:they|it|[a-z]+) (?:expect(?:ed|ing)?|plan(?:s|ned|"
    r"ning)?|hop(?:e|es|ing)|want|aim(?:ing)?|intend|going|due|gonna)(?: to)? (?:complete|finish|"
    r"open|launch|have|be done with|get)(?: (?:it|that|this|the (?:site|place|whole thing)|done|"
    r"finished|ready|running|up))*|"
    r"(?:until|till) when (?:is|are|will) (?:it|that|they)(?: be)? (?:being )?(?:built|under "
    r"construction)|"
    r"(?:(?:what is|what'?s|any|is there|do you have|the|its|an?) )*(?:eta|timeline|(?:completion|"
    r"opening|finish(?:ing)?|launch|go[- ]live|target) date|date of (?:completion|opening)|"
    r"due date)(?: (?:of|for|on) (?:it|that|this))?"
)
"""`when do they plan to open it`, `eta?`."""
USED_BY: Final = (
    rf"who(?:se|s)?(?: (?:is|are|will|gonna|going|to|be|all|else|has|does|do|gets?|actually|"
    rf"really|currently|even|the|s|"
    rf"{_IT}))* (?:in|using|uses?|owns?|behind|on|inside|running|run|runs|renting|rents?|"
    r"occup(?:ies|ying|y)|"
    r"trains?|training|there|sits?|sitting|works?|working|tenants?|users?|customers?|chips|"
    rf"gpus|for|sharing|shares?)(?: (?:of|in|on|at|from|with(?: them)?|{_IT}|the (?:space|"
    r"chips|"
    r"power|capacity)|right now|now|today|then|is|are|these|those))*"
)
"""`whos actually in it`, `whose chips are in there`."""

OF_SITES: Final = (
    Way(
        Part.POWER,
        rf"(?:how (?:much|many)|what|which) {_POWER}(?: (?:will|would|does|do|is|are|can|should))*"
        rf"(?: {_IT})?(?: (?:is|are|going|to|expected|be))*(?: (?:{_DRAWS}|planned))?{_THEN}|"
        rf"(?:what (?:does|will) {_IT} (?:draw|consume|pull|burn))|"
        rf"how (?:power|energy)[- ](?:hungry|intensive) is {_IT}|"
        rf"(?:what is |what'?s |what about )?(?:the |its |total |final |planned )*{_POWER}"
        rf"(?: (?:of|for|at|in) {_IT})?{_THEN}|"
        rf"how (?:big|large|much) (?:is|was|will) {_IT}(?: be)?(?: (?:then|now|today))* "
        rf"(?:in|by|in terms of) {_POWER}{_THEN}",
        (Kind.LAB,),
    ),
    Way(
        Part.RUNNING,
        rf"(?:what|how (?:much|many)(?: (?:chips|gpus|compute))?|which chips) (?:(?:is|are|of "
        rf"{_IT}|does|do) )*(?:{_IT} )?(?:(?:is|are|actually|already|currently) )*{_ON}{_TODAY}|"
        rf"what runs{_TODAY}|"
        rf"(?:is|are) (?:there )?(?:anything|something|any of {_IT}|some of {_IT}|any chips) "
        rf"(?:already |actually )?{_ON}{_TODAY}|anything {_ON}{_TODAY}|(?:running|live){_TODAY}",
        (Kind.LAB,),
    ),
    Way(
        Part.KINDS,
        rf"(?:what|which)(?: (?:kinds?|sorts?|types?|models?|makes?|generations?|brands?) of)? "
        rf"{_CHIPS}(?: (?:is|are|do|does|did|have|has|stands?|runs?|{_IT}|in|at|inside|of|"
        rf"uses?|using|used|installed|sits?|made|got|exactly|those|made by))*|"
        rf"(?:is|are) (?:{_IT}|those|these|the {_CHIPS}) (?:all |mostly )?(?:{_MAKES})"
        rf"(?: (?:chips|gpus|or|and|{_MAKES}))*|what is (?:the|its|their) {_CHIPS}",
        (Kind.LAB,),
    ),
    Way(
        Part.AHEAD,
        rf"what is (?:still |else )?(?:planned|to come|coming|forecast|expected|due)"
        rf"(?: (?:there|next|for {_IT}|at {_IT}|of {_IT}|later))*|"
        rf"how (?:big|large|much) (?:will|would) {_IT} (?:be|get|become|grow)(?: to)?{_THEN}|"
        rf"will {_IT} (?:grow|get (?:bigger|larger))(?: (?:more|further|still))*",
        (Kind.LAB,),
    ),
    Way(
        Part.FINISHED,
        rf"(?:is|are) (?:{_IT}|these|those|both|either)(?: of them)?"
        rf"(?: (?:all|already|fully|actually|completely|even))*"
        rf" (?:{_STANDS})(?: (?:yet|now|already|by now|or not))*|"
        r"(?:(?:fully|all|completely) )?(?:done|finished|completed?|built)"
        r"(?: (?:yet|now|or not))*|"
        rf"(?:is|are) (?:{_IT}|these|those) still (?:being built|under construction|growing|"
        r"in construction)|still (?:being built|under construction)|"
        rf"(?:is|are) {_IT}(?: (?:all|already|fully|actually|completely|even|still))* "
        rf"(?:{_STANDS}|{_BUILDING})(?: (?:yet|now|already))*"
        rf"(?:,? (?:or|and)(?: (?:is|are|{_IT}|still|not|only|just))* "
        rf"(?:{_BUILDING}|{_STANDS}|building(?: (?:it|on it|there))?|not|yet))+|"
        rf"(?:is|are) {_IT} (?:still )?{_BUILDING}|"
        rf"how (?:far along|finished|complete|close to (?:done|finished)|much of {_IT}) "
        rf"(?:is|are) (?:{_IT}|{_STANDS})|(?:is|are) {_IT} (?:only )?(?:half|partly|part) "
        r"(?:built|done|finished|open|live)",
        (Kind.LAB,),
    ),
    Way(
        Part.PLACES,
        rf"where(?: (?:exactly|precisely|physically))?(?: (?:is|are) {_THEY}(?: all)?{_EXACTLY})?"
        rf"|whereabouts(?: (?:is|are) {_THEY})?{_EXACTLY}|(?:the |their )?locations?|"
        rf"(?:in |at )?(?:which|what) {_LAND}(?: (?:is|are) {_THEY}(?: in| at)?{_EXACTLY})?"
        rf"|where{_EXACTLY}",
        (Kind.LAB, Kind.LEAGUE),
    ),
    Way(
        Part.USERS,
        USED_BY,
        (Kind.LAB,),
    ),
    Way(
        Part.LARGER,
        r"(?:(?:which|what)(?: (?:one|site|of (?:the two|them|those|these|both)|is|are))*"
        r" (?:the )?|(?:the )?)(?:bigger|larger|smaller|biggest|largest|smallest)"
        rf"(?: (?:{_SITE}|of (?:the two|them|those|these)))*",
        (Kind.LAB,),
    ),
)
SMALLEST: Final = Way(
    Part.LARGER,
    rf"(?:(?:which|what)(?: (?:one|site|of (?:them|those|these)|is|are))* )?(?:the )?smallest"
    rf"(?: (?:{_SITE}|of (?:them|those|these|all)))*",
    (Kind.LEAGUE,),
)
"""Of a list, which tells the largest first."""
SITE_PARTS: Final = frozenset(way.part for way in OF_SITES)


def barred_of_sites(memory: Memory) -> frozenset[Part]:
    """The parts that the last answer has none of; power is listed anew where several are told."""
    last = memory.question
    if last is None or not tells_of_sites(last):
        return SITE_PARTS
    if site_of(last):
        return frozenset({Part.LARGER})
    known = takewhile(lambda each: part_of(each) is LabPart.SITES, all_asked(memory))
    labs = {lab for each in known for lab in each.labs}
    of_several = {Part.LARGER} if len(labs) > 1 else set()  # of whom each has its own
    of_one = {Part.POWER, Part.RUNNING, Part.KINDS, Part.AHEAD, Part.USERS}
    return frozenset(of_one | of_several)


def larger_told(memory: Memory) -> str:
    """The data centre that was told last to be the largest, or the smallest; else empty."""
    part, _, site = memory.part.partition(OF_LABS)
    is_of_sites = memory.question is not None and lists_sites(memory.question)
    return site if part == Part.LARGER and is_of_sites else ""


_DEAL: Final = (
    r"(?:(?:any|some|all|none) of (?:it|that|this|them|those|these)|that|it|this|those|these|they|"
    r"(?:that|this|the|those) (?:one|deals?|contracts?|compute|capacity|gigawatts|gw|power))"
)
_OF_DEALS: Final = r"of (?:it|that|this|them|those|these)"
_SOME_OF_THEM: Final = (
    rf"(?:(?:is|are|has|have) (?:{_DEAL}|any|anything|some|all)|(?:any|anything|some|which|"
    rf"what part|how much|how many|what)(?: ones?)?(?: {_OF_DEALS})?)"
)
_STUFF: Final = r"(?:compute|chips|capacity|power|gpus|something|stuff|hardware|what)"
_BY_NOW: Final = r"(?:(?:already|currently|now|actually|really|even|still|yet|today) )*"
_USE: Final = r"(?:use|have|run|own|count|using|running|having|got|train on|have now|use now)"
_WHAT_THEY_USE: Final = (
    r"(?:(?:what|the (?:compute|chips|stock|figure|total|capacity)) (?:they|it) "
    rf"{_BY_NOW}(?:{_USE})|(?:that|the|their) (?:figure|number|stock|total|h100e)|"
    r"(?:their|its) (?:current|present|existing) (?:compute|chips|stock|capacity|fleet)|"
    r"their (?:compute|chips|stock|fleet))"
)

OF_DEALS: Final = (
    Way(
        Part.DEAL_MEANING,
        rf"(?:so )?what (?:does|do|would|will|did) {_DEAL} (?:really |actually |all )?"
        rf"(?:mean|change|tell|say)(?: (?:for|to|about) (?:{WHOM}))"
        r"(?: (?:there|then|here|in practice|now))*|"
        rf"(?:meaning|so) what (?:for|to) (?:{WHOM})|what(?: is|'s|s) in it for (?:{WHOM})",
        (Kind.LAB,),
    ),
    Way(
        Part.LARGEST_DEAL,
        r"(?:which|what)(?: (?:one|deal|contract|of (?:them|these|those)))*(?: (?:is|are))?"
        r" ?(?:the )?(?:biggest|largest)(?: (?:one|deal|contract|of (?:them|these|those|all)))*|"
        r"(?:the )?(?:biggest|largest)(?: (?:one|deal|contract|of (?:them|these|those|all)))*",
        (Kind.LAB,),
    ),
    Way(
        Part.IN_USE,
        rf"(?:is|are) {_DEAL} {_BY_NOW}(?:all )?(?:{_STUFF} )?(?:(?:that|which|what) )?(?:they|it) "
        rf"{_BY_NOW}{_USE}(?: (?:yet|now|already|today))*|"
        rf"(?:is|are) {_DEAL} {_BY_NOW}(?:(?:being )?used|in use|inside|part of|included in|"
        r"counted in|"
        rf"in|on top of|extra to|beyond|in addition to|besides|the same as)"
        rf"(?: {_WHAT_THEY_USE})(?: (?:yet|now|already|today))*|"
        rf"(?:is|are) {_DEAL} {_BY_NOW}(?:in use|being used|used)"
        r"(?: (?:yet|now|already|by them|today))*|"
        rf"(?:do|does|did|are|is) (?:they|it) {_BY_NOW}(?:use|have|using|get) {_DEAL}"
        r"(?: (?:yet|now|already|today))*|"
        rf"(?:is|are) {_DEAL} (?:new|additional|extra)(?: {_STUFF})?(?: or .{{0,40}})?|"
        rf"{_SOME_OF_THEM}(?: (?:is|are|has|have|been|gone|come|{_OF_DEALS}))* {_BY_NOW}"
        r"(?:running|runs?|live|up(?: and running)?|operational|on ?line|delivered|in use|"
        r"in operation|in service|built|switched on)(?: (?:yet|now|already|today|so far|by now))*",
        (Kind.LAB,),
    ),
)


DEAL_PARTS: Final = frozenset(way.part for way in OF_DEALS)


def is_of_deals(last: Question | None) -> bool:
    """Whether what one lab signed was told last, which alone has such a part."""
    return last is not None and part_of(last) is LabPart.CONTRACTS
